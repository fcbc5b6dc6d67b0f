package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * The identifier of one appointment (相談予約).
 *
 * @param value 1 to 64 characters without blanks, such as {@code Y00001}
 */
public record AppointmentId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public AppointmentId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static AppointmentId of(String value) {
        return new AppointmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
