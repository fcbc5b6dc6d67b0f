package org.marugoto.base;

import org.marugoto.decide.Id;

/**
 * The identifier of a room (部屋・スペース) of a base.
 *
 * @param value 1 to 64 characters without blanks
 */
public record RoomId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public RoomId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static RoomId of(String value) {
        return new RoomId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
