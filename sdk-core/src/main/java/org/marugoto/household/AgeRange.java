package org.marugoto.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.marugoto.decide.Day;

/**
 * An age as it is known: exactly, or only roughly (80代 is 80 to 89).
 *
 * @param from the youngest it can be, in years, 0 to 150
 * @param to the oldest it can be, in years, not below {@code from}
 */
public record AgeRange(
        @Min(0) @Max(150) int from, @Min(0) @Max(150) int to) {

    /** Nothing is known of the age. */
    public static final AgeRange UNKNOWN = new AgeRange(0, 150);

    /** @throws IllegalArgumentException if the bounds are out of order, or none of 0 to 150 */
    public AgeRange {
        if (from > to || from < 0 || to > 150) {
            throw new IllegalArgumentException(
                    "An age range goes from the youngest to the oldest, from 0 to 150, but found (%d) to (%d)."
                            .formatted(from, to));
        }
    }

    /** An age that is known exactly. */
    public static AgeRange of(int years) {
        return new AgeRange(years, years);
    }

    /** A decade of life: {@code decade(80)} is 80代, 80 to 89 years. */
    public static AgeRange decade(int first) {
        return new AgeRange(first, first + 9);
    }

    /** About so old: two years either way, but not below 0. */
    public static AgeRange about(int years) {
        return new AgeRange(Math.max(0, years - 2), Math.min(150, years + 2));
    }

    /**
     * A pupil of this school year (学年) on any day of it; {@link BirthRange#schoolYear} is sharper where the day is known.
     *
     * @param grade 1 to 6 for elementary school, 7 to 9 for junior high school, 10 to 12 for high school
     */
    public static AgeRange schoolYear(int grade) {
        return new AgeRange(grade + 5, grade + 6);
    }

    /** When somebody of that age on that day can have been born. */
    public BirthRange births(LocalDate on) {
        Day.checked(on);
        return new BirthRange(on.minusYears(to + 1L).plusDays(1), on.minusYears(from));
    }

    /** The same person's age on another day: who is 80 today is 80 or 81 in half a year. */
    public AgeRange moved(LocalDate statedOn, LocalDate to) {
        return isUnknown() ? this : births(statedOn).ageOn(to);
    }

    /** Whether nothing is known of it. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
