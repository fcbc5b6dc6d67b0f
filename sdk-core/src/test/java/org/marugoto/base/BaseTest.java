package org.marugoto.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.base.BaseSamples.CSW;
import static org.marugoto.base.BaseSamples.DAY;
import static org.marugoto.base.BaseSamples.HALL;
import static org.marugoto.base.BaseSamples.LIFE;
import static org.marugoto.base.BaseSamples.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;

class BaseTest {

    private static final KindRule TARGETED = new KindRule(true, Optional.empty());
    private static final KindRule CORE = new KindRule(false, Optional.of("LIFE_SUPPORT_COORDINATOR"));
    private static final BaseDecider BASES = new BaseDecider();
    private static final WorryDecider WORRIES = new WorryDecider();
    private static final SupportDecider SUPPORTS = new SupportDecider();
    private static final ActivityDecider ACTIVITIES = new ActivityDecider();

    @Test
    void a_base_goes_from_an_idea_to_a_place_residents_run() {
        Base run = residentRun();
        assertThat(run.status()).isEqualTo(Base.Status.RESIDENT_RUN);
        assertThat(run.runBy()).contains(GroupId.of("G1"));
        assertThat(run.isOpenOn(DAY.plusDays(2))).isTrue();
        assertThat(run.isOpenOn(DAY.plusDays(9))).isFalse();
    }

    @Test
    void a_base_that_residents_no_longer_run_stays_open_and_the_reason_is_kept_until_they_run_it_again() {
        Base back = after(BASES, residentRun(), new BaseCommand.TakeBack("NOBODY_TO_CARRY_IT", LIFE, on(DAY)));
        assertThat(back.status()).isEqualTo(Base.Status.OPEN);
        assertThat(back.isRunning()).isTrue();
        assertThat(back.runBy()).isEmpty();
        assertThat(back.coordinator()).contains(LIFE);
        assertThat(back.takenBackFor()).contains("NOBODY_TO_CARRY_IT");
        Base again = after(BASES, back, new BaseCommand.HandToResidents(GroupId.of("G2"), on(DAY)));
        assertThat(again.takenBackFor()).isEmpty();
        assertThat(again.runBy()).contains(GroupId.of("G2"));
    }

    @Test
    void a_base_does_not_open_before_its_rules_are_agreed() {
        Base room = after(BASES, Base.NONE, begin(), new BaseCommand.FindRoom(HALL, on(DAY)));
        assertThat(refusals(BASES, room, open())).containsExactly(BaseRefusal.NOT_POSSIBLE_NOW);
    }

    @Test
    void a_kind_for_certain_people_says_for_whom_and_every_other_is_for_everybody() {
        assertThat(refusals(BASES, Base.NONE, BaseSamples.begin(BaseSamples.offer(Set.of()), TARGETED, CSW)))
                .containsExactly(BaseRefusal.AUDIENCE_MISSING);
        assertThat(refusals(BASES, Base.NONE, BaseSamples.begin(BaseSamples.offer(Set.of("OLDER")), KindRule.ANY, CSW)))
                .containsExactly(BaseRefusal.FOR_EVERYBODY);
        assertThat(refusals(BASES, Base.NONE, BaseSamples.begin(BaseSamples.offer(Set.of("OLDER")), TARGETED, CSW)))
                .isEmpty();
    }

    @Test
    void a_core_place_needs_a_life_support_coordinator_from_its_first_day_to_its_last() {
        assertThat(refusals(BASES, Base.NONE, BaseSamples.begin(BaseSamples.offer(Set.of()), CORE, CSW)))
                .containsExactly(BaseRefusal.COORDINATOR_OF_ANOTHER_KIND);
        Base core = after(BASES, Base.NONE, BaseSamples.begin(BaseSamples.offer(Set.of()), CORE, LIFE));
        assertThat(refusals(BASES, core, new BaseCommand.ChangeCoordinator(CSW, on(DAY))))
                .containsExactly(BaseRefusal.COORDINATOR_OF_ANOTHER_KIND);
    }

    @Test
    void the_last_room_is_kept_until_the_base_closes() {
        Base run = residentRun();
        assertThat(refusals(BASES, run, new BaseCommand.GiveUpRoom(HALL, on(DAY))))
                .containsExactly(BaseRefusal.LAST_ROOM);
        assertThat(refusals(BASES, run, new BaseCommand.GiveUpRoom(RoomId.of("ATTIC"), on(DAY))))
                .containsExactly(BaseRefusal.NOT_ITS_ROOM);
        assertThat(after(BASES, run, new BaseCommand.Close("ROOM_LOST", on(DAY)))
                        .rooms())
                .isEmpty();
    }

