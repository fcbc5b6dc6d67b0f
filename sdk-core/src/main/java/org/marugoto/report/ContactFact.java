package org.marugoto.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.marugoto.decide.Day;

/**
 * One contact (相談受付), as far as statistics need it.
 *
 * @param id unique among all contacts
 * @param on its day
 * @param channel a code such as {@code PHONE}
 */
public record ContactFact(
        @NotNull @Size(max = 64) String id,
        @NotNull LocalDate on,
        @NotNull @Size(max = 64) String channel) {

    /** @throws IllegalArgumentException if the day lies outside the years 1 to 9999 */
    public ContactFact {
        Day.checked(on);
    }
}
