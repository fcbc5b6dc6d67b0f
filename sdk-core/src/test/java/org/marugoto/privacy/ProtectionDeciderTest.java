package org.marugoto.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.privacy.Says.DAY;
import static org.marugoto.privacy.Says.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.ProtectionCommand.Extend;
import org.marugoto.privacy.ProtectionCommand.Impose;
import org.marugoto.privacy.ProtectionCommand.Lift;
import org.marugoto.privacy.ProtectionEvent.Extended;
import org.marugoto.privacy.ProtectionEvent.Imposed;
import org.marugoto.privacy.ProtectionEvent.Lifted;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;

class ProtectionDeciderTest {

    private static final RestrictionId ONE = RestrictionId.of("R-1");

    private final ProtectionDecider decider = new ProtectionDecider();

    @Test
    void a_restriction_holds_until_it_is_lifted_and_not_only_until_its_last_day() {
        Protection protection = spec().given(imposed(ONE))
                .when(new Extend(ONE, DAY.plusYears(2), on(DAY)))
                .thenAccepted(new Extended(ONE, DAY.plusYears(2), on(DAY)))
                .state();
        assertThat(protection.toBeAskedAbout(DAY.plusYears(2))).isEmpty();
        assertThat(protection.toBeAskedAbout(DAY.plusYears(2).plusDays(1)))
                .singleElement()
                .satisfies(restriction -> assertThat(restriction.until()).isEqualTo(DAY.plusYears(2)));
        assertThat(protection.status()).isEqualTo(Protection.Status.IN_FORCE);
    }

    @Test
    void a_person_may_have_several_restrictions_and_each_is_lifted_by_itself() {
        RestrictionId two = RestrictionId.of("R-2");
        DeciderSpec<ProtectionCommand, Protection, ProtectionEvent> both = spec().given(imposed(ONE), imposed(two));
        Protection rest = both.when(new Lift(ONE, on(DAY)))
                .thenAccepted(new Lifted(ONE, on(DAY)))
                .state();
        assertThat(rest.status()).isEqualTo(Protection.Status.IN_FORCE);
        assertThat(rest.restriction(two)).isPresent();
        assertThat(rest.restriction(ONE)).isEmpty();
    }

    @Test
    void a_restriction_that_is_imposed_twice_holds_once() {
        spec().given(imposed(ONE)).when(new Impose(restriction(ONE), on(DAY))).thenNothing();
        spec().given(imposed(ONE))
                .when(new Impose(restriction(ONE).extendedTo(DAY.plusDays(3)), on(DAY)))
                .thenRefused(ProtectionRefusal.ALREADY_IMPOSED);
    }

    @Test
    void days_out_of_order_and_unknown_restrictions_are_refused() {
        spec().when(new Impose(restriction(ONE).extendedTo(DAY.minusDays(1)), on(DAY)))
                .thenRefused(ProtectionRefusal.ENDS_BEFORE_IT_BEGINS);
        spec().given(imposed(ONE))
                .when(new Extend(ONE, DAY.plusDays(1), on(DAY)))
                .thenRefused(ProtectionRefusal.NOT_LATER);
        spec().given(imposed(ONE))
                .when(new Extend(ONE, DAY.plusYears(1), on(DAY)))
                .thenNothing();
        spec().given(imposed(ONE))
                .when(new Lift(RestrictionId.of("R-9"), on(DAY)))
                .thenRefused(ProtectionRefusal.NO_SUCH_RESTRICTION);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_is_refused() {
        for (List<ProtectionEvent> history : List.<List<ProtectionEvent>>of(
                List.of(), List.of(imposed(ONE)), List.of(imposed(ONE), new Lifted(ONE, on(DAY))))) {
            Protection state = decider.fold(history);
            for (ProtectionCommand command : oneOfEachCommand(ONE)) {
                boolean possible =
                        ProtectionDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                Decision<ProtectionEvent> decision = decider.decide(state, command);
                assertThat(decision.<Boolean>match(
                                events -> true, reasons -> reasons.get(0).code() != ProtectionRefusal.NOT_POSSIBLE_NOW))
                        .as(state.status() + " " + command)
                        .isEqualTo(possible);
            }
        }
    }

    @Test
    void every_law_holds_over_random_histories() {
        Random random = new Random(29);
        for (int round = 0; round < 100 * Integer.getInteger("marugoto.effort", 1); round++) {
            Protection now = Protection.NONE;
            List<ProtectionEvent> history = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                List<ProtectionCommand> commands = oneOfEachCommand(RestrictionId.of("R-" + random.nextInt(3)));
                List<ProtectionEvent> events = decider.decide(now, commands.get(random.nextInt(commands.size())))
                        .match(done -> done, reasons -> List.of());
                history.addAll(events);
                now = decider.fold(now, events);
            }
            DeciderLaws.of(decider)
                    .table(ProtectionDecider.TABLE, ProtectionRefusal.NOT_POSSIBLE_NOW)
                    .repeatingChangesNothing()
                    .check(history, oneOfEachCommand(ONE));
        }
    }

    static Restriction restriction(RestrictionId id) {
        return new Restriction(
                id,
                "DV",
                Set.of(PersonId.of("P-2")),
                Set.of(Recipient.agency(AgencyId.of("tax"))),
                Set.of(Says.WARD),
                Restriction.USUAL_KINDS,
                DAY,
                DAY.plusYears(1));
    }

    private static ProtectionEvent imposed(RestrictionId id) {
        return new Imposed(restriction(id), on(DAY));
    }

    private static List<ProtectionCommand> oneOfEachCommand(RestrictionId id) {
        LocalDate later = DAY.plusYears(3);
        List<ProtectionCommand> all =
                List.of(new Impose(restriction(id), on(DAY)), new Extend(id, later, on(DAY)), new Lift(id, on(DAY)));
        assertThat(all)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(ProtectionCommand.class.getPermittedSubclasses()));
        return all;
    }

    private DeciderSpec<ProtectionCommand, Protection, ProtectionEvent> spec() {
        return DeciderSpec.of(decider);
    }
}
