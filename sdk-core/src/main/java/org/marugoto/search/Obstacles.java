package org.marugoto.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Location;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Truth;

/** Why slots were not chosen, and which of them came nearest. Nothing of this is worked out before it is asked for. */
final class Obstacles {

    private final Answer answer;
    private final Filter filter;
    private final Columns columns;
    private final int[] chosen;

    Obstacles(Answer answer, int[] chosen) {
        this.answer = answer;
        this.filter = answer.filter;
        this.columns = answer.columns;
        this.chosen = chosen;
    }

    /** Everything that stands in the way of a slot; nothing if it could be used. */
    Set<SearchReason> of(int slot) {
        Set<SearchReason> found = EnumSet.noneOf(SearchReason.class);
        note(found, SearchReason.FULL, filter.hasPlace(slot) == Truth.NO);
        note(
                found,
                columns.confirmed[slot] == Columns.NEVER ? SearchReason.NEVER_CONFIRMED : SearchReason.NOT_CONFIRMED,
                !filter.isFresh(slot));
        note(found, SearchReason.HOURS, filter.isRunning(slot) && filter.isThere(slot) == Truth.NO);
        note(found, SearchReason.TRAVEL_AREA, filter.area[columns.area[slot]] == Truth.NO);
        note(found, SearchReason.FEE, !filter.isAffordable(slot));
        note(found, SearchReason.LANGUAGE, !filter.speaks(slot));
        note(found, SearchReason.ACCESS, filter.access(slot) == Truth.NO);
        note(found, SearchReason.NOT_RUNNING, !filter.isRunning(slot));
        note(found, SearchReason.KIND, !filter.wantsKind(columns.kind[slot]));
        note(found, SearchReason.AREA, filter.serves(slot) == Truth.NO);
        note(found, SearchReason.REFUSED, filter.refusals.has(slot));
        for (int part : columns.gates.partsOf(columns.gate[slot])) {
            boolean age = columns.gates.part(part) instanceof Condition.AgeIn;
            note(found, age ? SearchReason.AGE : SearchReason.ELIGIBILITY, filter.parts[part] == Truth.NO);
        }
        return found;
    }

    private static void note(Set<SearchReason> found, SearchReason reason, boolean holds) {
        if (holds) {
            found.add(reason);
        }
    }

    List<Reason> reasons(int slot) {
        Set<SearchReason> found = of(slot);
        return found.isEmpty()
                ? List.of(outranked(slot))
                : found.stream().map(reason -> told(reason, slot)).toList();
    }

    private Reason outranked(int slot) {
        return Reason.of(SearchReason.OTHERS_FIT_BETTER)
                .with("others", chosen.length)
                .with("points", Math.round(answer.points(slot)))
                .with("least", chosen.length == 0 ? 0 : Math.round(answer.points(chosen[chosen.length - 1])));
    }

    private Reason told(SearchReason code, int slot) {
        Reason reason = Reason.of(code);
        return switch (code) {
            case NOT_CONFIRMED ->
                reason.with("on", LocalDate.ofEpochDay(columns.confirmed[slot])).with("since", since());
            case NEVER_CONFIRMED -> reason.with("since", since());
            case TRAVEL_AREA ->
                reason.with(
                        "area",
                        answer.resource(slot)
                                .location()
                                .map(Location::area)
                                .orElseThrow()
                                .value());
            case FEE -> reason.with("fee", columns.fee[slot]);
            case ACCESS -> reason.with("missing", missing(slot));
            case NOT_RUNNING -> reason.with("days", Timetable.DAYS_AHEAD).with("from", columns.from);
            case KIND -> reason.with("kind", answer.resource(slot).kind());
            case AREA -> reason.with("areas", answer.areasServed(slot));
            case AGE -> reason.with("years", years(slot));
            case ELIGIBILITY -> reason.with("facts", facts(slot));
            default -> reason;
        };
    }

    private LocalDate since() {
        return answer.request.confirmedSince().orElseThrow();
    }

    private String missing(int slot) {
        Set<String> has = answer.resource(slot).accessibility();
        return Answer.listed(answer.request.accessibility().stream()
                .filter(code -> !has.contains(code))
                .toList());
    }

    private String years(int slot) {
        return failing(slot)
                .filter(Condition.AgeIn.class::isInstance)
                .map(part -> ((Condition.AgeIn) part).years())
                .map(span -> span.from().orElse(0)
                        + span.to().map(last -> "-" + last).orElse("+"))
                .collect(Collectors.joining(", "));
    }

    private String facts(int slot) {
        return Answer.listed(failing(slot)
                .filter(part -> !(part instanceof Condition.AgeIn))
                .flatMap(part -> part.facts().stream())
                .toList());
    }

    private Stream<Condition> failing(int slot) {
        return IntStream.of(columns.gates.partsOf(columns.gate[slot]))
                .filter(part -> filter.parts[part] == Truth.NO)
                .mapToObj(columns.gates::part);
    }
}
