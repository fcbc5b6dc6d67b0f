package org.marugoto.base;

import org.marugoto.decide.Id;

/**
 * The identifier of one piece of help a coordinator gives to a base.
 *
 * @param value 1 to 64 characters without blanks
 */
public record SupportId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public SupportId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static SupportId of(String value) {
        return new SupportId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
