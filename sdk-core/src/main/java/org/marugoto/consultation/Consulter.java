package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * Who came for advice (相談者・来談者), who need not be the person concerned, a code of the profile's open list {@code consulters}.
 *
 * @param code 1 to 64 characters without blanks, such as {@code SELF}
 */
public record Consulter(String code) {

    /** @throws IllegalArgumentException if it cannot be a code */
    public Consulter {
        Id.checked(code);
    }

    /** The kind of consulter with this code. */
    public static Consulter of(String code) {
        return new Consulter(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
