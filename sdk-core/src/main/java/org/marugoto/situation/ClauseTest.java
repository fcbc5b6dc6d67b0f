package org.marugoto.situation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.household.AgeRange;
import org.marugoto.household.Basis;
import org.marugoto.household.PersonId;
import org.marugoto.household.PersonStatus;
import org.marugoto.rule.Truth;

/** Tests clauses against what is known of a household. */
record ClauseTest(HouseholdView view, Map<String, Integer> parameters) {

    private static final Text HOW_OLD = Text.of("おいくつですか", "How old is this person?");
    private static final Text WHERE = Text.of("一緒に暮らしていますか", "Does this person live together with the others?");
    private static final Text WHO_ELSE = Text.of("ほかに世帯の方はいますか", "Does anybody else belong to the household?");
    private static final Text ISSUES = Text.of("どなたにどのようなお困りごとがありますか", "Who has which difficulties?");

    static Question composition() {
        return new Question("composition", List.of(), WHO_ELSE);
    }

    Verdict test(Clause clause, Map<String, PersonId> bound) {
        if (clause instanceof Clause.All all) {
            return Verdict.all(all.of().stream().map(part -> test(part, bound)).toList());
        }
        if (clause instanceof Clause.Any any) {
            return Verdict.any(any.of().stream().map(part -> test(part, bound)).toList());
        }
        if (clause instanceof Clause.Not not) {
            return test(not.of(), bound).not();
        }
        if (clause instanceof Clause.Age age) {
            return age(age, person(bound, age.role()));
        }
        if (clause instanceof Clause.Status status) {
            return status(status, person(bound, status.role()));
        }
        if (clause instanceof Clause.Related related) {
            return related(related, person(bound, related.role()), person(bound, related.to()));
        }
        return testUnit(clause, bound);
    }

    private Verdict testUnit(Clause clause, Map<String, PersonId> bound) {
        if (clause instanceof Clause.Together together) {
            return Verdict.all(together.roles().stream()
                    .map(role -> inUnit(person(bound, role)))
                    .toList());
        }
        if (clause instanceof Clause.Seen seen) {
            return seen(seen);
        }
        if (clause instanceof Clause.UnitSize size) {
            return unitSize(size);
        }
        if (clause instanceof Clause.Nobody nobody) {
            return nobody(nobody, bound);
        }
        if (clause instanceof Clause.Issues issues) {
            return issues(issues);
        }
        throw new AssertionError(clause.getClass());
    }

    private static PersonId person(Map<String, PersonId> bound, String role) {
        PersonId person = bound.get(role);
        if (person == null) {
            throw new IllegalStateException("Expected one of the roles %s, but found (%s).".formatted(bound, role));
        }
        return person;
    }

    private Verdict age(Clause.Age wanted, PersonId person) {
        AgeRange known = view.household().age(person, view.on());
        int from = wanted.from().in(parameters);
        int to = wanted.to().in(parameters);
        Truth truth = known.from() >= from && known.to() <= to
                ? Truth.YES
                : known.to() < from || known.from() > to ? Truth.NO : Truth.UNKNOWN;
        String value = known.from() == known.to() ? "" + known.from() : known.from() + "-" + known.to();
        return Verdict.of(
                truth,
                new Ground("age", List.of(person), value, "", Optional.empty()),
                new Question("age", List.of(person), HOW_OLD));
    }

    private Verdict status(Clause.Status wanted, PersonId person) {
        Vocabulary.Word word = view.words().statuses().get(wanted.code());
        Question question = new Question(
                wanted.code(), List.of(person), word == null ? Text.of(wanted.code(), wanted.code()) : word.question());
        return view.status(person, wanted.code())
                .map(known -> Verdict.of(
                        truth(wanted, known),
                        ground(wanted.code(), List.of(person), known.holds(), known.amount(), known.basis()),
                        question))
                .orElseGet(() -> Verdict.unknown(question));
    }

    private Truth truth(Clause.Status wanted, PersonStatus known) {
        Set<String> confirmed = wanted.confirmed();
        boolean sure = !wanted.only().isEmpty()
                || (confirmed.isEmpty()
                        ? !isDoubtful(known.basis())
                        : confirmed.contains(known.basis().certainty()));
        if (!sure || (wanted.thisSchoolYear() && !thisSchoolYear(known.basis().on()))) {
            return Truth.UNKNOWN;
        }
        Truth asWanted = Truth.of(known.holds() == wanted.holds()
                && (wanted.only().isEmpty()
                        || wanted.only().contains(known.basis().certainty())));
        return asWanted.and(longEnough(wanted, known)).and(enough(wanted.from().in(parameters), known.amount()));
    }

    private Truth longEnough(Clause.Status wanted, PersonStatus known) {
        int months = wanted.months().in(parameters);
        return months == 0
                ? Truth.YES
                : known.since()
                        .map(since -> Truth.of(!since.plusMonths(months).isAfter(view.on())))
                        .orElse(Truth.UNKNOWN);
    }

