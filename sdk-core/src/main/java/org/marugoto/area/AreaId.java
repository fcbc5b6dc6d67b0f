package org.marugoto.area;

import org.marugoto.decide.Id;

/**
 * The identifier of an area (圏域).
 *
 * @param value 1 to 64 characters without blanks, such as {@code chuo-ku}
 */
public record AreaId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public AreaId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static AreaId of(String value) {
        return new AreaId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
