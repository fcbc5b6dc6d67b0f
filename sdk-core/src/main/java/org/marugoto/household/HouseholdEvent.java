package org.marugoto.household;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to a household. */
public sealed interface HouseholdEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A person belongs to it. */
    record Joined(Member member, Occasion occasion) implements HouseholdEvent {}

    /** A person no longer belongs to it from the day of the occasion on. */
    record Left(PersonId person, Occasion occasion) implements HouseholdEvent {}

    /** Whether these are all who belong to it was stated. */
    record CompositionStated(boolean complete, Occasion occasion) implements HouseholdEvent {}

    /** A member's age was stated. */
    record AgeStated(PersonId person, AgeRange age, LocalDate statedOn, Occasion occasion) implements HouseholdEvent {}

    /** When a member was born was stated. */
    record BirthStated(PersonId person, BirthRange range, Occasion occasion) implements HouseholdEvent {}

    /** A member lives there from that day on. */
    record LivingChanged(Living living, Occasion occasion) implements HouseholdEvent {}

    /** A relation is known. */
    record Related(Relation relation, Occasion occasion) implements HouseholdEvent {}

    /** A relation is no more, or not known any more. */
    record RelationEnded(PersonId from, String kind, PersonId to, Occasion occasion) implements HouseholdEvent {}

    /** Something is known of a member. */
    record StatusStated(PersonStatus status, Occasion occasion) implements HouseholdEvent {}

    /** Something is not known of a member any more. */
    record StatusRetracted(PersonId person, String code, Occasion occasion) implements HouseholdEvent {}

    /** Something was seen of the household. */
    record Observed(Observation observation, Occasion occasion) implements HouseholdEvent {}

    /** Something is not known of the household any more. */
    record ObservationRetracted(String code, Occasion occasion) implements HouseholdEvent {}

    /** A tie to the outside is there. */
    record TieBound(Tie tie, Occasion occasion) implements HouseholdEvent {}

    /** A tie to the outside is no more. */
    record TieLoosed(Tie.End from, Tie.End to, String kind, Occasion occasion) implements HouseholdEvent {}

    /** A member died: plans end, tasks of those left behind begin. */
    record Died(PersonId person, LocalDate diedOn, Occasion occasion) implements HouseholdEvent {}

    /** A death was recorded by mistake. */
    record DeathRetracted(PersonId person, Occasion occasion) implements HouseholdEvent {}

    /**
     * Members moved out of the municipality.
     *
     * @param persons who
     * @param to the municipal code of where to, or empty if it is not known
     * @param nobodyLeft whether the household has no member any more
     */
    record MovedAway(Set<PersonId> persons, Optional<String> to, boolean nobodyLeft, Occasion occasion)
            implements HouseholdEvent {}

    /**
     * A person moved into the municipality.
     *
     * @param from the municipal code of where from, or empty if it is not known
     */
    record MovedIn(Member member, Optional<String> from, Occasion occasion) implements HouseholdEvent {}

    /**
     * Some members formed a household of their own.
     *
     * @param part who, with everything that is known of them
     * @param into the new household
     */
    record Split(HouseholdPart part, HouseholdId into, Occasion occasion) implements HouseholdEvent {}

    /** It began with members of another household. */
    record Formed(HouseholdId from, HouseholdPart part, Occasion occasion) implements HouseholdEvent {}
}
