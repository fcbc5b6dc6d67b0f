package org.marugoto.household;

import static org.marugoto.household.Household.Status.DISSOLVED;
import static org.marugoto.household.Household.Status.KNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What each event does to a household. */
final class HouseholdChanges {

    private HouseholdChanges() {}

    static Household joined(Household household, Member member) {
        return household.but().status(KNOWN).addMembers(member).build();
    }

    /** Without these members; what they are to those who stay is kept. */
    static Household without(Household household, Set<PersonId> gone) {
        List<Member> staying = except(household.members(), member -> gone.contains(member.person()));
        Set<PersonId> here = Set.copyOf(staying.stream().map(Member::person).toList());
        return household
                .but()
                .status(staying.isEmpty() ? DISSOLVED : KNOWN)
                .members(staying)
                .births(except(household.births(), birth -> gone.contains(birth.person())))
                .livings(except(household.livings(), living -> gone.contains(living.person())))
                .statuses(except(household.statuses(), status -> gone.contains(status.person())))
                .relations(except(
                        household.relations(),
                        relation -> !here.contains(relation.from()) && !here.contains(relation.to())))
                .ties(except(household.ties(), tie -> gone.stream().anyMatch(tie.from()::is)))
                .build();
    }

    static Household died(Household household, PersonId person, LocalDate diedOn) {
        Household left = without(household, Set.of(person));
        return left.but()
                .relations(except(left.relations(), relation -> relation.touches(person)))
                .addDepartures(new Departure(person, Departure.Kind.DIED, diedOn))
                .build();
    }

    static Household movedAway(Household household, Set<PersonId> persons, LocalDate on) {
        return without(household, persons)
                .but()
                .addAllDepartures(persons.stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .map(person -> new Departure(person, Departure.Kind.MOVED_AWAY, on))
                        .toList())
                .build();
    }

    /** Forgets that a person departed in this way. */
    static Household here(Household household, PersonId person, Departure.Kind kind) {
        return household
                .but()
                .departures(except(
                        household.departures(),
                        departure -> departure.person().equals(person) && departure.kind() == kind))
                .build();
    }

    static Household composition(Household household, boolean complete, LocalDate on) {
        return household
                .but()
                .completeSince(complete ? Optional.of(on) : Optional.empty())
                .build();
    }

    /** Narrows what is known by what was stated now. */
    static Household born(Household household, PersonId person, BirthRange stated) {
        BirthRange now =
                household.birth(person).map(known -> known.narrowedBy(stated)).orElse(stated);
        return household
                .but()
                .births(put(household.births(), birth -> birth.person().equals(person), new Birth(person, now)))
                .build();
    }

    static Household lives(Household household, Living living) {
        return household
                .but()
                .livings(put(household.livings(), old -> old.person().equals(living.person()), living))
                .build();
    }

    static Household related(Household household, Relation relation) {
        return household
                .but()
                .relations(put(
                        household.relations(),
                        old -> old.isAbout(relation.from(), relation.kind(), relation.to()),
                        relation))
                .build();
    }

    static Household unrelated(Household household, PersonId from, String kind, PersonId to) {
        return household
                .but()
                .relations(except(household.relations(), old -> old.isAbout(from, kind, to)))
                .build();
    }

    static Household stated(Household household, PersonStatus status) {
        return household
                .but()
                .statuses(put(household.statuses(), old -> old.isAbout(status.person(), status.code()), status))
                .build();
    }

    static Household retracted(Household household, PersonId person, String code) {
        return household
                .but()
                .statuses(except(household.statuses(), old -> old.isAbout(person, code)))
                .build();
    }

    static Household observed(Household household, Observation seen) {
        return household
                .but()
                .observations(put(household.observations(), old -> old.code().equals(seen.code()), seen))
                .build();
    }

    static Household unobserved(Household household, String code) {
        return household
                .but()
                .observations(except(household.observations(), old -> old.code().equals(code)))
                .build();
    }

    static Household bound(Household household, Tie tie) {
        return household
                .but()
                .ties(put(household.ties(), old -> old.isAbout(tie.from(), tie.to(), tie.kind()), tie))
                .build();
    }

    static Household loosed(Household household, Tie.End from, Tie.End to, String kind) {
        return household
                .but()
                .ties(except(household.ties(), old -> old.isAbout(from, to, kind)))
                .build();
    }

    static Household split(Household household, HouseholdPart part, HouseholdId into, LocalDate on) {
        return without(household, part.persons())
                .but()
                .addLinks(new HouseholdLink(into, HouseholdLink.Kind.SPLIT_INTO, on))
                .build();
    }

    static Household formed(Household household, HouseholdId from, HouseholdPart part, LocalDate on) {
        return household
                .but()
                .status(KNOWN)
                .members(part.members())
                .births(part.births())
                .livings(part.livings())
                .relations(part.relations())
                .statuses(part.statuses())
                .ties(part.ties())
                .addLinks(new HouseholdLink(from, HouseholdLink.Kind.SPLIT_FROM, on))
                .build();
    }

    private static <T> List<T> except(List<T> all, Predicate<T> dropped) {
        return all.stream().filter(dropped.negate()).toList();
    }

    private static <T> List<T> put(List<T> all, Predicate<T> replaced, T now) {
        return Stream.concat(all.stream().filter(replaced.negate()), Stream.of(now))
                .toList();
    }
}
