package org.marugoto.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand.WithdrawConsent;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.outreach.NextStep;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.OutreachDecider;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlansDecider;
import org.marugoto.plan.SupportPlan;
import org.marugoto.privacy.Recipient;
import org.marugoto.privacy.WithdrawalEffect;
import org.marugoto.referral.HandOver;
import org.marugoto.referral.HandOverId;

/** What withdrawn consent means for a case: everything that rests on it waits for a review, and nothing else does. */
final class ConsentLoss {

    private static final OutreachDecider OUTREACH = new OutreachDecider();
    private static final PlansDecider PLANS = new PlansDecider();

    private ConsentLoss() {}

    static Decision<CaseEvent> withdrawConsent(SupportCase running, WithdrawConsent asked) {
        List<CaseEvent> events = new ArrayList<>();
        List<Reason> refused = new ArrayList<>();
        Set<HandOverId> held = held(running, asked);
        if (asked.effects().contains(WithdrawalEffect.SUSPEND_PLAN_FOR_REVIEW)) {
            running.plans()
                    .restingOnConsent()
                    .forEach(plan -> PLANS.decide(running.plans(), suspend(plan, asked))
                            .match(
                                    steps -> events.addAll(CaseSlices.wrapped(steps, CaseEvent.Planned::new)),
                                    refused::addAll));
            stopOutreach(running, asked)
                    .ifPresent(step -> OUTREACH.decide(running.outreach(), step)
                            .match(
                                    steps -> events.addAll(CaseSlices.wrapped(steps, CaseEvent.ReachedOut::new)),
                                    refused::addAll));
        }
        if (!refused.isEmpty()) {
            return Decision.refuse(refused);
        }
        if (events.isEmpty() && held.isEmpty()) {
            return Decision.nothingToDo();
        }
        Occasion occasion = notBefore(asked.occasion(), running.openedOn());
        events.add(0, new CaseEvent.ConsentWithdrawn(asked.person(), held, occasion));
        return Decision.accept(events);
    }

    /** The sheets that are on their way to somebody who is no longer to be told. */
    private static Set<HandOverId> held(SupportCase running, WithdrawConsent asked) {
        Set<HandOverId> held = new LinkedHashSet<>();
        if (asked.effects().contains(WithdrawalEffect.HOLD_HAND_OVER_SHEETS)) {
            running.referrals().handOvers().forEach((id, handOver) -> {
                if (isOnItsWay(handOver, asked.recipients())) {
                    held.add(HandOverId.of(id));
                }
            });
            held.removeAll(running.heldSheets());
        }
        return Collections.unmodifiableSet(held);
    }

    private static boolean isOnItsWay(HandOver handOver, Set<Recipient> recipients) {
        return handOver.isPending()
                && handOver.sheet().isPresent()
                && handOver.receiver()
                        .map(Recipient::agency)
                        .filter(recipients::contains)
                        .isPresent();
    }

    private static PlanCommand suspend(SupportPlan plan, WithdrawConsent asked) {
        Occasion occasion = notBefore(asked.occasion(), plan.draftedOn());
        LocalDate soonest = occasion.on().plusDays(1);
        LocalDate latest = plan.terms()
                .map(terms -> occasion.on().plusMonths(terms.maxMonths()))
                .orElse(asked.reviewOn());
        LocalDate reviewOn = later(soonest, asked.reviewOn());
        return new PlanCommand.WithdrawConsent(
                plan.id().orElseThrow(), reviewOn.isAfter(latest) ? latest : reviewOn, occasion);
    }

    private static Optional<OutreachCommand> stopOutreach(SupportCase running, WithdrawConsent asked) {
        if (!running.outreach().isGoingOn() || running.outreach().consentedOn().isEmpty()) {
            return Optional.empty();
        }
        Occasion occasion = notBefore(asked.occasion(), running.outreach().begunOn());
        NextStep review = new NextStep(NextAction.REVIEW_CONSENT, later(occasion.on(), asked.reviewOn()));
        return Optional.of(new OutreachCommand.WithdrawConsent(review, occasion));
    }

    private static Occasion notBefore(Occasion occasion, Optional<LocalDate> first) {
        return first.filter(occasion.on()::isBefore)
                .map(day -> occasion.when(occasion.at(), day))
                .orElse(occasion);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
