package org.marugoto.privacy;

import org.marugoto.decide.Id;

/**
 * What data is used for (利用目的), a code of the profile's open list {@code consentPurposes}.
 *
 * @param code 1 to 64 characters without blanks, such as {@code SUPPORT}
 */
public record Purpose(String code) {

    /** Ordinary support, including hand-overs and conferences. */
    public static final Purpose SUPPORT = new Purpose("SUPPORT");

    /** @throws IllegalArgumentException if it cannot be a code */
    public Purpose {
        Id.checked(code);
    }

    /** The purpose with this code. */
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
