package org.marugoto.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.conference.ConferenceSamples.AGREED;
import static org.marugoto.conference.ConferenceSamples.BEFORE;
import static org.marugoto.conference.ConferenceSamples.CENTRE;
import static org.marugoto.conference.ConferenceSamples.CITY;
import static org.marugoto.conference.ConferenceSamples.CLINIC;
import static org.marugoto.conference.ConferenceSamples.COMMISSIONER;
import static org.marugoto.conference.ConferenceSamples.DAY;
import static org.marugoto.conference.ConferenceSamples.GAP;
import static org.marugoto.conference.ConferenceSamples.HIDDEN;
import static org.marugoto.conference.ConferenceSamples.I1;
import static org.marugoto.conference.ConferenceSamples.I2;
import static org.marugoto.conference.ConferenceSamples.LAYERED;
import static org.marugoto.conference.ConferenceSamples.NURSE;
import static org.marugoto.conference.ConferenceSamples.REGULAR;
import static org.marugoto.conference.ConferenceSamples.SUPPORT;
import static org.marugoto.conference.ConferenceSamples.WORKER;
import static org.marugoto.conference.ConferenceSamples.after;
import static org.marugoto.conference.ConferenceSamples.agreed;
import static org.marugoto.conference.ConferenceSamples.attend;
import static org.marugoto.conference.ConferenceSamples.by;
import static org.marugoto.conference.ConferenceSamples.close;
import static org.marugoto.conference.ConferenceSamples.convene;
import static org.marugoto.conference.ConferenceSamples.decide;
import static org.marugoto.conference.ConferenceSamples.gathered;
import static org.marugoto.conference.ConferenceSamples.held;
import static org.marugoto.conference.ConferenceSamples.hidden;
import static org.marugoto.conference.ConferenceSamples.hold;
import static org.marugoto.conference.ConferenceSamples.invite;
import static org.marugoto.conference.ConferenceSamples.minutes;
import static org.marugoto.conference.ConferenceSamples.name;
import static org.marugoto.conference.ConferenceSamples.note;
import static org.marugoto.conference.ConferenceSamples.on;
import static org.marugoto.conference.ConferenceSamples.sign;
import static org.marugoto.conference.ConferenceSamples.table;
import static org.marugoto.conference.ConferenceSamples.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

class ConferenceDeciderTest {

    private final ConferenceDecider decider = new ConferenceDecider();

    @Test
    void r05_the_two_conferences_differ_in_convener_basis_and_consent() {
        ConferenceCommand byOperator = new ConferenceCommand.Convene(
                List.of(SUPPORT),
                DAY,
                TextId.of("T-ROOM"),
                Hat.AD_HOC,
                by("W-1", CENTRE, "MULTI_AGENCY_OPERATOR", BEFORE));
        refused(Conference.NONE, byOperator, ConferenceRefusal.NOT_A_CONVENER);
        ConferenceCommand byCity = new ConferenceCommand.Convene(
                List.of(ConferenceKind.national().get(1).hat()), DAY, TextId.of("T-ROOM"), Hat.AD_HOC, on(BEFORE));
        refused(Conference.NONE, byCity, ConferenceRefusal.NOT_A_CONVENER);
        assertThat(SUPPORT.basis()).contains("SWA-106-6");
        assertThat(LAYERED.basis()).isEmpty();
        Conference both = after(List.of(convene(SUPPORT, LAYERED)));
        assertThat(ground(both, item("A", SUPPORT, Truth.NO))).isEqualTo("SWA-106-6");
        refused(both, table(item("B", LAYERED, Truth.NO)), ConferenceRefusal.CONSENT_MISSING);
    }

    @Test
    void r05_what_a_hat_demands_is_its_data_and_not_its_name() {
        Hat renamed = SUPPORT.but().kind("KARUGAMO_MEETING").build();
        Conference sitting = after(List.of(convene(renamed)));
        assertThat(ground(sitting, item("A", renamed, Truth.NO))).isEqualTo("SWA-106-6");
        Hat withoutStatute = renamed.but().sharingGround(Optional.empty()).build();
        refused(
                after(List.of(convene(withoutStatute))),
                table(item("A", withoutStatute, Truth.NO)),
                ConferenceRefusal.NO_GROUND);
    }

