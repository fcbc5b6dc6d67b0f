package org.marugoto.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static final Occasion GOOD = Occasion.of(ActorId.of("w"), AgencyId.of("a"), Instant.EPOCH, LocalDate.EPOCH);

    @Test
    void role_basis_and_purpose_are_text_that_every_store_can_keep() {
        for (String bad : List.of("", " ", "\u3000", "a\u0000b", "a\nb", "a\uD842b", "\uDFB7", "x".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GOOD.purpose(bad))
                    .withMessageMatching(".* .*\\.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Occasion(GOOD.by(), bad, GOOD.agency(), GOOD.at(), GOOD.on(), "x", "x"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Occasion(GOOD.by(), "x", GOOD.agency(), GOOD.at(), GOOD.on(), bad, "x"));
        }
        for (String odd : List.of("'; DROP TABLE marugoto_state; --", "支援 𠮷", "x".repeat(200))) {
            assertThat(GOOD.purpose(odd).purpose()).isEqualTo(odd);
        }
    }

    @Test
    void an_occasion_lies_in_the_years_1_to_9999() {
        for (LocalDate bad :
                List.of(LocalDate.MIN, LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX)) {
            assertThatIllegalArgumentException().isThrownBy(() -> GOOD.when(GOOD.at(), bad));
        }
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
        for (Instant bad : List.of(Instant.MIN, first.minusNanos(1), last.plusNanos(1), Instant.MAX)) {
            assertThatIllegalArgumentException().isThrownBy(() -> GOOD.when(bad, GOOD.on()));
        }
        assertThat(GOOD.when(first, LocalDate.of(1, 1, 1)).at()).isEqualTo(first);
        assertThat(GOOD.when(last, LocalDate.of(9_999, 12, 31)).at()).isEqualTo(last);
    }
}
