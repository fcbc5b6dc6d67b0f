package org.marugoto.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.household.Household;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.household.PersonStatus;
import org.marugoto.household.Relation;
import org.marugoto.rule.Truth;
import org.marugoto.situation.Vocabulary.Implication;
import org.marugoto.situation.Vocabulary.RelationWord;

/** A household on a day, with what follows from what is recorded. */
record HouseholdView(Household household, LocalDate on, Vocabulary words) {

    private static final String SELF = "SELF";

    List<PersonId> members() {
        return household.members().stream().map(Member::person).toList();
    }

    /** Whether nobody else can belong to it. */
    boolean isClosed() {
        return household.completeSince().isPresent();
    }

    Truth inUnit(PersonId person) {
        return household
                .living(person)
                .map(living -> Truth.of(words.lifeUnit().contains(living.where())))
                .orElse(Truth.UNKNOWN);
    }

    /** What is recorded of a person, else what follows from it. */
    Optional<PersonStatus> status(PersonId person, String code) {
        return status(person, code, words.implications().size());
    }

    private Optional<PersonStatus> status(PersonId person, String code, int depth) {
        Optional<PersonStatus> recorded = household.status(person, code);
        if (recorded.isPresent() || depth == 0) {
            return recorded;
        }
        return words.implications().stream()
                .filter(rule -> rule.thenCode().equals(code))
                .flatMap(rule -> status(person, rule.ifCode(), depth - 1)
                        .filter(known -> known.holds() == rule.ifHolds())
                        .map(known -> implied(known, rule))
                        .stream())
                .findFirst();
    }

    private static PersonStatus implied(PersonStatus known, Implication rule) {
        return new PersonStatus(
                known.person(), rule.thenCode(), rule.thenHolds(), known.since(), Optional.empty(), known.basis());
    }

    /** Whether one person is something of another. */
    Truth related(PersonId from, String kind, PersonId to) {
        String inverse = Optional.ofNullable(words.relations().get(kind))
                .map(RelationWord::inverse)
                .orElse(kind);
        List<Truth> said = new ArrayList<>();
        known(from, kind, to).ifPresent(found -> said.add(Truth.of(found.holds())));
        known(to, inverse, from).ifPresent(found -> said.add(Truth.of(found.holds())));
        if (calledAfter(from, kind, to) || calledAfter(to, inverse, from)) {
            said.add(Truth.YES);
        }
        if (said.contains(Truth.YES)) {
            return Truth.YES;
        }
        return said.contains(Truth.NO) || excluded(from, kind, to) ? Truth.NO : Truth.UNKNOWN;
    }

    /** What was said of two persons, unless it is only suspected. */
    private Optional<Relation> known(PersonId from, String kind, PersonId to) {
        return household
                .relation(from, kind, to)
                .filter(found -> !words.doubtful().contains(found.basis().certainty()));
    }

    /** Members are called by what they are to the one the household is named after. */
    private boolean calledAfter(PersonId from, String kind, PersonId to) {
        return words.relations().containsKey(kind)
                && household
                        .member(from)
                        .filter(found -> found.relation().equals(kind))
                        .isPresent()
                && household
                        .member(to)
                        .filter(found -> found.relation().equals(SELF))
                        .isPresent();
    }

    private boolean excluded(PersonId from, String kind, PersonId to) {
        Optional<String> group =
                Optional.ofNullable(words.relations().get(kind)).flatMap(RelationWord::group);
        return group.isPresent()
                && words.relations().values().stream()
                        .filter(other ->
                                !other.code().equals(kind) && other.group().equals(group))
                        .anyMatch(other -> isSaid(from, other, to));
    }

    private boolean isSaid(PersonId from, RelationWord kind, PersonId to) {
        return known(from, kind.code(), to).filter(found -> found.holds()).isPresent()
                || known(to, kind.inverse(), from)
                        .filter(found -> found.holds())
                        .isPresent()
                || calledAfter(from, kind.code(), to)
                || calledAfter(to, kind.inverse(), from);
    }
}
