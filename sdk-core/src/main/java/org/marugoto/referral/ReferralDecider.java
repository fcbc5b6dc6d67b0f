package org.marugoto.referral;

import static org.marugoto.referral.Referrals.Status.AWAITS_CONFERENCE;
import static org.marugoto.referral.Referrals.Status.WITH_AGENCY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.referral.ReferralCommand.MoveBackUp;
import org.marugoto.referral.ReferralCommand.MoveHandOver;
import org.marugoto.referral.ReferralCommand.NameResponsible;
import org.marugoto.referral.ReferralCommand.TakeOver;
import org.marugoto.referral.ReferralEvent.BackUpMoved;
import org.marugoto.referral.ReferralEvent.HandOverMoved;
import org.marugoto.referral.ReferralEvent.PutToConference;
import org.marugoto.referral.ReferralEvent.ResponsibleNamed;
import org.marugoto.referral.ReferralEvent.TakenOver;

/**
 * The rules about who is responsible: exactly one agency, until another accepts; and nobody is passed around. Stateless
 * and thread-safe.
 */
public final class ReferralDecider implements Decider<ReferralCommand, Referrals, ReferralEvent> {

    private static final HandOverDecider HAND_OVERS = new HandOverDecider();
    private static final BackUpDecider BACK_UPS = new BackUpDecider();
    private static final Set<Referrals.Status> RUNNING = Set.of(WITH_AGENCY, AWAITS_CONFERENCE);

    /** Which command is possible in which status. */
    public static final TransitionTable<Referrals.Status, ReferralCommand, Referrals, ReferralEvent> TABLE =
            TransitionTable.<Referrals.Status, ReferralCommand, Referrals, ReferralEvent>on(
                            Referrals::status, ReferralRefusal.NOT_POSSIBLE_NOW)
                    .allow(MoveHandOver.class, ReferralDecider::moveHandOver, RUNNING, RUNNING)
                    .allow(MoveBackUp.class, ReferralDecider::moveBackUp, RUNNING, RUNNING)
                    .allow(NameResponsible.class, ReferralDecider::nameResponsible, RUNNING, Set.of(WITH_AGENCY))
                    .allow(TakeOver.class, ReferralDecider::takeOver, RUNNING, Set.of(WITH_AGENCY))
                    .build();

    @Override
    public Referrals initial() {
        return Referrals.NONE;
    }

    @Override
    public Decision<ReferralEvent> decide(Referrals referrals, ReferralCommand command) {
        return TABLE.decide(referrals, command);
    }

