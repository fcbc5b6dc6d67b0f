package org.marugoto.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.UrgencyClock;
import org.marugoto.code.Wording;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

class ShapeCheckTest {

    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("a"), Instant.EPOCH, LocalDate.EPOCH);

    private final ShapeCheck check = ShapeCheck.standard();

    @Test
    void a_command_in_good_shape_has_nothing_to_complain_of() {
        assertThat(check.reasons(open(Set.of(), new NextAction("ASSESS", LocalDate.EPOCH))))
                .isEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once_with_its_path_in_both_languages() {
        Set<Need> tooMany = IntStream.range(0, 101)
                .mapToObj(i -> Need.of("N" + i))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var reasons = check.reasons(open(tooMany, new NextAction("", LocalDate.EPOCH)));
        assertThat(reasons).extracting(reason -> reason.facts().get("name")).containsExactly("needs", "next.action");
        assertThat(Wording.in(Locale.ENGLISH).of(reasons.get(0))).isEqualTo("needs: size must be between 0 and 100");
        assertThat(Wording.in(Locale.JAPANESE).of(reasons.get(0)))
                .contains("needs:")
                .contains("100");
        assertThat(Wording.in(Locale.JAPANESE).of(reasons.get(0))).doesNotContain("size must");
    }

    @Test
    void what_no_store_can_keep_and_no_calendar_knows_is_said_wherever_it_stands() {
        for (String bad : List.of("a\u0000b", "a\uD842b", "\uDFB7", "  ", "\u3000")) {
            var reasons = check.reasons(open(Set.of(), new NextAction(bad, LocalDate.EPOCH)));
            assertThat(reasons).extracting(reason -> reason.facts().get("name")).containsExactly("next.action");
            assertThat(Wording.in(Locale.ENGLISH).of(reasons.get(0)))
                    .contains("U+0000")
                    .doesNotContain(bad);
            assertThat(Wording.in(Locale.JAPANESE).of(reasons.get(0))).contains("20,000文字");
        }
        for (LocalDate bad : List.of(LocalDate.MIN, LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 1), LocalDate.MAX)) {
            var reasons = check.reasons(open(Set.of(), new NextAction("ASSESS", bad)));
            assertThat(reasons).extracting(reason -> reason.facts().get("name")).containsExactly("next.dueOn");
            assertThat(Wording.in(Locale.JAPANESE).of(reasons.get(0))).contains("9999年");
        }
        for (Instant bad : List.of(Instant.MIN, Instant.MAX)) {
            UrgencyClock clock = UrgencyClock.of("U", bad, Instant.EPOCH);
            assertThat(check.reasons(new CaseCommand.SetUrgency(clock, OCCASION)))
                    .hasSize(1);
        }
        assertThat(check.reasons(open(Set.of(), new NextAction("' OR '1'='1 𠮷", LocalDate.of(9_999, 12, 31)))))
                .isEmpty();
    }

    @Test
    void without_a_validator_nothing_is_checked() {
        assertThat(ShapeCheck.none().reasons(open(Set.of(), new NextAction("", LocalDate.EPOCH))))
                .isEmpty();
    }

    private static CaseCommand.Open open(Set<Need> needs, NextAction next) {
        return new CaseCommand.Open(Consulter.of("SELF"), needs, next, OCCASION);
    }
}
