package org.marugoto.outreach;

import org.marugoto.decide.Id;

/**
 * The identifier of one entry of the support record (支援経過).
 *
 * @param value 1 to 64 characters without blanks, such as {@code E-40}
 */
public record EntryId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public EntryId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
