package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps about small help and points: what is wrong in them is told, each at its place. */
class HelpWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {offer help: o, person: p, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: 15:00-13:00, rules: [FREQ=DAILY]} | hours
                    {offer help: o, person: p, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: noon, rules: [FREQ=DAILY]}        | hours
                    {offer help: o, person: p, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: 13:00-15:00, rules: [SOMETIMES]}  | rules
                    {offer help: o, person: p, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: 13:00-15:00, season: winter}      | season
                    {offer help: o, person: p, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: 13:00-15:00, season: 13-01/02-01} | season
                    {offer help: o, person: p, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: 13:00-15:00, capacity: 0}         | capacity
                    {offer help: o, of: nowhere, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: 13:00-15:00}                    | found nowhere
                    {offer help: o, areas: [a], skills: [SNOW], begins: 2024-04-01, hours: 13:00-15:00}                                 | a key named person
                    {ask for help: h, person: p, area: a, skill: SNOW, day: 2024-06-31, from: 07:00, until: 08:00}                      | day to be a date
                    {ask for help: h, person: p, area: a, skill: SNOW, day: 2024-06-30, from: 08:00, until: 07:00}                      | until
                    {ask for help: h, person: p, area: a, skill: SNOW, day: 2024-06-30, from: 08:00}                                    | a key named until
                    {agree on help: h, offer: o}                                        | a small help that a step before has named
                    {cancel help: h, ground: OTHER}                                     | a small help that a step before has named
                    {withdraw help offer: o}                                            | a help offer that a step before has named
                    {earn points: p, scheme: card, area: a}                             | a key named service
                    {spend points: p, scheme: card, area: a, use: u, for: X, points: 0} | points
                    {correct points: p, scheme: card, area: a, service: s, ground: G}   | a service that a step before has named
                    {give back points: p, scheme: card, area: a, use: u, ground: G}     | a use of points that a step before has named
                    """)
    void a_faulty_step_is_told_with_its_line_and_nothing_is_run(String step, String expected) {
        assertThat(Town.faults(Town.OPENED + "      - " + step + "\n", Locale.ENGLISH))
                .allMatch(line -> line.startsWith("journey.yaml:11: [column "))
                .anyMatch(line -> line.contains(expected));
    }
}
