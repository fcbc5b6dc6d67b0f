package org.marugoto.base;

import static org.marugoto.base.Worry.Status.CONNECTED;
import static org.marugoto.base.Worry.Status.ENDED;
import static org.marugoto.base.Worry.Status.NONE;
import static org.marugoto.base.Worry.Status.OPEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.base.WorryCommand.EndWorry;
import org.marugoto.base.WorryCommand.Hear;
import org.marugoto.base.WorryCommand.NoteAcceptance;
import org.marugoto.base.WorryEvent.Connected;
import org.marugoto.base.WorryEvent.Heard;
import org.marugoto.base.WorryEvent.OnItsWay;
import org.marugoto.base.WorryEvent.WorryEnded;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about worries: nothing but an acceptance, or the person, ends one. Stateless and thread-safe. */
public final class WorryDecider implements Decider<WorryCommand, Worry, WorryEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Worry.Status, WorryCommand, Worry, WorryEvent> TABLE =
            TransitionTable.<Worry.Status, WorryCommand, Worry, WorryEvent>on(
                            Worry::status, WorryRefusal.NOT_POSSIBLE_NOW)
                    .allow(Hear.class, WorryDecider::hear, Set.of(NONE, OPEN), Set.of(OPEN))
                    .allow(NoteAcceptance.class, WorryDecider::noteAcceptance, Set.of(OPEN), Set.of(OPEN, CONNECTED))
                    .allow(EndWorry.class, WorryDecider::end, Set.of(OPEN), Set.of(ENDED))
                    .build();

    @Override
    public Worry initial() {
        return Worry.NONE;
    }

    @Override
    public Decision<WorryEvent> decide(Worry worry, WorryCommand command) {
        return TABLE.decide(worry, command);
    }

    @Override
    public Worry evolve(Worry before, WorryEvent event) {
        Worry.Builder after = before.but();
        if (event instanceof Heard heard) {
            after.status(OPEN)
                    .base(heard.base())
                    .contact(heard.contact())
                    .handOver(heard.handOver())
                    .asked(heard.to())
                    .heardOn(heard.occasion().on())
                    .connectBy(heard.connectBy());
        } else if (event instanceof OnItsWay on) {
            after.with(on.by());
        } else if (event instanceof Connected connected) {
            after.status(CONNECTED).with(connected.by());
        } else if (event instanceof WorryEnded) {
            after.status(ENDED);
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static Decision<WorryEvent> hear(Worry worry, Hear asked) {
        if (worry.status() == OPEN) {
            return worry.isThat(asked)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(WorryRefusal.ANOTHER_WORRY));
        }
        return asked.connectBy().isBefore(asked.occasion().on())
                ? Decision.refuse(Reason.of(WorryRefusal.DUE_IN_THE_PAST)
                        .with("day", asked.connectBy())
                        .with("on", asked.occasion().on()))
                : Decision.accept(new Heard(
                        asked.base(),
                        asked.contact(),
                        asked.handOver(),
                        asked.to(),
                        asked.connectBy(),
                        asked.occasion()));
    }

    private static Decision<WorryEvent> noteAcceptance(Worry open, NoteAcceptance asked) {
        if (asked.specialised()) {
            return Decision.accept(new Connected(asked.by(), asked.occasion()));
        }
        return open.with().equals(Optional.of(asked.by()))
                ? Decision.nothingToDo()
                : Decision.accept(new OnItsWay(asked.by(), asked.occasion()));
    }

    private static Decision<WorryEvent> end(Worry open, EndWorry asked) {
        List<Reason> reasons = Codes.againstWords(WorryRefusal.TEXT_INSTEAD_OF_CODE, "ground", List.of(asked.ground()));
        return reasons.isEmpty()
                ? Decision.accept(new WorryEnded(asked.ground(), asked.occasion()))
                : Decision.refuse(reasons);
    }
}
