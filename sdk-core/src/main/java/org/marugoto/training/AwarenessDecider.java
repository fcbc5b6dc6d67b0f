package org.marugoto.training;

import static org.marugoto.training.Awareness.Status.NONE;
import static org.marugoto.training.Awareness.Status.RECORDED;
import static org.marugoto.training.Awareness.Status.WITHDRAWN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.training.AwarenessCommand.Tell;
import org.marugoto.training.AwarenessCommand.Withdraw;
import org.marugoto.training.AwarenessEvent.Told;
import org.marugoto.training.AwarenessEvent.Withdrawn;

/** The rules about the awareness record. Stateless and thread-safe. */
public final class AwarenessDecider implements Decider<AwarenessCommand, Awareness, AwarenessEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Awareness.Status, AwarenessCommand, Awareness, AwarenessEvent> TABLE =
            TransitionTable.<Awareness.Status, AwarenessCommand, Awareness, AwarenessEvent>on(
                            Awareness::status, AwarenessRefusal.NOT_POSSIBLE_NOW)
                    .allow(Tell.class, AwarenessDecider::tell, Set.of(NONE, RECORDED), Set.of(RECORDED))
                    .allow(Withdraw.class, AwarenessDecider::withdraw, Set.of(RECORDED), Set.of(WITHDRAWN))
                    .build();

    @Override
    public Awareness initial() {
        return Awareness.NONE;
    }

    @Override
    public Decision<AwarenessEvent> decide(Awareness now, AwarenessCommand command) {
        return TABLE.decide(now, command);
    }

    @Override
    public Awareness evolve(Awareness before, AwarenessEvent event) {
        if (event instanceof Told told) {
            return before.but()
                    .status(RECORDED)
                    .reach(told.reach())
                    .on(told.on())
                    .build();
        }
        if (event instanceof Withdrawn) {
            return before.but().status(WITHDRAWN).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<AwarenessEvent> tell(Awareness now, Tell asked) {
        if (now.status() == RECORDED) {
            return now.reach().equals(Optional.of(asked.reach())) && now.on().equals(Optional.of(asked.on()))
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(AwarenessRefusal.RECORDED_OTHERWISE));
        }
        List<Reason> reasons = new ArrayList<>();
        if (asked.on().isAfter(asked.occasion().on())) {
            reasons.add(Reason.of(AwarenessRefusal.STILL_TO_COME)
                    .with("expected", asked.occasion().on())
                    .with("found", asked.on()));
        }
        reasons.addAll(words("means", List.of(asked.reach().means())));
        reasons.addAll(words("topic", List.of(asked.reach().topic())));
        reasons.addAll(words("audience", asked.reach().audience().keySet()));
        return reasons.isEmpty()
                ? Decision.accept(new Told(asked.reach(), asked.on(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static Decision<AwarenessEvent> withdraw(Awareness recorded, Withdraw asked) {
        List<Reason> words = words("ground", List.of(asked.ground()));
        return words.isEmpty()
                ? Decision.accept(new Withdrawn(asked.ground(), asked.occasion()))
                : Decision.refuse(words);
    }

    private static List<Reason> words(String field, Collection<String> values) {
        return Codes.againstWords(AwarenessRefusal.TEXT_INSTEAD_OF_CODE, field, values);
    }
}
