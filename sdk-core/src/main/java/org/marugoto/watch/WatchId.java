package org.marugoto.watch;

import org.marugoto.decide.Id;

/**
 * The identifier of the watch over one person (見守り).
 *
 * @param value 1 to 64 characters without blanks
 */
public record WatchId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public WatchId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static WatchId of(String value) {
        return new WatchId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
