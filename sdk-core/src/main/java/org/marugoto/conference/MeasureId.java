package org.marugoto.conference;

import org.marugoto.decide.Id;

/**
 * The identifier of a measure (施策).
 *
 * @param value 1 to 64 characters without blanks
 */
public record MeasureId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public MeasureId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
