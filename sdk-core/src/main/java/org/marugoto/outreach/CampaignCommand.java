package org.marugoto.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can be asked of a campaign. */
public sealed interface CampaignCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It is planned, with its first and last day. */
    record Plan(
            @NotNull @Valid Target target,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotNull Occasion occasion)
            implements CampaignCommand {}

    /** People begin to go there. */
    record Start(@NotNull Occasion occasion) implements CampaignCommand {}

    /** Dwellings are put on the list; those on it already stay as they are. */
    record PutOnList(
            @NotNull @Size(min = 1, max = 2_000) List<@NotNull PlotId> plots,
            @NotNull Occasion occasion) implements CampaignCommand {
        /** Copies the list. */
        public PutOnList {
            plots = List.copyOf(plots);
        }
    }

    /**
     * Somebody rang at a door (ローラー訪問).
     *
     * @param revisitOn the day of the next visit; needed unless somebody was met
     */
    record Ring(
            @NotNull PlotId plot,
            @NotNull @Valid VisitOutcome outcome,
            @NotNull Optional<LocalDate> revisitOn,
            @NotNull Occasion occasion)
            implements CampaignCommand {}

    /** An outpost opens with its calendar; one of the same number is replaced. */
    record OpenOutpost(
            @NotNull @Valid Outpost outpost, @NotNull Occasion occasion) implements CampaignCommand {}

    /** An outpost was held on one of its days, the occasion's. */
    record HoldOutpost(
            @NotNull OutpostId outpost,
            @Min(0) @Max(100_000) int visitors,
            @NotNull Occasion occasion) implements CampaignCommand {}

    /**
     * Help was given at once, to nobody in particular (その場の支援): food, a bath, a charged phone. It asks for nothing, and
     * may open the door.
     *
     * @param help told twice, it is recorded once
     * @param kind a code of the profile's support actions, such as {@code GOODS}
     * @param tip the open tip it belongs to
     */
    record GiveHelp(
            @NotNull EntryId help,
            @NotNull @Size(min = 1, max = 64) String kind,
            @NotNull Optional<TipId> tip,
            @NotNull Occasion occasion)
            implements CampaignCommand {}

    /** Somebody noticed something. */
    record ReceiveTip(@NotNull @Valid Tip tip, @NotNull Occasion occasion) implements CampaignCommand {}

    /** The tip is taken up as a case. */
    record TakeUpTip(
            @NotNull TipId tip,
            @NotNull CaseId supportCase,
            @NotNull Occasion occasion) implements CampaignCommand {}

    /** The tip was looked into and leads nowhere. */
    record LayAsideTip(
            @NotNull TipId tip,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Optional<TextId> note,
            @NotNull Occasion occasion)
            implements CampaignCommand {}

    /** It ends; every tip has become a case or nothing before. */
    record Finish(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements CampaignCommand {}
}
