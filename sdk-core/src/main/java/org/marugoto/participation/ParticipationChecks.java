package org.marugoto.participation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.plan.PlanTerms.Gate;

/** What more than one rule asks; each answers with the reason that stands against it, or empty. */
final class ParticipationChecks {

    private ParticipationChecks() {}

    /** The events, unless something stands against them; then everything that does. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static Decision<ParticipationEvent> unless(List<ParticipationEvent> events, Optional<Reason>... against) {
        List<Reason> reasons = Arrays.stream(against).flatMap(Optional::stream).toList();
        return reasons.isEmpty() ? Decision.accept(events) : Decision.refuse(reasons);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Decision<ParticipationEvent> unless(ParticipationEvent event, Optional<Reason>... against) {
        return unless(List.of(event), against);
    }

    static Optional<Reason> require(boolean holds, Supplier<Reason> otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise.get());
    }

    /** The act does not count for a day before it came to where it stands. */
    static Optional<Reason> inOrder(Participation now, Occasion occasion) {
        return now.since()
                .filter(occasion.on()::isBefore)
                .map(since -> Reason.of(ParticipationRefusal.BEFORE_THE_LAST_STEP)
                        .with("on", occasion.on())
                        .with("since", since));
    }

    static Optional<Reason> next(LocalDate nextOn, Occasion occasion) {
        return require(
                !nextOn.isBefore(occasion.on()),
                () -> Reason.of(ParticipationRefusal.NEXT_IN_THE_PAST)
                        .with("nextOn", nextOn)
                        .with("on", occasion.on()));
    }

    /** The plan stands and has passed these gates; where none comes first, no plan is asked for. */
    static Optional<Reason> gates(Participation now, Set<Gate> first, PlanStanding standing) {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reason> without = fitting(terms(now), standing);
        Set<Gate> missing = EnumSet.copyOf(first);
        missing.removeAll(standing.passed());
        return without.isPresent()
                ? without
                : require(
                        missing.isEmpty(),
                        () -> Reason.of(ParticipationRefusal.GATES_MISSING).with("missing", missing));
    }

    static Optional<Reason> fitting(PlacementTerms terms, PlanStanding standing) {
        return require(
                standing.stands() && standing.kind().equals(terms.planKind()),
                () -> Reason.of(ParticipationRefusal.NO_FITTING_PLAN)
                        .with("expected", terms.planKind())
                        .with("found", standing.kind().isEmpty() ? "-" : standing.kind()));
    }

    static PlacementTerms terms(Participation now) {
        return now.terms().orElseThrow();
    }
}
