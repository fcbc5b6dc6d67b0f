package org.marugoto.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * An appointment (相談予約) in the book of its day.
 *
 * @param id which one
 * @param at when it begins
 * @param minutes how long it is
 * @param about whom or what it is for
 * @param status what has become of it
 */
public record Appointment(
        @NotNull AppointmentId id,
        @NotNull LocalTime at,
        int minutes,
        @NotNull AppointmentFor about,
        @NotNull Status status) {

    /** What has become of an appointment; one that was cancelled or moved away is no longer in the book. */
    public enum Status {
        /** Expected. */
        BOOKED,
        /** They came (来所). */
        KEPT,
        /** They did not come (不来所); help is not refused for that. */
        MISSED
    }

    /** Whether some of its time lies in the given minutes from a time on. */
    boolean overlaps(LocalTime from, int length) {
        int start = at.toSecondOfDay();
        int other = from.toSecondOfDay();
        return start < other + length * 60 && other < start + minutes * 60;
    }

    /** The same with another status. */
    Appointment status(Status now) {
        return new Appointment(id, at, minutes, about, now);
    }

    /** The same at another time. */
    Appointment at(LocalTime time, int length) {
        return new Appointment(id, time, length, about, status);
    }
}
