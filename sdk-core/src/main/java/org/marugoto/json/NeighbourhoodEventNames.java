package org.marugoto.json;

import java.util.Map;
import org.marugoto.community.FindingEvent;
import org.marugoto.community.IssueEvent;
import org.marugoto.points.PointEvent;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.smallhelp.OfferEvent;
import org.marugoto.watch.MapEvent;
import org.marugoto.watch.WatchEvent;

/** What the events of residents, their help and the troubles of a neighbourhood are called in the journal, forever. */
final class NeighbourhoodEventNames {

    static final Map<Class<?>, String> ALL = Map.ofEntries(
            Map.entry(IssueEvent.Opened.class, "issue-opened"),
            Map.entry(IssueEvent.Raised.class, "issue-raised"),
            Map.entry(IssueEvent.Shared.class, "issue-shared"),
            Map.entry(IssueEvent.Planned.class, "issue-planned"),
            Map.entry(IssueEvent.RolesAgreed.class, "issue-roles-agreed"),
            Map.entry(IssueEvent.Acted.class, "issue-acted"),
            Map.entry(IssueEvent.Evaluated.class, "issue-evaluated"),
            Map.entry(IssueEvent.Dropped.class, "issue-dropped"),
            Map.entry(FindingEvent.Found.class, "finding-found"),
            Map.entry(FindingEvent.SourceAdded.class, "finding-source-added"),
            Map.entry(FindingEvent.SourceRemoved.class, "finding-source-removed"),
            Map.entry(FindingEvent.Described.class, "finding-described"),
            Map.entry(FindingEvent.Escalated.class, "finding-escalated"),
            Map.entry(FindingEvent.Dropped.class, "finding-dropped"),
            Map.entry(HelpEvent.Asked.class, "help-asked"),
            Map.entry(HelpEvent.AskedAgain.class, "help-asked-again"),
            Map.entry(HelpEvent.Agreed.class, "help-agreed"),
            Map.entry(HelpEvent.Declined.class, "help-declined"),
            Map.entry(HelpEvent.Finished.class, "help-finished"),
            Map.entry(HelpEvent.Thanked.class, "help-thanked"),
            Map.entry(HelpEvent.Failed.class, "help-failed"),
            Map.entry(HelpEvent.Cancelled.class, "help-cancelled"),
            Map.entry(OfferEvent.Made.class, "help-offer-made"),
            Map.entry(OfferEvent.Booked.class, "help-offer-booked"),
            Map.entry(OfferEvent.Freed.class, "help-offer-freed"),
            Map.entry(OfferEvent.Withdrawn.class, "help-offer-withdrawn"),
            Map.entry(PointEvent.Opened.class, "point-purse-opened"),
            Map.entry(PointEvent.Earned.class, "points-earned"),
            Map.entry(PointEvent.Spent.class, "points-spent"),
            Map.entry(PointEvent.Corrected.class, "points-corrected"),
            Map.entry(PointEvent.Returned.class, "points-given-back"),
            Map.entry(PointEvent.Expired.class, "points-expired"),
            Map.entry(WatchEvent.Begun.class, "watch-begun"),
            Map.entry(WatchEvent.WatcherChanged.class, "watch-watcher-changed"),
            Map.entry(WatchEvent.RhythmChanged.class, "watch-rhythm-changed"),
            Map.entry(WatchEvent.RoundRecorded.class, "watch-round-recorded"),
            Map.entry(WatchEvent.Ended.class, "watch-ended"),
            Map.entry(MapEvent.TalkHeld.class, "map-talk-held"));

    private NeighbourhoodEventNames() {}
}
