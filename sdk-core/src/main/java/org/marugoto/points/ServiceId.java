package org.marugoto.points;

import org.marugoto.decide.Id;

/**
 * The identifier of the service that points are booked for: a done small help, an attendance, a shift.
 *
 * @param value 1 to 64 characters without blanks
 */
public record ServiceId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ServiceId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ServiceId of(String value) {
        return new ServiceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
