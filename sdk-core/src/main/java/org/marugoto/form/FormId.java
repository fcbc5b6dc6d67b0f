package org.marugoto.form;

import org.marugoto.decide.Id;

/**
 * The identifier of one kind of form (帳票), whatever its version.
 *
 * @param value 1 to 64 characters without blanks, such as {@code REFERRAL_SHEET}
 */
public record FormId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public FormId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static FormId of(String value) {
        return new FormId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
