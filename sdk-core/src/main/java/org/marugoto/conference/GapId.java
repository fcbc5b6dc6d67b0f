package org.marugoto.conference;

import org.marugoto.decide.Id;

/**
 * The identifier of a gap (制度の狭間): the same for the same lack in the same area, see {@link GapKey#id()}.
 *
 * @param value 1 to 64 characters without blanks
 */
public record GapId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public GapId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static GapId of(String value) {
        return new GapId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
