package org.marugoto.programme;

import org.marugoto.decide.Occasion;

/** Everything that can have happened to the tags of one thing. */
public sealed interface TaggingEvent {

    /** The tags are as somebody says. */
    record TagsSetByHand(TagOverride byHand) implements TaggingEvent {}

    /** The tags are derived again. */
    record TagsReleased(Occasion occasion) implements TaggingEvent {}
}
