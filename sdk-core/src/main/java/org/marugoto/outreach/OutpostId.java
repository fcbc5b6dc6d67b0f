package org.marugoto.outreach;

import org.marugoto.decide.Id;

/**
 * The identifier of an outpost (出張相談): a place where the desk comes to the people on certain days.
 *
 * @param value 1 to 64 characters without blanks, such as {@code library}
 */
public record OutpostId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public OutpostId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static OutpostId of(String value) {
        return new OutpostId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