    @Test
    void consent_nobody_asked_for_is_refused_with_the_question_to_ask() {
        Conference sitting = after(List.of(convene(LAYERED)));
        List<Reason> reasons = reasons(sitting, table(item("A", LAYERED, Truth.UNKNOWN)));
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(ConferenceRefusal.CONSENT_MISSING, ConferenceRefusal.ASK_FOR_CONSENT);
        assertThat(reasons.get(1).facts()).containsEntry("question", "consentToSharing");
        refused(sitting, table(item("A", LAYERED, Truth.NO)), ConferenceRefusal.CONSENT_MISSING);
    }

    @Test
    void a_reused_body_gives_ground_for_sharing_only_if_its_kind_names_a_statute() {
        Hat poverty = SUPPORT.but()
                .kind("POVERTY_SUPPORT_CONFERENCE")
                .sharingGround("SRA-9")
                .build();
        Hat network = SUPPORT.but()
                .kind("NETWORK_MEETING")
                .sharingGround(Optional.empty())
                .build();
        Conference sitting = after(List.of(convene(poverty, network)));
        assertThat(ground(sitting, item("A", poverty, Truth.UNKNOWN))).isEqualTo("SRA-9");
        refused(
                sitting,
                table(item("B", network, Truth.UNKNOWN)),
                ConferenceRefusal.NO_GROUND,
                ConferenceRefusal.ASK_FOR_CONSENT);
        assertThat(ground(sitting, item("B", network, Truth.YES))).isEqualTo("CONSENT");
    }

    @Test
    void personal_data_is_refused_on_everything_but_cases() {
        Conference sitting = after(List.of(
                new ConferenceCommand.Convene(List.of(REGULAR), DAY, TextId.of("T-ROOM"), Hat.REGULAR, on(BEFORE))));
        AgendaItem gap = AgendaItem.topic(I1, REGULAR.kind(), AgendaItem.GAP, "G1");
        assertThat(ground(sitting, gap)).isEqualTo("NO_PERSON");
        refused(sitting, table(gap.but().supportCase(HIDDEN).build()), ConferenceRefusal.PERSONAL_DATA_ON_A_TOPIC);
        refused(
                sitting,
                table(gap.but().addPersons(PersonId.of("P1")).build()),
                ConferenceRefusal.PERSONAL_DATA_ON_A_TOPIC);
        refused(sitting, table(item("A", REGULAR, Truth.YES)), ConferenceRefusal.NOT_ITS_BUSINESS);
        refused(sitting, table(gap.but().about(Optional.empty()).build()), ConferenceRefusal.NOTHING_TO_TALK_ABOUT);
    }

    @Test
    void nobody_hears_a_case_without_ground_or_without_having_sworn() {
        Conference sitting = after(List.of(convene(SUPPORT), table(hidden())));
        refused(
                sitting,
                attend(COMMISSIONER, I1),
                ConferenceRefusal.NOT_INVITED,
                ConferenceRefusal.UNDERTAKING_MISSING);
        Conference invited = after(sitting, invite(I1, COMMISSIONER, Truth.NO));
        refused(invited, attend(COMMISSIONER, I1), ConferenceRefusal.UNDERTAKING_MISSING);
        Conference sworn = after(invited, sign(SUPPORT, COMMISSIONER.actor()));
        assertThat(after(sworn, attend(COMMISSIONER, I1)).item(I1).orElseThrow().attended())
                .containsExactly(COMMISSIONER);
    }

    @Test
    void members_are_chosen_for_each_case() {
        Conference sitting = after(gathered());
        refused(sitting, attend(COMMISSIONER, I1, I2), ConferenceRefusal.NOT_INVITED);
        refused(sitting, attend(NURSE, I1), ConferenceRefusal.NOT_INVITED, ConferenceRefusal.UNDERTAKING_MISSING);
    }

    @Test
    void consent_to_one_agency_is_no_consent_to_another() {
        Conference sitting = after(List.of(convene(LAYERED), table(agreed())));
        refused(sitting, invite(I2, NURSE, Truth.NO), ConferenceRefusal.MEMBER_NOT_COVERED);
        refused(
                sitting,
                invite(I2, NURSE, Truth.UNKNOWN),
                ConferenceRefusal.MEMBER_NOT_COVERED,
                ConferenceRefusal.ASK_FOR_CONSENT);
        after(sitting, invite(I2, NURSE, Truth.YES));
    }

