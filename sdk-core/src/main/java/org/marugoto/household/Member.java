package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A person as a member of a household (世帯員).
 *
 * @param person who
 * @param relation to the person the household is named after (続柄), a code of the profile such as {@code SELF},
 *     {@code PARENT}, {@code CHILD}
 * @param age as it was known on {@code since}
 * @param since the day from which the person is known to belong to it
 */
public record Member(
        @NotNull PersonId person,
        @NotNull @Size(min = 1, max = 64) String relation,
        @NotNull @Valid AgeRange age,
        @NotNull LocalDate since) {}
