package org.marugoto.casework;

import static org.marugoto.casework.SupportCase.Status.ASSESSED;
import static org.marugoto.casework.SupportCase.Status.CLOSED;
import static org.marugoto.casework.SupportCase.Status.RECEIVED;
import static org.marugoto.casework.SupportCase.Status.ROUTED;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.consultation.Need;
import org.marugoto.household.PersonId;
import org.marugoto.outreach.OutreachDecider;
import org.marugoto.outreach.OutreachEvent;
import org.marugoto.plan.PlansDecider;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralDecider;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.referral.Referrals;

/** How each event changes a case: copies, never checks. */
final class CaseFold {

    private static final ReferralDecider REFERRALS = new ReferralDecider();
    private static final OutreachDecider OUTREACH = new OutreachDecider();
    private static final PlansDecider PLANS = new PlansDecider();

    private CaseFold() {}

    static SupportCase after(SupportCase before, CaseEvent event) {
        if (event instanceof CaseEvent.ContactRecorded recorded) {
            return before.but()
                    .lastContact(recorded.contact())
                    .lastContactOn(inTouch(before, recorded.occasion().on()))
                    .build();
        }
        if (event instanceof CaseEvent.Referred referred) {
            return referred(before, referred.step());
        }
        if (event instanceof CaseEvent.ReachedOut reached) {
            return reachedOut(before, reached.step());
        }
        if (event instanceof CaseEvent.Planned planned) {
            return before.but()
                    .plans(PLANS.evolve(before.plans(), planned.step()))
                    .build();
        }
        if (event instanceof CaseEvent.Opened opened) {
            return before.but()
                    .status(RECEIVED)
                    .referrals(Referrals.receivedBy(opened.responsible()))
                    .worker(opened.occasion().by())
                    .openedOn(opened.occasion().on())
                    .lastContactOn(opened.occasion().on())
                    .needs(opened.needs())
                    .planned(opened.next())
                    .build();
        }
        if (event instanceof CaseEvent.Assessed assessed) {
            return before.but()
                    .status(ASSESSED)
                    .needs(assessed.needs())
                    .planned(assessed.next())
                    .build();
        }
        if (event instanceof CaseEvent.Routed routed) {
            return before.but()
                    .status(ROUTED)
                    .routing(routed.routing())
                    .planned(routed.next())
                    .build();
        }
        if (event instanceof CaseEvent.Closed) {
            return before.but()
                    .status(CLOSED)
                    .referrals(before.referrals().ended())
                    .heldSheets(Set.of())
                    .planned(Optional.empty())
                    .build();
        }
        if (event instanceof CaseEvent.Reopened reopened) {
            return before.but()
                    .status(RECEIVED)
                    .referrals(Referrals.receivedBy(reopened.responsible()))
                    .worker(reopened.occasion().by())
                    .clock(Optional.empty())
                    .planned(reopened.next())
                    .build();
        }
        return besides(before, event);
    }

    /** What leaves the status as it is. */
    private static SupportCase besides(SupportCase before, CaseEvent event) {
        if (event instanceof CaseEvent.HouseholdConcerned concerned) {
            return before.but().household(concerned.household()).build();
        }
        if (event instanceof CaseEvent.NextPlanned planned) {
            return before.but().planned(planned.next()).build();
        }
        if (event instanceof CaseEvent.Assigned assigned) {
            return before.but().worker(assigned.worker()).build();
        }
        if (event instanceof CaseEvent.MemberAssessed assessed) {
            return before.but()
                    .memberNeeds(needs(before, assessed.person(), assessed.needs()))
                    .build();
        }
        if (event instanceof CaseEvent.UrgencySet set) {
            return before.but().clock(set.clock()).build();
        }
        if (event instanceof CaseEvent.FirstResponded) {
            return before.but()
                    .clock(before.clock().map(UrgencyClock::withAnswer))
                    .build();
        }
        if (event instanceof CaseEvent.DangerNotified notified) {
            return before.but().addUnconfirmed(notified.notice()).build();
        }
        if (event instanceof CaseEvent.NoticeConfirmed confirmed) {
            return before.but()
                    .unconfirmed(without(before.unconfirmed(), confirmed.notice()))
                    .build();
        }
        if (event instanceof CaseEvent.ChangeNoted noted) {
            return changed(before, noted);
        }
        if (event instanceof CaseEvent.ConsentWithdrawn withdrawn) {
            return before.but().addAllHeldSheets(withdrawn.held()).build();
        }
        if (event instanceof CaseEvent.MunicipalityTold) {
            return before;
        }
        throw new AssertionError(event.getClass());
    }

