package org.marugoto.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
    private final double needCount;
    private final double interestCount;
    private final long[] times;
    private final double halfHours;
    private final boolean[] knownAgencies;
    private final BitSet knownSlots;
    private final boolean japaneseFirst;
    private final Optional<long[]> firstLanguage;
    private final boolean onMap;
    private final double x;
    private final double y;
    private final double reach;
    private final double[] nearness;

    Score(Columns columns, PlacesLeft left, SearchRequest request, long[] times) {
        this.columns = columns;
        this.left = left;
        this.request = request;
        needs = columns.functions.bits(request.needs());
        interests = columns.functions.bits(request.interests());
        needCount = request.needs().size();
        interestCount = request.interests().size();
        this.times = times;
        halfHours = request.times().halfHours();
        knownAgencies = Filter.agencies(columns, request.knownAgencies());
        knownSlots = Filter.slots(columns, request.knownResources());
        japaneseFirst =
                !request.languages().isEmpty() && request.languages().get(0).equals(SearchRequest.JAPANESE);
        firstLanguage = request.languages().isEmpty()
                ? Optional.empty()
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
                Optional<AreaId> at = columns.areas.get(number);
                if (at.isPresent()) {
                    long[] there = columns.areaBits.of(at.get());
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

    /** The sum of everything but travel. */
    double beforeTravel(int slot) {
        double sum = 0;
        if (need != 0) {
            sum += need * need(slot);
        }
        if (interest != 0) {
            sum += interest * interest(slot);
        }
        if (schedule != 0) {
            sum += schedule * schedule(slot);
        }
        if (continuity != 0) {
            sum += continuity * continuity(slot);
        }
        if (language != 0) {
            sum += language * language(slot);
        }
        if (load != 0) {
            sum += load * load(slot);
        }
        return sum;
    }

    double travelWeight() {
        return travel;
    }

    double of(int slot) {
        return withTravel(beforeTravel(slot), slot);
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
        return columns.functions.count(slot, needs) / needCount;
    }

    private double interest(int slot) {
        return columns.functions.count(slot, interests) / interestCount;
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
        if (columns.rows.isByArrangement(slot)) {
            return HALF;
        }
        return columns.times.count(slot, times) / halfHours;
    }

    private double continuity(int slot) {
        if (knownSlots.get(slot)) {
            return 1;
        }
        return knownAgencies[columns.organisation[slot]] ? HALF : 0;
    }

    private double language(int slot) {
        if (japaneseFirst || (firstLanguage.isPresent() && BitColumn.has(firstLanguage.get(), slot))) {
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
