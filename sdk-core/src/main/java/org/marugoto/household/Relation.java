package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What one person is to another (続柄・関係): {@code from} is {@code kind} of {@code to}. What was never stated is unknown.
 *
 * @param from who
 * @param kind a code of the profile such as {@code PARENT}, {@code SPOUSE}, {@code CARER}
 * @param to of whom
 * @param holds whether it is so
 * @param basis how it came to be known
 */
public record Relation(
        @NotNull @Valid PersonId from,
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull @Valid PersonId to,
        boolean holds,
        @NotNull @Valid Basis basis) {

    /** {@code from} is {@code kind} of {@code to}. */
    public static Relation of(PersonId from, String kind, PersonId to, Basis basis) {
        return new Relation(from, kind, to, true, basis);
    }

    /** Whether the person stands at one of its ends. */
    public boolean touches(PersonId person) {
        return from.equals(person) || to.equals(person);
    }

    boolean isAbout(PersonId one, String what, PersonId other) {
        return from.equals(one) && kind.equals(what) && to.equals(other);
    }
}
