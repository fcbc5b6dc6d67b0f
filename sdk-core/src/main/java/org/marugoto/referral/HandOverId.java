package org.marugoto.referral;

import org.marugoto.decide.Id;

/**
 * The identifier of a hand-over (つなぎ) of a case.
 *
 * @param value 1 to 64 characters without blanks, such as {@code HO-17}
 */
public record HandOverId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public HandOverId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static HandOverId of(String value) {
        return new HandOverId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
