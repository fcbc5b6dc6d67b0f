package org.marugoto.task;

import java.time.LocalDate;
import java.util.Comparator;
import org.marugoto.casework.NextAction;
import org.marugoto.decide.CaseId;

/**
 * The next action of a case, on a digest.
 *
 * @param id which case
 * @param next what is to be done
 * @param inTimeUntil the last day on which it is in time: the day it is due, or the next open day of the agency
 */
public record DueAction(CaseId id, NextAction next, LocalDate inTimeUntil) {

    static final Comparator<DueAction> ORDER = Comparator.comparing(DueAction::inTimeUntil)
            .thenComparing(due -> due.id().value());
}
