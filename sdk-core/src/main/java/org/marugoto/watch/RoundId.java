package org.marugoto.watch;

import org.marugoto.decide.Id;

/**
 * The identifier of one round of a watch (訪問・声かけ一回).
 *
 * @param value 1 to 64 characters without blanks
 */
public record RoundId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public RoundId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static RoundId of(String value) {
        return new RoundId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
