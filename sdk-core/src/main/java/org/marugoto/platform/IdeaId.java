package org.marugoto.platform;

import org.marugoto.decide.Id;

/**
 * The identifier of a development idea (資源開発のアイデア).
 *
 * @param value 1 to 64 characters without blanks, such as {@code ID-1}
 */
public record IdeaId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public IdeaId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static IdeaId of(String value) {
        return new IdeaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
