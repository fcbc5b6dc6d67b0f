package org.marugoto.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Resource;

/**
 * A resource that was chosen (候補). Parts, questions and the next day are worked out when they are asked for. Immutable and
 * thread-safe.
 */
public final class Match {

    private final Answer answer;
    private final int slot;

    Match(Answer answer, int slot) {
        this.answer = answer;
        this.slot = slot;
    }

    /** The entry of the directory, without what must not be told. */
    public Resource resource() {
        return answer.resource(slot);
    }

    /** How well it fits, 0 to 100 points. */
    public double points() {
        return answer.points(slot);
    }

    /** What the points are made of: every part that the request gives a ground for; they add up to the points. */
    public List<Part> parts() {
        return answer.parts(slot);
    }

    /** What has to be asked before anybody goes there, because it is not known. */
    public List<Reason> questions() {
        return answer.questions(slot);
    }

    /** The next day it is there at a time the person has; empty if that is by arrangement. */
    public Optional<LocalDate> nextDay() {
        return answer.nextDay(slot);
    }

    @Override
    public String toString() {
        return resource().id() + " " + points();
    }
}
