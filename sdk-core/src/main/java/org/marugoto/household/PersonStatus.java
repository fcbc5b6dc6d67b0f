package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a person (本人の状態): it holds or it does not. What was never stated is unknown, which is neither.
 *
 * @param person of whom
 * @param code a code of the profile such as {@code withdrawn}
 * @param holds whether it is so
 * @param since the day it began, or empty if that is not known
 * @param amount how much, from 0 on, where the code counts something (days of absence), or empty
 * @param basis how it came to be known
 */
public record PersonStatus(
        @NotNull @Valid PersonId person,
        @NotNull @Size(min = 1, max = 64) String code,
        boolean holds,
        @NotNull Optional<LocalDate> since,
        @NotNull Optional<@Min(0) Integer> amount,
        @NotNull @Valid Basis basis) {

    /** It is so; since when is not known. */
    public static PersonStatus yes(PersonId person, String code, Basis basis) {
        return new PersonStatus(person, code, true, Optional.empty(), Optional.empty(), basis);
    }

    /** It is not so. */
    public static PersonStatus no(PersonId person, String code, Basis basis) {
        return new PersonStatus(person, code, false, Optional.empty(), Optional.empty(), basis);
    }

    boolean isAbout(PersonId who, String what) {
        return person.equals(who) && code.equals(what);
    }
}
