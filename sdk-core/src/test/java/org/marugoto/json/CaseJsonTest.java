package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.casework.CaseDecider;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.CasesAbout;
import org.marugoto.casework.ConcernEvent;
import org.marugoto.casework.DangerNotice;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.casework.UrgencyClock;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.BelongEvent;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.HouseholdsOfPerson;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.outreach.OutreachSamples;
import org.marugoto.participation.ParticipationSamples;
import org.marugoto.plan.PlanSamples;
import org.marugoto.referral.BackUpEvent;
import org.marugoto.referral.BackUpId;
import org.marugoto.referral.HandOverEvent;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.testkit.EventCensus;

class CaseJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Instant NOON = Instant.parse("2024-04-01T03:00:00Z");
    private static final AgencyId WARD = AgencyId.of("ward");
    private static final AgencyId CENTRE = AgencyId.of("centre");
    private static final Occasion OCCASION = Occasion.of(ActorId.of("W-7"), CENTRE, NOON, DAY);
    private static final DangerNotice NOTICE = new DangerNotice("DV", "police", "POLICE_ACT_2");

    private final MarugotoJson json = new MarugotoJson();

    static Stream<HandOverEvent> handOvers() {
        return Stream.of(
                new HandOverEvent.Proposed(
                        CENTRE, WARD, "FIELD", "WARM", "STAFF_WILL_CALL", Optional.of(TextId.of("T1")), true, OCCASION),
                new HandOverEvent.Sent(DAY, OCCASION),
                new HandOverEvent.Acknowledged(OCCASION),
                new HandOverEvent.Accepted(DAY, DAY.plusDays(9), OCCASION),
                new HandOverEvent.Declined("FULL", OCCASION),
                new HandOverEvent.Redirected(WARD, "OTHER_FIELD", OCCASION),
                new HandOverEvent.ServiceBegun(OCCASION),
                new HandOverEvent.OutcomeReported("GOAL_REACHED", OCCASION),
                new HandOverEvent.LoopClosed(OCCASION),
                new HandOverEvent.Withdrawn("MISTAKE", OCCASION),
                new HandOverEvent.Expired(OCCASION));
    }

    static Stream<BackUpEvent> backUps() {
        return Stream.of(
                new BackUpEvent.BackUpAsked(CENTRE, WARD, "ADVICE", DAY, OCCASION),
                new BackUpEvent.BackUpTakenUp(OCCASION),
                new BackUpEvent.BackUpDeclined("FULL", OCCASION),
                new BackUpEvent.BackUpAnswered("ADVISED", Optional.of(TextId.of("T2")), OCCASION),
                new BackUpEvent.BackUpClosed(OCCASION),
                new BackUpEvent.BackUpWithdrawn(OCCASION));
    }

    static Stream<ReferralEvent> referrals() {
        Stream<ReferralEvent> moved =
                handOvers().map(event -> new ReferralEvent.HandOverMoved(HandOverId.of("HO-1"), event));
        Stream<ReferralEvent> helped =
                backUps().map(event -> new ReferralEvent.BackUpMoved(BackUpId.of("BU-1"), event));
        return Stream.of(
                        moved,
                        helped,
                        Stream.<ReferralEvent>of(
                                new ReferralEvent.ReviewCalled(DAY, OCCASION),
                                new ReferralEvent.PutToConference(2, DAY, OCCASION),
                                new ReferralEvent.ResponsibleNamed("CF-1", WARD, OCCASION),
                                new ReferralEvent.TakenOver(CENTRE, WARD, "AGENCY_CLOSED", DAY, OCCASION)))
                .flatMap(all -> all);
    }

    static Stream<CaseEvent> caseEvents() {
        PersonId person = PersonId.of("P1");
        NextAction next = new NextAction("VISIT", DAY);
        return Stream.of(
                        MarugotoJsonTest.caseEvents(),
                        referrals().map(CaseEvent.Referred::new),
                        OutreachSamples.history().stream().map(CaseEvent.ReachedOut::new),
                        PlanSamples.everything().stream().map(CaseEvent.Planned::new),
                        ParticipationSamples.everything().stream().map(CaseEvent.Participated::new),
                        Stream.<CaseEvent>of(
                                new CaseEvent.ConsentWithdrawn(person, Set.of(HandOverId.of("HO-1")), OCCASION),
                                new CaseEvent.UrgencySet(UrgencyClock.of("ROUTINE", NOON, NOON), OCCASION),
                                new CaseEvent.FirstResponded(OCCASION),
                                new CaseEvent.DangerNotified(NOTICE, OCCASION),
                                new CaseEvent.NoticeConfirmed(NOTICE, OCCASION),
                                new CaseEvent.MemberAssessed(person, Set.of(Need.of("CARE")), OCCASION),
                                new CaseEvent.Assigned(ActorId.of("W-9"), OCCASION),
                                new CaseEvent.NextPlanned(next, OCCASION),
                                new CaseEvent.ChangeNoted("DIED", Optional.of(person), DAY, OCCASION),
                                new CaseEvent.MunicipalityTold("232114", OCCASION),
                                new CaseEvent.Reopened(WARD, "NEW_TROUBLE", next, OCCASION)))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("caseEvents")
    void every_event_of_a_case_reads_back_as_it_was_written(CaseEvent event) {
        assertThat(json.read(CaseEvent.class, json.write(CaseEvent.class, event)))
                .isEqualTo(event);
    }

    @Test
    void what_a_case_begins_with_is_not_written() {
        SupportCase begun = SupportCase.builder()
                .status(SupportCase.Status.RECEIVED)
                .openedOn(DAY)
                .build();
        assertThat(json.write(SupportCase.class, begun))
                .isEqualTo("{\"status\":\"RECEIVED\",\"openedOn\":\"2024-04-01\"}");
        assertThat(json.read(SupportCase.class, json.write(SupportCase.class, begun)))
                .isEqualTo(begun);
    }

    @Test
    void a_case_that_was_kept_with_its_empty_parts_is_read_as_before() {
        String kept =
                "{\"status\":\"RECEIVED\",\"openedOn\":\"2024-04-01\",\"needs\":[],\"memberNeeds\":{},\"unconfirmed\":[],"
                        + "\"heldSheets\":[],\"outreach\":{\"status\":\"NONE\",\"met\":false},\"participations\":{\"all\":[]},"
                        + "\"plans\":{\"plans\":[],\"team\":[],\"unwanted\":[]},"
                        + "\"referrals\":{\"status\":\"NONE\",\"handOvers\":{},\"backUps\":{},\"bounces\":0,\"tried\":[]}}";
        assertThat(json.read(SupportCase.class, kept))
                .isEqualTo(SupportCase.builder()
                        .status(SupportCase.Status.RECEIVED)
                        .openedOn(DAY)
                        .build());
    }

    @Test
    void the_list_of_a_households_cases_reads_back_as_it_was_written() {
        ConcernEvent event = new ConcernEvent.Concerned(CaseId.of("C1"), OCCASION);
        CasesAbout state = new CasesAbout(Set.of(CaseId.of("C1")));
        assertThat(json.read(ConcernEvent.class, json.write(ConcernEvent.class, event)))
                .isEqualTo(event);
        assertThat(json.read(CasesAbout.class, json.write(CasesAbout.class, state)))
                .isEqualTo(state);
    }

    @Test
    void the_list_of_a_persons_households_reads_back_as_it_was_written() {
        BelongEvent event = new BelongEvent.Belonged(HouseholdId.of("H1"), OCCASION);
        HouseholdsOfPerson state = new HouseholdsOfPerson(Set.of(HouseholdId.of("H1")));
        assertThat(json.read(BelongEvent.class, json.write(BelongEvent.class, event)))
                .isEqualTo(event);
        assertThat(json.read(HouseholdsOfPerson.class, json.write(HouseholdsOfPerson.class, state)))
                .isEqualTo(state);
    }

    @Test
    void every_state_on_the_way_reads_back_as_it_was_written() {
        SupportCase state = SupportCase.NONE;
        for (CaseEvent event : caseEvents().toList()) {
            state = new CaseDecider().evolve(state, event);
            assertThat(json.read(SupportCase.class, json.write(SupportCase.class, state)))
                    .isEqualTo(state);
        }
    }

    @Test
    void no_event_of_a_case_is_forgotten_and_each_has_a_name_of_its_own() {
        List<CaseEvent> samples = caseEvents().toList();
        EventCensus.of(CaseEvent.class).check(new CaseDecider(), samples);
        assertThat(EventCensus.of(HandOverEvent.class).kinds())
                .containsExactlyInAnyOrderElementsOf(
                        handOvers().<Class<?>>map(Object::getClass).toList());
        assertThat(EventNames.ALL.values()).doesNotHaveDuplicates();
    }
}
