package org.marugoto.referral;

import org.marugoto.decide.Id;

/**
 * The identifier of a request for back-up (後方支援の依頼).
 *
 * @param value 1 to 64 characters without blanks, such as {@code BU-17}
 */
public record BackUpId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public BackUpId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static BackUpId of(String value) {
        return new BackUpId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
