package org.marugoto.rule.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.Agency;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Assessment;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.DateIn;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleAnswer;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Span;
import org.marugoto.rule.Truth;
import org.marugoto.rule.proof.Finding.Kind;

/** The verifier against a checker that tries every person on every day. */
class RuleVerifierMutationTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    @Test
    void healthy_towns_have_no_findings() {
        for (int seed = 0; seed < 10 * EFFORT; seed++) {
            SmallTown town = SmallTown.healthy(new SplittableRandom(seed));
            assertThat(TriesEverything.faults(town)).as("tried, seed %d", seed).isEmpty();
            assertThat(verify(town)).as("proven, seed %d", seed).isEmpty();
        }
    }

    @Test
    void exactly_the_faults_that_trying_everything_finds_are_found() {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            SmallTown town = broken(seed);
            List<Finding> findings = verify(town);
            Set<String> names = new TreeSet<>();
            findings.forEach(finding -> names.add(TriesEverything.name(finding)));
            assertThat(names).as("seed %d of %s", seed, town).isEqualTo(TriesEverything.faults(town));
            findings.forEach(finding -> seen.add(finding.kind()));
        }
        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(Kind.LIMIT)));
    }

    @Test
    void every_example_shows_its_fault_and_no_fact_of_it_can_be_left_out() {
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            SmallTown town = broken(seed);
            for (Finding finding : verify(town)) {
                assertThat(shows(town, finding, finding.witness()))
                        .as("seed %d: %s", seed, finding)
                        .isTrue();
                for (String fact : finding.witness().values().keySet()) {
                    assertThat(shows(town, finding, finding.witness().without(fact)))
                            .as("seed %d: %s without %s", seed, finding, fact)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_rule_on_age_and_day_of_birth_can_hold_exactly_if_somebody_meets_it_on_some_day() {
        SplittableRandom random = new SplittableRandom(7);
        Set<Boolean> seen = new TreeSet<>();
        for (int round = 0; round < 60 * EFFORT; round++) {
            Rule rule = aboutBirth(random);
            RuleBook book = RuleBook.builder()
                    .addFacts(FactDeclaration.of("born", new FactType.Date()))
                    .addRules(rule)
                    .build();
            boolean possible = somebodyMeets(rule);
            assertThat(RuleVerifier.of(book).verify().ok()).as("%s", rule).isEqualTo(possible);
            seen.add(possible);
        }
        assertThat(seen).containsExactly(false, true);
    }

    private static SmallTown broken(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SmallTown town = SmallTown.healthy(random);
        for (int i = 0; i <= seed % 3; i++) {
            town = town.mutated(random);
        }
        return town;
    }

    private static List<Finding> verify(SmallTown town) {
        return RuleVerifier.of(town.book(), town.receivers()).verify().findings();
    }

    private static boolean shows(SmallTown town, Finding finding, Facts facts) {
        Assessment answer = town.book().assess(facts, finding.on());
        return switch (finding.kind()) {
            case UNREACHABLE, GAP -> facts.equals(Facts.NONE);
            case CONTRADICTION, OVERLAP, SHADOWED ->
                finding.rules().stream().allMatch(id -> truth(answer, id) == Truth.YES);
            case DEAD_END -> nobodyCounts(answer) && place(town, finding, facts);
            case OUT_OF_AREA -> counts(town, answer, finding.rules().get(0)) && place(town, finding, facts);
            case LOOP ->
                (finding.rules().isEmpty()
                                ? nobodyCounts(answer)
                                : counts(town, answer, finding.rules().get(0)))
                        && everyoneRefuses(town, finding, facts)
                        && startServes(town, finding, facts);
            case LIMIT -> false;
        };
    }

    private static Truth truth(Assessment answer, String rule) {
        return answer.answers().stream()
                .filter(one -> one.rule().id().equals(rule))
                .findFirst()
                .map(RuleAnswer::truth)
                .orElse(Truth.NO);
    }

    private static boolean nobodyCounts(Assessment answer) {
        return answer.fired().isEmpty() && answer.unknown().isEmpty();
    }

    private static boolean counts(SmallTown town, Assessment answer, String id) {
        if (town.book().policy() != HitPolicy.FIRST) {
            return truth(answer, id) == Truth.YES;
        }
        Optional<RuleAnswer> first =
                answer.answers().stream().filter(one -> one.truth() != Truth.NO).findFirst();
        return first.filter(one -> one.rule().id().equals(id) && one.truth() == Truth.YES)
                .isPresent();
    }

    /** Where the fault is about an area, the example names one that is not served. */
    private static boolean place(SmallTown town, Finding finding, Facts facts) {
        if (!finding.message().code().name().endsWith("ELSEWHERE")) {
            return true;
        }
        String to = finding.message().facts().getOrDefault("to", "front").replace("role:", "");
        return facts.find("area")
                .map(area -> ((FactValue.Area) area).code())
                .filter(area -> named(town, to).stream()
                        .filter(agency -> agency.exists(finding.on()))
                        .noneMatch(agency -> TriesEverything.serves(agency, area)))
                .isPresent();
    }

    private static List<Agency> named(SmallTown town, String code) {
        return town.receivers().agencies().all().stream()
                .filter(agency -> agency.id().value().equals(code)
                        || agency.fields().contains(code)
                        || agency.type().equals(Optional.of(code)))
                .toList();
    }

    /** A chain that begins at one of several agencies with a role is about those whom that agency serves. */
    private static boolean startServes(SmallTown town, Finding finding, Facts facts) {
        Agency start = town.receivers().agencies().get(AgencyId.of(chain(finding)[0]));
        boolean byRole = finding.rules().stream()
                .flatMap(id ->
                        town.book().rules().stream().filter(rule -> rule.id().equals(id)))
                .flatMap(rule -> rule.outcomes().stream())
                .flatMap(outcome -> outcome.to().stream())
                .anyMatch(to -> to.kind() == Destination.Kind.ROLE);
        return !byRole
                || start.areas().isEmpty()
                || facts.find("area")
                        .filter(area -> TriesEverything.serves(start, ((FactValue.Area) area).code()))
                        .isPresent();
    }

    private static boolean everyoneRefuses(SmallTown town, Finding finding, Facts facts) {
        Interpreter meaning = new Interpreter(town.book().areas(), finding.on());
        String[] chain = chain(finding);
        for (int i = 0; i < chain.length - 1; i++) {
            String agency = chain[i];
            Acceptance acceptance = town.receivers().acceptances().stream()
                    .filter(one -> one.agency().value().equals(agency))
                    .findFirst()
                    .orElseThrow();
            if (meaning.test(acceptance.accepts(), facts) != Truth.NO) {
                return false;
            }
        }
        return true;
    }

    private static String[] chain(Finding finding) {
        return finding.message().facts().getOrDefault("chain", "").split(" → ", -1);
    }

    private static Rule aboutBirth(SplittableRandom random) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1200));
        LocalDate birth = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(1200));
        int age = 17 + random.nextInt(4);
        Condition narrow = new DateIn("born", Span.of(birth, birth.plusDays(random.nextInt(4))));
        return Rule.builder()
                .id("r")
                .edition("e")
                .validFrom(from)
                .validUntil(from.plusDays(random.nextInt(1, 300)))
                .when(Condition.all(
                        narrow,
                        new AgeIn("born", Span.atLeast(age), AgeDay.values()[random.nextInt(3)]),
                        new AgeIn("born", Span.of(age - 2, age), AgeDay.values()[random.nextInt(3)])))
                .addOutcomes(Outcome.to("desk"))
                .build();
    }

    private static boolean somebodyMeets(Rule rule) {
        DateIn narrow = (DateIn) rule.when().tests().get(0);
        LocalDate last = narrow.range().to().orElseThrow();
        for (LocalDate on = rule.validFrom(); rule.inForce(on); on = on.plusDays(1)) {
            Interpreter meaning = new Interpreter(AreaTree.NONE, on);
            for (LocalDate born = narrow.range().from().orElseThrow(); !born.isAfter(last); born = born.plusDays(1)) {
                if (meaning.test(rule.when(), Facts.NONE.date("born", born)) == Truth.YES) {
                    return true;
                }
            }
        }
        return false;
    }
}
