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
    final int[] serves;
    final int[] organisation;
    final int[] formality;
    final CodeColumn functions;
    final CodeColumn languages;
    final CodeColumn accessibility;
    final int[] fee;
    final int[] capacity;
    final int[] confirmed;
    final long[] weeks;
    final boolean[] byArrangement;
    final boolean[] running;
    final double[] x;
    final double[] y;
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
        int size = listings.size();
        for (int slot = 0; slot < size; slot++) {
            ResourceId id = resource(slot).id();
            if (slots.put(id, slot) != null) {
                throw new IllegalArgumentException("Expected each resource once, but found (%s) again.".formatted(id));
            }
        }
        cosine = Math.cos(Math.toRadians(meanLatitude().orElse(0)));
        kind = IntStream.range(0, size).map(s -> kinds.add(resource(s).kind())).toArray();
        area = IntStream.range(0, size).map(s -> areas.add(areaOf(resource(s)))).toArray();
        gate = IntStream.range(0, size)
                .map(s -> gates.add(resource(s).eligibility()))
                .toArray();
        serves = IntStream.range(0, size)
                .map(s -> served.add(resource(s).areasServed()))
                .toArray();
        organisation = IntStream.range(0, size)
                .map(s -> organisations.add(resource(s).organisation()))
                .toArray();
        formality = IntStream.range(0, size)
                .map(s -> formalities.add(resource(s).formality()))
                .toArray();
        functions = new CodeColumn(resources().map(Resource::functions).toList());
        languages = new CodeColumn(resources().map(Resource::languages).toList());
        accessibility = new CodeColumn(resources().map(Resource::accessibility).toList());
        fee = resources().mapToInt(Columns::smallestFee).toArray();
        capacity = resources()
                .mapToInt(r -> r.capacity().orElse(PlacesLeft.UNLIMITED))
                .toArray();
        confirmed = resources().mapToInt(r -> day(r.confirmed())).toArray();
        weeks = weeks(new Timetable(from));
        byArrangement = new boolean[size];
        running = new boolean[size];
        x = new double[size];
        y = new double[size];
        for (int slot = 0; slot < size; slot++) {
            byArrangement[slot] = resource(slot).schedules().isEmpty();
            running[slot] = byArrangement[slot] || halfHours(slot) > 0;
            Optional<Position> at = listings.get(slot).position();
            x[slot] = at.map(position -> position.east(cosine)).orElse(Double.NaN);
            y[slot] = at.map(Position::north).orElse(Double.NaN);
        }
        areaBits = new AreaBits(tree, usedAreas());
        cells = new Cells(this);
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

    private long[] weeks(Timetable timetable) {
        long[] words = new long[listings.size() * Week.WORDS];
        for (int slot = 0; slot < listings.size(); slot++) {
            Week week = timetable.week(resource(slot).schedules());
            for (int word = 0; word < Week.WORDS; word++) {
                words[slot * Week.WORDS + word] = week.word(word);
            }
        }
        return words;
    }

    private int halfHours(int slot) {
        int count = 0;
        for (int word = 0; word < Week.WORDS; word++) {
            count += Long.bitCount(weeks[slot * Week.WORDS + word]);
        }
        return count;
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
