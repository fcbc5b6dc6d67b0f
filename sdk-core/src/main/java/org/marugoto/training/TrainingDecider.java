package org.marugoto.training;

import static org.marugoto.training.TrainingRecord.Status.ENDED;
import static org.marugoto.training.TrainingRecord.Status.KEPT;
import static org.marugoto.training.TrainingRecord.Status.NONE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.training.TrainingCommand.Complete;
import org.marugoto.training.TrainingCommand.End;
import org.marugoto.training.TrainingCommand.Revoke;

/** The rules about who has completed which course. Stateless and thread-safe. */
public final class TrainingDecider implements Decider<TrainingCommand, TrainingRecord, TrainingEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<TrainingRecord.Status, TrainingCommand, TrainingRecord, TrainingEvent> TABLE =
            TransitionTable.<TrainingRecord.Status, TrainingCommand, TrainingRecord, TrainingEvent>on(
                            TrainingRecord::status, TrainingRefusal.NOT_POSSIBLE_NOW)
                    .allow(Complete.class, TrainingDecider::complete, Set.of(NONE, KEPT, ENDED), Set.of(KEPT))
                    .allow(Revoke.class, TrainingDecider::revoke, Set.of(KEPT, ENDED), Set.of(KEPT, ENDED))
                    .allow(End.class, TrainingDecider::end, Set.of(KEPT), Set.of(ENDED))
                    .build();

    @Override
    public TrainingRecord initial() {
        return TrainingRecord.NONE;
    }

    @Override
    public Decision<TrainingEvent> decide(TrainingRecord now, TrainingCommand command) {
        return TABLE.decide(now, command);
    }

    @Override
    public TrainingRecord evolve(TrainingRecord before, TrainingEvent event) {
        Map<String, Completion> completions = new LinkedHashMap<>(before.completions());
        TrainingRecord.Status status = before.status();
        if (event instanceof TrainingEvent.Completed done) {
            completions.put(done.course(), done.completion());
            status = KEPT;
        } else if (event instanceof TrainingEvent.Renewed done) {
            completions.put(done.course(), done.completion());
            status = KEPT;
        } else if (event instanceof TrainingEvent.Revoked revoked) {
            completions.remove(revoked.course());
        } else if (event instanceof TrainingEvent.Ended) {
            status = ENDED;
        } else {
            throw new AssertionError(event.getClass());
        }
        return before.but().status(status).completions(completions).build();
    }

    private static Decision<TrainingEvent> complete(TrainingRecord now, Complete asked) {
        Optional<Completion> kept = Optional.ofNullable(now.completions().get(asked.course()));
        if (now.status() == KEPT && kept.equals(Optional.of(asked.completion()))) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = against(kept, asked);
        if (!reasons.isEmpty()) {
            return Decision.refuse(reasons);
        }
        return Decision.accept(
                kept.isPresent()
                        ? new TrainingEvent.Renewed(asked.course(), asked.completion(), asked.occasion())
                        : new TrainingEvent.Completed(asked.course(), asked.completion(), asked.occasion()));
    }

    private static List<Reason> against(Optional<Completion> kept, Complete asked) {
        Completion found = asked.completion();
        List<Reason> reasons = new ArrayList<>();
        if (found.on().isAfter(asked.occasion().on())) {
            reasons.add(Reason.of(TrainingRefusal.NOT_YET_COMPLETED)
                    .with("expected", asked.occasion().on())
                    .with("found", found.on()));
        }
        found.until()
                .filter(found.on()::isAfter)
                .ifPresent(until -> reasons.add(Reason.of(TrainingRefusal.ENDS_BEFORE_IT_BEGINS)
                        .with("expected", found.on())
                        .with("found", until)));
        kept.filter(one -> one.on().isAfter(found.on()))
                .ifPresent(later -> reasons.add(Reason.of(TrainingRefusal.LATER_ONE_KEPT)
                        .with("expected", later.on())
                        .with("found", found.on())));
        return reasons;
    }

    private static Decision<TrainingEvent> revoke(TrainingRecord now, Revoke asked) {
        List<Reason> reasons = words("ground", asked.ground());
        if (!now.completions().containsKey(asked.course())) {
            reasons.add(Reason.of(TrainingRefusal.NOT_COMPLETED)
                    .with("expected", now.completions().keySet())
                    .with("found", asked.course()));
        }
        return reasons.isEmpty()
                ? Decision.accept(new TrainingEvent.Revoked(asked.course(), asked.ground(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static Decision<TrainingEvent> end(TrainingRecord kept, End asked) {
        List<Reason> reasons = words("ground", asked.ground());
        return reasons.isEmpty()
                ? Decision.accept(new TrainingEvent.Ended(asked.ground(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static List<Reason> words(String field, String value) {
        return new ArrayList<>(Codes.againstWords(TrainingRefusal.TEXT_INSTEAD_OF_CODE, field, List.of(value)));
    }
}
