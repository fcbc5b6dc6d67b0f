package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * A situation or need that was named (対象者の状況), a code of the profile's open list {@code needs}.
 *
 * @param code 1 to 64 characters without blanks, such as {@code ELDERLY}
 */
public record Need(String code) {

    /** @throws IllegalArgumentException if it cannot be a code */
    public Need {
        Id.checked(code);
    }

    /** The need with this code. */
    public static Need of(String code) {
        return new Need(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
