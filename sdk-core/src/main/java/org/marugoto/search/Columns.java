package org.marugoto.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.AreaTree;

/**
 * All that a search asks of resources, column by column. Slots are sorted by kind, then area, then whom the resource is for,
 * so that what cannot be is skipped in runs. Immutable once made.
 */
final class Columns {

    static final int NEVER = Integer.MIN_VALUE;

    final LocalDate from;
    final AreaTree tree;
    final AreaBits areaBits;
    final List<Listing> listings = new ArrayList<>();
    final Map<ResourceId, Integer> slots = new HashMap<>();
    final int[] rank;
    final double cosine;

    final Distinct<String> kinds = new Distinct<>();
    final Distinct<Optional<AreaId>> areas = new Distinct<>();
    final Gates gates = new Gates();
    final Distinct<Set<AreaId>> served = new Distinct<>();
    final Distinct<Optional<AgencyId>> organisations = new Distinct<>();
    final Distinct<String> formalities = new Distinct<>();
    final int[] kind;
    final int[] area;
    final int[] gate;
    final int[] organisation;
    final int[] formality;
    final int[] capacity;
    final Rows rows = new Rows();
    final CodeColumn<String> functions;
    final BitColumn languages;
    final BitColumn accessibility;
    final long[] running;
    final CodeColumn<Integer> times;
    final Cells cells;

    /** @throws IllegalArgumentException if two listings have the same id */
    Columns(Collection<Listing> given, AreaTree tree, LocalDate from) {
        this.from = from;
        this.tree = tree;
        List<Listing> byId = given.stream()
                .map(Listing::forPublication)
                .sorted(Comparator.comparing(listing -> listing.resource().id().value()))
                .toList();
        rank = order(byId);
        Arrays.stream(rank).mapToObj(byId::get).forEach(listings::add);
        number();
        cosine = Math.cos(Math.toRadians(meanLatitude().orElse(0)));
        kind = resources().mapToInt(r -> kinds.add(r.kind())).toArray();
        area = resources().mapToInt(r -> areas.add(areaOf(r))).toArray();
        gate = resources().mapToInt(r -> gates.add(r.eligibility())).toArray();
        organisation =
                resources().mapToInt(r -> organisations.add(r.organisation())).toArray();
        formality = resources().mapToInt(r -> formalities.add(r.formality())).toArray();
        capacity = resources()
                .mapToInt(r -> r.capacity().orElse(PlacesLeft.UNLIMITED))
                .toArray();
        Timetable timetable = new Timetable(from);
        List<List<Integer>> weeks =
                resources().map(r -> timetable.halfHours(r.schedules())).toList();
        functions = new CodeColumn<>(rows, resources().map(Resource::functions).toList());
        languages = new BitColumn(resources().map(Resource::languages).toList());
        accessibility = new BitColumn(resources().map(Resource::accessibility).toList());
        times = new CodeColumn<>(rows, weeks);
        rows.allocate(size());
        running = new long[BitColumn.words(size())];
        for (int slot = 0; slot < size(); slot++) {
            write(slot, weeks.get(slot));
        }
        areaBits = new AreaBits(tree, usedAreas());
        cells = new Cells(this);
    }

    private void number() {
        for (int slot = 0; slot < listings.size(); slot++) {
            ResourceId id = resource(slot).id();
            if (slots.put(id, slot) != null) {
                throw new IllegalArgumentException("Expected each resource once, but found (%s) again.".formatted(id));
            }
        }
    }

    private void write(int slot, List<Integer> week) {
        Resource resource = resource(slot);
        boolean byArrangement = resource.schedules().isEmpty();
        rows.fee(slot, smallestFee(resource), byArrangement);
        if (byArrangement || !week.isEmpty()) {
            BitColumn.set(running, slot);
        }
        rows.confirmed(slot, day(resource.confirmed()), served.add(resource.areasServed()));
        Optional<Position> at = listings.get(slot).position();
        rows.position(
                slot,
                at.map(position -> position.east(cosine)).orElse(Double.NaN),
                at.map(Position::north).orElse(Double.NaN));
        functions.write(slot, resource.functions());
        times.write(slot, week);
    }

    /** Which of them, in the order of their ids, comes into which slot. */
    private static int[] order(List<Listing> byId) {
        Distinct<String> kinds = new Distinct<>();
        Distinct<Optional<AreaId>> areas = new Distinct<>();
        Gates gates = new Gates();
        long[][] keys = new long[byId.size()][];
        for (int rank = 0; rank < keys.length; rank++) {
            Resource resource = byId.get(rank).resource();
            keys[rank] = new long[] {
                kinds.add(resource.kind()), areas.add(areaOf(resource)), gates.add(resource.eligibility()), rank
            };
        }
        Arrays.sort(keys, Arrays::compare);
        return Arrays.stream(keys).mapToInt(key -> (int) key[3]).toArray();
    }

    private static Optional<AreaId> areaOf(Resource resource) {
        return resource.location().map(Location::area);
    }

    /** What it takes at least; what costs nothing takes 0. */
    private static int smallestFee(Resource resource) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                resource.fees().stream().mapToLong(Fee::yen).min().orElse(0));
    }

    private static int day(Optional<Confirmation> confirmed) {
        return confirmed
                .map(confirmation -> (int) confirmation.on().toEpochDay())
                .orElse(NEVER);
    }

    private OptionalDouble meanLatitude() {
        return listings.stream()
                .flatMap(listing -> listing.position().stream())
                .mapToDouble(Position::latitude)
                .average();
    }

    private List<AreaId> usedAreas() {
        return resources()
                .flatMap(r -> Stream.concat(areaOf(r).stream(), r.areasServed().stream()))
                .distinct()
                .toList();
    }

    Resource resource(int slot) {
        return listings.get(slot).resource();
    }

    private Stream<Resource> resources() {
        return listings.stream().map(Listing::resource);
    }

    int size() {
        return rank.length;
    }

    /** The places left as the listings say. */
    PlacesLeft placesLeft() {
        return PlacesLeft.of(IntStream.range(0, size()).map(this::placesLeft).toArray());
    }

    private int placesLeft(int slot) {
        int unsaid =
                capacity[slot] == PlacesLeft.UNLIMITED || capacity[slot] == 0 ? capacity[slot] : PlacesLeft.UNKNOWN;
        return listings.get(slot).placesLeft().orElse(unsaid);
    }
}
