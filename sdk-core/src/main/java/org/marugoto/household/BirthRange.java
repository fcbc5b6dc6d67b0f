package org.marugoto.household;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * When a person was born, as far as it is known (生年月日の範囲). Unlike an age it does not change with the days.
 *
 * @param earliest the first possible day of birth
 * @param latest the last possible day of birth
 */
public record BirthRange(
        @NotNull LocalDate earliest, @NotNull LocalDate latest) {

    private static final int OLDEST = 150;
    private static final int YOUNGEST_PUPIL = 6;

    /** @throws IllegalArgumentException if the days are out of order */
    public BirthRange {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "A range of births goes from the earliest to the latest day, but found (%s) to (%s)."
                            .formatted(earliest, latest));
        }
    }

    /** A day of birth that is known exactly. */
    public static BirthRange of(LocalDate day) {
        return new BirthRange(day, day);
    }

    /**
     * Who is in this school year on that day: born from 2 April to 1 April (学年).
     *
     * @param grade 1 to 6 for elementary school, 7 to 9 for junior high school, 10 to 12 for high school
     * @throws IllegalArgumentException if there is no such grade
     */
    public static BirthRange schoolYear(int grade, LocalDate on) {
        if (grade < 1 || grade > 12) {
            throw new IllegalArgumentException("Expected a grade from 1 to 12, but found (%d).".formatted(grade));
        }
        int fiscalYear = on.getMonthValue() < Month.APRIL.getValue() ? on.getYear() - 1 : on.getYear();
        LocalDate last = LocalDate.of(fiscalYear - YOUNGEST_PUPIL - grade + 1, Month.APRIL, 1);
        return new BirthRange(last.minusYears(1).plusDays(1), last);
    }

    /** The age on a day; who is not born yet counts as 0. */
    public AgeRange ageOn(LocalDate day) {
        return new AgeRange(years(latest, day), years(earliest, day));
    }

    /** Whether both can be true. */
    public boolean touches(BirthRange other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /** What both say together; if they contradict each other, the other one, which was stated later. */
    public BirthRange narrowedBy(BirthRange other) {
        return touches(other)
                ? new BirthRange(
                        earliest.isAfter(other.earliest) ? earliest : other.earliest,
                        latest.isBefore(other.latest) ? latest : other.latest)
                : other;
    }

    private static int years(LocalDate birth, LocalDate day) {
        return (int) Math.max(0, Math.min(OLDEST, ChronoUnit.YEARS.between(birth, day)));
    }
}
