package org.marugoto.points;

import org.marugoto.decide.Id;

/**
 * The identifier of a point scheme (ポイント制度) of the profile.
 *
 * @param value 1 to 64 characters without blanks
 */
public record SchemeId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public SchemeId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static SchemeId of(String value) {
        return new SchemeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
