package org.marugoto.conference;

import static org.marugoto.conference.LearningCase.Status.KEPT;
import static org.marugoto.conference.LearningCase.Status.NONE;
import static org.marugoto.conference.LearningCase.Status.WITHDRAWN;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.conference.LearningCommand.Draw;
import org.marugoto.conference.LearningCommand.Withdraw;
import org.marugoto.conference.LearningEvent.Drawn;
import org.marugoto.conference.LearningEvent.Withdrawn;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about learning cases. Stateless and thread-safe. */
public final class LearningDecider implements Decider<LearningCommand, LearningCase, LearningEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<LearningCase.Status, LearningCommand, LearningCase, LearningEvent> TABLE =
            TransitionTable.<LearningCase.Status, LearningCommand, LearningCase, LearningEvent>on(
                            LearningCase::status, LearningRefusal.NOT_POSSIBLE_NOW)
                    .allow(Draw.class, LearningDecider::draw, Set.of(NONE), Set.of(KEPT))
                    .allow(Withdraw.class, LearningDecider::withdraw, Set.of(KEPT), Set.of(WITHDRAWN))
                    .build();

    @Override
    public LearningCase initial() {
        return LearningCase.NONE;
    }

    @Override
    public Decision<LearningEvent> decide(LearningCase learning, LearningCommand command) {
        return TABLE.decide(learning, command);
    }

    @Override
    public LearningCase evolve(LearningCase before, LearningEvent event) {
        if (event instanceof Drawn drawn) {
            return before.but().status(KEPT).lesson(drawn.lesson()).build();
        }
        if (event instanceof Withdrawn) {
            return before.but().status(WITHDRAWN).lesson(Optional.empty()).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<LearningEvent> draw(LearningCase none, Draw asked) {
        List<Reason> reasons = new ArrayList<>();
        if (!asked.caseClosed()) {
            reasons.add(Reason.of(LearningRefusal.CASE_NOT_CLOSED));
        }
        reasons.addAll(againstWords(asked.lesson()));
        reasons.addAll(againstContent(asked.lesson()));
        if (reasons.isEmpty() && asked.sharing() < asked.k()) {
            reasons.add(Reason.of(LearningRefusal.IDENTIFIES)
                    .with("expected", asked.k())
                    .with("found", asked.sharing()));
        }
        return reasons.isEmpty()
                ? Decision.accept(new Drawn(asked.lesson(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static List<Reason> againstWords(Lesson lesson) {
        LearningRefusal words = LearningRefusal.TEXT_INSTEAD_OF_CODE;
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(Codes.againstWords(words, "patterns", lesson.traits().patterns()));
        reasons.addAll(Codes.againstWords(words, "needs", lesson.traits().needs()));
        reasons.addAll(Codes.againstWords(words, "tried", lesson.tried()));
        reasons.addAll(Codes.againstWords(words, "worked", lesson.worked()));
        reasons.addAll(Codes.againstWords(words, "lacked", lesson.lacked()));
        return reasons;
    }

    private static List<Reason> againstContent(Lesson lesson) {
        List<Reason> reasons = new ArrayList<>();
        CaseTraits traits = lesson.traits();
        if (traits.ageDecades().stream().anyMatch(age -> age < 0 || age > 120 || age % 10 != 0)) {
            reasons.add(Reason.of(LearningRefusal.NOT_A_DECADE));
        }
        boolean nowhere = traits.patterns().isEmpty() && traits.needs().isEmpty();
        if (nowhere || lesson.tried().isEmpty()) {
            reasons.add(Reason.of(LearningRefusal.NOTHING_TO_LEARN));
        }
        Set<String> untried = new LinkedHashSet<>(lesson.worked());
        untried.removeAll(lesson.tried());
        if (!untried.isEmpty()) {
            reasons.add(Reason.of(LearningRefusal.WORKED_WITHOUT_BEING_TRIED).with("count", untried.size()));
        }
        return reasons;
    }

    private static Decision<LearningEvent> withdraw(LearningCase kept, Withdraw asked) {
        return Decision.accept(new Withdrawn(asked.ground(), asked.occasion()));
    }
}
