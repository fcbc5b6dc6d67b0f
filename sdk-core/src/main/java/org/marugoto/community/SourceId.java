package org.marugoto.community;

import org.marugoto.decide.Id;

/**
 * The identifier of one source of a community issue.
 *
 * @param value 1 to 64 characters without blanks
 */
public record SourceId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public SourceId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