    private static Truth enough(int least, Optional<Integer> amount) {
        return least == 0
                ? Truth.YES
                : amount.map(found -> Truth.of(found >= least)).orElse(Truth.UNKNOWN);
    }

    private boolean isDoubtful(Basis basis) {
        return view.words().doubtful().contains(basis.certainty());
    }

    private boolean thisSchoolYear(LocalDate day) {
        return schoolYear(day) == schoolYear(view.on());
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    private static Ground ground(
            String code, List<PersonId> about, boolean holds, Optional<Integer> amount, Basis basis) {
        String value = (holds ? "YES" : "NO") + amount.map(found -> " " + found).orElse("");
        return new Ground(code, about, value, basis.certainty(), Optional.of(basis.on()));
    }

    private Verdict related(Clause.Related wanted, PersonId from, PersonId to) {
        return Verdict.any(wanted.kinds().stream()
                .map(kind -> Verdict.of(
                        view.related(from, kind, to),
                        new Ground(kind, List.of(from, to), kind, "", Optional.empty()),
                        new Question(kind, List.of(from, to), relationQuestion(kind))))
                .toList());
    }

    private Text relationQuestion(String kind) {
        Vocabulary.RelationWord word = view.words().relations().get(kind);
        Text label = word == null ? Text.of(kind, kind) : word.label();
        return Text.of(
                "お二人は「%s」の関係ですか".formatted(label.ja()), "Is the first the %s of the second?".formatted(label.en()));
    }

    private Verdict inUnit(PersonId person) {
        String where =
                view.household().living(person).map(living -> living.where()).orElse("");
        return Verdict.of(
                view.inUnit(person),
                new Ground("lifeUnit", List.of(person), where, "", Optional.empty()),
                new Question("lifeUnit", List.of(person), WHERE));
    }

    private Verdict seen(Clause.Seen wanted) {
        Vocabulary.Word word = view.words().observations().get(wanted.code());
        Question question = new Question(
                wanted.code(), List.of(), word == null ? Text.of(wanted.code(), wanted.code()) : word.question());
        return view.household()
                .observation(wanted.code())
                .filter(known -> !isDoubtful(known.basis()))
                .map(known -> Verdict.of(
                        Truth.of(known.holds() == wanted.holds())
                                .and(enough(wanted.from().in(parameters), known.amount())),
                        ground(wanted.code(), List.of(), known.holds(), known.amount(), known.basis()),
                        question))
                .orElseGet(() -> Verdict.unknown(question));
    }

    private Verdict unitSize(Clause.UnitSize wanted) {
        List<PersonId> members = view.members();
        long least =
                members.stream().filter(one -> view.inUnit(one) == Truth.YES).count();
        long most = view.isClosed()
                ? members.stream().filter(one -> view.inUnit(one) != Truth.NO).count()
                : Long.MAX_VALUE;
        int from = wanted.from().in(parameters);
        int to = wanted.to().in(parameters);
        Truth truth = least >= from && most <= to ? Truth.YES : most < from || least > to ? Truth.NO : Truth.UNKNOWN;
        return Verdict.of(truth, new Ground("unitSize", List.of(), "" + least, "", Optional.empty()), composition());
    }

    private Verdict nobody(Clause.Nobody nobody, Map<String, PersonId> bound) {
        List<Verdict> others = new ArrayList<>();
        for (PersonId person : view.members()) {
            if (!bound.containsValue(person)) {
                Map<String, PersonId> more = new HashMap<>(bound);
                more.put(nobody.as(), person);
                others.add(test(nobody.when(), more).not());
            }
        }
        if (!view.isClosed()) {
            others.add(Verdict.unknown(composition()));
        }
        return Verdict.all(others);
    }

    private Verdict issues(Clause.Issues wanted) {
        List<Ground> grounds = new ArrayList<>();
        boolean enough = enoughIssues(wanted, false, grounds);
        boolean possible = !view.isClosed() || enoughIssues(wanted, true, new ArrayList<>());
        if (!enough && possible) {
            return Verdict.unknown(new Question("issues", List.of(), ISSUES));
        }
        return new Verdict(Truth.of(enough), List.copyOf(grounds), Set.of());
    }

    private boolean enoughIssues(Clause.Issues wanted, boolean unknownToo, List<Ground> grounds) {
        Set<String> fields = new HashSet<>();
        Set<PersonId> members = new HashSet<>();
        for (PersonId person : view.members()) {
            for (Vocabulary.Word word : view.words().statuses().values()) {
                Optional<PersonStatus> known = view.status(person, word.code());
                boolean sure = known.filter(found -> !isDoubtful(found.basis())).isPresent();
                boolean counts = sure ? known.get().holds() : unknownToo;
                if (word.field().isPresent() && counts) {
                    fields.add(word.field().get());
                    members.add(person);
                    known.filter(found -> sure)
                            .ifPresent(found -> grounds.add(
                                    ground(word.code(), List.of(person), true, found.amount(), found.basis())));
                }
            }
        }
        return fields.size() >= wanted.fields().in(parameters)
                && members.size() >= wanted.members().in(parameters);
    }
}
