package org.marugoto.development;

import org.marugoto.decide.Id;

/**
 * The identifier of one piece of resource development (資源開拓).
 *
 * @param value 1 to 64 characters without blanks, such as {@code DV-1}
 */
public record DevelopmentId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public DevelopmentId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static DevelopmentId of(String value) {
        return new DevelopmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
