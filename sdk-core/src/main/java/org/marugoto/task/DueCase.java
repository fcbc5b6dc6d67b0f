package org.marugoto.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;

/**
 * A case that needs attention, once, with everything that does.
 *
 * @param id which case
 * @param responsible the agency that is responsible
 * @param alarms what needs attention, at least one
 */
public record DueCase(CaseId id, AgencyId responsible, List<Alarm> alarms) {

    /** Who waits longest comes first. */
    static final Comparator<DueCase> ORDER =
            Comparator.comparing(DueCase::since).thenComparing(due -> due.id().value());

    /** Copies the list. */
    public DueCase {
        alarms = List.copyOf(alarms);
    }

    /** Whether it belongs to this list. */
    public boolean is(Alarm.Kind kind) {
        return alarms.stream().anyMatch(alarm -> alarm.kind() == kind);
    }

    /** The last day on which all was well. */
    public LocalDate since() {
        return alarms.stream().map(Alarm::since).min(LocalDate::compareTo).orElseThrow();
    }
}
