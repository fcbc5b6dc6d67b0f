package org.marugoto.conference;

import org.marugoto.decide.Occasion;

/** Everything that can have happened to a learning case. */
public sealed interface LearningEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A lesson was drawn from a closed case. */
    record Drawn(Lesson lesson, Occasion occasion) implements LearningEvent {}

    /** It was taken back. */
    record Withdrawn(String ground, Occasion occasion) implements LearningEvent {}
}
