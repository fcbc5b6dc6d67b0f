package org.marugoto.outreach;

import org.marugoto.decide.Id;

/**
 * The identifier of a tip (気になる情報): somebody may be in need, not a case yet.
 *
 * @param value 1 to 64 characters without blanks, such as {@code T-5}
 */
public record TipId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public TipId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static TipId of(String value) {
        return new TipId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
