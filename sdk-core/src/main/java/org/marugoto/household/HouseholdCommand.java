package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a household. The day of the occasion is the day it counts from. */
public sealed interface HouseholdCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A person is found to belong to it; the first one makes the household known. */
    record Join(@NotNull @Valid Member member, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** A person no longer belongs to it from the day of the occasion on. */
    record Leave(@NotNull PersonId person, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** Whether these are all who belong to it, or there may be others. */
    record StateComposition(boolean complete, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** A member's age as somebody said it on a day. */
    record StateAge(
            @NotNull PersonId person,
            @NotNull @Valid AgeRange age,
            @NotNull LocalDate statedOn,
            @NotNull Occasion occasion)
            implements HouseholdCommand {}

    /** When a member was born. */
    record StateBirth(
            @NotNull PersonId person,
            @NotNull @Valid BirthRange range,
            @NotNull Occasion occasion) implements HouseholdCommand {}

    /** Where a member lives. */
    record Live(@NotNull @Valid Living living, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** What one person is to another, or is not; at least one of them is a member. */
    record Relate(
            @NotNull @Valid Relation relation, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** A relation ended, or what was said of it is withdrawn. */
    record EndRelation(
            @NotNull PersonId from,
            @NotNull @Size(min = 1, max = 64) String kind,
            @NotNull PersonId to,
            @NotNull Occasion occasion)
            implements HouseholdCommand {}

    /** What is known of a member. */
    record StateStatus(
            @NotNull @Valid PersonStatus status, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** What was said of a member is withdrawn: it is unknown again. */
    record RetractStatus(
            @NotNull PersonId person,
            @NotNull @Size(min = 1, max = 64) String code,
            @NotNull Occasion occasion) implements HouseholdCommand {}

    /** What was seen of the household. */
    record Observe(
            @NotNull @Valid Observation observation,
            @NotNull Occasion occasion) implements HouseholdCommand {}

    /** What was seen of the household is withdrawn: it is unknown again. */
    record RetractObservation(
            @NotNull @Size(min = 1, max = 64) String code,
            @NotNull Occasion occasion) implements HouseholdCommand {}

    /** A tie to the outside, or a new strength of it. */
    record BindTie(@NotNull @Valid Tie tie, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** A tie to the outside is no more. */
    record LooseTie(
            @NotNull @Valid Tie.End from,
            @NotNull @Valid Tie.End to,
            @NotNull @Size(min = 1, max = 64) String kind,
            @NotNull Occasion occasion)
            implements HouseholdCommand {}

    /** A member died on that day. */
    record RecordDeath(
            @NotNull PersonId person,
            @NotNull LocalDate diedOn,
            @NotNull Occasion occasion) implements HouseholdCommand {}

    /** A death was recorded by mistake; the person can join again. */
    record RetractDeath(@NotNull PersonId person, @NotNull Occasion occasion) implements HouseholdCommand {}

    /**
     * Members move out of the municipality (転出).
     *
     * @param persons who, at least one
     * @param to the municipal code of where to, or empty if it is not known
     */
    record MoveAway(
            @NotNull @Size(min = 1, max = 100) Set<@NotNull PersonId> persons,
            @NotNull Optional<@Size(min = 1, max = 64) String> to,
            @NotNull Occasion occasion)
            implements HouseholdCommand {
        /** Copies the persons. */
        public MoveAway {
            persons = Set.copyOf(persons);
        }
    }

    /**
     * A person moves into the municipality and belongs to the household (転入).
     *
     * @param from the municipal code of where from, or empty if it is not known
     */
    record MoveIn(
            @NotNull @Valid Member member,
            @NotNull Optional<@Size(min = 1, max = 64) String> from,
            @NotNull Occasion occasion)
            implements HouseholdCommand {}

    /**
     * Some members form a household of their own.
     *
     * @param persons who leaves, at least one and not all
     * @param into the new household
     */
    record Split(
            @NotNull @Size(min = 1, max = 100) Set<@NotNull PersonId> persons,
            @NotNull HouseholdId into,
            @NotNull Occasion occasion)
            implements HouseholdCommand {
        /** Copies the persons. */
        public Split {
            persons = Set.copyOf(persons);
        }
    }

    /** The other side of a split: the members begin as a new household. */
    record Form(
            @NotNull HouseholdId from,
            @NotNull @Valid HouseholdPart part,
            @NotNull Occasion occasion) implements HouseholdCommand {}
}
