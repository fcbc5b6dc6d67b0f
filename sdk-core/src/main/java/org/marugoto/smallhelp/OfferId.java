package org.marugoto.smallhelp;

import org.marugoto.decide.Id;

/**
 * The identifier of an offer of small help (助け合いの申し出).
 *
 * @param value 1 to 64 characters without blanks
 */
public record OfferId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public OfferId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static OfferId of(String value) {
        return new OfferId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
