package org.marugoto.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static Ids at(String instant, Random random) {
        return Ids.timeOrdered(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), random);
    }

    @Test
    void counted_ones_count_and_two_runs_are_the_same() {
        for (int run = 0; run < 2; run++) {
            Ids ids = Ids.counted("C-");
            assertThat(List.of(ids.next(), ids.next(), ids.next(TextId::of).value()))
                    .containsExactly("C-000001", "C-000002", "C-000003");
        }
    }

    @Test
    void counted_ones_of_several_threads_are_distinct() {
        Ids ids = Ids.counted("C-");
        assertThat(IntStream.range(0, 5_000)
                        .parallel()
                        .mapToObj(i -> ids.next())
                        .distinct())
                .hasSize(5_000);
    }

    @Test
    void time_ordered_ones_stand_in_the_order_of_their_time() {
        Random random = new Random(7);
        List<String> made = new ArrayList<>();
        for (String instant : List.of(
                "1970-01-01T00:00:00Z",
                "2026-04-06T00:00:00Z",
                "2026-04-06T00:00:00.001Z",
                "2026-04-06T00:00:00.033Z",
                "2031-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z")) {
            made.add(at(instant, random).next());
        }
        assertThat(made).isSorted();
    }

    @Test
    void time_ordered_ones_of_one_millisecond_are_distinct_and_fit_as_identifiers() {
        Ids ids = at("2026-04-06T00:00:00Z", new Random(7));
        HashSet<String> made = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            assertThat(made.add(ids.next(TextId::of).value())).isTrue();
        }
        assertThat(made).allMatch(id -> id.matches("[0-9A-HJKMNP-TV-Z]{26}"));
    }

    @Test
    void an_identifier_holds_nothing_a_store_or_a_line_could_trip_over() {
        for (String unfit : List.of(
                "", " ", "a b", "a\u3000b", "a\u00a0b", "a\tb", "a\u0000b", "a\uD842", "\uDFB7a", "x".repeat(65))) {
            assertThatIllegalArgumentException().isThrownBy(() -> TextId.of(unfit));
        }
        assertThat(TextId.of("𠮷").value()).isEqualTo("𠮷");
    }
}
