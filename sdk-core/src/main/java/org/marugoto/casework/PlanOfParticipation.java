package org.marugoto.casework;

import java.util.Optional;
import java.util.Set;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationCommand.Accept;
import org.marugoto.participation.ParticipationCommand.Coordinate;
import org.marugoto.participation.ParticipationCommand.Inquire;
import org.marugoto.participation.ParticipationCommand.RestOnPlan;
import org.marugoto.participation.PlanStanding;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.SupportPlan;

/** How far the plan is that participation support rests on: the case's own knowledge, whatever a command says. */
final class PlanOfParticipation {

    private PlanOfParticipation() {}

    static ParticipationCommand in(SupportCase running, ParticipationCommand step) {
        if (step instanceof RestOnPlan rest) {
            return new RestOnPlan(rest.id(), rest.plan(), standing(running, Optional.of(rest.plan())), rest.occasion());
        }
        if (step instanceof Inquire ask) {
            return new Inquire(
                    ask.id(),
                    ask.inquiry(),
                    ask.holder(),
                    ask.tells(),
                    ask.answerBy(),
                    standing(running, ask),
                    ask.occasion());
        }
        if (step instanceof Coordinate with) {
            return new Coordinate(with.id(), with.resource(), standing(running, with), with.nextOn(), with.occasion());
        }
        return step instanceof Accept accept
                ? new Accept(accept.id(), standing(running, accept), accept.nextOn(), accept.occasion())
                : step;
    }

    private static PlanStanding standing(SupportCase running, ParticipationCommand step) {
        return standing(running, running.participations().find(step.id()).flatMap(Participation::plan));
    }

    private static PlanStanding standing(SupportCase running, Optional<PlanId> plan) {
        return plan.flatMap(running.plans()::plan)
                .map(PlanOfParticipation::standing)
                .orElse(PlanStanding.NONE);
    }

    private static PlanStanding standing(SupportPlan plan) {
        return new PlanStanding(
                plan.terms().map(PlanTerms::kind).orElse(""),
                Set.copyOf(plan.passed()),
                !plan.isOver() && plan.status() != SupportPlan.Status.SUSPENDED);
    }
}
