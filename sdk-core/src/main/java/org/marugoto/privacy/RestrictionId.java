package org.marugoto.privacy;

import org.marugoto.decide.Id;

/**
 * The identifier of a restriction.
 *
 * @param value 1 to 64 characters without blanks
 */
public record RestrictionId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public RestrictionId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static RestrictionId of(String value) {
        return new RestrictionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
