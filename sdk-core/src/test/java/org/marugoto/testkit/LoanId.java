package org.marugoto.testkit;

import org.marugoto.decide.Id;

/**
 * The identifier of one lending of a wheelchair.
 *
 * @param value 1 to 64 characters without blanks
 */
public record LoanId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier */
    public LoanId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static LoanId of(String value) {
        return new LoanId(value);
    }
}
