package org.marugoto.platform;

import org.marugoto.decide.Id;

/**
 * The identifier of a lecture (講演会、勉強会).
 *
 * @param value 1 to 64 characters without blanks, such as {@code LE-1}
 */
public record LectureId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public LectureId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static LectureId of(String value) {
        return new LectureId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
