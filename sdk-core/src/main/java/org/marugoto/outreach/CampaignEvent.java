package org.marugoto.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened in a campaign. */
public sealed interface CampaignEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was planned. */
    record Planned(Target target, LocalDate firstDay, LocalDate lastDay, Occasion occasion) implements CampaignEvent {}

    /** People began to go there. */
    record Started(Occasion occasion) implements CampaignEvent {}

    /** Dwellings were put on the list, to be visited from this day on. */
    record Listed(List<PlotId> plots, LocalDate dueOn, Occasion occasion) implements CampaignEvent {
        /** Copies the list. */
        public Listed {
            plots = List.copyOf(plots);
        }
    }

    /** Somebody rang at a door. */
    record Rang(PlotId plot, VisitOutcome outcome, Optional<LocalDate> revisitOn, Occasion occasion)
            implements CampaignEvent {}

    /** An outpost opened. */
    record OutpostOpened(Outpost outpost, Occasion occasion) implements CampaignEvent {}

    /** An outpost was held. */
    record OutpostHeld(OutpostId outpost, int visitors, Occasion occasion) implements CampaignEvent {}

    /** Help was given at once. */
    record HelpGiven(EntryId help, String kind, Optional<TipId> tip, Occasion occasion) implements CampaignEvent {}

    /** Somebody noticed something. */
    record TipReceived(Tip tip, Occasion occasion) implements CampaignEvent {}

    /** A tip became a case; its origin is told again so that it can be counted. */
    record TipTakenUp(TipId tip, Origin origin, CaseId supportCase, Occasion occasion) implements CampaignEvent {}

    /** A tip came to nothing. */
    record TipLaidAside(TipId tip, Origin origin, String ground, Optional<TextId> note, Occasion occasion)
            implements CampaignEvent {}

    /** It ended. */
    record Finished(String ground, Occasion occasion) implements CampaignEvent {}
}
