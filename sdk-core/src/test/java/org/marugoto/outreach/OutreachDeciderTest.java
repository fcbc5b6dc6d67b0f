package org.marugoto.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.outreach.OutreachSamples.MONDAY;
import static org.marugoto.outreach.OutreachSamples.action;
import static org.marugoto.outreach.OutreachSamples.begin;
import static org.marugoto.outreach.OutreachSamples.end;
import static org.marugoto.outreach.OutreachSamples.next;
import static org.marugoto.outreach.OutreachSamples.on;
import static org.marugoto.outreach.OutreachSamples.refused;
import static org.marugoto.outreach.OutreachSamples.share;
import static org.marugoto.outreach.OutreachSamples.support;
import static org.marugoto.outreach.OutreachSamples.visit;
import static org.marugoto.outreach.OutreachSamples.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class OutreachDeciderTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final OutreachDecider decider = new OutreachDecider();

    @ParameterizedTest
    @CsvSource({"TIP,T-1", "THIRD_PARTY,''", "CONFERENCE,CF-1", "CAMPAIGN,CP-1"})
    void r12_outreach_begins_before_between_or_after_conferences_and_asks_for_no_consent(String code, String number) {
        Outreach begun = after(new OutreachCommand.Begin(Origin.of(code, number), "VISIT", next(MONDAY), on(MONDAY)));
        assertThat(begun.status()).isEqualTo(Outreach.Status.ENCOUNTER);
        assertThat(begun.consentedOn()).isEmpty();
        assertThat(begun.next()).isPresent();
    }

    @Test
    void r04_a_third_party_is_never_told_to_bring_the_person() {
        Outreach begun = after(
                new OutreachCommand.Begin(Origin.of(Origin.THIRD_PARTY), "VISIT", next(MONDAY), on(MONDAY)),
                visit("V-1", VisitOutcome.ABSENT, MONDAY.plusDays(14)));
        assertThat(begun.met()).isFalse();
        assertThat(begun.next()).contains(next(MONDAY.plusDays(14)));
    }

    @Test
    void r07_a_refusal_that_stays_a_refusal_for_a_year_closes_nothing_and_always_has_a_next_date() {
        List<OutreachCommand> year = new ArrayList<>(List.of(begin(MONDAY)));
        for (int month = 1; month <= 12; month++) {
            year.add(refused("V-" + month, month % 2 == 0 ? "VISIT" : "LETTER", MONDAY.plusMonths(month)));
        }
        Outreach refusing = Histories.state(decider, year);
        assertThat(refusing.status()).isEqualTo(Outreach.Status.ENCOUNTER);
        assertThat(refusing.next().orElseThrow().dueOn()).isAfter(MONDAY.plusYears(1));
        for (EndGround ground : List.of(EndGround.REFUSED, EndGround.CONSENT_REFUSED)) {
            assertThat(refusal(refusing, end(ground, MONDAY.plusYears(1))))
                    .contains(OutreachRefusal.REFUSAL_IS_NO_GROUND);
        }
    }

    @Test
    void r07_refused_consent_asks_for_another_way_and_outreach_goes_on_in_its_stage() {
        Outreach begun = after(begin(MONDAY));
        assertThat(refusal(begun, new OutreachCommand.RefuseConsent("VISIT", next(MONDAY), on(MONDAY))))
                .contains(OutreachRefusal.SAME_WAY_AGAIN);
        Outreach after = after(begin(MONDAY), new OutreachCommand.RefuseConsent("PEER", next(MONDAY), on(MONDAY)));
        assertThat(after.status()).isEqualTo(Outreach.Status.ENCOUNTER);
        assertThat(after.approach()).contains("PEER");
    }

    @Test
    void a_refused_visit_without_another_way_is_not_taken() {
        assertThat(refusal(after(begin(MONDAY)), visit("V-1", VisitOutcome.REFUSED, MONDAY)))
                .contains(OutreachRefusal.ANOTHER_WAY_NEEDED);
        assertThat(refusal(after(begin(MONDAY)), refused("V-1", "VISIT", MONDAY)))
                .contains(OutreachRefusal.SAME_WAY_AGAIN);
    }

    @Test
    void r02_connecting_names_the_agency_because_the_staff_calls_and_not_the_citizen() {
        assertThat(refusal(after(begin(MONDAY)), support("E-1", MONDAY, action(SupportAction.CONNECTING))))
                .contains(OutreachRefusal.NOBODY_TO_CONNECT_WITH);
        assertThat(refusal(
                        after(begin(MONDAY)),
                        support("E-1", MONDAY, action(SupportAction.CONNECTING, AgencyId.of("ward")))))
                .isEmpty();
    }

    @Test
    void a_voice_through_the_door_is_a_contact_and_a_letter_box_is_not() {
        OutreachCommand connect = new OutreachCommand.Connect(next(MONDAY), on(MONDAY));
        assertThat(refusal(after(begin(MONDAY), visit("V-1", VisitOutcome.ABSENT, MONDAY)), connect))
                .contains(OutreachRefusal.NOBODY_MET);
        assertThat(after(begin(MONDAY), visit("V-1", VisitOutcome.THROUGH_THE_DOOR, MONDAY), connect)
                        .status())
                .isEqualTo(Outreach.Status.CONNECT);
    }

    @Test
    void the_days_from_the_beginning_to_consent_are_counted_and_gone_when_it_is_withdrawn() {
        LocalDate later = MONDAY.plusDays(183);
        List<OutreachCommand> told =
                List.of(begin(MONDAY), new OutreachCommand.ObtainConsent("CS-1", next(later), on(later)));
        assertThat(Histories.of(decider, told).get(1))
                .isEqualTo(new OutreachEvent.ConsentObtained("CS-1", 183, next(later), on(later)));
        Outreach consented = Histories.state(decider, told);
        assertThat(consented.daysToConsent()).contains(183L);
        OutreachCommand withdraw = new OutreachCommand.WithdrawConsent(next(later), on(later));
        Outreach withdrawn =
                decider.fold(consented, decider.decide(consented, withdraw).match(e -> e, r -> List.of()));
        assertThat(withdrawn.daysToConsent()).isEmpty();
        assertThat(withdrawn.status()).isEqualTo(Outreach.Status.ENCOUNTER);
    }

    @Test
    void a_pause_returns_to_the_stage_it_came_from() {
        Outreach resumed = after(
                begin(MONDAY),
                visit("V-1", VisitOutcome.MET, MONDAY),
                new OutreachCommand.Connect(next(MONDAY), on(MONDAY)),
                new OutreachCommand.Pause("HOSPITAL", next(MONDAY), on(MONDAY)),
                new OutreachCommand.Resume(next(MONDAY), on(MONDAY)));
        assertThat(resumed.status()).isEqualTo(Outreach.Status.CONNECT);
        assertThat(resumed.resting()).isEmpty();
    }

    @Test
    void falling_back_leads_to_an_earlier_stage_only() {
        Outreach connected = after(walk(MONDAY).subList(0, 5).toArray(OutreachCommand[]::new));
        for (Outreach.Status to : Set.of(Outreach.Status.CONNECT, Outreach.Status.SUSTAIN, Outreach.Status.NONE)) {
            assertThat(refusal(connected, new OutreachCommand.FallBack(to, "LOST", next(MONDAY), on(MONDAY))))
                    .contains(OutreachRefusal.NOT_AN_EARLIER_STAGE);
        }
    }

    @Test
    void a_level_outside_its_scale_is_no_level() {
        OutreachCommand six = new OutreachCommand.RateTrust(new Trust("TRUST-5", 6, 5), next(MONDAY), on(MONDAY));
        assertThat(refusal(after(begin(MONDAY)), six)).contains(OutreachRefusal.NOT_ON_THE_SCALE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Truth.class,
            names = {"NO", "UNKNOWN"})
    void a_note_goes_nowhere_without_a_ground_that_was_shown_to_hold(Truth holds) {
        assertThat(refusal(after(begin(MONDAY)), share("E-1", holds, MONDAY)))
                .contains(OutreachRefusal.NO_GROUND_TO_SHARE);
    }

    @Test
    void a_note_names_its_audience_and_its_ground() {
        OutreachEvent last = Histories.of(decider, List.of(begin(MONDAY), share("E-1", Truth.YES, MONDAY)))
                .get(1);
        OutreachEvent.NoteShared shared = (OutreachEvent.NoteShared) last;
        assertThat(shared.audience()).containsExactly(AgencyId.of("clinic"), AgencyId.of("ward"));
        assertThat(shared.ground()).isEqualTo("CONFERENCE_106_6");
    }

    @Test
    void what_is_told_twice_is_recorded_once() {
        Outreach told =
                after(begin(MONDAY), visit("V-1", VisitOutcome.MET, MONDAY), support("E-1", MONDAY, action("GOODS")));
        assertThat(decider.decide(told, visit("V-1", VisitOutcome.MET, MONDAY))).isEqualTo(Decision.nothingToDo());
        assertThat(decider.decide(told, support("E-1", MONDAY, action("GOODS"))))
                .isEqualTo(Decision.nothingToDo());
    }

    @Test
    void support_is_recorded_before_outreach_begins_and_after_it_has_ended() {
        assertThat(refusal(Outreach.NONE, support("E-1", MONDAY, action("LISTENING"))))
                .isEmpty();
        Outreach ended =
                after(begin(MONDAY), end(EndGround.MOVED_AWAY, MONDAY), support("E-1", MONDAY, action("WATCHING")));
        assertThat(ended.status()).isEqualTo(Outreach.Status.ENDED);
        assertThat(ended.next()).isEmpty();
    }

    @Test
    void days_that_cannot_be_are_named() {
        Outreach begun = after(begin(MONDAY));
        assertThat(refusal(begun, visit("V-1", VisitOutcome.MET, MONDAY.minusDays(1))))
                .contains(OutreachRefusal.BEFORE_BEGINNING);
        NextStep past = new NextStep("VISIT", MONDAY.minusDays(1));
        assertThat(refusal(begun, new OutreachCommand.Pause("REST", past, on(MONDAY))))
                .contains(OutreachRefusal.NEXT_STEP_IN_THE_PAST);
        assertThat(refusal(
                        Outreach.NONE,
                        new OutreachCommand.Begin(Origin.of(Origin.CONFERENCE), "VISIT", next(MONDAY), on(MONDAY))))
                .contains(OutreachRefusal.ORIGIN_WITHOUT_REFERENCE);
    }

    @Test
    void every_kind_of_event_happens_and_is_taken() {
        EventCensus.of(OutreachEvent.class).check(decider, OutreachSamples.history());
    }

    @Test
    void every_cell_of_the_table_is_walked_and_answers_as_it_says() {
        Map<Outreach.Status, Outreach> states = new EnumMap<>(Outreach.Status.class);
        Outreach now = Outreach.NONE;
        states.put(now.status(), now);
        for (OutreachEvent event : OutreachSamples.history()) {
            now = decider.evolve(now, event);
            states.put(now.status(), now);
        }
        assertThat(states).containsOnlyKeys(Outreach.Status.values());
        Set<Class<?>> asked = new HashSet<>();
        for (OutreachCommand command : walk(MONDAY.plusDays(60))) {
            asked.add(command.getClass());
            states.forEach((status, state) -> {
                boolean possible = OutreachDecider.TABLE.possibleIn(status).contains(command.getClass());
                assertThat(refusal(state, command).equals(Optional.of(OutreachRefusal.NOT_POSSIBLE_NOW)))
                        .as(status + " x " + command.getClass().getSimpleName())
                        .isNotEqualTo(possible);
            });
        }
        assertThat(asked).containsExactlyInAnyOrder(OutreachCommand.class.getPermittedSubclasses());
    }

    @Test
    void the_laws_hold_in_random_histories_and_whoever_is_going_on_has_a_next_date() {
        for (int seed = 0; seed < 200 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<OutreachEvent> history = new ArrayList<>();
            Outreach now = Outreach.NONE;
            for (int i = 0; i < 40; i++) {
                List<OutreachCommand> all = walk(MONDAY.plusDays(i));
                OutreachCommand command = all.get(random.nextInt(all.size()));
                List<OutreachEvent> events = decider.decide(now, command).match(done -> done, reasons -> List.of());
                history.addAll(events);
                now = decider.fold(now, events);
                assertThat(now.next().isPresent()).isEqualTo(now.isGoingOn());
            }
            if (seed < 20 * EFFORT) {
                DeciderLaws.of(decider)
                        .table(OutreachDecider.TABLE, OutreachRefusal.NOT_POSSIBLE_NOW)
                        .repeatingChangesNothing()
                        .check(history, walk(MONDAY.plusDays(50)));
            }
        }
    }

    private Outreach after(OutreachCommand... commands) {
        return Histories.state(decider, List.of(commands));
    }

    private Optional<Reason.Code> refusal(Outreach state, OutreachCommand command) {
        return decider.decide(state, command)
                .match(
                        events -> Optional.empty(),
                        reasons -> Optional.of(reasons.get(0).code()));
    }
}
