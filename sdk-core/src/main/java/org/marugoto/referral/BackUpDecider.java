package org.marugoto.referral;

import static org.marugoto.referral.BackUp.Status.ANSWERED;
import static org.marugoto.referral.BackUp.Status.ASKED;
import static org.marugoto.referral.BackUp.Status.CLOSED;
import static org.marugoto.referral.BackUp.Status.DECLINED;
import static org.marugoto.referral.BackUp.Status.NONE;
import static org.marugoto.referral.BackUp.Status.TAKEN_UP;
import static org.marugoto.referral.BackUp.Status.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.referral.BackUpCommand.Answer;
import org.marugoto.referral.BackUpCommand.Ask;
import org.marugoto.referral.BackUpCommand.CloseBackUp;
import org.marugoto.referral.BackUpCommand.DeclineBackUp;
import org.marugoto.referral.BackUpCommand.TakeUp;
import org.marugoto.referral.BackUpCommand.WithdrawBackUp;

/** The rules about one request for back-up; none of them moves responsibility. Stateless and thread-safe. */
public final class BackUpDecider implements Decider<BackUpCommand, BackUp, BackUpEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<BackUp.Status, BackUpCommand, BackUp, BackUpEvent> TABLE =
            TransitionTable.<BackUp.Status, BackUpCommand, BackUp, BackUpEvent>on(
                            BackUp::status, ReferralRefusal.NOT_POSSIBLE_NOW)
                    .allow(Ask.class, BackUpDecider::ask, Set.of(NONE), Set.of(ASKED))
                    .allow(TakeUp.class, BackUpDecider::takeUp, Set.of(ASKED), Set.of(TAKEN_UP))
                    .allow(DeclineBackUp.class, BackUpDecider::decline, Set.of(ASKED, TAKEN_UP), Set.of(DECLINED))
                    .allow(Answer.class, BackUpDecider::answer, Set.of(ASKED, TAKEN_UP), Set.of(ANSWERED))
                    .allow(CloseBackUp.class, BackUpDecider::close, Set.of(ANSWERED), Set.of(CLOSED))
                    .allow(WithdrawBackUp.class, BackUpDecider::withdraw, Set.of(ASKED, TAKEN_UP), Set.of(WITHDRAWN))
                    .build();

    @Override
    public BackUp initial() {
        return BackUp.NONE;
    }

    @Override
    public Decision<BackUpEvent> decide(BackUp backUp, BackUpCommand command) {
        return TABLE.decide(backUp, command);
    }

    @Override
    public BackUp evolve(BackUp before, BackUpEvent event) {
        if (event instanceof BackUpEvent.BackUpAsked asked) {
            return BackUp.builder()
                    .status(ASKED)
                    .asker(asked.from())
                    .helper(asked.to())
                    .kind(asked.kind())
                    .answerBy(asked.answerBy())
                    .build();
        }
        return before.but().status(statusAfter(event)).build();
    }

    private static BackUp.Status statusAfter(BackUpEvent event) {
        if (event instanceof BackUpEvent.BackUpTakenUp) {
            return TAKEN_UP;
        }
        if (event instanceof BackUpEvent.BackUpDeclined) {
            return DECLINED;
        }
        if (event instanceof BackUpEvent.BackUpAnswered) {
            return ANSWERED;
        }
        if (event instanceof BackUpEvent.BackUpClosed) {
            return CLOSED;
        }
        if (event instanceof BackUpEvent.BackUpWithdrawn) {
            return WITHDRAWN;
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<BackUpEvent> ask(BackUp none, Ask asked) {
        Occasion occasion = asked.occasion();
        if (asked.to().equals(occasion.agency())) {
            return Decision.refuse(Reason.of(ReferralRefusal.TO_ITSELF).with("agency", asked.to()));
        }
        return asked.answerBy().isBefore(occasion.on())
                ? Decision.refuse(Reason.of(ReferralRefusal.DAY_IN_THE_PAST)
                        .with("day", asked.answerBy())
                        .with("on", occasion.on()))
                : Decision.accept(new BackUpEvent.BackUpAsked(
                        occasion.agency(), asked.to(), asked.kind(), asked.answerBy(), occasion));
    }

    private static Decision<BackUpEvent> takeUp(BackUp asked, TakeUp command) {
        return by(asked.helper(), new BackUpEvent.BackUpTakenUp(command.occasion()));
    }

    private static Decision<BackUpEvent> decline(BackUp open, DeclineBackUp command) {
        return by(open.helper(), new BackUpEvent.BackUpDeclined(command.ground(), command.occasion()));
    }

    private static Decision<BackUpEvent> answer(BackUp open, Answer command) {
        return by(open.helper(), new BackUpEvent.BackUpAnswered(command.result(), command.note(), command.occasion()));
    }

    private static Decision<BackUpEvent> close(BackUp answered, CloseBackUp command) {
        return by(answered.asker(), new BackUpEvent.BackUpClosed(command.occasion()));
    }

    private static Decision<BackUpEvent> withdraw(BackUp open, WithdrawBackUp command) {
        return by(open.asker(), new BackUpEvent.BackUpWithdrawn(command.occasion()));
    }

    private static Decision<BackUpEvent> by(Optional<AgencyId> expected, BackUpEvent event) {
        AgencyId found = event.occasion().agency();
        return expected.filter(found::equals).isPresent()
                ? Decision.accept(event)
                : Decision.refuse(Reason.of(ReferralRefusal.NOT_YOURS)
                        .with("expected", expected.map(AgencyId::value).orElse(""))
                        .with("found", found));
    }
}
