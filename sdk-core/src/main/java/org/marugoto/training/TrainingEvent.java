package org.marugoto.training;

import org.marugoto.decide.Occasion;

/** Everything that can have happened to a training record. */
public sealed interface TrainingEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A course was completed. */
    record Completed(String course, Completion completion, Occasion occasion) implements TrainingEvent {}

    /** A course was completed anew, or with another last day. */
    record Renewed(String course, Completion completion, Occasion occasion) implements TrainingEvent {}

    /** A completion was taken back. */
    record Revoked(String course, String ground, Occasion occasion) implements TrainingEvent {}

    /** The record ended. */
    record Ended(String ground, Occasion occasion) implements TrainingEvent {}
}
