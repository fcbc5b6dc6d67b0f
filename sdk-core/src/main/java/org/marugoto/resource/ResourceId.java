package org.marugoto.resource;

import org.marugoto.decide.Id;

/**
 * The identifier of something that has places for people (社会資源), formal or informal.
 *
 * @param value 1 to 64 characters without blanks, such as {@code R-12}
 */
public record ResourceId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ResourceId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
