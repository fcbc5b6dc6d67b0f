package org.marugoto.host;

import org.marugoto.decide.Id;

/**
 * The identifier of a host in the register (受入先).
 *
 * @param value 1 to 64 characters without blanks, such as {@code HT-1}
 */
public record HostId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public HostId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static HostId of(String value) {
        return new HostId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
