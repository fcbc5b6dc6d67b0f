package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * The identifier of one contact (相談の受付一件).
 *
 * @param value 1 to 64 characters without blanks, such as {@code K00001}
 */
public record ContactId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ContactId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
