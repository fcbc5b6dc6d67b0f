package org.marugoto.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.agency.OpeningHours;

/**
 * What a desk offers on one day: its opening hours, cut into slots that begin at its opening.
 *
 * @param desk which desk
 * @param on which day
 * @param hours when it is open that day; empty if it is closed
 * @param lines how many people can be advised at the same time, from 1 on
 * @param minutes how long a slot is, 5 to 480 minutes
 */
public record DeskDay(
        @NotNull @Valid DeskId desk,
        @NotNull LocalDate on,
        @NotNull Optional<OpeningHours> hours,
        @Min(1) @Max(100) int lines,
        @Min(5) @Max(480) int minutes) {

    /** When a slot begins, in the order of the day; none if it is closed or open for less than a slot. */
    public List<LocalTime> slots() {
        return hours.map(this::slotsWithin).orElse(List.of());
    }

    private List<LocalTime> slotsWithin(OpeningHours open) {
        int first = open.opens().toSecondOfDay();
        int step = minutes * 60;
        return Stream.iterate(first, at -> at + step <= open.closes().toSecondOfDay(), at -> at + step)
                .map(LocalTime::ofSecondOfDay)
                .toList();
    }
}
