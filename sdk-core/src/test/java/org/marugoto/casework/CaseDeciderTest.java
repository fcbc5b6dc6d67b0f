package org.marugoto.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.outreach.OutreachSamples;
import org.marugoto.participation.ParticipationSamples;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanSamples;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.HandOverTerms;
import org.marugoto.referral.ReferralCommand;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.DeciderLaws;

class CaseDeciderTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);
    private static final AgencyId CENTRE = AgencyId.of("fukumaru");

    private static final DangerNotice DV =
            new DangerNotice("DV", "spousal-violence-support-centre", "SPOUSAL_VIOLENCE_PREVENTION_ACT_6");

    private final CaseDecider decider = new CaseDecider();

    @Test
    void the_desk_that_receives_a_case_is_responsible_from_the_first_contact() {
        SupportCase opened = after(open(MONDAY));
        assertThat(opened.responsible()).contains(CENTRE);
        assertThat(opened.status()).isEqualTo(SupportCase.Status.RECEIVED);
    }

    @Test
    void every_open_case_has_a_next_action_and_a_closed_one_has_none() {
        assertThat(after(open(MONDAY)).next()).isPresent();
        assertThat(after(open(MONDAY), assess(MONDAY), route(MONDAY)).next()).isPresent();
        assertThat(after(open(MONDAY), close(MONDAY)).next()).isEmpty();
    }

    @Test
    void a_next_action_in_the_past_is_no_next_action() {
        CaseCommand late = new CaseCommand.Open(
                Consulter.of("SELF"), Set.of(), new NextAction("ASSESS", MONDAY.minusDays(1)), on(MONDAY));
        assertRefused(SupportCase.NONE, late, CaseRefusal.NEXT_ACTION_IN_THE_PAST);
    }

    @Test
    void a_contact_before_the_case_was_opened_is_refused_with_both_days() {
        Decision<CaseEvent> decision = decider.decide(after(open(MONDAY)), contact("K1", MONDAY.minusDays(1)));
        Reason reason = decision.match(events -> null, reasons -> reasons.get(0));
        assertThat(reason.code()).isEqualTo(CaseRefusal.BEFORE_OPENING);
        assertThat(reason.facts()).containsEntry("on", "2023-10-01").containsEntry("openedOn", "2023-10-02");
    }

    @Test
    void a_contact_told_twice_is_recorded_once() {
        SupportCase contacted = after(open(MONDAY), contact("K1", MONDAY));
        assertThat(decider.decide(contacted, contact("K1", MONDAY))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void a_closed_case_still_takes_follow_up_contacts_and_notices_of_danger_and_can_be_taken_up_again() {
        SupportCase closed = after(open(MONDAY), close(MONDAY));
        assertThat(CaseDecider.TABLE.possibleIn(closed.status()))
                .containsExactly(
                        CaseCommand.RecordContact.class,
                        CaseCommand.ReachOut.class,
                        CaseCommand.NotifyDanger.class,
                        CaseCommand.ConfirmNotice.class,
                        CaseCommand.Reopen.class);
        assertRefused(closed, assess(MONDAY), CaseRefusal.NOT_POSSIBLE_NOW);
    }

    @Test
    void a_routing_to_nowhere_is_refused() {
        CaseCommand nowhere =
                new CaseCommand.Route(new Routing("e", List.of(), List.of(), "{}"), next(MONDAY), on(MONDAY));
        assertRefused(after(open(MONDAY), assess(MONDAY)), nowhere, CaseRefusal.NO_DESTINATION);
    }

    @Test
    void new_knowledge_reopens_the_question_where_to_go() {
        SupportCase routed = after(open(MONDAY), assess(MONDAY), route(MONDAY));
        assertThat(after(routed, assess(MONDAY)).status()).isEqualTo(SupportCase.Status.ASSESSED);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        for (SupportCase plain : oneOfEachStatus()) {
            SupportCase state = plain.status() == SupportCase.Status.NONE
                    ? plain
                    : after(plain, new CaseCommand.NotifyDanger(DV, on(MONDAY)));
            for (CaseCommand command : oneOfEachCommand()) {
                CaseDecider.TABLE.rows().stream()
                        .filter(row -> row.command().equals(command.getClass()))
                        .forEach(row -> {
                            Decision<CaseEvent> decision = decider.decide(state, command);
                            if (row.from().contains(state.status())) {
                                List<CaseEvent> events = decision.match(done -> done, reasons -> List.of());
                                assertThat(row.to())
                                        .contains(decider.fold(state, events).status());
                            } else {
                                assertThat(decision.<Reason>match(events -> null, reasons -> reasons.get(0))
                                                .facts())
                                        .containsKeys("command", "status");
                            }
                        });
            }
        }
        assertThat(oneOfEachCommand())
                .extracting(CaseCommand::getClass)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(CaseCommand.class.getPermittedSubclasses()).stream()
                        .<Class<? extends CaseCommand>>map(found -> found.asSubclass(CaseCommand.class))
                        .toList());
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        Random random = new Random(11);
        List<CaseCommand> commands = oneOfEachCommand();
        for (int i = 0; i < 30 * Integer.getInteger("marugoto.effort", 1); i++) {
            List<CaseEvent> history = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                CaseCommand command = step == 0 ? commands.get(0) : commands.get(random.nextInt(commands.size()));
                history.addAll(
                        decider.decide(decider.fold(history), command).match(done -> done, reasons -> List.of()));
            }
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(CaseDecider.TABLE, CaseRefusal.NOT_POSSIBLE_NOW)
                    .check(history, commands);
        }
    }

    @Test
    void the_list_of_a_households_cases_keeps_the_laws_and_grows_once_for_each_case() {
        ConcernDecider list = new ConcernDecider();
        ConcernCommand first = new ConcernCommand.Concern(CaseId.of("C1"), on(MONDAY));
        ConcernCommand second = new ConcernCommand.Concern(CaseId.of("C2"), on(MONDAY));
        List<ConcernEvent> history = List.of(
                new ConcernEvent.Concerned(CaseId.of("C1"), on(MONDAY)),
                new ConcernEvent.Concerned(CaseId.of("C2"), on(MONDAY)));
        DeciderLaws.of(list).repeatingChangesNothing().check(history, List.of(first, second));
        assertThat(list.fold(history).cases()).containsExactly(CaseId.of("C1"), CaseId.of("C2"));
    }

    private List<SupportCase> oneOfEachStatus() {
        List<SupportCase> all = new ArrayList<>(List.of(
                SupportCase.NONE,
                after(open(MONDAY)),
                after(open(MONDAY), assess(MONDAY)),
                after(open(MONDAY), assess(MONDAY), route(MONDAY)),
                after(open(MONDAY), close(MONDAY))));
        assertThat(all).extracting(SupportCase::status).containsExactly(SupportCase.Status.values());
        return all;
    }

    private static List<CaseCommand> oneOfEachCommand() {
        return List.of(
                open(MONDAY),
                contact("K9", MONDAY),
                new CaseCommand.ConcernHousehold(HouseholdId.of("H1"), on(MONDAY)),
                assess(MONDAY),
                route(MONDAY),
                new CaseCommand.AssessMember(PersonId.of("P1"), Set.of(Need.of("CARE")), on(MONDAY)),
                new CaseCommand.Assign(ActorId.of("W-9"), on(MONDAY)),
                new CaseCommand.PlanNext(new NextAction("VISIT", MONDAY.plusDays(2)), on(MONDAY)),
                new CaseCommand.SetUrgency(
                        UrgencyClock.of("ROUTINE", on(MONDAY).at(), on(MONDAY).at()), on(MONDAY)),
                new CaseCommand.RespondFirst(on(MONDAY)),
                new CaseCommand.Refer(propose(MONDAY)),
                new CaseCommand.ReachOut(OutreachSamples.support("E-1", MONDAY, OutreachSamples.action("GOODS"))),
                new CaseCommand.Plan(PlanSamples.draft(PlanSamples.PLAN, PlanKinds.MULTI_AGENCY)),
                new CaseCommand.Participate(ParticipationSamples.oneOfEach(0).get(0)),
                CaseSlicesTest.withdrawn(MONDAY),
                new CaseCommand.NotifyDanger(DV, on(MONDAY)),
                new CaseCommand.ConfirmNotice(DV, on(MONDAY)),
                new CaseCommand.NoteChange(
                        CaseCommand.NoteChange.DIED, Optional.of(PersonId.of("P1")), MONDAY.plusDays(3), on(MONDAY)),
                new CaseCommand.TellMunicipality("232114", Truth.YES, on(MONDAY)),
                close(MONDAY),
                new CaseCommand.Reopen("NEW_TROUBLE", next(MONDAY), on(MONDAY)));
    }

    private static ReferralCommand propose(LocalDate day) {
        HandOverTerms terms = new HandOverTerms(
                2,
                HandOverTerms.SENDERS_REVIEW,
                Optional.empty(),
                true,
                Optional.empty(),
                List.of(),
                day.plusDays(5),
                day.plusDays(3));
        return new ReferralCommand.MoveHandOver(
                HandOverId.of("HO-1"),
                new HandOverCommand.Propose(
                        AgencyId.of("ward"), "FIELD", "WARM", "STAFF_WILL_CALL", Optional.empty(), on(day)),
                terms);
    }

    private static ReferralCommand step(HandOverCommand command) {
        return new ReferralCommand.MoveHandOver(
                HandOverId.of("HO-1"), command, ((ReferralCommand.MoveHandOver) propose(MONDAY)).terms());
    }

    private SupportCase handedOver() {
        Occasion ward =
                Occasion.of(ActorId.of("W-8"), AgencyId.of("ward"), on(MONDAY).at(), MONDAY);
        return after(
                open(MONDAY),
                new CaseCommand.Refer(propose(MONDAY)),
                new CaseCommand.Refer(step(new HandOverCommand.Send(MONDAY.plusDays(5), on(MONDAY)))),
                new CaseCommand.Refer(step(new HandOverCommand.Accept(MONDAY.plusDays(5), MONDAY.plusDays(60), ward))));
    }

    @Test
    void a_case_cannot_be_closed_while_somebody_still_has_to_answer() {
        SupportCase asked = after(open(MONDAY), new CaseCommand.Refer(propose(MONDAY)));
        assertRefused(asked, close(MONDAY), CaseRefusal.LOOP_OPEN);
    }

    @Test
    void closing_tells_the_outcome_to_every_sender_that_waits_for_it() {
        List<CaseEvent> events = decider.decide(handedOver(), close(MONDAY)).match(done -> done, reasons -> List.of());
        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isInstanceOf(CaseEvent.Referred.class);
        assertThat(decider.fold(handedOver(), events).responsible()).contains(AgencyId.of("ward"));
    }

    @Test
    void an_accepted_hand_over_stops_the_clock_and_sets_the_next_action() {
        SupportCase urgent = after(
                handedOver(),
                new CaseCommand.SetUrgency(
                        UrgencyClock.of("ROUTINE", on(MONDAY).at(), on(MONDAY).at()), on(MONDAY)));
        assertThat(urgent.clock())
                .hasValueSatisfying(clock ->
                        assertThat(clock.isLate(on(MONDAY.plusDays(1)).at())).isTrue());
        assertThat(handedOver().next()).contains(new NextAction(NextAction.BEGIN_SUPPORT, MONDAY.plusDays(5)));
    }

    @Test
    void r28_danger_is_notified_in_every_status_and_the_case_stays_with_its_agency() {
        for (SupportCase state : oneOfEachStatus()) {
            if (state.status() != SupportCase.Status.NONE) {
                SupportCase notified = after(state, new CaseCommand.NotifyDanger(DV, on(MONDAY)));
                assertThat(notified.unconfirmed()).containsExactly(DV);
                assertThat(notified.responsible()).isEqualTo(state.responsible());
                assertThat(notified.status()).isEqualTo(state.status());
                assertThat(after(notified, new CaseCommand.ConfirmNotice(DV, on(MONDAY)))
                                .unconfirmed())
                        .isEmpty();
            }
        }
    }

    @Test
    void the_suspected_carer_keeps_needs_of_her_own() {
        PersonId carer = PersonId.of("P2");
        SupportCase assessed = after(
                open(MONDAY),
                new CaseCommand.NotifyDanger(DV, on(MONDAY)),
                new CaseCommand.AssessMember(carer, Set.of(Need.of("ILLNESS")), on(MONDAY)));
        assertThat(assessed.memberNeeds()).containsEntry("P2", Set.of(Need.of("ILLNESS")));
    }

    @Test
    void a_death_leaves_the_case_open_with_a_day_to_look_at_what_is_left_to_do() {
        SupportCase left = after(
                open(MONDAY),
                new CaseCommand.AssessMember(PersonId.of("P1"), Set.of(Need.of("CARE")), on(MONDAY)),
                new CaseCommand.NoteChange(
                        CaseCommand.NoteChange.DIED, Optional.of(PersonId.of("P1")), MONDAY.plusDays(3), on(MONDAY)));
        assertThat(left.status()).isEqualTo(SupportCase.Status.RECEIVED);
        assertThat(left.memberNeeds()).isEmpty();
        assertThat(left.next()).contains(new NextAction(NextAction.REVIEW_AFTER_CHANGE, MONDAY.plusDays(3)));
    }

    @Test
    void whoever_opens_or_accepts_a_case_looks_after_it_until_the_agency_assigns_another() {
        assertThat(after(open(MONDAY)).worker()).contains(ActorId.of("W-7"));
        assertThat(handedOver().worker()).contains(ActorId.of("W-8"));
        assertThat(after(open(MONDAY), new CaseCommand.Assign(ActorId.of("W-9"), on(MONDAY)))
                        .worker())
                .contains(ActorId.of("W-9"));
        assertRefused(handedOver(), new CaseCommand.Assign(ActorId.of("W-9"), on(MONDAY)), CaseRefusal.NOT_RESPONSIBLE);
    }

    @Test
    void another_municipality_is_told_with_consent_only() {
        assertRefused(
                after(open(MONDAY)),
                new CaseCommand.TellMunicipality("232114", Truth.UNKNOWN, on(MONDAY)),
                CaseRefusal.CONSENT_MISSING);
    }

    @Test
    void a_case_that_is_taken_up_again_belongs_to_the_agency_that_takes_it_up() {
        Occasion ward =
                Occasion.of(ActorId.of("W-8"), AgencyId.of("ward"), on(MONDAY).at(), MONDAY);
        SupportCase again =
                after(open(MONDAY), close(MONDAY), new CaseCommand.Reopen("NEW_TROUBLE", next(MONDAY), ward));
        assertThat(again.status()).isEqualTo(SupportCase.Status.RECEIVED);
        assertThat(again.responsible()).contains(AgencyId.of("ward"));
    }

    private void assertRefused(SupportCase state, CaseCommand command, CaseRefusal code) {
        Optional<Reason.Code> refused = decider.decide(state, command)
                .match(
                        events -> Optional.empty(),
                        reasons -> Optional.of(reasons.get(0).code()));
        assertThat(refused).contains(code);
    }

    private SupportCase after(CaseCommand... commands) {
        return after(SupportCase.NONE, commands);
    }

    private SupportCase after(SupportCase state, CaseCommand... commands) {
        SupportCase now = state;
        for (CaseCommand command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), CENTRE, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static NextAction next(LocalDate day) {
        return new NextAction("FOLLOW_UP", day.plusDays(7));
    }

    private static CaseCommand open(LocalDate day) {
        return new CaseCommand.Open(Consulter.of("SELF"), Set.of(Need.of("ELDERLY")), next(day), on(day));
    }

    private static CaseCommand contact(String id, LocalDate day) {
        return new CaseCommand.RecordContact(ContactId.of(id), Channel.of("PHONE"), on(day));
    }

    private static CaseCommand assess(LocalDate day) {
        return new CaseCommand.Assess(Set.of(Need.of("ILLNESS")), next(day), on(day));
    }

    private static CaseCommand route(LocalDate day) {
        Routing.Proposal ward = new Routing.Proposal(AgencyId.of("ward"), "", 0, List.of("R1"));
        return new CaseCommand.Route(new Routing("e", List.of(ward), List.of(), "{}"), next(day), on(day));
    }

    private static CaseCommand close(LocalDate day) {
        return new CaseCommand.Close("GOAL_REACHED", on(day));
    }
}
