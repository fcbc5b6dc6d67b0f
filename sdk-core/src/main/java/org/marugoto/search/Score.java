package org.marugoto.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.marugoto.area.AreaId;
import org.marugoto.resource.Position;

/**
 * How well a slot fits a request: the sum of the parts that the request gives a ground for, each between 0 and 1, times their
 * weights. What is not known of a resource counts half.
 */
final class Score {

    private static final double HALF = 0.5;

    /** More than what sums of so few parts can lose to rounding. */
    private static final double ROUNDING = 1e-9;

    private static final List<Criterion> CRITERIA = List.of(Criterion.values());

    private final Columns columns;
    private final PlacesLeft left;
    private final SearchRequest request;
    private final double asked;
    private final double need;
    private final double interest;
    private final double travel;
    private final double schedule;
    private final double continuity;
    private final double language;
    private final double load;
    private final long[] needs;
    private final long[] interests;
    private final double[] needPoints;
    private final double[] interestPoints;
    private final double[] timesPoints;
    private final long[] times;
    private final boolean[] knownAgencies;
    private final BitSet knownSlots;
    private final boolean japaneseFirst;
    private final OptionalInt firstLanguage;
    private final boolean onMap;
    private final double x;
    private final double y;
    private final double reach;
    private final double kilometresAPoint;
    private final double[] nearness;

    Score(Columns columns, PlacesLeft left, SearchRequest request, long[] times) {
        this.columns = columns;
        this.left = left;
        this.request = request;
        needs = columns.functions.bits(request.needs());
        interests = columns.functions.bits(request.interests());
        this.times = times;
        knownAgencies = request.knownAgencies().isEmpty()
                ? new boolean[columns.organisations.size()]
                : columns.agencies(request.knownAgencies());
        knownSlots = columns.slots(request.knownResources());
        japaneseFirst =
                !request.languages().isEmpty() && request.languages().get(0).equals(SearchRequest.JAPANESE);
        firstLanguage = request.languages().isEmpty()
                ? OptionalInt.empty()
                : columns.languages.of(request.languages().get(0));
        onMap = request.position().isPresent();
        x = request.position().map(at -> at.east(columns.cosine)).orElse(0.0);
        y = request.position().map(Position::north).orElse(0.0);
        reach = request.reachKilometres();
        nearness = nearness(columns, request.home());
        double sum = 0;
        for (Criterion part : CRITERIA) {
            sum += weight(part);
        }
        asked = sum;
        need = weight(Criterion.NEED);
        interest = weight(Criterion.INTEREST);
        travel = weight(Criterion.TRAVEL);
        schedule = weight(Criterion.SCHEDULE);
        continuity = weight(Criterion.CONTINUITY);
        language = weight(Criterion.LANGUAGE);
        load = weight(Criterion.LOAD);
        kilometresAPoint = travel == 0 ? 0 : reach / travel * (1 + ROUNDING);
        timesPoints = points(request.times().halfHours(), schedule);
        interestPoints = points(request.interests().size(), interest);
        needPoints = points(request.needs().size(), need);
    }

    /** The points for each number up to the whole, which gives the weight. */
    private static double[] points(int whole, double weight) {
        double[] points = new double[whole + 1];
        for (int part = 1; part <= whole; part++) {
            points[part] = weight * ((double) part / whole);
        }
        return points;
    }

    private static boolean asks(Criterion part, SearchRequest request) {
        return switch (part) {
            case NEED -> !request.needs().isEmpty();
            case INTEREST -> !request.interests().isEmpty();
            case TRAVEL -> request.position().isPresent() || request.home().isPresent();
            case SCHEDULE -> !request.times().isEmpty();
            case CONTINUITY ->
                !request.knownResources().isEmpty() || !request.knownAgencies().isEmpty();
            case LANGUAGE -> !request.languages().isEmpty();
            case LOAD -> true;
        };
    }

    /** By area: 1 in the area the person lives in, a half in one beside it within a larger one, 0 elsewhere. */
    private static double[] nearness(Columns columns, Optional<AreaId> home) {
        double[] nearness = new double[columns.areas.size()];
        Arrays.fill(nearness, HALF);
        home.filter(columns.areaBits::knows).ifPresent(area -> {
            long[] own = columns.areaBits.of(area);
            long[] around = columns.areaBits.around(area);
            for (int number = 0; number < nearness.length; number++) {
                if (columns.areas.get(number).isPresent()) {
                    long[] there = columns.areaLeaves[number];
                    nearness[number] = AreaBits.touch(own, there) ? 1 : AreaBits.touch(around, there) ? HALF : 0;
                }
            }
        });
        return nearness;
    }

