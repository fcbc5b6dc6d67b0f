package org.marugoto.base;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.household.PersonId;

/**
 * Who came (参加者): always how many, and whom only where they are known by an identifier; names are never kept.
 *
 * @param count how many, 0 to 100,000
 * @param known those among them who are known
 */
public record Attendance(
        @Min(0) @Max(100_000) int count,
        @NotNull @Size(max = 1_000) Set<PersonId> known) {

    /** Copies the set and keeps its order. */
    public Attendance {
        known = Collections.unmodifiableSet(new LinkedHashSet<>(known));
    }

    /** So many, of whom nobody is known. */
    public static Attendance of(int count) {
        return new Attendance(count, Set.of());
    }
}
