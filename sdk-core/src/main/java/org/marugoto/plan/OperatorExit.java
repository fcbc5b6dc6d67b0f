package org.marugoto.plan;

import static org.marugoto.plan.PlanChecks.content;
import static org.marugoto.plan.PlanChecks.require;
import static org.marugoto.plan.PlanChecks.terms;
import static org.marugoto.plan.PlanChecks.unless;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.plan.PlanCommand.EndMultiAgencySupport;
import org.marugoto.rule.Truth;

/**
 * The rules for the multi-agency operator's leaving: it supports the supporters and never takes a case over. The profile
 * says whether it leaves once roles are settled, or stays to the exit.
 */
final class OperatorExit {

    private OperatorExit() {}

    static Decision<PlanEvent.OfPlan> end(SupportPlan plan, EndMultiAgencySupport asked) {
        PlanTerms terms = terms(plan);
        if (plan.operatorLeftOn().isPresent()) {
            return Decision.nothingToDo();
        }
        if (terms.exit().isEmpty()) {
            return Decision.refuse(
                    Reason.of(PlanRefusal.NO_OPERATOR_IN_THIS_PLAN).with("kind", terms.kind()));
        }
        PlanEvent.OfPlan ended = new PlanEvent.MultiAgencySupportEnded(
                asked.plan(), content(plan).lead(), asked.occasion());
        Optional<Reason> day = PlanChecks.notBeforeLastGate(plan, asked.occasion());
        if (plan.status() == SupportPlan.Status.CLOSED) {
            return unless(ended, day);
        }
        return terms.exit().equals(PlanTerms.STAYS_TO_THE_EXIT)
                ? Decision.refuse(Reason.of(PlanRefusal.OPERATOR_STAYS).with("status", plan.status()))
                : unless(ended, day, settled(plan), accompanied(asked));
    }

    private static Optional<Reason> settled(SupportPlan plan) {
        Set<AgencyId> open = new LinkedHashSet<>(content(plan).agencies());
        open.removeAll(plan.rolesTaken());
        Optional<AgencyId> lead = content(plan).lead();
        boolean other = lead.isPresent() && !lead.equals(plan.drafter());
        return require(
                other && open.isEmpty() && content(plan).isAssigned(),
                () -> Reason.of(PlanRefusal.ROLES_NOT_SETTLED)
                        .with("open", open)
                        .with("lead", lead.map(AgencyId::value).orElse("NONE")));
    }

    private static Optional<Reason> accompanied(EndMultiAgencySupport asked) {
        return require(
                asked.accompanied() == Truth.YES,
                () -> Reason.of(PlanRefusal.NOT_ACCOMPANIED).with("accompanied", asked.accompanied()));
    }
}