    @Override
    public Referrals evolve(Referrals before, ReferralEvent event) {
        if (event instanceof HandOverMoved moved) {
            return Turns.after(before, moved, HAND_OVERS.evolve(before.handOver(moved.id()), moved.event()));
        }
        if (event instanceof BackUpMoved moved) {
            return Turns.after(before, moved, BACK_UPS.evolve(before.backUp(moved.id()), moved.event()));
        }
        if (event instanceof PutToConference) {
            return before.but().status(AWAITS_CONFERENCE).build();
        }
        if (event instanceof ResponsibleNamed) {
            return before.but().status(WITH_AGENCY).bounces(0).tried(Set.of()).build();
        }
        if (event instanceof TakenOver taken) {
            return Referrals.builder()
                    .from(before)
                    .status(WITH_AGENCY)
                    .responsible(taken.by())
                    .bounces(0)
                    .build();
        }
        if (event instanceof ReferralEvent.ReviewCalled) {
            return before;
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<ReferralEvent> moveHandOver(Referrals now, MoveHandOver asked) {
        if (asked.command() instanceof HandOverCommand.Propose proposal) {
            Optional<Reason> wrong = mayNotPropose(now, proposal);
            if (wrong.isPresent()) {
                return Decision.refuse(wrong.get());
            }
        }
        return HAND_OVERS
                .decide(now.handOver(asked.id()), asked.command())
                .match(events -> Decision.accept(Turns.whatFollows(now, asked, events)), Decision::refuse);
    }

    private static Optional<Reason> mayNotPropose(Referrals now, HandOverCommand.Propose proposal) {
        if (now.status() == AWAITS_CONFERENCE) {
            return Optional.of(Reason.of(ReferralRefusal.AWAITS_CONFERENCE).with("bounces", now.bounces()));
        }
        if (notResponsible(now, proposal.occasion())) {
            return Optional.of(notYours(now, proposal.occasion()));
        }
        if (now.pending().isPresent()) {
            return Optional.of(Reason.of(ReferralRefusal.ANOTHER_IS_PENDING));
        }
        return now.hasTried(proposal.to(), proposal.ground())
                ? Optional.of(Reason.of(ReferralRefusal.SAME_AGENCY_SAME_GROUND)
                        .with("agency", proposal.to())
                        .with("ground", proposal.ground()))
                : Optional.empty();
    }

    private static Decision<ReferralEvent> moveBackUp(Referrals now, MoveBackUp asked) {
        if (asked.command() instanceof BackUpCommand.Ask ask && notResponsible(now, ask.occasion())) {
            return Decision.refuse(notYours(now, ask.occasion()));
        }
        return BACK_UPS.decide(now.backUp(asked.id()), asked.command())
                .match(events -> Decision.accept(Turns.whatFollows(now, asked, events)), Decision::refuse);
    }

    private static Decision<ReferralEvent> nameResponsible(Referrals waiting, NameResponsible asked) {
        Occasion occasion = asked.occasion();
        if (waiting.pending().isPresent()) {
            return Decision.refuse(Reason.of(ReferralRefusal.ANOTHER_IS_PENDING));
        }
        if (asked.answerBy().isBefore(occasion.on())) {
            return Decision.refuse(Reason.of(ReferralRefusal.DAY_IN_THE_PAST)
                    .with("day", asked.answerBy())
                    .with("on", occasion.on()));
        }
        List<ReferralEvent> events = new ArrayList<>();
        events.add(new ResponsibleNamed(asked.conference(), asked.agency(), occasion));
        AgencyId sender = waiting.responsible().orElseThrow();
        if (asked.agency().equals(sender)) {
            events.add(new ReferralEvent.ReviewCalled(asked.answerBy(), occasion));
        } else {
            events.addAll(Turns.ask(asked.followUp(), Turns.byConference(sender, asked), asked.answerBy()));
        }
        return Decision.accept(events);
    }

    private static Decision<ReferralEvent> takeOver(Referrals now, TakeOver asked) {
        AgencyId responsible = now.responsible().orElseThrow();
        if (!asked.gone()) {
            return Decision.refuse(Reason.of(ReferralRefusal.RESPONSIBLE_EXISTS).with("agency", responsible));
        }
        if (asked.startBy().isBefore(asked.occasion().on())) {
            return Decision.refuse(Reason.of(ReferralRefusal.DAY_IN_THE_PAST)
                    .with("day", asked.startBy())
                    .with("on", asked.occasion().on()));
        }
        List<ReferralEvent> events = new ArrayList<>();
        now.handOvers().forEach((id, pending) -> {
            if (pending.isPending()) {
                events.add(new HandOverMoved(
                        HandOverId.of(id), new HandOverEvent.Withdrawn(asked.ground(), asked.occasion())));
            }
        });
        events.add(new TakenOver(
                responsible, asked.occasion().agency(), asked.ground(), asked.startBy(), asked.occasion()));
        return Decision.accept(events);
    }

    private static boolean notResponsible(Referrals now, Occasion occasion) {
        return now.responsible().filter(occasion.agency()::equals).isEmpty();
    }

    private static Reason notYours(Referrals now, Occasion occasion) {
        return Reason.of(ReferralRefusal.NOT_YOURS)
                .with("expected", now.responsible().map(AgencyId::value).orElse(""))
                .with("found", occasion.agency());
    }
}
