package org.marugoto.smallhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Schedule;

/**
 * What is offered: where, what, when, and for how many at once.
 *
 * @param areas where; it holds in all areas that lie in them
 * @param skills what, codes of {@code helpSkills}
 * @param schedule on which days and at which hours
 * @param season in which part of the year; empty if in all of it
 * @param capacity how many can be helped at the same time, such as the seats of a van; 1 or more
 */
public record Terms(
        @NotNull @Size(min = 1, max = 100) Set<@NotNull AreaId> areas,
        @NotNull @Size(min = 1, max = 50) Set<@NotNull @Size(min = 1, max = 64) String> skills,
        @NotNull Schedule schedule,
        @NotNull Optional<@Valid Season> season,
        @Min(1) @Max(1_000) int capacity) {

    /** Copies the sets and keeps their order. */
    public Terms {
        areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
        skills = Collections.unmodifiableSet(new LinkedHashSet<>(skills));
    }

    /** Whether somebody is there on this day. */
    public boolean isOn(LocalDate day) {
        return schedule.isOn(day) && season.map(some -> some.contains(day)).orElse(true);
    }

    /** Why nobody is there at that time; none if somebody is. */
    List<Reason> against(Slot slot) {
        List<Reason> reasons = new ArrayList<>();
        season.filter(some -> !some.contains(slot.day()))
                .ifPresent(some -> reasons.add(Reason.of(OfferRefusal.OUT_OF_SEASON)
                        .with("day", slot.day())
                        .with("first", some.first())
                        .with("last", some.last())));
        if (reasons.isEmpty() && !schedule.isOn(slot.day())) {
            reasons.add(Reason.of(OfferRefusal.NOT_THAT_DAY).with("day", slot.day()));
        }
        if (!slot.isWithin(schedule.hours())) {
            reasons.add(Reason.of(OfferRefusal.NOT_THAT_TIME)
                    .with("from", slot.from())
                    .with("until", slot.until())
                    .with("opens", schedule.hours().opens())
                    .with("closes", schedule.hours().closes()));
        }
        return reasons;
    }
}
