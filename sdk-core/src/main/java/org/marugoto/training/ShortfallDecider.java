package org.marugoto.training;

import static org.marugoto.training.Shortfall.Status.ASKED;
import static org.marugoto.training.Shortfall.Status.FLAGGED;
import static org.marugoto.training.Shortfall.Status.NONE;
import static org.marugoto.training.Shortfall.Status.SETTLED;

import java.util.List;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.training.ShortfallCommand.AskInCase;
import org.marugoto.training.ShortfallCommand.Flag;
import org.marugoto.training.ShortfallCommand.Settle;

/** The rules about desks that lack a course: they receive everybody, and somebody backs them up. Stateless and thread-safe. */
public final class ShortfallDecider implements Decider<ShortfallCommand, Shortfall, ShortfallEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Shortfall.Status, ShortfallCommand, Shortfall, ShortfallEvent> TABLE =
            TransitionTable.<Shortfall.Status, ShortfallCommand, Shortfall, ShortfallEvent>on(
                            Shortfall::status, ShortfallRefusal.NOT_POSSIBLE_NOW)
                    .allow(Flag.class, ShortfallDecider::flag, Set.of(NONE), Set.of(FLAGGED))
                    .allow(AskInCase.class, ShortfallDecider::ask, Set.of(FLAGGED), Set.of(ASKED))
                    .allow(Settle.class, ShortfallDecider::settle, Set.of(FLAGGED, ASKED), Set.of(SETTLED))
                    .build();

    @Override
    public Shortfall initial() {
        return Shortfall.NONE;
    }

    @Override
    public Decision<ShortfallEvent> decide(Shortfall now, ShortfallCommand command) {
        return TABLE.decide(now, command);
    }

    @Override
    public Shortfall evolve(Shortfall before, ShortfallEvent event) {
        if (event instanceof ShortfallEvent.Flagged flagged) {
            return before.but()
                    .status(FLAGGED)
                    .desk(flagged.desk())
                    .missing(flagged.missing())
                    .helper(flagged.helper())
                    .dueOn(flagged.dueOn())
                    .build();
        }
        if (event instanceof ShortfallEvent.AskedInCase asked) {
            return before.but()
                    .status(ASKED)
                    .askedIn(asked.supportCase())
                    .backUp(asked.backUp())
                    .build();
        }
        if (event instanceof ShortfallEvent.Settled) {
            return before.but().status(SETTLED).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<ShortfallEvent> flag(Shortfall none, Flag asked) {
        return Decision.accept(new ShortfallEvent.Flagged(
                asked.desk(), asked.missing(), asked.helper(), asked.dueOn(), asked.occasion()));
    }

    private static Decision<ShortfallEvent> ask(Shortfall flagged, AskInCase asked) {
        return Decision.accept(new ShortfallEvent.AskedInCase(asked.supportCase(), asked.backUp(), asked.occasion()));
    }

    private static Decision<ShortfallEvent> settle(Shortfall flagged, Settle asked) {
        List<Reason> words =
                Codes.againstWords(ShortfallRefusal.TEXT_INSTEAD_OF_CODE, "result", List.of(asked.result()));
        return words.isEmpty()
                ? Decision.accept(new ShortfallEvent.Settled(asked.result(), asked.occasion()))
                : Decision.refuse(words);
    }
}
