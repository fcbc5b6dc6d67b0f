package org.marugoto.community;

import java.util.List;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to a finding. */
public sealed interface FindingEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody saw more in it than single troubles. */
    record Found(String topic, List<Source> sources, Occasion occasion) implements FindingEvent {}

    /** It was seen once more. */
    record SourceAdded(Source source, Occasion occasion) implements FindingEvent {}

    /** A source did not belong to it. */
    record SourceRemoved(SourceId source, String ground, Occasion occasion) implements FindingEvent {}

    /** It was de-identified and told to a body. */
    record Described(Theme theme, Body body, Occasion occasion) implements FindingEvent {}

    /** It was told to the next higher body. */
    record Escalated(Theme theme, Body body, Occasion occasion) implements FindingEvent {}

    /** Nothing was made of it. */
    record Dropped(String ground, Occasion occasion) implements FindingEvent {}
}
