package org.marugoto.points;

import org.marugoto.decide.Id;

/**
 * The identifier of one use of points (ポイントの利用), so that one that is reported twice counts once.
 *
 * @param value 1 to 64 characters without blanks
 */
public record UseId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public UseId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static UseId of(String value) {
        return new UseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
