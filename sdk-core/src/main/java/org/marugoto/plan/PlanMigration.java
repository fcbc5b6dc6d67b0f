package org.marugoto.plan;

import static org.marugoto.plan.PlanChecks.content;
import static org.marugoto.plan.PlanChecks.notBeforeDraft;
import static org.marugoto.plan.PlanChecks.require;
import static org.marugoto.plan.PlanChecks.terms;
import static org.marugoto.plan.PlanChecks.unless;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.plan.PlanTerms.Gate;

/**
 * The rules for moving a running plan to another edition of the profile: it moves only if it could have come to where it
 * stands under the new terms too.
 */
final class PlanMigration {

    private PlanMigration() {}

    static Decision<PlanEvent.OfPlan> migrate(SupportPlan plan, PlanCommand.Migrate asked) {
        PlanTerms before = terms(plan);
        PlanTerms after = asked.terms();
        return after.equals(before)
                ? Decision.nothingToDo()
                : unless(
                        new PlanEvent.Migrated(asked.plan(), before.edition(), after, asked.occasion()),
                        notBeforeDraft(plan, asked.occasion()),
                        require(
                                after.kind().equals(before.kind()),
                                () -> Reason.of(PlanRefusal.OTHER_KIND)
                                        .with("expected", before.kind())
                                        .with("found", after.kind())),
                        gates(plan, after),
                        plan.track().flatMap(track -> PlanGates.visits(after, content(plan))),
                        plan.reviewOn()
                                .filter(day -> day.isAfter(asked.occasion().on()))
                                .flatMap(day -> PlanChecks.review(after, day, asked.occasion())));
    }

    private static Optional<Reason> gates(SupportPlan plan, PlanTerms after) {
        PlanTerms.Track track =
                terms(plan).withConsent().isEmpty() ? PlanTerms.Track.WITHOUT_CONSENT : PlanTerms.Track.WITH_CONSENT;
        List<Gate> required = after.gates(track);
        boolean stands = plan.activeSince().isPresent()
                ? isWithin(required, plan.passed())
                : isBeginning(plan.passed(), required);
        return require(
                stands && !required.isEmpty(),
                () -> Reason.of(PlanRefusal.CANNOT_STAND_UNDER_EDITION)
                        .with("edition", after.edition())
                        .with("required", required)
                        .with("passed", plan.passed()));
    }

    /** Whether all required gates were passed in their order, perhaps with others between them. */
    static boolean isWithin(List<Gate> required, List<Gate> passed) {
        Deque<Gate> still = new ArrayDeque<>(required);
        passed.forEach(gate -> {
            if (gate == still.peek()) {
                still.remove();
            }
        });
        return still.isEmpty();
    }

    private static boolean isBeginning(List<Gate> passed, List<Gate> required) {
        return passed.size() <= required.size() && passed.equals(required.subList(0, passed.size()));
    }
}
