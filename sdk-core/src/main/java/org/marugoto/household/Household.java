package org.marugoto.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * A household (世帯) as it stands now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Household {

    /** Where a household stands. */
    enum Status {
        /** Never recorded. */
        NONE,
        /** Known, with at least one member. */
        KNOWN,
        /** All members have left it. */
        DISSOLVED
    }

    /** A household nothing is known of. */
    Household NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Who belongs to it now, in the order they joined. */
    List<Member> members();

    /** The day it was said that these are all its members, or empty if there may be others. */
    Optional<LocalDate> completeSince();

    /** When its members were born, as far as it was stated after they joined. */
    List<Birth> births();

    /** Where its members live, as far as it is known. */
    List<Living> livings();

    /** What its members are to each other and to others, as far as it is known. */
    List<Relation> relations();

    /** What is known of its members. */
    List<PersonStatus> statuses();

    /** What is known of the household as a whole. */
    List<Observation> observations();

    /** What it is tied to outside. */
    List<Tie> ties();

    /** Who died or moved out of the municipality as a member. */
    List<Departure> departures();

    /** The households it split into or comes from. */
    List<HouseholdLink> links();

    /** Where a member lives, or empty if that is unknown. */
    default Optional<Living> living(PersonId person) {
        return livings().stream()
                .filter(living -> living.person().equals(person))
                .findFirst();
    }

    /** What is known of a person under a code, or empty if it is unknown. */
    default Optional<PersonStatus> status(PersonId person, String code) {
        return statuses().stream()
                .filter(status -> status.isAbout(person, code))
                .findFirst();
    }

    /** What is known of the household under a code, or empty if it is unknown. */
    default Optional<Observation> observation(String code) {
        return observations().stream().filter(seen -> seen.code().equals(code)).findFirst();
    }

    /** What one person is to another under a code, as it was said, or empty if that was not said. */
    default Optional<Relation> relation(PersonId from, String kind, PersonId to) {
        return relations().stream()
                .filter(relation -> relation.isAbout(from, kind, to))
                .findFirst();
    }

    /** When a member was born, as far as everything that was stated tells; empty if nothing was. */
    default Optional<BirthRange> birth(PersonId person) {
        return births().stream()
                .filter(birth -> birth.person().equals(person))
                .map(Birth::range)
                .findFirst()
                .or(() -> member(person)
                        .filter(member -> !member.age().isUnknown())
                        .map(member -> member.age().births(member.since())));
    }

    /** A member's age on a day; {@link AgeRange#UNKNOWN} if nothing is known. */
    default AgeRange age(PersonId person, LocalDate on) {
        return birth(person).map(range -> range.ageOn(on)).orElse(AgeRange.UNKNOWN);
    }

    /** The membership of a person, or empty if the person does not belong to it now. */
    default Optional<Member> member(PersonId person) {
        return members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a household. Not thread-safe. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
