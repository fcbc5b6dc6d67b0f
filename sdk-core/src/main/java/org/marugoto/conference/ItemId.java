package org.marugoto.conference;

import org.marugoto.decide.Id;

/**
 * The identifier of an item on the agenda (議題) of one conference.
 *
 * @param value 1 to 64 characters without blanks
 */
public record ItemId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ItemId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
