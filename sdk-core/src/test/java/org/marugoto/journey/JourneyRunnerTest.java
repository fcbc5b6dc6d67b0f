package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.InMemoryStore;

class JourneyRunnerTest {

    @Test
    void a_step_that_comes_out_otherwise_fails_with_its_place_and_what_was_expected_and_found() {
        JourneyResult result = Town.run(Town.OPENED + """
                      - close: aunt
                        ground: GOAL_REACHED
                        expect:
                          status: RECEIVED
                          next: ASSESS
                          events: [case-closed]
                      - {record contact: aunt, channel: PHONE}
                """);
        assertThat(result.ok()).isFalse();
        ScenarioResult scenario = result.scenarios().get(0);
        assertThat(scenario.steps()).hasSize(4);
        assertThat(scenario.passed()).isEqualTo(3);
        assertThat(scenario.failed()).isEqualTo(1);
        assertThat(scenario.steps().get(2).line()).isEqualTo(11);
        assertThat(Town.told(result))
                .containsExactly(
                        "journey.yaml:14: [column 19] close: status to be RECEIVED (found CLOSED)",
                        "journey.yaml:15: [column 17] close: next to be ASSESS (found none)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {look at case: aunt, expect: {status: RECEIVED, responsible: hokatsu, openedOn: 2024-06-03, due: 2024-06-10}} |
                    {look at case: aunt, expect: {history: [case-opened, contact-recorded]}} |
                    {look at case: aunt, expect: {history: [contact-recorded, case-opened]}} | history to be contact-recorded, case-opened (found case-opened, contact-recorded)
                    {look at case: aunt, expect: {possible: {has: [Assess, Close, RecordContact], lacks: [Open, Route]}}} |
                    {look at case: aunt, expect: {possible: {has: [Close, Fly]}}} | possible to hold Fly (found
                    {look at case: aunt, expect: {possible: {lacks: [Close]}}} | possible not to hold Close (found
                    {look at case: aunt, expect: {needs: none, household: none}} |
                    {look at case: aunt, expect: {needs: [ELDERLY]}} | needs to be ELDERLY (found none)
                    {close: aunt, ground: X, expect: {refused: [NOT_POSSIBLE_NOW]}} | refused to be NOT_POSSIBLE_NOW (found none)
                    {route: aunt, facts: {}, next: {action: A, dueOn: 2024-06-10}} | refused to be none (found NOT_POSSIBLE_NOW
                    {route: aunt, facts: {}, next: {action: A, dueOn: 2024-06-10}, expect: {refused: NOT_POSSIBLE_NOW, status: RECEIVED, events: none}} |
                    {record contact: aunt, channel: PHONE, on: 2024-06-02, expect: {refused: [BEFORE_OPENING]}} |
                    {record contact: aunt, channel: SMOKE, expect: {refused: [UNKNOWN_VALUE]}} |
                    {ask the rules: {needs: [ELDERLY]}, expect: {proposals: [hokatsu], rules: [elderly], urgency: 0, immediate: false}} |
                    {ask the rules: {}, expect: {proposals: [jiritsu], rules: none, unknown: [elderly], ask: [needs]}} |
                    """)
    void what_is_expected_is_held_against_what_came_out(String step, String failure) {
        List<String> told = Town.told(Town.run(Town.OPENED + "      - " + step + "\n"));
        if (failure == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("journey.yaml:11: ")
                    .contains(failure);
        }
    }

    @Test
    void people_and_households_are_called_by_the_names_of_the_scenario() {
        assertThat(Town.told(Town.run(Town.OPENED + """
                              - {join household: home, person: mother, relation: SELF, ages: 80-89, expect: {members: [mother]}}
                              - {join household: home, person: son, relation: CHILD, expect: {members: [mother, son]}}
                              - {concern household: aunt, household: home, expect: {household: home}}
                              - {leave household: home, person: mother, expect: {members: [son]}}
                              - {leave household: home, person: mother, expect: {refused: [NOT_A_MEMBER], members: [son]}}
                              - {look at household: home, expect: {status: KNOWN, members: [mother]}}
                        """)))
                .singleElement()
                .asString()
                .contains(":16:")
                .contains("members to be mother (found son)");
    }

    @Test
    void day_and_agency_hold_until_a_step_says_otherwise() {
        List<StepResult> steps = Town.run(Town.OPENED + """
                              - {look at case: aunt, on: 2024-06-05, agency: jiritsu, actor: W-7}
                              - {look at case: aunt}
                        """).scenarios().get(0).steps();
        assertThat(steps)
                .extracting(step -> step.occasion().on().toString())
                .containsExactly("2024-06-03", "2024-06-03", "2024-06-05", "2024-06-05");
        assertThat(steps.get(2).occasion().by().value()).isEqualTo("W-7");
        assertThat(steps.get(3).occasion().by().value()).isEqualTo("jiritsu.worker");
        assertThat(steps.get(3).occasion().at()).hasToString("2024-06-05T01:00:00Z");
    }

    @Test
    void scenarios_that_share_a_store_share_no_names() {
        InMemoryStore shared = new InMemoryStore();
        JourneyRunner runner = JourneyRunner.on(() -> shared).ids(Ids.counted("T"));
        assertThat(runner.run(Town.read(Town.OPENED)).ok()).isTrue();
        assertThat(runner.run(Town.read(Town.OPENED)).ok()).isTrue();
    }

    @Test
    void a_store_that_breaks_is_a_failed_step_and_not_the_end() {
        AtomicInteger calls = new AtomicInteger();
        JourneyRunner runner = JourneyRunner.on(InMemoryStore::new).ids(() -> {
            if (calls.incrementAndGet() == 2) {
                throw new IllegalStateException("no more identifiers");
            }
            return "T" + calls.get();
        });
        JourneyResult result = runner.run(Town.read(Town.OPENED + "      - {look at case: aunt}\n"));
        assertThat(result.scenarios().get(0).failed()).isEqualTo(1);
        assertThat(Town.told(result))
                .containsExactly("journey.yaml:10: record contact: a call that answers"
                        + " (it broke off: IllegalStateException: no more identifiers)");
    }

    @Test
    void the_result_as_a_tree_counts_steps() {
        assertThat(Town.run(Town.OPENED).toTree(Locale.JAPANESE))
                .hasToString("{profile=no-general-desk, scenarios=[{name=試し, steps=2, passed=2, failed=0}]}");
    }
}
