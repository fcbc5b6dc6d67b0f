package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.plan.PlanTerms.Gate;

class PlacementKindReaderTest {

    private static final ProfileFiles MIYOSHI = ProfileFiles.shipped("miyoshi");

    @Test
    void a_profile_that_says_nothing_has_the_six_usual_kinds() {
        assertThat(Profiles.load("miyoshi").placementKinds().all())
                .extracting(kind -> kind.code())
                .containsExactly("PLACE_TO_BE", "ACTIVITY", "WORK_EXPERIENCE", "WORK", "HOUSING", "TEMPORARY_STAY");
    }

    @Test
    void in_chiba_the_conference_views_the_plan_before_anybody_is_asked() {
        assertThat(Profiles.load("chiba").placementKinds().all())
                .allMatch(kind -> kind.terms().beforeInquiry().contains(Gate.VIEW));
    }

    @Test
    void what_holds_for_all_kinds_is_said_once_and_a_kind_may_differ() {
        PlacementKinds kinds = Profiles.load(with("""

                participation:
                  beforeInquiry: []
                  answerWithin: 3
                  kinds:
                    - {code: WORK, trialDays: 14}
                    - {code: SHRINE, name: {ja: 神社の手伝い, en: help at a shrine}, visitFirst: false, answerWithin: 30}
                """)).placementKinds();
        assertThat(kinds.all()).extracting(kind -> kind.code()).containsExactly("WORK", "SHRINE");
        PlacementTerms work = kinds.find("WORK").orElseThrow().terms();
        assertThat(work.beforeInquiry()).isEmpty();
        assertThat(work.answerWithin()).isEqualTo(3);
        assertThat(work.trialDays()).isEqualTo(14);
        PlacementTerms shrine = kinds.find("SHRINE").orElseThrow().terms();
        assertThat(shrine.visitFirst()).isFalse();
        assertThat(shrine.answerWithin()).isEqualTo(30);
        assertThat(shrine.endReasons()).contains("GOAL_REACHED");
    }

    @Test
    void an_order_without_kinds_holds_for_the_usual_ones() {
        PlacementKinds kinds = Profiles.load(with("""

                participation: {beforeAcceptance: [DECISION]}
                """)).placementKinds();
        assertThat(kinds.all())
                .hasSize(6)
                .allMatch(kind -> kind.terms().beforeAcceptance().equals(Set.of(Gate.DECISION)));
    }

    @Test
    void what_cannot_be_is_a_fault_of_the_profile_with_its_line() {
        List<String> told = faults("""

                participation:
                  beforeInquiry: [HOPE]
                  color: red
                  kinds:
                    - {code: WORK, trialDays: 400}
                    - {code: WORK}
                    - {code: "NO BLANKS", answerWithin: 0}
                    - {code: NAMELESS}
                """);
        assertThat(told).allMatch(line -> line.matches("(?s)miyoshi/profile.yaml:\\d+: .*"));
        for (String found : List.of("HOPE", "color", "400", "WORK", "name")) {
            assertThat(told).as(found).anyMatch(line -> line.contains(found));
        }
    }

    private static ProfileFiles with(String more) {
        return relative -> relative.equals(ProfileFiles.MAIN)
                ? new Document("miyoshi/profile.yaml", MIYOSHI.read(relative).text() + more)
                : MIYOSHI.read(relative);
    }

    private static List<String> faults(String more) {
        FaultyDocumentException broken =
                catchThrowableOfType(FaultyDocumentException.class, () -> Profiles.load(with(more)));
        return broken.faults().stream()
                .map(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .toList();
    }
}
