package org.marugoto.plan;

import static org.marugoto.plan.PlanChecks.conferenceAgain;
import static org.marugoto.plan.PlanChecks.consent;
import static org.marugoto.plan.PlanChecks.content;
import static org.marugoto.plan.PlanChecks.notBeforeDraft;
import static org.marugoto.plan.PlanChecks.oneOf;
import static org.marugoto.plan.PlanChecks.require;
import static org.marugoto.plan.PlanChecks.restsOnConsent;
import static org.marugoto.plan.PlanChecks.terms;
import static org.marugoto.plan.PlanChecks.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;

/** The rules about a plan in force, suspended, reviewed, replaced and closed. */
final class PlanCourse {

    private PlanCourse() {}

    static Decision<PlanEvent.OfPlan> takeRole(SupportPlan plan, PlanCommand.TakeRole asked) {
        return plan.rolesTaken().contains(asked.agency())
                ? Decision.nothingToDo()
                : unless(
                        new PlanEvent.RoleTaken(asked.plan(), asked.agency(), asked.occasion()),
                        notBeforeDraft(plan, asked.occasion()),
                        require(
                                content(plan).agencies().contains(asked.agency()),
                                () -> Reason.of(PlanRefusal.NO_ROLE_IN_THIS_PLAN)
                                        .with("agency", asked.agency())));
    }

    static Decision<PlanEvent.OfPlan> doStep(SupportPlan plan, PlanCommand.DoStep asked) {
        boolean known =
                content(plan).steps().stream().anyMatch(step -> step.id().equals(asked.step()));
        return plan.stepsDone().contains(asked.step())
                ? Decision.nothingToDo()
                : unless(
                        new PlanEvent.StepDone(asked.plan(), asked.step(), asked.result(), asked.occasion()),
                        sinceActive(plan, asked.occasion()),
                        require(known, () -> Reason.of(PlanRefusal.UNKNOWN_STEP).with("step", asked.step())));
    }

    static Decision<PlanEvent.OfPlan> review(SupportPlan active, PlanCommand.Review asked) {
        List<GoalId> goals = content(active).goals().stream().map(Goal::id).toList();
        List<GoalId> rated = asked.attained().stream().map(Attainment::goal).toList();
        boolean fit = rated.size() == goals.size()
                && Set.copyOf(rated).equals(Set.copyOf(goals))
                && asked.attained().stream().allMatch(Attainment::isOnTheScale);
        return unless(
                new PlanEvent.Reviewed(asked.plan(), asked.attained(), asked.changesSeen(), asked.occasion()),
                sinceActive(active, asked.occasion()),
                require(
                        fit,
                        () -> Reason.of(PlanRefusal.RATINGS_DO_NOT_FIT)
                                .with("expected", goals)
                                .with("found", rated)));
    }

    static Decision<PlanEvent.OfPlan> extend(SupportPlan reviewed, PlanCommand.Extend asked) {
        return unless(
                new PlanEvent.Extended(asked.plan(), asked.at(), asked.reviewOn(), asked.occasion()),
                sinceActive(reviewed, asked.occasion()),
                consent(reviewed, asked.consent()),
                conferenceAgain(reviewed, asked.at()),
                ahead(reviewed, asked.reviewOn(), asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> resume(SupportPlan suspended, PlanCommand.Resume asked) {
        return unless(
                new PlanEvent.Resumed(asked.plan(), asked.at(), asked.reviewOn(), asked.occasion()),
                sinceActive(suspended, asked.occasion()),
                consent(suspended, asked.consent()),
                conferenceAgain(suspended, asked.at()),
                ahead(suspended, asked.reviewOn(), asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> replan(SupportPlan plan, PlanCommand.Replan asked) {
        boolean reviewed = plan.status() != SupportPlan.Status.ACTIVE || !restsOnConsent(plan);
        return unless(
                new PlanEvent.Replanned(asked.plan(), asked.successor(), asked.occasion()),
                sinceActive(plan, asked.occasion()),
                require(reviewed, () -> Reason.of(PlanRefusal.REVIEW_FIRST)));
    }

    static Decision<PlanEvent.OfPlan> suspend(SupportPlan plan, PlanCommand.Suspend asked) {
        return unless(
                new PlanEvent.Suspended(asked.plan(), asked.ground(), asked.reviewOn(), asked.occasion()),
                sinceActive(plan, asked.occasion()),
                ahead(plan, asked.reviewOn(), asked.occasion()));
    }

    static Decision<PlanEvent.OfPlan> withdrawConsent(SupportPlan plan, PlanCommand.WithdrawConsent asked) {
        return restsOnConsent(plan)
                ? unless(
                        new PlanEvent.ConsentWithdrawn(asked.plan(), asked.reviewOn(), asked.occasion()),
                        notBeforeDraft(plan, asked.occasion()),
                        ahead(plan, asked.reviewOn(), asked.occasion()))
                : Decision.nothingToDo();
    }

    static Decision<PlanEvent.OfPlan> close(SupportPlan plan, PlanCommand.Close asked) {
        PlanTerms terms = terms(plan);
        return unless(
                new PlanEvent.Closed(asked.plan(), asked.at(), asked.reason(), asked.occasion()),
                sinceActive(plan, asked.occasion()),
                oneOf(restsOnConsent(plan) ? terms.viewers() : terms.deciders(), asked.at()),
                require(
                        terms.endReasons().contains(asked.reason()),
                        () -> Reason.of(PlanRefusal.NOT_AN_END_REASON)
                                .with("expected", new TreeSet<>(terms.endReasons()))
                                .with("found", asked.reason())));
    }

    private static Optional<Reason> ahead(SupportPlan plan, LocalDate reviewOn, Occasion occasion) {
        return PlanChecks.review(terms(plan), reviewOn, occasion);
    }

    private static Optional<Reason> sinceActive(SupportPlan plan, Occasion occasion) {
        return PlanChecks.notBeforeLastGate(plan, occasion);
    }
}
