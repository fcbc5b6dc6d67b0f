package org.marugoto.watch;

import org.marugoto.decide.Id;

/**
 * The identifier of a three-party talk (三者懇談会).
 *
 * @param value 1 to 64 characters without blanks
 */
public record TalkId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public TalkId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static TalkId of(String value) {
        return new TalkId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
