package org.marugoto.casework;

import java.util.List;
import java.util.function.Function;
import org.marugoto.casework.CaseCommand.Participate;
import org.marugoto.casework.CaseCommand.Plan;
import org.marugoto.casework.CaseCommand.ReachOut;
import org.marugoto.casework.CaseCommand.Refer;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.OutreachDecider;
import org.marugoto.participation.ParticipationsDecider;
import org.marugoto.plan.PlansDecider;
import org.marugoto.referral.HandOverTerms;
import org.marugoto.referral.ReferralCommand;
import org.marugoto.referral.ReferralDecider;

/** The parts of a case that are decided in rooms of their own. */
final class CaseSlices {

    private static final ReferralDecider REFERRALS = new ReferralDecider();
    private static final OutreachDecider OUTREACH = new OutreachDecider();
    private static final PlansDecider PLANS = new PlansDecider();
    private static final ParticipationsDecider PARTICIPATIONS = new ParticipationsDecider();

    private CaseSlices() {}

    static Decision<CaseEvent> refer(SupportCase running, Refer asked) {
        return inTheCase(
                running,
                asked.occasion(),
                REFERRALS.decide(running.referrals(), withProposals(running, asked.step())),
                CaseEvent.Referred::new);
    }

    static Decision<CaseEvent> reachOut(SupportCase opened, ReachOut asked) {
        return opened.status() == SupportCase.Status.CLOSED && !isFollowUp(asked.step())
                ? Decision.refuse(Reason.of(CaseRefusal.NOT_POSSIBLE_NOW)
                        .with("command", asked.step().getClass().getSimpleName())
                        .with("status", opened.status()))
                : inTheCase(
                        opened,
                        asked.occasion(),
                        OUTREACH.decide(opened.outreach(), asked.step()),
                        CaseEvent.ReachedOut::new);
    }

    static Decision<CaseEvent> plan(SupportCase running, Plan asked) {
        return inTheCase(
                running, asked.occasion(), PLANS.decide(running.plans(), asked.step()), CaseEvent.Planned::new);
    }

    static Decision<CaseEvent> participate(SupportCase running, Participate asked) {
        return inTheCase(
                running,
                asked.occasion(),
                PARTICIPATIONS.decide(running.participations(), PlanOfParticipation.in(running, asked.step())),
                CaseEvent.Participated::new);
    }

    private static boolean isFollowUp(OutreachCommand step) {
        return step instanceof OutreachCommand.RecordSupport || step instanceof OutreachCommand.ShareNote;
    }

    private static <E> Decision<CaseEvent> inTheCase(
            SupportCase opened, Occasion occasion, Decision<E> decision, Function<E, CaseEvent> wrap) {
        return occasion.on().isBefore(opened.openedOn().orElseThrow())
                ? Decision.refuse(CaseDecider.beforeOpening(opened, occasion.on()))
                : decision.match(events -> Decision.accept(wrapped(events, wrap)), Decision::refuse);
    }

    static <E> List<CaseEvent> wrapped(List<E> events, Function<E, CaseEvent> wrap) {
        return events.stream().map(wrap).toList();
    }

    /** The rule book's proposals are the case's own knowledge, whatever the asker knew of them. */
    private static ReferralCommand withProposals(SupportCase running, ReferralCommand step) {
        return step instanceof ReferralCommand.MoveHandOver move
                        && HandOverTerms.NEXT_PROPOSAL.equals(move.terms().onDecline())
                        && running.routing().isPresent()
                ? new ReferralCommand.MoveHandOver(
                        move.id(),
                        move.command(),
                        move.terms().proposing(running.routing().get().places()))
                : step;
    }
}
