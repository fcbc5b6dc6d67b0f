package org.marugoto.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.code.Text;
import org.marugoto.decide.Day;

/**
 * A course (研修) as the profile has it.
 *
 * @param code such as {@code SATELLITE_BASICS}
 * @param name what the municipality calls it
 * @param holder who completes it, {@link #PERSON} or {@link #AGENCY}
 * @param validMonths for how many months it is valid from the day of completion on; empty if it does not expire
 */
public record Course(
        @NotNull @Size(min = 1, max = 64) String code,
        @NotNull @Valid Text name,
        @NotNull @Size(min = 1, max = 64) String holder,
        @NotNull Optional<@Min(1) @Max(600) Integer> validMonths) {

    /** Each person completes it. */
    public static final String PERSON = "PERSON";

    /** The agency completes it as a whole. */
    public static final String AGENCY = "AGENCY";

    /** Who can complete courses. */
    public static final List<String> HOLDERS = List.of(PERSON, AGENCY);

    /** The last day on which it is valid if it is completed on this day; empty if it does not expire. */
    public Optional<LocalDate> validUntil(LocalDate completedOn) {
        return validMonths.map(
                months -> Day.checked(completedOn).plusMonths(months).minusDays(1));
    }
}
