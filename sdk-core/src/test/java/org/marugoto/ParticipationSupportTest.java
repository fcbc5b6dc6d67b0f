package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseRefusal;
import org.marugoto.casework.NextAction;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.document.DocumentFault;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.participation.InquiryId;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationRefusal;
import org.marugoto.participation.PlacementKind;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.participation.PlanStanding;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.profile.MunicipalityProfile;

/** Participation support of a case: its terms, its plan, its inquiries and its end. */
class ParticipationSupportTest extends ParticipationCity {

    @Test
    void an_accepted_place_is_taken_and_its_end_frees_it_in_the_same_moment() {
        offer(CAFE, 1);
        accepted("C1", "P1", CAFE);
        assertThat(places(CAFE).taken()).containsExactly(PersonId.of("P1"));
        done(step("C1", new ParticipationCommand.Settle(of("C1"), day(30), on(DAY))));
        assertThat(codes(marugoto.cases().handle(CaseId.of("C1"), new CaseCommand.Close("GOAL_REACHED", on(DAY)))))
                .containsExactly(CaseRefusal.PARTICIPATION_GOING_ON);
        ConferenceRef at = new ConferenceRef("M1", ConferenceRef.MULTI_LAYERED_CONFERENCE);
        done(step("C1", new ParticipationCommand.End(of("C1"), at, "MOVED_AWAY", on(day(40)))));
        assertThat(places(CAFE).taken()).isEmpty();
        done(marugoto.cases().handle(CaseId.of("C1"), new CaseCommand.Close("MOVED", on(day(40)))));
        assertConsistent();
    }

    @Test
    void law_8_an_open_case_with_participation_support_has_its_next_day() {
        needed("C1", "P1");
        assertThat(nextOf("C1")).isEqualTo(new NextAction("PARTICIPATION_NEEDED", day(7)));
    }

    @Test
    void an_inquiry_is_answered_in_the_open_days_of_the_holder_and_listed_when_it_is_late() {
        needed("C1", "P1");
        InquiryId inquiry = InquiryId.of("IQ-1");
        done(marugoto.participation()
                .inquire(CaseId.of("C1"), of("C1"), inquiry, AgencyId.of("csw"), Set.of("AREA"), on(DAY)));
        LocalDate answerBy = participation("C1").inquiries().get(0).answerBy();
        assertThat(answerBy).isEqualTo(LocalDate.of(2024, 6, 17));
        assertThat(marugoto.participation().overdue(answerBy, on(DAY))).isEmpty();
        assertThat(marugoto.participation().overdue(answerBy.plusDays(1), on(DAY)))
                .containsOnlyKeys(CaseId.of("C1"));
        assertThat(codes(marugoto.participation()
                        .inquire(
                                CaseId.of("C1"),
                                of("C1"),
                                InquiryId.of("IQ-2"),
                                AgencyId.of("nobody"),
                                Set.of(),
                                on(DAY))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void terms_that_are_not_the_profiles_are_refused() {
        opened("C1");
        PlacementTerms looser = FREE.but().trialDays(300).build();
        assertThat(codes(step("C1", need("C1", "P1", looser)))).containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(marugoto.cases()
                        .handle(CaseId.of("C1"), new CaseCommand.Participate(need("C1", "P1", looser)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void what_a_command_says_of_the_plan_does_not_count() {
        MunicipalityProfile strict = CITY.but()
                .placementKinds(PlacementKinds.of(List.of(new PlacementKind(
                        Text.of("居場所", "place to be"),
                        FREE.but().beforeInquiry(Set.of(Gate.VIEW)).build()))))
                .build();
        Marugoto other = Marugoto.with(strict).store(new InMemoryStore()).build();
        CaseId id = CaseId.of("C1");
        done(other.cases().handle(id, open()));
        PlacementTerms terms = strict.placementKinds().all().get(0).terms();
        done(other.participation().handle(id, need("C1", "P1", terms)));
        PlanStanding claimed = new PlanStanding("PARTICIPATION", Set.of(Gate.VIEW), true);
        assertThat(codes(other.participation()
                        .handle(
                                id,
                                new ParticipationCommand.Inquire(
                                        of("C1"),
                                        InquiryId.of("IQ-1"),
                                        AgencyId.of("csw"),
                                        Set.of(),
                                        day(9),
                                        claimed,
                                        on(DAY)))))
                .containsExactly(ParticipationRefusal.NO_FITTING_PLAN);
    }
}
