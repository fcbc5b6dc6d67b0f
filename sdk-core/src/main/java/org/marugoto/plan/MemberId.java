package org.marugoto.plan;

import org.marugoto.decide.Id;

/**
 * The identifier of one member of the support team (支援チーム).
 *
 * @param value 1 to 64 characters without blanks, such as {@code M-4}
 */
public record MemberId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public MemberId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
