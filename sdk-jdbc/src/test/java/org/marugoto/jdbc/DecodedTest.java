package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Version;

class DecodedTest {

    private final Decoded<StringBuilder> decoded = new Decoded<>();
    private final List<String> done = new ArrayList<>();

    private StringBuilder of(String id, String text) {
        StringBuilder state = decoded.of(id, text, body -> {
            done.add(body);
            return new StringBuilder(body);
        });
        keep(id, text, state);
        return state;
    }

    private void keep(String id, String text, StringBuilder state) {
        decoded.keep(
                text, new StateRows.Latest<>(id, new Recorded<>(state, new Version(text.length())), Optional.empty()));
    }

    @Test
    void a_text_that_is_met_again_is_not_decoded_again() {
        StringBuilder first = of("A", "one");
        assertThat(of("A", "one")).isSameAs(first);
        assertThat(done).containsExactly("one");
    }

    @Test
    void a_state_that_was_written_is_the_one_that_is_read() {
        StringBuilder written = new StringBuilder("one");
        keep("A", "one", written);
        assertThat(of("A", "one")).isSameAs(written);
    }

    @Test
    void another_text_is_decoded_whoever_wrote_it() {
        keep("A", "one", new StringBuilder("one"));
        assertThat(of("A", "two")).hasToString("two");
        assertThat(of("A", "one")).hasToString("one");
        assertThat(done).containsExactly("two", "one");
    }

    @Test
    void ids_that_fall_into_one_place_do_not_get_each_others_states() {
        keep("Aa", "one", new StringBuilder("one"));
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(of("BB", "two")).hasToString("two");
    }

    @Test
    void what_was_met_last_under_an_id_is_remembered_and_never_what_was_met_under_another() {
        of("Aa", "one");
        assertThat(decoded.last("Aa"))
                .hasValueSatisfying(
                        last -> assertThat(last.recorded().version()).isEqualTo(new Version(3)));
        assertThat(decoded.last("BB")).isEmpty();
        of("BB", "three");
        assertThat(decoded.last("Aa")).isEmpty();
    }

    @Test
    void a_very_long_text_is_not_held() {
        String longest = "x".repeat(16_385);
        of("A", longest);
        of("A", longest);
        assertThat(done).hasSize(2);
    }
}
