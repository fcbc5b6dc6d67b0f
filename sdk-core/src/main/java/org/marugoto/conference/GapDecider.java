package org.marugoto.conference;

import static org.marugoto.conference.Gap.Status.NONE;
import static org.marugoto.conference.Gap.Status.OPEN;
import static org.marugoto.conference.Gap.Status.TAKEN_UP;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.marugoto.code.Codes;
import org.marugoto.conference.GapCommand.Release;
import org.marugoto.conference.GapCommand.See;
import org.marugoto.conference.GapCommand.TakeUp;
import org.marugoto.conference.GapEvent.Released;
import org.marugoto.conference.GapEvent.Seen;
import org.marugoto.conference.GapEvent.TakenUp;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about gaps. Stateless and thread-safe. */
public final class GapDecider implements Decider<GapCommand, Gap, GapEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Gap.Status, GapCommand, Gap, GapEvent> TABLE =
            TransitionTable.<Gap.Status, GapCommand, Gap, GapEvent>on(Gap::status, GapRefusal.NOT_POSSIBLE_NOW)
                    .allow(See.class, GapDecider::see, Set.of(NONE, OPEN, TAKEN_UP), Set.of(OPEN, TAKEN_UP))
                    .allow(TakeUp.class, GapDecider::takeUp, Set.of(OPEN, TAKEN_UP), Set.of(TAKEN_UP))
                    .allow(Release.class, GapDecider::release, Set.of(TAKEN_UP), Set.of(OPEN, TAKEN_UP))
                    .build();

    @Override
    public Gap initial() {
        return Gap.NONE;
    }

    @Override
    public Decision<GapEvent> decide(Gap gap, GapCommand command) {
        return TABLE.decide(gap, command);
    }

    @Override
    public Gap evolve(Gap before, GapEvent event) {
        if (event instanceof Seen seen) {
            return seen(before, seen);
        }
        if (event instanceof TakenUp taken) {
            return before.but().status(TAKEN_UP).addMeasures(taken.measure()).build();
        }
        if (event instanceof Released released) {
            List<MeasureId> left = before.measures().stream()
                    .filter(Predicate.not(released.measure()::equals))
                    .toList();
            return before.but()
                    .status(left.isEmpty() ? OPEN : TAKEN_UP)
                    .measures(left)
                    .build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Gap seen(Gap before, Seen seen) {
        boolean takenUp = before.status() == TAKEN_UP;
        return before.but()
                .status(takenUp ? TAKEN_UP : OPEN)
                .key(seen.key())
                .times(before.times() + 1)
                .timesSinceTakenUp(before.timesSinceTakenUp() + (takenUp ? 1 : 0))
                .firstOn(before.firstOn().orElse(seen.occasion().on()))
                .lastOn(seen.occasion().on())
                .build();
    }

    private static Decision<GapEvent> see(Gap gap, See asked) {
        if (gap.key().filter(Predicate.not(asked.key()::equals)).isPresent()) {
            return Decision.refuse(Reason.of(GapRefusal.ANOTHER_GAP));
        }
        return Codes.areAll(List.of(asked.key().need(), asked.key().lack()))
                ? Decision.accept(new Seen(asked.key(), asked.occasion()))
                : Decision.refuse(Reason.of(GapRefusal.TEXT_INSTEAD_OF_CODE).with("field", "key"));
    }

    private static Decision<GapEvent> takeUp(Gap gap, TakeUp asked) {
        return gap.measures().contains(asked.measure())
                ? Decision.nothingToDo()
                : Decision.accept(new TakenUp(asked.measure(), asked.occasion()));
    }

    private static Decision<GapEvent> release(Gap gap, Release asked) {
        return gap.measures().contains(asked.measure())
                ? Decision.accept(new Released(asked.measure(), asked.occasion()))
                : Decision.nothingToDo();
    }
}
