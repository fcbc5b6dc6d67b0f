package org.marugoto.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class PointBookTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 6, 3);
    private static final PointDecider DECIDER = new PointDecider();
    private static final SchemeId CARD = SchemeId.of("card");
    private static final AreaId X = AreaId.of("x");
    private static final AreaId Z = AreaId.of("z");
    private static final PurseKey KEY = new PurseKey(CARD, X, 2024);
    private static final PointYear R6 = new PointYear(
            2024,
            Map.of("SNOW", 3, "EVENT", 1),
            OptionalInt.of(5),
            OptionalInt.of(12),
            Set.of("LOCAL_SHOP"),
            PointYear.endOf(2025));
    private static final PointYear R7 = new PointYear(
            2025,
            Map.of("SNOW", 1),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Set.of("DONATION"),
            PointYear.endOf(2025));

    @Test
    void a_service_is_booked_once_however_often_it_is_reported() {
        PointBook once = after(earn("S1", DAY));
        assertThat(after(once, earn("S1", DAY), earn("S1", DAY))).isEqualTo(once);
        assertThat(once.left(CARD, X, DAY)).isEqualTo(3);
        assertThat(refusals(once, earn("S1", DAY.plusDays(1)))).containsExactly(PointRefusal.ANOTHER_SERVICE);
        assertThat(refusals(once, earn("S1", "EVENT", X, R6, DAY))).containsExactly(PointRefusal.ANOTHER_SERVICE);
        assertThat(refusals(once, earn("S1", "SNOW", Z, R6, DAY))).containsExactly(PointRefusal.ANOTHER_SERVICE);
        assertThat(refusals(once, earn("S1", "SNOW", X, R7, NEXT_YEAR))).containsExactly(PointRefusal.ANOTHER_SERVICE);
    }

    @Test
    void a_day_and_a_year_leave_room_for_so_many_points() {
        PointBook day = after(earn("S1", DAY), earn("S2", DAY));
        assertThat(day.left(CARD, X, DAY)).isEqualTo(5);
        assertThat(refusals(day, earn("S3", DAY))).containsExactly(PointRefusal.MOST_PER_DAY);
        PointBook year =
                after(day, earn("S4", DAY.plusDays(1)), earn("S5", DAY.plusDays(2)), earn("S6", DAY.plusDays(3)));
        assertThat(year.left(CARD, X, DAY)).isEqualTo(12);
        assertThat(refusals(year, earn("S7", DAY.plusDays(4)))).containsExactly(PointRefusal.MOST_PER_YEAR);
    }

    @Test
    void points_are_spent_in_the_area_they_were_earned_in() {
        PointBook book = after(earn("S1", DAY));
        assertThat(refusals(book, spend("U1", Z, "LOCAL_SHOP", 1, DAY))).containsExactly(PointRefusal.NOT_IN_THIS_AREA);
        assertThat(refusals(book, spend("U1", X, "LOCAL_SHOP", 4, DAY))).containsExactly(PointRefusal.NOT_ENOUGH);
        PointBook spent = after(book, spend("U1", X, "LOCAL_SHOP", 2, DAY));
        assertThat(spent.left(CARD, X, DAY)).isEqualTo(1);
        assertThat(after(spent, spend("U1", X, "LOCAL_SHOP", 2, DAY))).isEqualTo(spent);
        assertThat(refusals(spent, spend("U1", X, "LOCAL_SHOP", 1, DAY))).containsExactly(PointRefusal.ANOTHER_USE);
    }

    @Test
    void when_a_new_year_has_new_rules_old_points_keep_theirs() {
        PointBook both = after(earn("S1", DAY), earn("S2", "SNOW", X, R7, NEXT_YEAR));
        assertThat(both.left(CARD, X, NEXT_YEAR)).isEqualTo(4);
        assertThat(refusals(both, spend("U1", X, "DONATION", 2, NEXT_YEAR))).containsExactly(PointRefusal.NOT_ENOUGH);
        assertThat(refusals(both, spend("U1", X, "LOCAL_SHOP", 3, NEXT_YEAR))).isEmpty();
        assertThat(refusals(both, spend("U1", X, "EVENT_FEE", 1, NEXT_YEAR)))
                .containsExactly(PointRefusal.NOT_FOR_THIS);
    }

    @Test
    void points_of_a_later_year_are_not_spent_before_it() {
        PointBook later = after(earn("S2", "SNOW", X, R7, NEXT_YEAR));
        assertThat(refusals(later, spend("U1", X, "DONATION", 1, DAY))).containsExactly(PointRefusal.NOT_ENOUGH);
    }

    @Test
    void what_expires_first_is_spent_first() {
        PointYear soon = new PointYear(
                2023,
                Map.of("SNOW", 2),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of("LOCAL_SHOP"),
                PointYear.endOf(2024));
        LocalDate before = LocalDate.of(2024, 3, 1);
        PointBook book =
                after(earn("S1", DAY), earn("S0", "SNOW", X, soon, before), spend("U1", X, "LOCAL_SHOP", 3, DAY));
        assertThat(book.use(UseId.of("U1")).orElseThrow().parts())
                .containsExactly(new Part(new PurseKey(CARD, X, 2023), 2), new Part(KEY, 1));
    }

    @Test
    void a_mistake_is_set_right_by_a_counter_entry_and_not_booked_again() {
        PointBook corrected = after(earn("S1", DAY), correct("S1"));
        assertThat(corrected.purse(KEY).orElseThrow().tally()).isEqualTo(new Tally(3, 3, 0, 0, 0));
        assertThat(after(corrected, correct("S1"))).isEqualTo(corrected);
        assertThat(refusals(corrected, earn("S1", DAY))).containsExactly(PointRefusal.WAS_CORRECTED);
        assertThat(refusals(corrected, correct("S9"))).containsExactly(PointRefusal.NO_SUCH_SERVICE);
    }

    @Test
    void what_is_spent_is_given_back_before_its_service_is_set_right() {
        PointBook spent = after(earn("S1", DAY), spend("U1", X, "LOCAL_SHOP", 1, DAY));
        assertThat(refusals(spent, correct("S1"))).containsExactly(PointRefusal.SPENT_ALREADY);
        PointBook back = after(spent, giveBack("U1", DAY), giveBack("U1", DAY));
        assertThat(back.purse(KEY).orElseThrow().tally()).isEqualTo(new Tally(3, 0, 1, 1, 0));
        assertThat(refusals(back, spend("U1", X, "LOCAL_SHOP", 1, DAY))).containsExactly(PointRefusal.WAS_GIVEN_BACK);
        assertThat(refusals(back, giveBack("U9", DAY))).containsExactly(PointRefusal.NO_SUCH_USE);
        assertThat(refusals(back, correct("S1"))).isEmpty();
    }

    @Test
    void what_nobody_spends_in_time_expires_and_nothing_is_booked_there_any_more() {
        LocalDate last = PointYear.endOf(2025);
        PointBook book = after(earn("S1", DAY), spend("U1", X, "LOCAL_SHOP", 1, DAY));
        assertThat(book.left(CARD, X, last)).isEqualTo(2);
        assertThat(book.left(CARD, X, last.plusDays(1))).isZero();
        assertThat(after(book, expire(last))).isEqualTo(book);
        PointBook over = after(book, expire(last.plusDays(1)));
        assertThat(over.purse(KEY).orElseThrow().tally()).isEqualTo(new Tally(3, 0, 1, 0, 2));
        assertThat(refusals(over, earn("S9", DAY))).containsExactly(PointRefusal.YEAR_CLOSED);
        assertThat(refusals(over, correct("S1"))).containsExactly(PointRefusal.YEAR_CLOSED);
        assertThat(refusals(over, giveBack("U1", DAY))).containsExactly(PointRefusal.YEAR_CLOSED);
        assertThat(refusals(over, spend("U2", X, "LOCAL_SHOP", 1, DAY))).containsExactly(PointRefusal.NOT_ENOUGH);
        assertThat(after(over, earn("S1", DAY))).isEqualTo(over);
    }

    @Test
    void the_rules_of_another_year_and_other_kinds_give_nothing() {
        assertThat(refusals(PointBook.NONE, earn("S1", "SNOW", X, R7, DAY)))
                .containsExactly(PointRefusal.NO_RULES_FOR_YEAR);
        assertThat(refusals(PointBook.NONE, earn("S1", "GARDEN", X, R6, DAY)))
                .containsExactly(PointRefusal.NO_POINTS_FOR_KIND);
    }

    @Test
    void grounds_and_uses_are_codes() {
        PointBook book = after(earn("S1", DAY));
        assertThat(refusals(book, spend("U1", X, "商店", 1, DAY))).containsExactly(PointRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(refusals(book, new PointCommand.Correct(CARD, ServiceId.of("S1"), "まちがい", on(DAY))))
                .containsExactly(PointRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void a_tally_below_zero_and_rules_that_end_before_their_year_do_not_exist() {
        assertThatThrownBy(() -> new Tally(1, 0, 2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Tally(3, 0, 1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PointYear(
                        2024, Map.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of(), LocalDate.of(2025, 3, 30)))
                .hasMessageContaining("2025-03-31");
        assertThat(PointYear.of(LocalDate.of(2025, 3, 31))).isEqualTo(2024);
        assertThat(PointYear.of(LocalDate.of(2025, 4, 1))).isEqualTo(2025);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<PointEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<PointEvent> events = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                PointCommand command = commands().get(random.nextInt(commands().size()));
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(PointDecider.TABLE, PointRefusal.NOT_POSSIBLE_NOW)
                    .check(events, commands());
            all.addAll(events);
        }
        EventCensus.of(PointEvent.class).check(DECIDER, all);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        assertThat(commands().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(PointCommand.class.getPermittedSubclasses());
        for (PointBook state : List.of(PointBook.NONE, after(earn("S1", DAY)))) {
            for (PointCommand command : commands()) {
                boolean possible = PointDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                assertThat(refusals(state, command).contains(PointRefusal.NOT_POSSIBLE_NOW))
                        .isEqualTo(!possible);
            }
        }
    }

    private static List<PointCommand> commands() {
        return List.of(
                earn("S1", DAY),
                earn("S2", DAY),
                earn("S3", "EVENT", Z, R6, DAY),
                earn("S4", "SNOW", X, R7, NEXT_YEAR),
                spend("U1", X, "LOCAL_SHOP", 2, DAY),
                spend("U2", X, "LOCAL_SHOP", 4, NEXT_YEAR),
                spend("U3", Z, "LOCAL_SHOP", 1, DAY),
                correct("S1"),
                correct("S2"),
                giveBack("U1", DAY),
                giveBack("U2", DAY),
                expire(PointYear.endOf(2025).plusDays(1)));
    }

    private static PointCommand earn(String service, LocalDate day) {
        return earn(service, "SNOW", X, R6, day);
    }

    private static PointCommand earn(String service, String kind, AreaId area, PointYear rules, LocalDate day) {
        return new PointCommand.Earn(CARD, area, ServiceId.of(service), kind, rules, on(day));
    }

    private static PointCommand spend(String use, AreaId area, String what, int points, LocalDate day) {
        return new PointCommand.Spend(UseId.of(use), CARD, area, what, points, on(day));
    }

    private static PointCommand correct(String service) {
        return new PointCommand.Correct(CARD, ServiceId.of(service), "NOT_DONE", on(DAY));
    }

    private static PointCommand giveBack(String use, LocalDate day) {
        return new PointCommand.GiveBack(UseId.of(use), "USE_CANCELLED", on(day));
    }

    private static PointCommand expire(LocalDate day) {
        return new PointCommand.Expire(on(day));
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("C1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static PointBook after(PointCommand... commands) {
        return after(PointBook.NONE, commands);
    }

    private static PointBook after(PointBook before, PointCommand... commands) {
        PointBook now = before;
        for (PointCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(PointBook state, PointCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}
