package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.CaseTraits;
import org.marugoto.conference.LearningCase;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.conference.LearningCommand;
import org.marugoto.conference.LearningDecider;
import org.marugoto.conference.LearningEvent;
import org.marugoto.conference.Lesson;
import org.marugoto.conference.Likeness;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;

/**
 * Learning cases (振り返り事例): what was learned from closed cases, without anybody in them. As safe for several threads as
 * its store.
 */
public final class Learning {

    /** How learning cases are kept. */
    public static final AggregateType<LearningCaseId, LearningCommand, LearningCase, LearningEvent> TYPE =
            new AggregateType<>(
                    "learning-case",
                    LearningCase.class,
                    LearningEvent.class,
                    LearningCaseId::of,
                    new LearningDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final Crowd crowd;

    Learning(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, Crowd crowd) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.crowd = crowd;
    }

    /**
     * Draws a lesson from a closed case. The case is looked at, and not recorded. What the lesson tells of it has to be on record of
     * as many households as the highest body for community issues asks for ({@code k}), so that nobody can be told from it.
     *
     * @param id a new identifier that says nothing about the case
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<LearningCase, LearningEvent> draw(LearningCaseId id, CaseId from, Lesson lesson, Occasion occasion) {
        boolean closed = store.ledger(Cases.TYPE)
                .find(from)
                .filter(found -> found.state().status() == SupportCase.Status.CLOSED)
                .isPresent();
        LearningCommand draw =
                new LearningCommand.Draw(lesson, closed, crowd.sharing(lesson.traits(), occasion), crowd.k(), occasion);
        List<Reason> wrong = new ArrayList<>(shapes.reasons(draw));
        wrong.addAll(unknownNeeds(lesson));
        return wrong.isEmpty() ? clerk.handle(TYPE, id, draw) : new Outcome.Refused<>(wrong);
    }

    /**
     * Takes a learning case back, such as when it could be told whom it is about.
     *
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<LearningCase, LearningEvent> withdraw(LearningCaseId id, String ground, Occasion occasion) {
        LearningCommand withdraw = new LearningCommand.Withdraw(ground, occasion);
        List<Reason> misshapen = shapes.reasons(withdraw);
        return misshapen.isEmpty() ? clerk.handle(TYPE, id, withdraw) : new Outcome.Refused<>(misshapen);
    }

    /**
     * A learning case, or empty if it was never drawn.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<LearningCase> find(LearningCaseId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * The kinds of command that are possible now, for a screen to offer.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends LearningCommand>> possible(LearningCaseId id, Occasion asking) {
        return LearningDecider.TABLE.possibleIn(
                find(id, asking).map(LearningCase::status).orElse(LearningCase.Status.NONE));
    }

    /**
     * Cases like this one: the learning cases that have something in common with it, the most alike first, each with what
     * they share. The same question gets the same answer.
     *
     * @param atMost how many, from 1 on
     * @param asking who asks, for which purpose
     * @throws IllegalArgumentException if it is less than one
     */
    public List<Likeness> like(CaseTraits traits, int atMost, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        if (atMost < 1) {
            throw new IllegalArgumentException("Like cases are listed from 1 on, but found (%d).".formatted(atMost));
        }
        List<Likeness> found = new ArrayList<>();
        store.journal()
                .read(
                        TYPE,
                        (id, history) -> TYPE.decider()
                                .fold(history)
                                .lesson()
                                .map(lesson -> Likeness.between(traits, id, lesson))
                                .filter(likeness -> likeness.shared() > 0)
                                .ifPresent(found::add));
        return found.stream().sorted(Likeness.MOST_ALIKE_FIRST).limit(atMost).toList();
    }

    private List<Reason> unknownNeeds(Lesson lesson) {
        var known = profile.codeList(MunicipalityProfile.NEEDS);
        return lesson.traits().needs().stream().allMatch(known::contains)
                ? List.of()
                : List.of(Reason.of(DocumentFault.UNKNOWN_VALUE)
                        .with("name", "lesson.traits.needs")
                        .with(
                                "expected",
                                known.codes().stream().map(code -> code.value()).toList())
                        .with("found", "?"));
    }
}
