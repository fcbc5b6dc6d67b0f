package org.marugoto.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    final int[] serves;
    final int[] fee;
    final int[] confirmed;
    final Rows rows = new Rows();
    final CodeColumn functions;
    final TimeColumn times;
    final Blocks blocks = new Blocks();
    final int running = blocks.reserve(1);
    final BitColumn languages;
    final BitColumn accessibility;
    final RankColumn fees;
    final RankColumn days;
    final Cells cells;

    /** By area, the smallest areas within it; none if it is not known where. */
    final long[][] areaLeaves;

    /** By set of areas served, the smallest areas within them. */
    final long[][] servedLeaves;

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
        serves = resources().mapToInt(r -> served.add(r.areasServed())).toArray();
        fee = resources().mapToInt(Columns::smallestFee).toArray();
        confirmed = resources()
                .mapToInt(r ->
                        r.confirmed().map(Confirmation::on).map(Columns::day).orElse(NEVER))
                .toArray();
        Timetable timetable = new Timetable(from);
        List<List<Integer>> weeks =
                resources().map(r -> timetable.halfHours(r.schedules())).toList();
        functions = new CodeColumn(rows, resources().map(Resource::functions).toList());
        times = new TimeColumn(rows, weeks);
        rows.allocate(size());
        fees = new RankColumn(blocks, fee);
        days = new RankColumn(blocks, confirmed);
        languages = new BitColumn(blocks, resources().map(Resource::languages).toList());
        accessibility =
                new BitColumn(blocks, resources().map(Resource::accessibility).toList());
        blocks.allocate(size());
        for (int slot = 0; slot < size(); slot++) {
            write(slot, weeks.get(slot));
        }
        areaBits = new AreaBits(tree, usedAreas());
        areaLeaves = areas.stream()
                .map(at -> at.map(areaBits::of).orElse(new long[0]))
                .toArray(long[][]::new);
        servedLeaves = served.stream().map(areaBits::of).toArray(long[][]::new);
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
        Optional<Position> at = listings.get(slot).position();
        rows.position(
                slot,
                at.map(position -> position.east(cosine)).orElse(Double.NaN),
                at.map(Position::north).orElse(Double.NaN));
        functions.write(slot, resource.functions());
        times.write(slot, week, byArrangement);
        if (byArrangement || !week.isEmpty()) {
            blocks.set(running, slot);
        }
        languages.write(slot, resource.languages());
        accessibility.write(slot, resource.accessibility());
        fees.write(slot, fee[slot]);
        days.write(slot, confirmed[slot]);
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

    static int day(LocalDate on) {
        return (int) on.toEpochDay();
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

    /** By organisation, whether it is one of these. */
    boolean[] agencies(Collection<AgencyId> some) {
        return organisations.flags(some.stream().map(Optional::of).toList());
    }

    /** The slots of these resources. */
    BitSet slots(Collection<ResourceId> ids) {
        BitSet found = new BitSet();
        for (ResourceId id : ids) {
            Integer slot = slots.get(id);
            if (slot != null) {
                found.set(slot);
            }
        }
        return found;
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
