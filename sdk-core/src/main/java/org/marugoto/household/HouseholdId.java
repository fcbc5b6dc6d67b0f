package org.marugoto.household;

import org.marugoto.decide.Id;

/**
 * The identifier of a household (世帯): the persons who share a life situation.
 *
 * @param value 1 to 64 characters without blanks, such as {@code H-2024-17}
 */
public record HouseholdId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public HouseholdId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
