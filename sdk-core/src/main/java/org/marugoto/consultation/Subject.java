package org.marugoto.consultation;

import jakarta.validation.constraints.NotNull;
import org.marugoto.household.PersonId;

/**
 * A person a contact is about (本人・対象者), who need not be the one who came.
 *
 * @param person who
 * @param newPerson whether no earlier contact is about this person, so that it counts as a new person (新規実人数); the one
 *     who records it knows
 */
public record Subject(@NotNull PersonId person, boolean newPerson) {

    /** A person no earlier contact is about. */
    public static Subject first(PersonId person) {
        return new Subject(person, true);
    }

    /** A person an earlier contact was about. */
    public static Subject again(PersonId person) {
        return new Subject(person, false);
    }
}
