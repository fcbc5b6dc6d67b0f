package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.PlanTerms.Gate;

class PlanKindReaderTest {

    private static final ProfileFiles MIYOSHI = ProfileFiles.shipped("miyoshi");

    @Test
    void a_profile_that_says_nothing_has_the_four_national_kinds() {
        PlanKinds kinds = Profiles.load("miyoshi").planKinds();
        assertThat(kinds.all())
                .extracting(kind -> kind.code())
                .containsExactly("MULTI_AGENCY", "PARTICIPATION", "OUTREACH", "OUTREACH_WORKING");
        assertThat(kinds.terms(PlanKinds.OUTREACH_WORKING).withoutConsent()).containsExactly(Gate.CONFERENCE_DECISION);
        assertThat(kinds.terms(PlanKinds.MULTI_AGENCY).withConsent())
                .containsExactly(Gate.AGREEMENT, Gate.VIEW, Gate.DECISION);
    }

    @Test
    void a_profile_changes_a_kind_and_adds_another_and_the_rest_stays_national() {
        PlanKinds kinds = Profiles.load(with("""

                planKinds:
                  edition: "2024-04"
                  kinds:
                    - code: MULTI_AGENCY
                      operatorLeaves: TO_THE_EXIT
                      drafterMayDecide: true
                    - code: SELF_RELIANCE
                      name: {ja: 自立支援計画, en: self-reliance plan}
                      withConsent: [VIEW, AGREEMENT]
                      viewers: [SUPPORT_COORDINATION_CONFERENCE]
                      endReasons: [GOAL_REACHED]
                      explainFirst: false
                      maxMonths: 12
                """)).planKinds();
        PlanTerms multi = kinds.terms(PlanKinds.MULTI_AGENCY);
        assertThat(multi.exit()).isEqualTo(PlanTerms.STAYS_TO_THE_EXIT);
        assertThat(multi.drafterMayDecide()).isTrue();
        assertThat(multi.maxMonths()).isEqualTo(6);
        assertThat(multi.edition()).isEqualTo("2024-04");
        PlanTerms own = kinds.terms("SELF_RELIANCE");
        assertThat(own.withConsent()).containsExactly(Gate.VIEW, Gate.AGREEMENT);
        assertThat(own.viewers()).containsExactly("SUPPORT_COORDINATION_CONFERENCE");
        assertThat(own.maxMonths()).isEqualTo(12);
        assertThat(own.explainFirst()).isFalse();
        assertThat(own.endReasons()).containsExactly("GOAL_REACHED");
        assertThat(kinds.terms(PlanKinds.OUTREACH))
                .isEqualTo(PlanKinds.national().terms(PlanKinds.OUTREACH));
    }

    @Test
    void a_way_around_consent_is_a_fault_of_the_profile_with_its_line() {
        List<String> told = faults("""

                planKinds:
                  edition: "2024-04"
                  kinds:
                    - {code: MULTI_AGENCY, withConsent: [VIEW, DECISION]}
                    - {code: OUTREACH, withConsent: [AGREEMENT, HOPE]}
                    - {code: NAMELESS}
                    - {code: PARTICIPATION, maxMonths: 61, color: red}
                    - {code: OUTREACH_WORKING, operatorLeaves: NEVER}
                """);
        assertThat(told).allMatch(line -> line.matches("(?s)miyoshi/profile.yaml:\\d+: .*"));
        for (String found : List.of("VIEW, DECISION", "HOPE", "name", "61", "color", "NEVER")) {
            assertThat(told).as(found).anyMatch(line -> line.contains(found));
        }
    }

    private static List<String> faults(String section) {
        return catchThrowableOfType(FaultyDocumentException.class, () -> Profiles.load(with(section))).faults().stream()
                .map(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .toList();
    }

    private static ProfileFiles with(String section) {
        return relative -> {
            Document good = MIYOSHI.read(relative);
            return relative.equals(ProfileFiles.MAIN) ? new Document(good.name(), good.text() + section) : good;
        };
    }
}
