package org.marugoto.training;

import org.marugoto.decide.Id;

/**
 * The identifier of something that was done to raise awareness (周知・啓発).
 *
 * @param value 1 to 64 characters without blanks, such as {@code AW-1}
 */
public record AwarenessId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public AwarenessId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static AwarenessId of(String value) {
        return new AwarenessId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
