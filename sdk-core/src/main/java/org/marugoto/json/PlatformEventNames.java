package org.marugoto.json;

import java.util.Map;
import org.marugoto.platform.PlatformEvent;
import org.marugoto.platform.ResourceMapEvent;
import org.marugoto.training.AwarenessEvent;
import org.marugoto.training.ShortfallEvent;
import org.marugoto.training.TrainingEvent;

/** What the events of platform meetings, training and awareness are called in the journal, forever. */
final class PlatformEventNames {

    static final Map<Class<?>, String> ALL = Map.ofEntries(
            Map.entry(PlatformEvent.Planned.class, "platform-planned"),
            Map.entry(PlatformEvent.Moved.class, "platform-moved"),
            Map.entry(PlatformEvent.Cancelled.class, "platform-cancelled"),
            Map.entry(PlatformEvent.Held.class, "platform-held"),
            Map.entry(PlatformEvent.MapMade.class, "platform-map-made"),
            Map.entry(PlatformEvent.CaseShared.class, "platform-case-shared"),
            Map.entry(PlatformEvent.IssueShared.class, "platform-issue-shared"),
            Map.entry(PlatformEvent.LectureGiven.class, "platform-lecture-given"),
            Map.entry(PlatformEvent.IdeaPut.class, "platform-idea-put"),
            Map.entry(PlatformEvent.Volunteered.class, "platform-volunteered"),
            Map.entry(PlatformEvent.Closed.class, "platform-closed"),
            Map.entry(ResourceMapEvent.EditionPublished.class, "resource-map-edition-published"),
            Map.entry(TrainingEvent.Completed.class, "training-completed"),
            Map.entry(TrainingEvent.Renewed.class, "training-renewed"),
            Map.entry(TrainingEvent.Revoked.class, "training-revoked"),
            Map.entry(TrainingEvent.Ended.class, "training-ended"),
            Map.entry(ShortfallEvent.Flagged.class, "shortfall-flagged"),
            Map.entry(ShortfallEvent.AskedInCase.class, "shortfall-asked-in-case"),
            Map.entry(ShortfallEvent.Settled.class, "shortfall-settled"),
            Map.entry(AwarenessEvent.Told.class, "awareness-told"),
            Map.entry(AwarenessEvent.Withdrawn.class, "awareness-withdrawn"));

    private PlatformEventNames() {}
}