    /** Outreach keeps its own next step; a support record without outreach names the next action of the case. */
    private static SupportCase reachedOut(SupportCase before, OutreachEvent step) {
        SupportCase.Builder after = before.but().outreach(OUTREACH.evolve(before.outreach(), step));
        if (step instanceof OutreachEvent.Visited visited
                && visited.visit().outcome().met()) {
            after.lastContactOn(inTouch(before, step.occasion().on()));
        }
        if (step instanceof OutreachEvent.SupportRecorded recorded
                && before.status() != CLOSED
                && !before.outreach().isGoingOn()) {
            after.planned(NextAction.of(recorded.next()));
        }
        return after.build();
    }

    private static LocalDate inTouch(SupportCase before, LocalDate on) {
        return before.lastContactOn().filter(on::isBefore).orElse(on);
    }

    private static SupportCase referred(SupportCase before, ReferralEvent step) {
        Referrals referrals = REFERRALS.evolve(before.referrals(), step);
        SupportCase.Builder after = before.but().referrals(referrals).heldSheets(stillHeld(before, referrals));
        next(step).ifPresent(after::planned);
        if (isPlaced(step)) {
            after.worker(step.occasion().by());
            after.clock(before.clock().map(UrgencyClock::withPlace));
        }
        return after.build();
    }

    /** A sheet stays held while its hand-over waits for an answer. */
    private static Collection<HandOverId> stillHeld(SupportCase before, Referrals referrals) {
        Set<HandOverId> held = before.heldSheets();
        return held.isEmpty()
                ? held
                : held.stream().filter(id -> referrals.handOver(id).isPending()).toList();
    }

    private static boolean isPlaced(ReferralEvent step) {
        return step instanceof ReferralEvent.TakenOver
                || (step instanceof ReferralEvent.HandOverMoved moved
                        && moved.event() instanceof HandOverEvent.Accepted);
    }

    private static Optional<NextAction> next(ReferralEvent step) {
        if (step instanceof ReferralEvent.HandOverMoved moved) {
            return next(moved.event());
        }
        if (step instanceof ReferralEvent.ReviewCalled called) {
            return Optional.of(new NextAction(NextAction.REVIEW_HAND_OVER, called.reviewBy()));
        }
        if (step instanceof ReferralEvent.PutToConference put) {
            return Optional.of(new NextAction(NextAction.HOLD_CONFERENCE, put.reviewBy()));
        }
        return step instanceof ReferralEvent.TakenOver taken
                ? Optional.of(new NextAction(NextAction.BEGIN_SUPPORT, taken.startBy()))
                : Optional.empty();
    }

    private static Optional<NextAction> next(HandOverEvent event) {
        if (event instanceof HandOverEvent.Sent sent) {
            return Optional.of(new NextAction(NextAction.AWAIT_ANSWER, sent.answerBy()));
        }
        return event instanceof HandOverEvent.Accepted accepted
                ? Optional.of(new NextAction(NextAction.BEGIN_SUPPORT, accepted.startBy()))
                : Optional.empty();
    }

    /** A member who died or left has no needs here any more; the others keep theirs, and somebody looks at the case. */
    private static SupportCase changed(SupportCase before, CaseEvent.ChangeNoted noted) {
        SupportCase.Builder after =
                before.but().planned(new NextAction(NextAction.REVIEW_AFTER_CHANGE, noted.reviewBy()));
        boolean gone = noted.change().equals(CaseCommand.NoteChange.DIED)
                || noted.change().equals(CaseCommand.NoteChange.MOVED_AWAY);
        noted.person().filter(person -> gone).ifPresent(person -> after.memberNeeds(needs(before, person, Set.of())));
        return after.build();
    }

    private static Map<String, Set<Need>> needs(SupportCase before, PersonId person, Set<Need> needs) {
        Map<String, Set<Need>> all = new LinkedHashMap<>(before.memberNeeds());
        if (needs.isEmpty()) {
            all.remove(person.value());
        } else {
            all.put(person.value(), needs);
        }
        return all;
    }

    private static Set<DangerNotice> without(Set<DangerNotice> all, DangerNotice one) {
        Set<DangerNotice> fewer = new LinkedHashSet<>(all);
        fewer.remove(one);
        return fewer;
    }
}
