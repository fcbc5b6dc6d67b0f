package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.marugoto.area.AreaId;

/**
 * A place where the desk comes to the people (出張相談), with its calendar.
 *
 * @param id its number
 * @param area where it lies; empty if the areas do not matter
 * @param days the days it is held, in order and each once; those that are still to come once it is open
 * @param opens when it opens on each of them
 * @param closes when it closes
 */
public record Outpost(
        @NotNull OutpostId id,
        @NotNull Optional<AreaId> area,
        @NotNull @Size(min = 1, max = 400) List<@NotNull LocalDate> days,
        @NotNull LocalTime opens,
        @NotNull LocalTime closes) {

    /** Sorts the days and keeps each once. */
    public Outpost {
        days = days.stream().sorted().distinct().toList();
    }

    /** The same outpost without a day that has been held. */
    Outpost held(LocalDate day) {
        return new Outpost(
                id, area, days.stream().filter(other -> !other.equals(day)).toList(), opens, closes);
    }
}
