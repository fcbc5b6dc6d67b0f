package org.marugoto.base;

import org.marugoto.decide.Id;

/**
 * The identifier of a booking (利用予約) of a room.
 *
 * @param value 1 to 64 characters without blanks
 */
public record BookingId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public BookingId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static BookingId of(String value) {
        return new BookingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
