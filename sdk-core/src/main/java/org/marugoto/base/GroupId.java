package org.marugoto.base;

import org.marugoto.decide.Id;

/**
 * The identifier of a group (活動団体) that uses a room or runs a base; never a person's name.
 *
 * @param value 1 to 64 characters without blanks
 */
public record GroupId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public GroupId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
