package org.marugoto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CompiledBookTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    @Property(tries = 500, seed = "20260406")
    void the_compiled_book_answers_as_the_interpreter_does(@ForAll long seed) {
        RandomBooks random = new RandomBooks(seed);
        RuleBook book = random.book(Math.floorMod(seed, 100), Math.floorMod(seed, 4));
        LocalDate on = RandomBooks.DAY;
        CompiledBook compiled = book.compiled(on);
        Interpreter meaning = new Interpreter(book.areas(), on);
        assertThat(compiled.rules()).isEqualTo(book.inForce(on));
        for (int i = 0; i < 12 * EFFORT; i++) {
            Facts facts = random.facts();
            Hits hits = compiled.decide(compiled.prepare(facts));
            for (int rank = 0; rank < compiled.rules().size(); rank++) {
                Rule rule = compiled.rules().get(rank);
                assertThat(hits.truth(rank)).as("%s %s", rule, facts).isEqualTo(meaning.test(rule.when(), facts));
            }
            sameAsAssessment(compiled, hits, book.assess(facts, on));
        }
    }

    private static void sameAsAssessment(CompiledBook compiled, Hits hits, Assessment slow) {
        assertThat(ids(compiled, hits.fired())).isEqualTo(ids(slow.fired()));
        assertThat(ids(compiled, hits.unknown())).isEqualTo(ids(slow.unknown()));
        assertThat(hits.count()).isEqualTo(slow.fired().size());
        List<RankedOutcome> outcomes = slow.outcomes();
        assertThat(hits.urgency())
                .isEqualTo(
                        outcomes.stream().mapToInt(RankedOutcome::urgency).max().orElse(0));
        assertThat(hits.conference()).isEqualTo(outcomes.stream().anyMatch(RankedOutcome::conference));
        assertThat(hits.outreach()).isEqualTo(outcomes.stream().anyMatch(RankedOutcome::outreach));
        assertThat(hits.immediate()).isEqualTo(outcomes.stream().anyMatch(RankedOutcome::immediate));
        assertThat(hits.to())
                .isEqualTo(outcomes.stream()
                        .filter(outcome -> !outcome.excluded() && outcome.to().isPresent())
                        .findFirst()
                        .flatMap(RankedOutcome::to));
    }

    private static List<String> ids(CompiledBook compiled, int[] ranks) {
        List<String> ids = new ArrayList<>();
        for (int rank : ranks) {
            ids.add(compiled.rules().get(rank).id());
        }
        return ids;
    }

    private static List<String> ids(List<RuleAnswer> answers) {
        return answers.stream().map(answer -> answer.rule().id()).toList();
    }

    @Test
    void an_empty_book_wants_nothing() {
        CompiledBook empty = RuleBook.builder().build().compiled(Centre.DAY);
        assertThat(empty.decide(empty.prepare(Facts.NONE)).fired()).isEmpty();
    }

    @Test
    void facts_prepared_for_another_book_are_refused() {
        CompiledBook one = Centre.book().compiled(Centre.DAY);
        CompiledBook other = Centre.book().compiled(Centre.DAY);
        assertThatThrownBy(() -> one.decide(other.prepare(Facts.NONE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_thousand_rules_decide_within_a_kilobyte() {
        RandomBooks random = new RandomBooks(7);
        CompiledBook compiled = random.book(2_000, 0).compiled(RandomBooks.DAY);
        PreparedFacts facts = compiled.prepare(random.facts());
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 1_000; i++) {
            compiled.decide(facts);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100; i++) {
            compiled.decide(facts);
        }
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 100).isLessThanOrEqualTo(1_024);
    }
}