    @Test
    void r08_minutes_of_one_hat_never_become_minutes_or_note_of_another() {
        Conference sitting = after(held());
        Conference kept = after(sitting, minutes(SUPPORT, "T-M1"), note(I1, "T-N1"));
        refused(kept, minutes(LAYERED, "T-M1"), ConferenceRefusal.TEXT_OF_ANOTHER_HAT);
        refused(kept, minutes(LAYERED, "T-N1"), ConferenceRefusal.TEXT_OF_ANOTHER_HAT);
        refused(kept, note(I2, "T-M1"), ConferenceRefusal.TEXT_OF_ANOTHER_HAT);
        refused(kept, note(I2, "T-N1"), ConferenceRefusal.TEXT_OF_ANOTHER_HAT);
    }

    @Test
    void r08_what_belongs_to_one_hat_shows_nothing_of_another() {
        Conference all = after(
                after(held()),
                minutes(SUPPORT, "T-M1"),
                minutes(LAYERED, "T-M2"),
                note(I1, "T-N1"),
                task("K1", I1, CENTRE, DAY.plusDays(7)),
                task("K2", I2, CLINIC, DAY.plusDays(7)));
        assertThat(all.under(LAYERED.kind()).toString())
                .contains("C-AGREED", "T-M2", "K2")
                .doesNotContain("C-HIDDEN", "T-M1", "T-N1", "K1", "W-COM", "SWA-106-6");
    }

    @Test
    void r08_whoever_heard_one_hat_does_not_read_the_other() {
        Conference kept = after(after(held()), minutes(SUPPORT, "T-M1"), minutes(LAYERED, "T-M2"), note(I1, "T-N1"));
        var nurse = by("W-NURSE", CLINIC, "WORKER", DAY);
        after(kept, new ConferenceCommand.ReadMinutes(LAYERED.kind(), nurse));
        refused(kept, new ConferenceCommand.ReadMinutes(SUPPORT.kind(), nurse), ConferenceRefusal.NO_GROUND_TO_READ);
        refused(kept, new ConferenceCommand.ReadNote(I1, nurse), ConferenceRefusal.NO_GROUND_TO_READ);
        var commissioner = by("W-COM", COMMISSIONER.agency(), "VOLUNTEER", DAY);
        after(kept, new ConferenceCommand.ReadNote(I1, commissioner));
        refused(
                kept,
                new ConferenceCommand.ReadMinutes(LAYERED.kind(), commissioner),
                ConferenceRefusal.NO_GROUND_TO_READ);
    }

    @Test
    void the_secretariat_reads_too_once_it_has_sworn() {
        Conference kept = after(after(held()), minutes(SUPPORT, "T-M1"));
        var read = new ConferenceCommand.ReadMinutes(SUPPORT.kind(), on(DAY));
        refused(kept, read, ConferenceRefusal.NO_GROUND_TO_READ);
        Conference sworn = after(kept, sign(SUPPORT, on(DAY).by()));
        assertThat(events(sworn, read))
                .containsExactly(new ConferenceEvent.MinutesRead(SUPPORT.kind(), "SECRETARIAT", on(DAY)));
    }

    @Test
    void r09_convening_tabling_and_agreeing_on_roles_make_nobody_responsible() {
        Conference sitting = after(after(held()), decide(I2, Decisions.ROLES_AGREED));
        assertThat(sitting.items()).allMatch(item -> item.responsible().isEmpty());
        refused(sitting, name(I2, CITY), ConferenceRefusal.AGENCY_NOT_AT_THE_TABLE);
        assertThat(events(sitting, name(I2, CLINIC)))
                .containsExactly(new ConferenceEvent.ItemDecided(
                        I2,
                        LAYERED.kind(),
                        Optional.of(AGREED),
                        Decisions.RESPONSIBLE_NAMED,
                        Optional.of(CLINIC),
                        on(DAY)));
    }

