package org.marugoto.referral;

import static org.marugoto.referral.HandOver.Status.ACCEPTED;
import static org.marugoto.referral.HandOver.Status.ACKNOWLEDGED;
import static org.marugoto.referral.HandOver.Status.CLOSED;
import static org.marugoto.referral.HandOver.Status.DECLINED;
import static org.marugoto.referral.HandOver.Status.EXPIRED;
import static org.marugoto.referral.HandOver.Status.IN_SERVICE;
import static org.marugoto.referral.HandOver.Status.NONE;
import static org.marugoto.referral.HandOver.Status.OUTCOME_REPORTED;
import static org.marugoto.referral.HandOver.Status.PROPOSED;
import static org.marugoto.referral.HandOver.Status.REDIRECTED;
import static org.marugoto.referral.HandOver.Status.SENT;
import static org.marugoto.referral.HandOver.Status.WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.referral.HandOverCommand.Accept;
import org.marugoto.referral.HandOverCommand.Acknowledge;
import org.marugoto.referral.HandOverCommand.BeginService;
import org.marugoto.referral.HandOverCommand.CloseLoop;
import org.marugoto.referral.HandOverCommand.Decline;
import org.marugoto.referral.HandOverCommand.Expire;
import org.marugoto.referral.HandOverCommand.Propose;
import org.marugoto.referral.HandOverCommand.Redirect;
import org.marugoto.referral.HandOverCommand.ReportOutcome;
import org.marugoto.referral.HandOverCommand.Send;
import org.marugoto.referral.HandOverCommand.Withdraw;

/** The rules about the life of one hand-over: who may do what, and when. Stateless and thread-safe. */
public final class HandOverDecider implements Decider<HandOverCommand, HandOver, HandOverEvent> {

    private static final Set<HandOver.Status> ASKED = Set.of(SENT, ACKNOWLEDGED);

    /** Which command is possible in which status. */
    public static final TransitionTable<HandOver.Status, HandOverCommand, HandOver, HandOverEvent> TABLE =
            TransitionTable.<HandOver.Status, HandOverCommand, HandOver, HandOverEvent>on(
                            HandOver::status, ReferralRefusal.NOT_POSSIBLE_NOW)
                    .allow(Propose.class, HandOverDecider::propose, Set.of(NONE), Set.of(PROPOSED))
                    .allow(Send.class, HandOverDecider::send, Set.of(PROPOSED), Set.of(SENT))
                    .allow(Acknowledge.class, HandOverDecider::acknowledge, Set.of(SENT), Set.of(ACKNOWLEDGED))
                    .allow(Accept.class, HandOverDecider::accept, ASKED, Set.of(ACCEPTED))
                    .allow(Decline.class, HandOverDecider::decline, ASKED, Set.of(DECLINED))
                    .allow(Redirect.class, HandOverDecider::redirect, ASKED, Set.of(REDIRECTED))
                    .allow(BeginService.class, HandOverDecider::beginService, Set.of(ACCEPTED), Set.of(IN_SERVICE))
                    .allow(
                            ReportOutcome.class,
                            HandOverDecider::reportOutcome,
                            Set.of(ACCEPTED, IN_SERVICE),
                            Set.of(OUTCOME_REPORTED))
                    .allow(CloseLoop.class, HandOverDecider::closeLoop, Set.of(OUTCOME_REPORTED), Set.of(CLOSED))
                    .allow(
                            Withdraw.class,
                            HandOverDecider::withdraw,
                            Set.of(PROPOSED, SENT, ACKNOWLEDGED),
                            Set.of(WITHDRAWN))
                    .allow(Expire.class, HandOverDecider::expire, ASKED, Set.of(EXPIRED))
                    .build();

    @Override
    public HandOver initial() {
        return HandOver.NONE;
    }

    @Override
    public Decision<HandOverEvent> decide(HandOver handOver, HandOverCommand command) {
        return TABLE.decide(handOver, command);
    }

    @Override
    public HandOver evolve(HandOver before, HandOverEvent event) {
        if (event instanceof HandOverEvent.Proposed proposed) {
            return HandOver.builder()
                    .status(PROPOSED)
                    .sender(proposed.from())
                    .receiver(proposed.to())
                    .ground(proposed.ground())
                    .manner(proposed.manner())
                    .told(proposed.told())
                    .sheet(proposed.sheet())
                    .binding(proposed.binding())
                    .build();
        }
        if (event instanceof HandOverEvent.Sent sent) {
            return before.but().status(SENT).answerBy(sent.answerBy()).build();
        }
        if (event instanceof HandOverEvent.Accepted accepted) {
            return before.but().status(ACCEPTED).outcomeBy(accepted.outcomeBy()).build();
        }
        return before.but().status(statusAfter(event)).build();
    }

