package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * A place somebody is directed to (案内先): a base, or an entry of the directory, by its identifier.
 *
 * @param value 1 to 64 characters without blanks
 */
public record PlaceId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public PlaceId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static PlaceId of(String value) {
        return new PlaceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
