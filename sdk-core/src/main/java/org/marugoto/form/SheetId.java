package org.marugoto.form;

import org.marugoto.decide.Id;

/**
 * The identifier of one filled form (記入済み帳票).
 *
 * @param value 1 to 64 characters without blanks, such as {@code S00001}
 */
public record SheetId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public SheetId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static SheetId of(String value) {
        return new SheetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
