package org.marugoto.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WholeTextTest {

    @Test
    void whole_characters_of_any_length_are_fit() {
        for (String fit : new String[] {"", " ", "貸出", "𠮷野家・葛󠄀城市", "か\u3099", "\uFFFF", "a\nb"}) {
            assertThat(WholeText.firstUnfit(fit)).as(fit).isEqualTo(-1);
        }
    }

    @Test
    void nothing_and_half_a_pair_are_found_where_they_stand() {
        assertThat(WholeText.firstUnfit("a\u0000b\u0000")).isEqualTo(1);
        assertThat(WholeText.firstUnfit("𠮷\uD842")).isEqualTo(2);
        assertThat(WholeText.firstUnfit("\uDFB7\uD842")).isZero();
        assertThat(WholeText.firstUnfit("\uD842\uD842\uDFB7")).isZero();
        assertThat(WholeText.firstUnfit("\uD842x")).isZero();
    }

    @Test
    void an_instant_is_fit_from_the_first_to_the_last_of_its_years() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
        assertThat(Day.isFit(first)).isTrue();
        assertThat(Day.isFit(first.minusNanos(1))).isFalse();
        assertThat(Day.isFit(last)).isTrue();
        assertThat(Day.isFit(last.plusNanos(1))).isFalse();
        assertThat(Day.isFit(Instant.MIN)).isFalse();
        assertThat(Day.isFit(Instant.MAX)).isFalse();
    }
}
