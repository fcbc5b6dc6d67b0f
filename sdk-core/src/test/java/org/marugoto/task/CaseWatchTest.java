package org.marugoto.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.Agency;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.OpeningHours;
import org.marugoto.casework.DangerNotice;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.casework.UrgencyClock;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.referral.BackUp;
import org.marugoto.referral.HandOver;
import org.marugoto.referral.Referrals;

class CaseWatchTest {

    /** Monday 3 June 2024; there is no holiday in that month. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

    private static final TaskPolicy POLICY = new TaskPolicy(5, 10);
    private static final Agency DESK = Agency.builder()
            .id(AgencyId.of("desk"))
            .name(Text.of("窓口", "desk"))
            .calendar(weekdays())
            .build();

    @Test
    void what_is_due_is_in_time_on_its_day_and_late_on_the_next() {
        SupportCase open = assessed(MONDAY).planned(action(MONDAY.plusDays(2))).build();
        assertThat(kinds(open, MONDAY.plusDays(2))).isEmpty();
        assertThat(kinds(open, MONDAY.plusDays(3))).containsExactly(Alarm.Kind.OVERDUE);
    }

    @Test
    void what_is_due_on_a_closed_day_is_in_time_on_the_next_open_one() {
        LocalDate saturday = MONDAY.plusDays(5);
        SupportCase open = assessed(MONDAY).planned(action(saturday)).build();
        assertThat(kinds(open, saturday.plusDays(2))).isEmpty();
        Alarm alarm = alarms(open, saturday.plusDays(3)).get(0);
        assertThat(alarm.since()).isEqualTo(saturday.plusDays(2));
        assertThat(alarm.reason().facts()).containsEntry("dueOn", "2024-06-10");
    }

    @Test
    void a_received_case_is_to_be_looked_into_within_opening_days() {
        SupportCase received = assessed(MONDAY)
                .status(SupportCase.Status.RECEIVED)
                .planned(action(MONDAY.plusYears(1)))
                .build();
        assertThat(kinds(received, MONDAY.plusDays(7))).isEmpty();
        assertThat(kinds(received, MONDAY.plusDays(8))).containsExactly(Alarm.Kind.STUCK);
        assertThat(alarms(received, MONDAY.plusDays(8)).get(0).reason().code())
                .isEqualTo(TaskReason.NOT_ASSESSED_IN_TIME);
    }

    @Test
    void a_case_is_silent_when_nobody_was_in_touch_and_nobody_reviewed_it() {
        LocalDate lastContact = MONDAY.plusDays(1);
        SupportCase open = assessed(MONDAY)
                .lastContactOn(lastContact)
                .planned(action(MONDAY.plusDays(2)))
                .build();
        assertThat(kinds(open, lastContact.plusDays(14))).containsExactly(Alarm.Kind.OVERDUE);
        assertThat(kinds(open, lastContact.plusDays(15))).containsExactly(Alarm.Kind.OVERDUE, Alarm.Kind.SILENT);
        SupportCase noReview = assessed(MONDAY).lastContactOn(lastContact).build();
        assertThat(kinds(noReview, lastContact.plusDays(15))).containsExactly(Alarm.Kind.SILENT);
    }

    @Test
    void r26_a_long_open_case_with_a_review_date_ahead_raises_no_alarm_however_long_it_is_silent() {
        SupportCase old = assessed(MONDAY.minusYears(7))
                .lastContactOn(MONDAY.minusYears(2))
                .planned(action(MONDAY.plusDays(1)))
                .build();
        assertThat(kinds(old, MONDAY)).isEmpty();
    }

    @Test
    void r26_age_alone_changes_no_alarm() {
        Random random = new Random(26);
        for (int round = 0; round < 500 * Integer.getInteger("marugoto.effort", 1); round++) {
            LocalDate on = MONDAY.plusDays(random.nextInt(300));
            SupportCase.Builder open = assessed(on).lastContactOn(on.minusDays(random.nextInt(60)));
            if (random.nextInt(4) > 0) {
                open.planned(action(on.plusDays(random.nextInt(60) - 30)));
            }
            SupportCase young = open.openedOn(on.minusDays(1)).build();
            SupportCase old =
                    open.openedOn(on.minusYears(1 + random.nextInt(20))).build();
            assertThat(alarms(old, on)).isEqualTo(alarms(young, on));
        }
    }

    @Test
    void a_case_of_an_agency_that_closed_is_stuck_since_that_day() {
        Agency closed = DESK.but().closedOn(MONDAY.plusDays(1)).build();
        SupportCase open = assessed(MONDAY).planned(action(MONDAY.plusDays(20))).build();
        assertThat(alarms(open, MONDAY.plusDays(4), Optional.of(closed)))
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.reason().code()).isEqualTo(TaskReason.RESPONSIBLE_AGENCY_CLOSED);
                    assertThat(alarm.since()).isEqualTo(MONDAY.plusDays(1));
                });
        assertThat(alarms(open, MONDAY, Optional.of(closed))).isEmpty();
        assertThat(alarms(open, MONDAY, Optional.empty())).hasSize(1);
    }

    @Test
    void a_digest_tells_late_today_and_the_rest_of_the_week_earliest_first() {
        LocalDate wednesday = MONDAY.plusDays(2);
        List<DueAction> actions = List.of(
                due("C5", MONDAY.plusDays(7)),
                due("C4", MONDAY.plusDays(6)),
                due("C2", wednesday),
                due("C1", wednesday),
                due("C3", wednesday.plusDays(1)),
                due("C0", MONDAY));
        Digest digest = Digest.of(DESK.id(), wednesday, actions);
        assertThat(ids(digest.late())).containsExactly("C0");
        assertThat(ids(digest.today())).containsExactly("C1", "C2");
        assertThat(ids(digest.thisWeek())).containsExactly("C3", "C4");
        assertThat(digest.isEmpty()).isFalse();
        assertThat(Digest.of(DESK.id(), wednesday, List.of()).isEmpty()).isTrue();
    }

    private static List<String> ids(List<DueAction> actions) {
        return actions.stream().map(due -> due.id().value()).toList();
    }

    private static DueAction due(String id, LocalDate on) {
        return new DueAction(CaseId.of(id), action(on), on);
    }

    private static List<Alarm.Kind> kinds(SupportCase open, LocalDate on) {
        return alarms(open, on).stream().map(Alarm::kind).toList();
    }

    @Test
    void whoever_was_asked_and_does_not_answer_is_told_after_the_day_and_not_before() {
        LocalDate monday = LocalDate.of(2024, 4, 1);
        HandOver sent = HandOver.builder()
                .status(HandOver.Status.SENT)
                .sender(DESK.id())
                .receiver(AgencyId.of("ward"))
                .answerBy(monday.plusDays(2))
                .build();
        BackUp asked = BackUp.builder()
                .status(BackUp.Status.ASKED)
                .asker(DESK.id())
                .helper(AgencyId.of("centre"))
                .answerBy(monday.plusDays(2))
                .build();
        HandOver accepted = sent.but()
                .status(HandOver.Status.ACCEPTED)
                .outcomeBy(monday.plusDays(2))
                .build();
        SupportCase open = assessed(monday)
                .referrals(Referrals.receivedBy(DESK.id())
                        .but()
                        .putHandOvers("H1", sent)
                        .putHandOvers("H2", accepted)
                        .putBackUps("B1", asked)
                        .build())
                .planned(action(monday.plusDays(30)))
                .build();
        assertThat(alarms(open, monday.plusDays(2), Optional.of(DESK))).isEmpty();
        assertThat(alarms(open, monday.plusDays(3), Optional.of(DESK)))
                .extracting(alarm -> alarm.reason().code())
                .containsExactly(
                        TaskReason.HAND_OVER_UNANSWERED, TaskReason.BACK_UP_UNANSWERED, TaskReason.OUTCOME_OWED);
    }

    @Test
    void urgency_and_danger_come_first() {
        LocalDate monday = LocalDate.of(2024, 4, 1);
        Instant then = monday.atTime(9, 0).toInstant(ZoneOffset.ofHours(9));
        SupportCase open = assessed(monday)
                .clock(UrgencyClock.of("WITHIN_24H", then, then))
                .addUnconfirmed(new DangerNotice("DV", "police", "POLICE_ACT_2"))
                .planned(action(monday.plusDays(30)))
                .build();
        assertThat(alarms(open, monday.plusDays(1), Optional.of(DESK)))
                .extracting(alarm -> alarm.reason().code())
                .containsExactly(TaskReason.NOTICE_UNCONFIRMED, TaskReason.URGENT_AND_LATE);
    }

    private static List<Alarm> alarms(SupportCase open, LocalDate on) {
        return alarms(open, on, Optional.of(DESK));
    }

    private static List<Alarm> alarms(SupportCase open, LocalDate on, Optional<Agency> responsible) {
        WorkingDay day = new WorkingDay(on, responsible, POLICY);
        return CaseWatch.ALL.stream()
                .flatMap(watch -> watch.look(open, day).stream())
                .toList();
    }

    private static SupportCase.Builder assessed(LocalDate openedOn) {
        return SupportCase.builder()
                .status(SupportCase.Status.ASSESSED)
                .referrals(org.marugoto.referral.Referrals.receivedBy(DESK.id()))
                .openedOn(openedOn)
                .lastContactOn(openedOn);
    }

    private static NextAction action(LocalDate dueOn) {
        return new NextAction("REVIEW", dueOn);
    }

    private static OpeningCalendar weekdays() {
        OpeningCalendar.Builder builder = OpeningCalendar.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                builder.putHours(day, OpeningHours.of("08:30", "17:15"));
            }
        }
        return builder.build();
    }
}
