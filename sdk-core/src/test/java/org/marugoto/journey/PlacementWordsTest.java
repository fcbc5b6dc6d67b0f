package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps about participation support, places, development and hosts: what is wrong in them is told, each at its place. */
class PlacementWordsTest {

    private static final String NEED = Town.OPENED + """
                  - {join household: home, person: niece, relation: SELF}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {state need: p, case: aunt, person: niece, kind: WORK, checked: [{scheme: S, fits: MAYBE}], nextOn: 2024-06-10} | fits
                    {state need: p, case: aunt, person: niece, kind: WORK, checked: [{why: AGE}], nextOn: 2024-06-10}               | a key named scheme
                    {state need: p, case: aunt, person: stranger, kind: WORK, nextOn: 2024-06-10}                                   | (found stranger)
                    {state need: p, case: aunt, person: niece, kind: WORK}                                                          | a key named nextOn
                    {state need: p, case: aunt, person: niece, kind: WORK, nextOn: soon}                                            | nextOn to be a date
                    {inquire: p, inquiry: i, holder: hokatsu}                                  | participation support that a step before has named
                    {coordinate place: p, resource: r, nextOn: 2024-06-10}                     | a resource that a step before has named
                    {offer places: r, capacity: -1}                                            | capacity
                    {offer places: r}                                                          | a key named capacity
                    {choose route: d, route: CREATE_NEW, nextOn: 2024-06-10}                   | resource development that a step before has named
                    {open development: d, kind: WORK, owner: nowhere, nextOn: 2024-06-10}      | one of [hokatsu, jiritsu] (found nowhere)
                    {ask host: h, resource: r, hearOn: 2024-06-31}                             | hearOn to be a date
                    {hear host: h, willing: PERHAPS, hearAgainOn: 2024-12-01}                  | one of [YES, NO, UNKNOWN] (found PERHAPS)
                    {follow up place: p, burden: 5, nextOn: 2024-06-10}                        | burden
                    """)
    void a_faulty_step_is_told_with_its_line_and_nothing_is_run(String step, String expected) {
        assertThat(Town.faults(NEED + "      - " + step + "\n", Locale.ENGLISH))
                .allMatch(line -> line.startsWith("journey.yaml:12: [column "))
                .anyMatch(line -> line.contains(expected));
    }

    @Test
    void a_kind_of_placement_that_the_city_does_not_have_is_refused_where_it_is_used() {
        assertThat(Town.told(Town.run(NEED + """
                      - state need: p
                        case: aunt
                        person: niece
                        kind: MOON_WALK
                        checked: [{scheme: S, why: AGE}]
                        nextOn: 2024-06-10
                        expect: {participation: NONE}
                """)))
                .singleElement()
                .asString()
                .contains(":12:", "UNKNOWN_VALUE", "MOON_WALK");
    }
}