    @Test
    void grounds_are_codes() {
        assertThat(refusals(BASES, residentRun(), new BaseCommand.TakeBack("代表が入院した", LIFE, on(DAY))))
                .containsExactly(BaseRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(refusals(BASES, residentRun(), new BaseCommand.Close("疲れた", on(DAY))))
                .containsExactly(BaseRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(refusals(WORRIES, heard(), new WorryCommand.EndWorry("断られた", on(DAY))))
                .containsExactly(WorryRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void a_worry_stays_open_while_only_a_desk_that_connects_has_it() {
        Worry on = after(WORRIES, heard(), new WorryCommand.NoteAcceptance(AgencyId.of("shimin"), false, on(DAY)));
        assertThat(on.status()).isEqualTo(Worry.Status.OPEN);
        assertThat(on.isOverdue(DAY.plusDays(14))).isFalse();
        assertThat(on.isOverdue(DAY.plusDays(15))).isTrue();
        Worry connected = after(WORRIES, on, new WorryCommand.NoteAcceptance(AgencyId.of("backup"), true, on(DAY)));
        assertThat(connected.status()).isEqualTo(Worry.Status.CONNECTED);
        assertThat(connected.with()).contains(AgencyId.of("backup"));
        assertThat(connected.isOverdue(DAY.plusDays(15))).isFalse();
    }

    @Test
    void a_worry_that_is_told_again_opens_nothing_more() {
        assertThat(after(WORRIES, heard(), BaseSamples.hear("H1", DAY.plusDays(14))))
                .isEqualTo(heard());
        assertThat(refusals(WORRIES, heard(), BaseSamples.hear("H2", DAY.plusDays(14))))
                .containsExactly(WorryRefusal.ANOTHER_WORRY);
        assertThat(refusals(WORRIES, Worry.NONE, BaseSamples.hear("H1", DAY.minusDays(1))))
                .containsExactly(WorryRefusal.DUE_IN_THE_PAST);
    }

    @Test
    void help_is_asked_for_then_given_then_done_and_always_somebodys() {
        Support asked = after(SUPPORTS, Support.NONE, BaseSamples.ofSupports().get(0));
        assertThat(refusals(SUPPORTS, asked, new SupportCommand.Finish(on(DAY))))
                .containsExactly(SupportRefusal.NOT_POSSIBLE_NOW);
        assertThat(asked.isOverdue(DAY.plusDays(31))).isTrue();
        Support passed = after(SUPPORTS, asked, new SupportCommand.PassOn(ActorId.of("sc"), on(DAY)));
        assertThat(passed.owner()).contains(ActorId.of("sc"));
        Support done = after(SUPPORTS, passed, new SupportCommand.Give(on(DAY)), new SupportCommand.Finish(on(DAY)));
        assertThat(done.status()).isEqualTo(Support.Status.DONE);
        assertThat(done.isOverdue(DAY.plusDays(31))).isFalse();
        assertThat(refusals(
                        SUPPORTS,
                        Support.NONE,
                        new SupportCommand.Ask(
                                BaseSamples.BASE, "GRANT", ActorId.of("csw"), DAY.minusDays(1), on(DAY))))
                .containsExactly(SupportRefusal.DUE_IN_THE_PAST);
    }

    @Test
    void who_came_is_counted_and_nobody_is_known_who_did_not_come() {
        Activity announced =
                after(ACTIVITIES, Activity.NONE, BaseSamples.ofActivities().get(0));
        Attendance two = new Attendance(1, Set.of(PersonId.of("P1"), PersonId.of("P2")));
        assertThat(refusals(ACTIVITIES, announced, new ActivityCommand.Hold(two, on(DAY))))
                .containsExactly(ActivityRefusal.MORE_KNOWN_THAN_CAME);
        assertThat(refusals(ACTIVITIES, announced, new ActivityCommand.Hold(Attendance.of(3), on(DAY.minusDays(1)))))
                .containsExactly(ActivityRefusal.NOT_YET);
        assertThat(after(ACTIVITIES, announced, new ActivityCommand.Hold(Attendance.of(0), on(DAY)))
                        .attendance())
                .contains(Attendance.of(0));
    }

    private static Worry heard() {
        return after(WORRIES, Worry.NONE, BaseSamples.hear("H1", DAY.plusDays(14)));
    }

    private static Base residentRun() {
        return after(
                BASES,
                Base.NONE,
                begin(),
                new BaseCommand.FindRoom(HALL, on(DAY)),
                new BaseCommand.AgreeRules(TextId.of("T1"), on(DAY)),
                open(),
                new BaseCommand.HandToResidents(GroupId.of("G1"), on(DAY)));
    }

    private static BaseCommand begin() {
        return BaseSamples.begin(BaseSamples.offer(Set.of()), KindRule.ANY, CSW);
    }

    private static BaseCommand open() {
        return new BaseCommand.Open(List.of(BaseSamples.wednesdays(BaseSamples.MORNING)), on(DAY));
    }

    @SafeVarargs
    private static <C, S, E> S after(Decider<C, S, E> decider, S before, C... commands) {
        S now = before;
        for (C command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static <C, S, E> List<Reason.Code> refusals(Decider<C, S, E> decider, S state, C command) {
        return decider.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}
