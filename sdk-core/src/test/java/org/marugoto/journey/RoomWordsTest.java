package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.InMemoryStore;

/** Steps about conferences, measures, campaigns, outreach and plans: what is wrong in them is told, each at its place. */
class RoomWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {table item: i, conference: c, hat: SUPPORT_CONFERENCE, case: aunt}        | [column 37] a conference that a step before has named, one of [] (found c)
                    {decide item: i, decision: ROLES_AGREED}                                   | [column 23] a topic that a step before has named
                    {convene conference: c, kinds: SUPPORT_CONFERENCE}                         | kinds to be a list
                    {convene conference: c, kinds: [SUPPORT_CONFERENCE], day: 2024-06-31}      | day to be a date
                    {convene conference: c, kinds: [SUPPORT_CONFERENCE], chair: mayor}         | one of the keys
                    {sign undertaking: aunt, hat: H, members: [hokatsu]}                       | a conference that a step before has named
                    {propose measure: m, gaps: [g], title: t}                                  | a gap that a step before has named
                    {request budget: m, fiscalYear: R5}                                        | fiscalYear
                    {ring at: plot, outcome: MET}                                              | a dwelling that a step before has named
                    {visit: aunt, outcome: MET}                                                | a key named next
                    {fall back in outreach: aunt, to: HOME, ground: G, next: {action: A, dueOn: 2024-06-04}} | to be one of [NONE, ENCOUNTER
                    {share note: aunt, text: t, audience: [nowhere], ground: G}                | one of [hokatsu, jiritsu] (found nowhere)
                    {record support: aunt, actions: [{action: A, result: R, cost: 3}], next: {action: A, dueOn: 2024-06-04}} | one of the keys
                    {begin outreach: aunt, origin: CONFERENCE, from: c, approach: A, next: {action: A, dueOn: 2024-06-04}} | a conference that a step before has named
                    {draft plan: p, case: aunt, kind: MULTI_AGENCY, goals: [{goal: g, words: w}]} | a key named by
                    {draft plan: p, case: aunt, kind: MULTI_AGENCY, goals: [{goal: g, words: w, by: 2024-07-01, weight: 10}]} | weight
                    {end multi-agency support: p, accompanied: MAYBE}                          | one of [YES, NO, UNKNOWN] (found MAYBE)
                    {split household: home, persons: [p], into: other}                         | a household that a step before has named
                    {draw lesson: l, case: aunt, decades: [fifty]}                             | decades
                    """)
    void a_faulty_step_is_told_with_its_line_and_nothing_is_run(String step, String expected) {
        assertThat(Town.faults(Town.OPENED + "      - " + step + "\n", Locale.ENGLISH))
                .allMatch(line -> line.startsWith("journey.yaml:11: [column "))
                .anyMatch(line -> line.contains(expected));
    }

    @ParameterizedTest
    @CsvSource({"en, 'members to name at least one (found an empty list)'", "ja, 'members には1つ以上の名前が必要です（空の一覧があります）'"})
    void whoever_invites_names_somebody(Locale locale, String expected) {
        String empty = Town.OPENED + """
                      - {convene conference: c, role: MUNICIPALITY, kinds: [SUPPORT_CONFERENCE]}
                      - {sign undertaking: c, hat: SUPPORT_CONFERENCE, members: []}
                """;
        assertThat(Town.faults(empty, locale)).singleElement().asString().contains(":12:", expected);
    }

    @Test
    void a_kind_of_plan_or_conference_that_the_city_does_not_have_is_refused_where_it_is_used() {
        List<String> told = Town.told(Town.run(Town.OPENED + """
                      - {convene conference: c, role: MUNICIPALITY, kinds: [BOARD_OF_DIRECTORS]}
                      - {draft plan: p, case: aunt, kind: LIFE_PLAN, expect: {plan: NONE}}
                      - {look at recurring gaps: BOARD_OF_DIRECTORS, expect: {gaps: none}}
                """));
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains(":11:", "UNKNOWN_VALUE", "BOARD_OF_DIRECTORS");
        assertThat(told.get(1)).contains(":12:", "UNKNOWN_VALUE", "LIFE_PLAN");
    }

    @Test
    void the_gaps_of_a_scenario_are_its_own_as_its_names_are() {
        String noted = Town.OPENED + """
                      - {convene conference: c, role: MUNICIPALITY, kinds: [SUPPORT_CONFERENCE]}
                      - {table item: i, conference: c, hat: SUPPORT_CONFERENCE, case: aunt}
                      - {invite for item: i, members: [hokatsu]}
                      - {sign undertaking: c, hat: SUPPORT_CONFERENCE, members: [hokatsu]}
                      - {attend: c, items: [i], members: [hokatsu]}
                      - {hold conference: c}
                      - {note gap: i, need: ELDERLY, lack: TRANSPORT, gap: g}
                      - {look at gap: g, expect: {times: 1}}
                """;
        var shared = new InMemoryStore();
        JourneyRunner runner = JourneyRunner.on(() -> shared).ids(Ids.counted("T"));
        assertThat(Town.told(runner.run(Town.read(noted)))).isEmpty();
        assertThat(Town.told(runner.run(Town.read(noted)))).isEmpty();
    }
}
