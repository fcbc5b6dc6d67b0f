package org.marugoto.decide;

/**
 * The identifier of a support case (ケース): the support of one household.
 *
 * @param value 1 to 64 characters without blanks, such as {@code C0001}
 */
public record CaseId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public CaseId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
