package org.marugoto.outreach;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dwelling of a campaign as it stands now; no name, no address.
 *
 * @param id its number
 * @param outcome how the last visit ended, a code; empty before the first
 * @param visits how many visits there were
 * @param dueOn the day of the next visit; empty if none is due
 */
public record Plot(PlotId id, Optional<String> outcome, int visits, Optional<LocalDate> dueOn) {

    /** A dwelling that nobody has visited yet, to be visited from this day on. */
    static Plot unvisited(PlotId id, LocalDate from) {
        return new Plot(id, Optional.empty(), 0, Optional.of(from));
    }

    /** The same dwelling after one more visit. */
    Plot visited(String how, Optional<LocalDate> again) {
        return new Plot(id, Optional.of(how), visits + 1, again);
    }
}