    /** The sum of the weights of what the request gives a ground for, more than 0 unless it gives none for any. */
    double asked() {
        return asked;
    }

    double weight(Criterion part) {
        return asks(part, request) ? request.weights().of(part) : 0;
    }

    /** The greatest sum that anything in a cell can have. */
    double bound(int cell) {
        return need + interest + schedule + continuity + language + load + travel * nearest(cell) + ROUNDING;
    }

    /** The greatest fit of travel in a cell. */
    double nearest(int cell) {
        if (!onMap) {
            return nearness[columns.cells.area[cell]];
        }
        double distance = columns.cells.distance(cell, x, y);
        return Double.isNaN(distance) ? 1 : near(distance);
    }

    /** The sum of all parts. */
    double of(int slot) {
        double[] sum = new double[1];
        beforeTravel(new int[] {slot}, 1, sum);
        return withTravel(sum[0], slot);
    }

    /** The sums of all parts but travel. Part after part, as the rows of many slots are fetched while others are awaited. */
    void beforeTravel(int[] slots, int count, double[] sums) {
        Arrays.fill(sums, 0, count, 0);
        if (need != 0) {
            columns.functions.add(slots, count, needs, needPoints, sums);
        }
        if (interest != 0) {
            columns.functions.add(slots, count, interests, interestPoints, sums);
        }
        if (schedule != 0) {
            columns.times.add(slots, count, times, timesPoints, schedule * HALF, sums);
        }
        for (int at = 0; continuity != 0 && at < count; at++) {
            sums[at] += continuity * continuity(slots[at]);
        }
        for (int at = 0; language != 0 && at < count; at++) {
            sums[at] += language * language(slots[at]);
        }
        for (int at = 0; load != 0 && at < count; at++) {
            sums[at] += load * load(slots[at]);
        }
    }

    /** Whether a sum without travel may become this high with it: tells it by squares, without a root or a quotient. */
    boolean mayReach(double floor, double sum, int slot) {
        double missing = floor - sum;
        if (missing <= 0 || !onMap) {
            return missing <= travel + ROUNDING;
        }
        double dx = columns.rows.x(slot) - x;
        double dy = columns.rows.y(slot) - y;
        double most = (travel + ROUNDING - missing) * kilometresAPoint;
        return most >= 0 && !(dx * dx + dy * dy > most * most);
    }

    double withTravel(double sum, int slot) {
        return travel == 0 ? sum : sum + travel * travel(slot);
    }

    double fit(Criterion part, int slot) {
        return switch (part) {
            case NEED -> need(slot);
            case INTEREST -> interest(slot);
            case TRAVEL -> travel(slot);
            case SCHEDULE -> schedule(slot);
            case CONTINUITY -> continuity(slot);
            case LANGUAGE -> language(slot);
            case LOAD -> load(slot);
        };
    }

    private double need(int slot) {
        return (double) columns.functions.count(slot, needs) / request.needs().size();
    }

    private double interest(int slot) {
        return (double) columns.functions.count(slot, interests)
                / request.interests().size();
    }

    double travel(int slot) {
        if (!onMap || Double.isNaN(columns.rows.x(slot))) {
            return nearness[columns.area[slot]];
        }
        double dx = columns.rows.x(slot) - x;
        double dy = columns.rows.y(slot) - y;
        return near(Math.sqrt(dx * dx + dy * dy));
    }

    private double near(double kilometres) {
        return Math.max(0.0, 1.0 - kilometres / reach);
    }

    private double schedule(int slot) {
        if (columns.times.isByArrangement(slot)) {
            return HALF;
        }
        return (double) columns.times.count(slot, times) / request.times().halfHours();
    }

    private double continuity(int slot) {
        if (knownSlots.get(slot)) {
            return 1;
        }
        return knownAgencies[columns.organisation[slot]] ? HALF : 0;
    }

    private double language(int slot) {
        if (japaneseFirst || (firstLanguage.isPresent() && columns.blocks.has(firstLanguage.getAsInt(), slot))) {
            return 1;
        }
        return HALF;
    }

    private double load(int slot) {
        int places = left.get(slot);
        if (places == PlacesLeft.UNLIMITED) {
            return 1;
        }
        if (places == PlacesLeft.UNKNOWN || columns.capacity[slot] == PlacesLeft.UNLIMITED) {
            return HALF;
        }
        return columns.capacity[slot] == 0 ? 0 : Math.min(1.0, (double) places / columns.capacity[slot]);
    }
}
