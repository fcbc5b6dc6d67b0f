package org.marugoto.household;

import org.marugoto.decide.Id;

/**
 * The identifier of a person (本人 or a member of the household).
 *
 * @param value 1 to 64 characters without blanks, such as {@code P-301}
 */
public record PersonId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public PersonId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
