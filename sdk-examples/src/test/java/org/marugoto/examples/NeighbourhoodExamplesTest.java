package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NeighbourhoodExamplesTest {

    @Test
    void an_issue_is_told_once_nobody_can_be_told_from_it() {
        assertThat(printedBy(() -> ShareAnIssue.main(new String[0]))).isEqualTo("IDENTIFIES\nPLANNED\n");
    }

    @Test
    void missed_rounds_are_seen_and_something_wrong_reaches_a_desk() {
        assertThat(printedBy(() -> WatchOverSomebody.main(new String[0]))).isEqualTo("missed: 2\ncontact: RECEIVED\n");
    }

    @Test
    void a_done_help_earns_points_that_are_spent_in_their_area() {
        assertThat(printedBy(() -> LendAHand.main(new String[0]))).isEqualTo("left: 1\nspent: 2\n");
    }

    @Test
    void an_idea_becomes_work_and_the_wards_that_heard_nothing_are_listed() {
        assertThat(printedBy(() -> HoldAPlatformMeeting.main(new String[0])))
                .isEqualTo("OPEN\n1 of 6, missing [hanamigawa, inage, wakaba, midori, mihama]\n");
    }

    @Test
    void two_groups_never_share_an_hour_and_a_worry_stays_on_the_list() {
        assertThat(printedBy(() -> OpenABase.main(new String[0])))
                .isEqualTo("{group=choir, day=2024-06-05, from=10:00, to=12:00, count=24}\noverdue: true\n");
    }

    private static String printedBy(Runnable example) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            example.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