    @Test
    void a_case_that_nobody_took_keeps_the_conference_open_until_somebody_is_named() {
        Conference sitting = escalated();
        refused(sitting, close(), ConferenceRefusal.RESPONSIBLE_NOT_NAMED);
        refused(after(sitting, decide(I1, Decisions.ROLES_AGREED)), close(), ConferenceRefusal.RESPONSIBLE_NOT_NAMED);
        refused(
                sitting,
                new ConferenceCommand.Decide(I1, Decisions.RESPONSIBLE_NAMED, Optional.empty(), on(DAY)),
                ConferenceRefusal.AGENCY_MISSING);
        Conference named = after(sitting, name(I1, CENTRE));
        refused(named, name(I1, COMMISSIONER.agency()), ConferenceRefusal.AGENCY_NOT_AT_THE_TABLE);
        assertThat(after(named, close()).status()).isEqualTo(Conference.Status.CLOSED);
    }

    @Test
    void a_case_that_nobody_took_is_not_dropped_by_withdrawing_or_cancelling() {
        Conference sitting = after(
                List.of(convene(SUPPORT), table(AgendaItem.escalated(I1, SUPPORT.kind(), HIDDEN, Truth.UNKNOWN))));
        refused(
                sitting,
                new ConferenceCommand.Withdraw(I1, "NO_TIME", on(BEFORE)),
                ConferenceRefusal.MUST_BE_CARRIED_OVER);
        refused(sitting, new ConferenceCommand.Cancel("SNOW", on(BEFORE)), ConferenceRefusal.MUST_BE_CARRIED_OVER);
        Conference without = after(sitting, new ConferenceCommand.CarryOver(I1, ConferenceId.of("M2"), on(BEFORE)));
        assertThat(after(without, new ConferenceCommand.Cancel("SNOW", on(BEFORE)))
                        .status())
                .isEqualTo(Conference.Status.CANCELLED);
    }

    @Test
    void a_kind_that_cannot_name_anybody_does_not_take_a_case_that_nobody_took() {
        Hat unable = SUPPORT.but().decides(List.of()).build();
        refused(
                after(List.of(convene(unable))),
                table(AgendaItem.escalated(I1, unable.kind(), HIDDEN, Truth.UNKNOWN)),
                ConferenceRefusal.NOT_ITS_TO_DECIDE);
    }

