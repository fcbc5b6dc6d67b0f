package org.marugoto.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.referral.BackUpId;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class TrainingDecidersTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final TrainingDecider TRAINING = new TrainingDecider();
    private static final ShortfallDecider SHORTFALLS = new ShortfallDecider();
    private static final AwarenessDecider AWARENESS = new AwarenessDecider();

    @Test
    void a_course_of_twelve_months_is_valid_up_to_the_day_before_its_anniversary() {
        Course course = new Course("BASICS", Text.of("基礎研修", "basics"), Course.PERSON, Optional.of(12));
        assertThat(course.validUntil(LocalDate.of(2024, 2, 29))).contains(LocalDate.of(2025, 2, 27));
        Completion done = new Completion(DAY, course.validUntil(DAY));
        TrainingRecord record = after(TRAINING, complete("BASICS", DAY, done.until()));
        assertThat(record.holds("BASICS", DAY.minusDays(1))).isFalse();
        assertThat(record.holds("BASICS", DAY)).isTrue();
        assertThat(record.holds("BASICS", LocalDate.of(2025, 6, 2))).isTrue();
        assertThat(record.holds("BASICS", LocalDate.of(2025, 6, 3))).isFalse();
        assertThat(record.holds("OTHER", DAY)).isFalse();
    }

    @Test
    void a_course_without_months_does_not_expire() {
        Course course = new Course("ONCE", Text.of("一度きり", "once"), Course.AGENCY, Optional.empty());
        TrainingRecord record = after(TRAINING, complete("ONCE", DAY, course.validUntil(DAY)));
        assertThat(record.holds("ONCE", DAY.plusYears(50))).isTrue();
    }

    @Test
    void a_later_completion_renews_and_an_earlier_one_does_not_take_its_place() {
        TrainingRecord renewed =
                after(TRAINING, complete("BASICS", DAY, until(12)), complete("BASICS", DAY.plusDays(3), until(15)));
        assertThat(renewed.completions().get("BASICS").on()).isEqualTo(DAY.plusDays(3));
        assertThat(refusals(TRAINING, renewed, complete("BASICS", DAY, until(12))))
                .containsExactly(TrainingRefusal.LATER_ONE_KEPT);
    }

    @Test
    void what_is_still_to_come_or_ends_before_it_begins_is_no_completion() {
        assertThat(refusals(
                        TRAINING,
                        TrainingRecord.NONE,
                        new TrainingCommand.Complete("BASICS", new Completion(DAY.plusDays(1), until(1)), on(DAY))))
                .containsExactly(TrainingRefusal.NOT_YET_COMPLETED);
        assertThat(refusals(TRAINING, TrainingRecord.NONE, complete("BASICS", DAY, Optional.of(DAY.minusDays(1)))))
                .containsExactly(TrainingRefusal.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void what_is_taken_back_is_missing_again_and_who_has_left_holds_nothing() {
        TrainingRecord revoked = after(TRAINING, complete("BASICS", DAY, until(12)), revoke("BASICS"));
        assertThat(revoked.holds("BASICS", DAY)).isFalse();
        assertThat(refusals(TRAINING, revoked, revoke("BASICS"))).containsExactly(TrainingRefusal.NOT_COMPLETED);
        TrainingRecord gone = after(TRAINING, complete("BASICS", DAY, until(12)), end());
        assertThat(gone.holds("BASICS", DAY)).isFalse();
        TrainingRecord back =
                after(TRAINING, complete("BASICS", DAY, until(12)), end(), complete("BASICS", DAY, until(12)));
        assertThat(back.holds("BASICS", DAY)).isTrue();
    }

    @Test
    void what_is_told_twice_under_one_number_counts_once() {
        Awareness told = after(AWARENESS, tell("sakura", 40, DAY));
        assertThat(after(AWARENESS, tell("sakura", 40, DAY), tell("sakura", 40, DAY)))
                .isEqualTo(told);
        assertThat(refusals(AWARENESS, told, tell("sakura", 41, DAY)))
                .containsExactly(AwarenessRefusal.RECORDED_OTHERWISE);
        assertThat(refusals(AWARENESS, Awareness.NONE, tell("sakura", 40, DAY.plusDays(1))))
                .containsExactly(AwarenessRefusal.STILL_TO_COME);
    }

    @Test
    void r30_words_instead_of_codes_are_refused_and_not_repeated() {
        AwarenessCommand words =
                new AwarenessCommand.Tell(new Reach("LECTURE", "山田さん宅について", Set.of(), Map.of("鈴木さん", 1)), DAY, on(DAY));
        assertThat(refusals(AWARENESS, Awareness.NONE, words))
                .containsExactly(AwarenessRefusal.TEXT_INSTEAD_OF_CODE, AwarenessRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(AWARENESS.decide(Awareness.NONE, words).toString())
                .doesNotContain("山田")
                .doesNotContain("鈴木");
        assertThat(refusals(SHORTFALLS, after(SHORTFALLS, flag()), new ShortfallCommand.Settle("山田さんに電話", on(DAY))))
                .containsExactly(ShortfallRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void the_laws_of_training_hold_over_random_histories_and_in_every_cell() {
        laws(
                TRAINING,
                TrainingEvent.class,
                TrainingDecider.TABLE,
                TrainingRefusal.NOT_POSSIBLE_NOW,
                random -> switch (random.nextInt(6)) {
                    case 0 -> revoke("C" + random.nextInt(2));
                    case 1 -> random.nextInt(4) == 0 ? end() : revoke("C0");
                    default -> complete("C" + random.nextInt(2), DAY.minusDays(random.nextInt(9)), until(12));
                },
                List.of(complete("C0", DAY, until(12)), revoke("C0"), end()));
        cells(
                TRAINING,
                TrainingDecider.TABLE,
                TrainingRefusal.NOT_POSSIBLE_NOW,
                TrainingCommand.class,
                List.of(
                        TrainingRecord.NONE,
                        after(TRAINING, complete("C0", DAY, until(12))),
                        after(TRAINING, complete("C0", DAY, until(12)), end())),
                List.of(complete("C0", DAY, until(13)), revoke("C0"), end()));
    }

    @Test
    void the_laws_of_shortfalls_hold_over_random_histories_and_in_every_cell() {
        List<ShortfallCommand> each = List.of(flag(), ask(), settle());
        laws(
                SHORTFALLS,
                ShortfallEvent.class,
                ShortfallDecider.TABLE,
                ShortfallRefusal.NOT_POSSIBLE_NOW,
                random -> each.get(random.nextInt(3)),
                each);
        cells(
                SHORTFALLS,
                ShortfallDecider.TABLE,
                ShortfallRefusal.NOT_POSSIBLE_NOW,
                ShortfallCommand.class,
                List.of(
                        Shortfall.NONE,
                        after(SHORTFALLS, flag()),
                        after(SHORTFALLS, flag(), ask()),
                        after(SHORTFALLS, flag(), settle())),
                each);
    }

    @Test
    void the_laws_of_awareness_hold_over_random_histories_and_in_every_cell() {
        AwarenessCommand withdraw = new AwarenessCommand.Withdraw("TWICE", on(DAY));
        laws(
                AWARENESS,
                AwarenessEvent.class,
                AwarenessDecider.TABLE,
                AwarenessRefusal.NOT_POSSIBLE_NOW,
                random -> random.nextInt(4) == 0 ? withdraw : tell("a" + random.nextInt(2), 3, DAY),
                List.of(tell("a0", 3, DAY), withdraw));
        cells(
                AWARENESS,
                AwarenessDecider.TABLE,
                AwarenessRefusal.NOT_POSSIBLE_NOW,
                AwarenessCommand.class,
                List.of(
                        Awareness.NONE,
                        after(AWARENESS, tell("a0", 3, DAY)),
                        after(AWARENESS, tell("a0", 3, DAY), withdraw)),
                List.of(tell("a0", 3, DAY), withdraw));
    }

    private static <K extends Enum<K>, C, S, E> void laws(
            Decider<C, S, E> decider,
            Class<E> events,
            TransitionTable<K, C, S, E> table,
            Reason.Code notNow,
            Function<Random, C> command,
            List<C> each) {
        List<E> all = new ArrayList<>();
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<E> history = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                history.addAll(decider.decide(decider.fold(history), command.apply(random))
                        .match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(table, notNow)
                    .check(history, each);
            all.addAll(history);
        }
        EventCensus.of(events).check(decider, all);
    }

    private static <K extends Enum<K>, C, S, E> void cells(
            Decider<C, S, E> decider,
            TransitionTable<K, C, S, E> table,
            Reason.Code notNow,
            Class<C> commands,
            List<S> states,
            List<C> each) {
        K some = table.statusOf(states.get(0));
        assertThat(states.stream().map(table::statusOf))
                .containsExactlyInAnyOrder(some.getDeclaringClass().getEnumConstants());
        assertThat(each.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(leaves(commands).toList());
        states.forEach(state -> each.forEach(command -> {
            boolean possible = table.possibleIn(table.statusOf(state)).contains(command.getClass());
            assertThat(refusals(decider, state, command).contains(notNow)).isEqualTo(!possible);
        }));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(TrainingDecidersTest::leaves)
                : Stream.of(type);
    }

    private static TrainingCommand complete(String course, LocalDate on, Optional<LocalDate> until) {
        return new TrainingCommand.Complete(course, new Completion(on, until), on(DAY.plusDays(30)));
    }

    private static Optional<LocalDate> until(int months) {
        return Optional.of(DAY.plusMonths(months).minusDays(1));
    }

    private static TrainingCommand revoke(String course) {
        return new TrainingCommand.Revoke(course, "MISTAKE", on(DAY));
    }

    private static TrainingCommand end() {
        return new TrainingCommand.End("LEFT", on(DAY));
    }

    private static ShortfallCommand flag() {
        return new ShortfallCommand.Flag(
                DeskId.of(AgencyId.of("satellite"), "desk"),
                Set.of("BASICS"),
                Optional.of(AgencyId.of("shakyo")),
                DAY.plusDays(7),
                on(DAY));
    }

    private static ShortfallCommand ask() {
        return new ShortfallCommand.AskInCase(CaseId.of("C1"), BackUpId.of("B1"), on(DAY));
    }

    private static ShortfallCommand settle() {
        return new ShortfallCommand.Settle("ADVISED", on(DAY));
    }

    private static AwarenessCommand tell(String area, int people, LocalDate on) {
        return new AwarenessCommand.Tell(
                new Reach("LECTURE", "DESKS", Set.of(AreaId.of(area)), Map.of("RESIDENTS", people)), on, on(DAY));
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("W-1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    @SafeVarargs
    private static <C, S, E> S after(Decider<C, S, E> decider, C... commands) {
        S now = decider.initial();
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
