package org.marugoto.task;

import java.util.List;
import org.marugoto.decide.AgencyId;

/**
 * The cases that need attention on a day: who waits longest first, then by case id. Immutable and thread-safe.
 *
 * @param cases each case once
 */
public record TaskList(List<DueCase> cases) {

    /** Puts the cases in order. */
    public TaskList {
        cases = cases.stream().sorted(DueCase.ORDER).toList();
    }

    /** Those whose next action is late (期限超過). */
    public List<DueCase> overdue() {
        return of(Alarm.Kind.OVERDUE);
    }

    /** Those that do not move on (停滞). */
    public List<DueCase> stuck() {
        return of(Alarm.Kind.STUCK);
    }

    /** Those that have fallen silent (音信なし). */
    public List<DueCase> silent() {
        return of(Alarm.Kind.SILENT);
    }

    /** Those of one agency. */
    public TaskList of(AgencyId responsible) {
        return new TaskList(cases.stream()
                .filter(due -> due.responsible().equals(responsible))
                .toList());
    }

    private List<DueCase> of(Alarm.Kind kind) {
        return cases.stream().filter(due -> due.is(kind)).toList();
    }
}
