package org.marugoto.base;

import org.marugoto.decide.Id;

/**
 * The identifier of one activity (活動一回) at a base.
 *
 * @param value 1 to 64 characters without blanks
 */
public record ActivityId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ActivityId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ActivityId of(String value) {
        return new ActivityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
