package org.marugoto.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Need;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.ledger.TextId;
import org.marugoto.plan.Noted;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.Plans;
import org.marugoto.plan.SupportPlan;
import org.marugoto.plan.VisitPlan;
import org.marugoto.testkit.Loans;

class CaseRowTest {

    private static final CaseId ID = CaseId.of("C-1");

    private static SupportPlan plan(String id, PlanTerms terms) {
        return SupportPlan.builder()
                .status(SupportPlan.Status.ACTIVE)
                .explained(true)
                .id(PlanId.of(id))
                .terms(terms)
                .reviewOn(Loans.DAY)
                .content(PlanContent.builder()
                        .addWishes(new Noted("OUTING", Optional.of(TextId.of("wish-" + id))))
                        .visits(new VisitPlan(AgencyId.of("a-1"), 14, "LETTER", TextId.of("emergency-" + id)))
                        .build())
                .build();
    }

    private static SupportCase with(SupportPlan... plans) {
        return SupportCase.builder()
                .status(SupportCase.Status.ROUTED)
                .needs(Set.of(Need.of("DEBT")))
                .memberNeeds(Map.of("P-1", Set.of(Need.of("CHILD"), Need.of("DEBT"))))
                .plans(Plans.builder().addPlans(plans).build())
                .build();
    }

    @Test
    void needs_of_members_are_needs_of_the_case_and_stand_there_once() {
        assertThat(CaseRow.needs(ID, with()))
                .containsExactlyInAnyOrder(new LinkRow("C-1", "DEBT"), new LinkRow("C-1", "CHILD"));
    }

    @Test
    void what_is_confidential_by_law_and_emergency_notes_are_never_searched() {
        PlanTerms open = PlanKinds.national().terms(PlanKinds.MULTI_AGENCY);
        PlanTerms confidential = PlanKinds.national().terms(PlanKinds.OUTREACH_WORKING);
        assertThat(confidential.withConsent()).isEmpty();
        SupportPlan without =
                plan("PN-3", open).but().track(PlanTerms.Track.WITHOUT_CONSENT).build();
        assertThat(CaseRow.texts(ID, with(plan("PN-1", open), plan("PN-2", confidential), without)))
                .containsExactly(new LinkRow("C-1", "wish-PN-1"));
    }

    @Test
    void plans_and_their_reviews_are_rows() {
        SupportCase now = with(plan("PN-1", PlanKinds.national().terms(PlanKinds.MULTI_AGENCY)));
        assertThat(PlanRow.of(ID, now)).singleElement().satisfies(row -> {
            assertThat(row.kind()).contains("MULTI_AGENCY");
            assertThat(row.reviewOn()).contains(Loans.DAY);
        });
        assertThat(DueRow.of(ID, now)).extracting(DueRow::item).isEqualTo(List.of("plan:PN-1"));
    }

    @Test
    void words_have_one_form_however_they_were_typed() {
        assertThat(Words.folded("ｶﾞ")).isEqualTo(Words.folded("が")).isEqualTo(Words.folded("か\u3099"));
        assertThat(Words.folded("ＡＢＣ")).isEqualTo("abc");
        assertThat(Words.folded("葛󠄀")).isEqualTo("葛");
        assertThat(Words.folded("ヴァー")).isEqualTo(Words.folded("ゔぁー"));
        assertThat(Words.folded("𠮷")).isEqualTo("𠮷");
        assertThat(Words.folded("\uFDFA".repeat(100_000)).length()).isLessThanOrEqualTo(Words.MAX_FOLDED);
    }
}
