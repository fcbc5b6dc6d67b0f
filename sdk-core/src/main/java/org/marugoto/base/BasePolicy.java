package org.marugoto.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.decide.AgencyId;

/**
 * How a municipality keeps its bases.
 *
 * @param coordinators who looks after which areas
 * @param connecting the agencies that only connect (つなぎ役), such as 藤沢市's citizens' centres: a worry they took on is
 *     still open; each other agency counts as specialised
 * @param worryWithin within how many open days of the centre a specialised agency should have taken a worry on
 * @param bookingDays how many days ahead a booking without an end is made
 */
public record BasePolicy(
        @NotNull @Size(max = 2_000) List<@Valid CoordinatorPost> coordinators,
        @NotNull @Size(max = 200) Set<AgencyId> connecting,
        @Min(1) @Max(365) int worryWithin,
        @Min(1) @Max(Room.HORIZON) int bookingDays) {

    /** Where the profile says nothing: ten open days for a worry, bookings for a year. */
    public static final BasePolicy USUAL = new BasePolicy(List.of(), Set.of(), 10, 366);

    /** Copies list and set. */
    public BasePolicy {
        coordinators = List.copyOf(coordinators);
        connecting = Collections.unmodifiableSet(new LinkedHashSet<>(connecting));
    }
}
