package org.marugoto.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Purpose;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class WatchTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final WatchDecider DECIDER = new WatchDecider();
    private static final Watcher VOLUNTEER = new Watcher(ActorId.of("V1"), "VOLUNTEER", Optional.empty());
    private static final Watcher BUSINESS = new Watcher(ActorId.of("B1"), "BUSINESS", Optional.of(AgencyId.of("milk")));
    private static final RoundRhythm WEEKLY = new RoundRhythm(7, 1);
    private static final Ground CONFERENCE = Ground.conference("K1");

    @Test
    void nobody_is_watched_over_without_a_ground() {
        DeciderSpec.of(DECIDER).when(begin(Ground.NONE)).thenRefused(WatchRefusal.NO_GROUND);
    }

    @Test
    void r07_a_person_who_refuses_consent_is_watched_over_on_the_ground_of_a_conference() {
        assertThat(after(begin(CONFERENCE)).status()).isEqualTo(Watch.Status.ACTIVE);
        assertThat(after(begin(Ground.consent(PersonId.of("P1"), Purpose.SUPPORT)))
                        .ground())
                .isPresent();
    }

    @Test
    void a_round_that_is_reported_twice_counts_once() {
        Watch once = after(begin(CONFERENCE), round("R1", DAY.plusDays(7)));
        assertThat(after(once, round("R1", DAY.plusDays(7)))).isEqualTo(once);
        assertThat(refusals(once, round("R1", DAY.plusDays(8)))).containsExactly(WatchRefusal.ANOTHER_ROUND);
    }

    @Test
    void a_round_that_is_entered_late_does_not_move_the_next_one_back() {
        Watch two = after(begin(CONFERENCE), round("R2", DAY.plusDays(14)), round("R1", DAY.plusDays(7)));
        assertThat(two.rounds()).hasSize(2);
        assertThat(two.dueOn()).contains(DAY.plusDays(21));
        assertThat(two.lastRoundOn()).contains(DAY.plusDays(14));
    }

    @Test
    void only_so_many_rounds_are_remembered_and_an_older_one_is_not_counted_twice() {
        Watch watch = after(begin(CONFERENCE));
        for (int i = 1; i <= Watch.REMEMBERED + 5; i++) {
            watch = after(watch, round("R" + i, DAY.plusDays(7L * i)));
        }
        assertThat(watch.rounds()).hasSize(Watch.REMEMBERED);
        assertThat(refusals(watch, round("R1", DAY.plusDays(7)))).containsExactly(WatchRefusal.TOO_LATE);
    }

    @Test
    void something_wrong_needs_an_alarm_and_an_alarm_needs_something_wrong() {
        Watch watch = after(begin(CONFERENCE));
        assertThat(refusals(watch, round("R1", DAY, WatchDecider.SOMETHING_WRONG, Optional.empty())))
                .containsExactly(WatchRefusal.ALARM_MISSING);
        assertThat(refusals(watch, round("R1", DAY, "MET", Optional.of(alarm()))))
                .containsExactly(WatchRefusal.ALARM_WITHOUT_CAUSE);
        assertThat(refusals(watch, wrong())).isEmpty();
    }

    @Test
    void missed_rounds_are_the_due_days_whose_grace_is_over() {
        Watch watch = after(begin(CONFERENCE));
        LocalDate due = DAY.plusDays(7);
        assertThat(watch.missed(due.plusDays(1), day -> true)).isEmpty();
        assertThat(watch.missed(due.plusDays(2), day -> true)).containsExactly(due);
        assertThat(watch.missed(due.plusDays(9), day -> true)).containsExactly(due, due.plusDays(7));
        assertThat(after(watch, round("R1", due)).missed(due.plusDays(2), day -> true))
                .isEmpty();
        assertThat(after(watch, end()).missed(due.plusDays(90), day -> true)).isEmpty();
    }

    @Test
    void a_round_is_due_on_the_next_day_its_agency_is_open() {
        Predicate<LocalDate> opens = day -> day.getDayOfWeek().getValue() <= 5;
        LocalDate friday = LocalDate.of(2024, 6, 7);
        assertThat(new RoundRhythm(1, 0).after(friday, opens)).isEqualTo(friday.plusDays(3));
        assertThat(new RoundRhythm(7, 0).after(friday, opens)).isEqualTo(friday.plusDays(7));
        assertThat(new RoundRhythm(7, 0).after(friday, day -> false)).isEqualTo(friday.plusDays(7));
    }

    @Test
    void missed_rounds_are_never_more_than_the_days_allow_and_stand_in_order() {
        for (int seed = 0; seed < 200 * EFFORT; seed++) {
            Random random = new Random(seed);
            RoundRhythm often = new RoundRhythm(1 + random.nextInt(20), random.nextInt(5));
            int closed = 1 + random.nextInt(7);
            int days = random.nextInt(200);
            List<LocalDate> missed = often.missed(
                    DAY, DAY.plusDays(days), day -> day.getDayOfWeek().getValue() != closed);
            assertThat(missed).isSorted().doesNotHaveDuplicates();
            assertThat(missed.size()).isLessThanOrEqualTo(days / often.everyDays() + 1);
            assertThat(missed).allMatch(due -> due.plusDays(often.graceDays()).isBefore(DAY.plusDays(days)));
        }
    }

    @Test
    void grounds_and_results_are_codes() {
        Watch watch = after(begin(CONFERENCE));
        assertThat(refusals(watch, round("R1", DAY, "元気だった", Optional.empty())))
                .containsExactly(WatchRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(refusals(watch, new WatchCommand.End("本人の希望", on(DAY))))
                .containsExactly(WatchRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void the_next_round_is_not_planned_for_the_past() {
        Watch watch = after(begin(CONFERENCE));
        assertThat(refusals(watch, new WatchCommand.ChangeRhythm(WEEKLY, DAY.minusDays(1), on(DAY))))
                .containsExactly(WatchRefusal.DUE_IN_THE_PAST);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<WatchEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<WatchEvent> events = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                WatchCommand command = commands().get(random.nextInt(commands().size()));
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(WatchDecider.TABLE, WatchRefusal.NOT_POSSIBLE_NOW)
                    .check(events, commands());
            all.addAll(events);
        }
        EventCensus.of(WatchEvent.class).check(DECIDER, all);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<Watch.Status, Watch> states = new EnumMap<>(Watch.Status.class);
        for (Watch state : List.of(Watch.NONE, after(begin(CONFERENCE)), after(begin(CONFERENCE), end()))) {
            states.put(state.status(), state);
        }
        assertThat(states.keySet()).containsExactlyInAnyOrder(Watch.Status.values());
        assertThat(commands().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(WatchCommand.class.getPermittedSubclasses());
        states.values()
                .forEach(state -> commands().forEach(command -> {
                    boolean possible =
                            WatchDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                    assertThat(refusals(state, command).contains(WatchRefusal.NOT_POSSIBLE_NOW))
                            .isEqualTo(!possible);
                }));
    }

    private static List<WatchCommand> commands() {
        return List.of(
                begin(CONFERENCE),
                new WatchCommand.ChangeWatcher(BUSINESS, on(DAY)),
                new WatchCommand.ChangeRhythm(new RoundRhythm(3, 1), DAY.plusDays(3), on(DAY)),
                round("R1", DAY.plusDays(7)),
                round("R2", DAY.plusDays(9)),
                wrong(),
                end());
    }

    private static WatchCommand begin(Ground ground) {
        return new WatchCommand.Begin(
                PersonId.of("P1"), AreaId.of("sakura"), VOLUNTEER, ground, WEEKLY, DAY.plusDays(7), on(DAY));
    }

    private static WatchCommand round(String id, LocalDate day) {
        return round(id, day, "MET", Optional.empty());
    }

    private static WatchCommand wrong() {
        return round("R9", DAY.plusDays(8), WatchDecider.SOMETHING_WRONG, Optional.of(alarm()));
    }

    private static WatchCommand round(String id, LocalDate day, String result, Optional<Alarm> alarm) {
        return new WatchCommand.RecordRound(RoundId.of(id), result, alarm, day.plusDays(7), on(day));
    }

    private static Alarm alarm() {
        return new Alarm(
                ContactId.of("C1"),
                Consulter.of("NEIGHBOUR"),
                Channel.of("PHONE"),
                Set.of(Need.of("ELDERLY")),
                Set.of(DangerSign.of("LIFE")),
                Optional.empty());
    }

    private static WatchCommand end() {
        return new WatchCommand.End("MOVED", on(DAY));
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("V1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static Watch after(WatchCommand... commands) {
        return after(Watch.NONE, commands);
    }

    private static Watch after(Watch before, WatchCommand... commands) {
        Watch now = before;
        for (WatchCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(Watch state, WatchCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}