    @Test
    void one_agency_is_named_responsible_and_not_two() {
        Conference named = after(after(held()), name(I2, CLINIC));
        refused(named, name(I2, CENTRE), ConferenceRefusal.ANOTHER_NAMED);
        assertThat(decider.decide(named, name(I2, CLINIC))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void each_kind_decides_what_is_its_to_decide() {
        Conference sitting = after(held());
        after(sitting, decide(I1, Decisions.WORKING_PLAN_DECIDED), decide(I2, Decisions.APPROPRIATE));
        refused(sitting, decide(I1, Decisions.APPROPRIATE), ConferenceRefusal.NOT_ITS_TO_DECIDE);
        refused(sitting, decide(I2, Decisions.WORKING_PLAN_DECIDED), ConferenceRefusal.NOT_ITS_TO_DECIDE);
    }

    @Test
    void only_a_sub_committee_can_put_an_item_to_its_parent() {
        Hat elderly = SUPPORT.but().addDecides(Decisions.ESCALATED).build();
        Hat committee = elderly.but().parent("AREA_NETWORK").build();
        refused(heldUnder(elderly), decide(I1, Decisions.ESCALATED), ConferenceRefusal.NO_PARENT);
        assertThat(after(heldUnder(committee), decide(I1, Decisions.ESCALATED))
                        .item(I1)
                        .orElseThrow()
                        .decisions())
                .containsExactly(Decisions.ESCALATED);
    }

    @Test
    void every_hat_with_items_needs_minutes_of_its_own() {
        Conference sitting = after(after(held()), minutes(SUPPORT, "T-M1"));
        assertThat(reasons(sitting, close()).get(0).facts()).containsEntry("kind", LAYERED.kind());
        assertThat(after(sitting, minutes(LAYERED, "T-M2"), close()).status()).isEqualTo(Conference.Status.CLOSED);
    }

    @Test
    void a_task_has_an_owner_at_the_table_and_a_day_and_is_late_after_it() {
        Conference sitting = after(held());
        refused(sitting, task("K1", I1, CLINIC, DAY.plusDays(7)), ConferenceRefusal.NOT_INVITED);
        refused(sitting, task("K1", I1, CENTRE, DAY.minusDays(1)), ConferenceRefusal.IN_THE_PAST);
        Conference given = after(sitting, task("K1", I1, CENTRE, DAY.plusDays(7)));
        assertThat(given.overdue(DAY.plusDays(7))).isEmpty();
        assertThat(given.overdue(DAY.plusDays(8))).hasSize(1);
        refused(given, task("K1", I1, CENTRE, DAY.plusDays(9)), ConferenceRefusal.ANOTHER_TASK);
        Conference done = after(given, new ConferenceCommand.FinishTask(TaskId.of("K1"), on(DAY.plusDays(3))));
        assertThat(done.overdue(DAY.plusDays(8))).isEmpty();
        refused(given, new ConferenceCommand.FinishTask(TaskId.of("K7"), on(DAY)), ConferenceRefusal.NO_SUCH_TASK);
    }

    @Test
    void a_conference_without_agenda_or_without_anybody_was_not_held() {
        refused(after(List.of(convene(SUPPORT))), hold(), ConferenceRefusal.EMPTY_AGENDA);
        Conference tabled = after(List.of(convene(SUPPORT), table(hidden())));
        refused(tabled, hold(), ConferenceRefusal.NOBODY_CAME);
        refused(after(gathered()), new ConferenceCommand.Hold(on(DAY.minusDays(1))), ConferenceRefusal.BEFORE_ITS_DAY);
    }

    @Test
    void a_gap_is_noted_in_codes_and_never_in_words() {
        Conference sitting = after(held());
        GapKey words = new GapKey("山田さんの外出に付き添う人がいない", Optional.empty(), "NO_SCHEME");
        Reason reason = reasons(sitting, new ConferenceCommand.NoteGap(I1, words, on(DAY)))
                .get(0);
        assertThat(reason.code()).isEqualTo(ConferenceRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(reason.facts()).containsOnlyKeys("field").doesNotContainValue(words.need());
        Conference noted = after(sitting, new ConferenceCommand.NoteGap(I1, GAP, on(DAY)));
        assertThat(decider.decide(noted, new ConferenceCommand.NoteGap(I1, GAP, on(DAY))))
                .isEqualTo(Decision.nothingToDo());
    }

    @Test
    void a_kind_sits_regularly_only_if_it_is_a_regular_one() {
        ConferenceCommand regular =
                new ConferenceCommand.Convene(List.of(SUPPORT), DAY, TextId.of("T-ROOM"), Hat.REGULAR, on(BEFORE));
        refused(Conference.NONE, regular, ConferenceRefusal.NOT_ITS_RHYTHM);
        refused(Conference.NONE, convene(SUPPORT, SUPPORT), ConferenceRefusal.HAT_TWICE);
    }

    private Conference escalated() {
        return after(List.of(
                convene(SUPPORT),
                table(AgendaItem.escalated(I1, SUPPORT.kind(), HIDDEN, Truth.UNKNOWN)),
                invite(I1, WORKER, Truth.NO),
                sign(SUPPORT, WORKER.actor()),
                attend(WORKER, I1),
                hold(),
                minutes(SUPPORT, "T-M1")));
    }

    private static Conference heldUnder(Hat hat) {
        return after(List.of(
                convene(hat),
                table(item("I1", hat, Truth.NO)),
                invite(I1, WORKER, Truth.NO),
                sign(hat, WORKER.actor()),
                attend(WORKER, I1),
                hold()));
    }

    private static AgendaItem item(String id, Hat hat, Truth consent) {
        return AgendaItem.ofCase(ItemId.of(id), hat.kind(), HIDDEN, consent);
    }

    private String ground(Conference state, AgendaItem item) {
        return after(state, table(item)).item(item.id()).orElseThrow().ground();
    }

    private List<ConferenceEvent> events(Conference state, ConferenceCommand command) {
        return decider.decide(state, command).match(events -> events, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private List<Reason> reasons(Conference state, ConferenceCommand command) {
        return decider.decide(state, command).match(events -> List.of(), reasons -> reasons);
    }

    private void refused(Conference state, ConferenceCommand command, Reason.Code... codes) {
        assertThat(reasons(state, command)).extracting(Reason::code).containsExactly(codes);
    }
}
