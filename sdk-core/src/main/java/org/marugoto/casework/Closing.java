package org.marugoto.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.CaseCommand.Close;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.outreach.EndGround;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.OutreachDecider;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.Participations;
import org.marugoto.participation.ParticipationsDecider;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.Plans;
import org.marugoto.plan.PlansDecider;
import org.marugoto.plan.SupportPlan;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.referral.Referrals;

/**
 * The end of a case. Whoever was asked and has not answered is not dropped, and a plan in force is not forgotten; whoever waits
 * for an outcome learns it, drafts are given up, and outreach ends.
 */
final class Closing {

    private static final OutreachDecider OUTREACH = new OutreachDecider();
    private static final PlansDecider PLANS = new PlansDecider();
    private static final ParticipationsDecider PARTICIPATIONS = new ParticipationsDecider();

    private Closing() {}

    static Decision<CaseEvent> close(SupportCase running, Close asked) {
        LocalDate on = asked.occasion().on();
        if (on.isBefore(running.openedOn().orElseThrow())) {
            return Decision.refuse(CaseDecider.beforeOpening(running, on));
        }
        List<Reason> against = Stream.of(
                        loopOpen(running.referrals()),
                        planInForce(running.plans()),
                        placeHeld(running.participations()))
                .flatMap(Optional::stream)
                .toList();
        return against.isEmpty() ? ends(running, asked) : Decision.refuse(against);
    }

    private static Decision<CaseEvent> ends(SupportCase running, Close asked) {
        List<CaseEvent> events = new ArrayList<>(outcomes(running.referrals(), asked));
        List<Reason> refused = new ArrayList<>();
        running.plans().plans().stream()
                .filter(plan -> !plan.isOver())
                .map(plan -> PLANS.decide(running.plans(), drop(plan, asked)))
                .forEach(dropped -> dropped.match(
                        steps -> events.addAll(CaseSlices.wrapped(steps, CaseEvent.Planned::new)), refused::addAll));
        running.participations()
                .goingOn()
                .forEach(one -> PARTICIPATIONS
                        .decide(running.participations(), drop(one, asked))
                        .match(
                                steps -> events.addAll(CaseSlices.wrapped(steps, CaseEvent.Participated::new)),
                                refused::addAll));
        if (running.outreach().isGoingOn()) {
            OUTREACH.decide(running.outreach(), end(asked))
                    .match(
                            steps -> events.addAll(CaseSlices.wrapped(steps, CaseEvent.ReachedOut::new)),
                            refused::addAll);
        }
        events.add(new CaseEvent.Closed(asked.ground(), asked.occasion()));
        return refused.isEmpty() ? Decision.accept(events) : Decision.refuse(refused);
    }

    private static PlanCommand drop(SupportPlan plan, Close asked) {
        return new PlanCommand.Drop(plan.id().orElseThrow(), asked.ground(), asked.occasion());
    }

    private static ParticipationCommand drop(Participation one, Close asked) {
        return new ParticipationCommand.Drop(one.id().orElseThrow(), asked.ground(), asked.occasion());
    }

    private static OutreachCommand end(Close asked) {
        return new OutreachCommand.End(new EndGround(asked.ground(), false), asked.occasion());
    }

    private static Optional<Reason> loopOpen(Referrals referrals) {
        List<String> open = unanswered(referrals);
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(CaseRefusal.LOOP_OPEN).with("open", String.join(", ", open)));
    }

    private static Optional<Reason> planInForce(Plans plans) {
        List<PlanId> standing = plans.plans().stream()
                .filter(plan -> plan.isInForce() || plan.status() == SupportPlan.Status.SUSPENDED)
                .flatMap(plan -> plan.id().stream())
                .toList();
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(CaseRefusal.PLAN_IN_FORCE).with("plans", standing));
    }

    private static Optional<Reason> placeHeld(Participations participations) {
        List<ParticipationId> held = participations.all().stream()
                .filter(Participation::holdsPlace)
                .flatMap(one -> one.id().stream())
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(CaseRefusal.PARTICIPATION_GOING_ON).with("participations", held));
    }

    /** The ids of what was asked and not answered. */
    private static List<String> unanswered(Referrals referrals) {
        return Stream.concat(
                        referrals.handOvers().entrySet().stream()
                                .filter(each -> each.getValue().isPending())
                                .map(each -> each.getKey()),
                        referrals.backUps().entrySet().stream()
                                .filter(each -> each.getValue().isOpen())
                                .map(each -> each.getKey()))
                .toList();
    }

    /** The outcome, told to every sender that still waits for it. */
    private static List<CaseEvent> outcomes(Referrals referrals, Close asked) {
        return referrals.handOvers().entrySet().stream()
                .filter(each -> each.getValue().isOutcomeOwed())
                .<CaseEvent>map(each -> new CaseEvent.Referred(new ReferralEvent.HandOverMoved(
                        HandOverId.of(each.getKey()),
                        new HandOverEvent.OutcomeReported(asked.ground(), asked.occasion()))))
                .toList();
    }
}
