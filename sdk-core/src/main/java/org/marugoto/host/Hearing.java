package org.marugoto.host;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

/**
 * What a host said when it was asked (ヒアリング結果).
 *
 * @param willing whether it takes people; unknown if it has not made up its mind
 * @param kinds the kinds of placement it can offer, codes such as {@code WORK_EXPERIENCE}
 * @param people how many at once, 0 to 10,000
 * @param minutesPerDay how long a day, in minutes, 0 to 1,440; 0 if it has not said
 * @param conditions codes such as {@code COMMUTES_ALONE}
 * @param wants what support it wants, codes such as {@code REGULAR_VISIT}
 * @param note in its own words, a personal text; empty if the codes say it all
 */
public record Hearing(
        @NotNull Truth willing,
        @NotNull @Size(max = 20) Set<@NotNull @Size(min = 1, max = 64) String> kinds,
        @PositiveOrZero @Max(10_000) int people,
        @PositiveOrZero @Max(1_440) int minutesPerDay,
        @NotNull @Size(max = 50) Set<@NotNull @Size(min = 1, max = 64) String> conditions,
        @NotNull @Size(max = 20) Set<@NotNull @Size(min = 1, max = 64) String> wants,
        @NotNull Optional<TextId> note) {

    /** Copies the sets. */
    public Hearing {
        kinds = Set.copyOf(kinds);
        conditions = Set.copyOf(conditions);
        wants = Set.copyOf(wants);
    }
}
