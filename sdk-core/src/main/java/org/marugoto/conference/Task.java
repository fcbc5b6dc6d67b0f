package org.marugoto.conference;

import java.time.LocalDate;
import org.marugoto.decide.AgencyId;

/**
 * What an agency took upon itself for an item (宿題).
 *
 * @param id which task
 * @param item for which item
 * @param action what is to be done, a code of the profile
 * @param owner which agency does it
 * @param dueOn the last day for it
 * @param done whether it was done
 */
public record Task(TaskId id, ItemId item, String action, AgencyId owner, LocalDate dueOn, boolean done) {

    /** The same task, done. */
    Task finished() {
        return new Task(id, item, action, owner, dueOn, true);
    }

    /** Whether it is late: not done, and its last day before the given one. */
    public boolean isOverdue(LocalDate today) {
        return !done && dueOn.isBefore(today);
    }
}
