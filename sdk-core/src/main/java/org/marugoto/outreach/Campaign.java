package org.marugoto.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Outreach to an area, an address list, a place or an event, before any person is known, as it stands now.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Campaign {

    /** Where a campaign stands. */
    enum Status {
        /** Never planned. */
        NONE,
        /** Planned, not begun. */
        PLANNED,
        /** People go there. */
        RUNNING,
        /** Ended; every tip has become a case or nothing. */
        ENDED
    }

    /** A campaign that was never planned. */
    Campaign NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Where it goes. */
    Optional<Target> target();

    /** The first day. */
    Optional<LocalDate> firstDay();

    /** The last day. */
    Optional<LocalDate> lastDay();

    /** The dwellings, in the order they were put on the list. */
    List<Plot> plots();

    /** The outposts that are open, with the days still to come. */
    List<Outpost> outposts();

    /** The tips that are neither a case nor nothing yet. */
    List<Tip> openTips();

    /** The help given last, so that none is recorded twice. */
    Optional<EntryId> lastHelp();

    /** A dwelling, or empty if it is not on the list. */
    default Optional<Plot> plot(PlotId id) {
        return plots().stream().filter(plot -> plot.id().equals(id)).findFirst();
    }

    /** An open outpost. */
    default Optional<Outpost> outpost(OutpostId id) {
        return outposts().stream().filter(outpost -> outpost.id().equals(id)).findFirst();
    }

    /** An open tip. */
    default Optional<Tip> openTip(TipId id) {
        return openTips().stream().filter(tip -> tip.id().equals(id)).findFirst();
    }

    /** The dwellings to be visited on or before this day, those that have waited longest first. */
    default List<Plot> due(LocalDate on) {
        return plots().stream()
                .filter(plot -> plot.dueOn().filter(day -> !day.isAfter(on)).isPresent())
                .sorted(Comparator.comparing(plot -> plot.dueOn().orElseThrow()))
                .toList();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a campaign. Not thread-safe. */
    final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
