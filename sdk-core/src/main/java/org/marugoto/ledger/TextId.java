package org.marugoto.ledger;

import org.marugoto.decide.Id;

/**
 * The identifier of a personal text: state and journal hold this instead of the words.
 *
 * @param value 1 to 64 characters without blanks
 */
public record TextId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier */
    public TextId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static TextId of(String value) {
        return new TextId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