    private static HandOver.Status statusAfter(HandOverEvent event) {
        if (event instanceof HandOverEvent.Acknowledged) {
            return ACKNOWLEDGED;
        }
        if (event instanceof HandOverEvent.Declined) {
            return DECLINED;
        }
        if (event instanceof HandOverEvent.Redirected) {
            return REDIRECTED;
        }
        if (event instanceof HandOverEvent.ServiceBegun) {
            return IN_SERVICE;
        }
        if (event instanceof HandOverEvent.OutcomeReported) {
            return OUTCOME_REPORTED;
        }
        if (event instanceof HandOverEvent.LoopClosed) {
            return CLOSED;
        }
        if (event instanceof HandOverEvent.Withdrawn) {
            return WITHDRAWN;
        }
        if (event instanceof HandOverEvent.Expired) {
            return EXPIRED;
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<HandOverEvent> propose(HandOver none, Propose asked) {
        AgencyId from = asked.occasion().agency();
        return asked.to().equals(from)
                ? Decision.refuse(Reason.of(ReferralRefusal.TO_ITSELF).with("agency", from))
                : Decision.accept(new HandOverEvent.Proposed(
                        from,
                        asked.to(),
                        asked.ground(),
                        asked.manner(),
                        asked.told(),
                        asked.sheet(),
                        false,
                        asked.occasion()));
    }

    private static Decision<HandOverEvent> send(HandOver proposed, Send asked) {
        return bySender(
                proposed,
                asked.occasion(),
                notPast(asked.answerBy(), new HandOverEvent.Sent(asked.answerBy(), asked.occasion())));
    }

    private static Decision<HandOverEvent> acknowledge(HandOver sent, Acknowledge asked) {
        return byReceiver(sent, asked.occasion(), Decision.accept(new HandOverEvent.Acknowledged(asked.occasion())));
    }

    private static Decision<HandOverEvent> accept(HandOver sent, Accept asked) {
        LocalDate earlier = asked.startBy().isBefore(asked.outcomeBy()) ? asked.startBy() : asked.outcomeBy();
        return byReceiver(
                sent,
                asked.occasion(),
                notPast(earlier, new HandOverEvent.Accepted(asked.startBy(), asked.outcomeBy(), asked.occasion())));
    }

    private static Decision<HandOverEvent> decline(HandOver sent, Decline asked) {
        return byReceiver(
                sent,
                asked.occasion(),
                unlessBinding(sent, new HandOverEvent.Declined(asked.ground(), asked.occasion())));
    }

    private static Decision<HandOverEvent> redirect(HandOver sent, Redirect asked) {
        AgencyId by = asked.occasion().agency();
        return asked.to().equals(by)
                ? Decision.refuse(Reason.of(ReferralRefusal.TO_ITSELF).with("agency", by))
                : byReceiver(
                        sent,
                        asked.occasion(),
                        unlessBinding(
                                sent, new HandOverEvent.Redirected(asked.to(), asked.ground(), asked.occasion())));
    }

    private static Decision<HandOverEvent> beginService(HandOver accepted, BeginService asked) {
        return byReceiver(
                accepted, asked.occasion(), Decision.accept(new HandOverEvent.ServiceBegun(asked.occasion())));
    }

    private static Decision<HandOverEvent> reportOutcome(HandOver accepted, ReportOutcome asked) {
        return byReceiver(
                accepted,
                asked.occasion(),
                Decision.accept(new HandOverEvent.OutcomeReported(asked.outcome(), asked.occasion())));
    }

    private static Decision<HandOverEvent> closeLoop(HandOver reported, CloseLoop asked) {
        return bySender(reported, asked.occasion(), Decision.accept(new HandOverEvent.LoopClosed(asked.occasion())));
    }

    private static Decision<HandOverEvent> withdraw(HandOver pending, Withdraw asked) {
        return bySender(
                pending,
                asked.occasion(),
                Decision.accept(new HandOverEvent.Withdrawn(asked.ground(), asked.occasion())));
    }

    private static Decision<HandOverEvent> expire(HandOver sent, Expire asked) {
        LocalDate answerBy = sent.answerBy().orElseThrow();
        return asked.occasion().on().isAfter(answerBy)
                ? unlessBinding(sent, new HandOverEvent.Expired(asked.occasion()))
                : Decision.refuse(Reason.of(ReferralRefusal.NOT_DUE_YET)
                        .with("answerBy", answerBy)
                        .with("on", asked.occasion().on()));
    }

    private static Decision<HandOverEvent> bySender(
            HandOver handOver, Occasion occasion, Decision<HandOverEvent> decision) {
        return by(handOver.sender(), occasion, decision);
    }

    private static Decision<HandOverEvent> byReceiver(
            HandOver handOver, Occasion occasion, Decision<HandOverEvent> decision) {
        return by(handOver.receiver(), occasion, decision);
    }

    private static Decision<HandOverEvent> by(
            Optional<AgencyId> expected, Occasion occasion, Decision<HandOverEvent> decision) {
        return expected.filter(occasion.agency()::equals).isPresent()
                ? decision
                : Decision.refuse(Reason.of(ReferralRefusal.NOT_YOURS)
                        .with("expected", expected.map(AgencyId::value).orElse(""))
                        .with("found", occasion.agency()));
    }

    private static Decision<HandOverEvent> notPast(LocalDate day, HandOverEvent event) {
        return day.isBefore(event.occasion().on())
                ? Decision.refuse(Reason.of(ReferralRefusal.DAY_IN_THE_PAST)
                        .with("day", day)
                        .with("on", event.occasion().on()))
                : Decision.accept(event);
    }

    private static Decision<HandOverEvent> unlessBinding(HandOver sent, HandOverEvent event) {
        return sent.binding()
                ? Decision.refuse(Reason.of(ReferralRefusal.LAST_RESORT)
                        .with("agency", sent.receiver().orElseThrow()))
                : Decision.accept(event);
    }
}
