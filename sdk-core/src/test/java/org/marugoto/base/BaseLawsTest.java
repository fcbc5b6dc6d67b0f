package org.marugoto.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

/** What holds for each of the five deciders about bases. */
class BaseLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    @Test
    void bases_keep_the_laws_of_deciders() {
        laws(
                new BaseDecider(),
                BaseDecider.TABLE,
                BaseRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofBases(),
                BaseEvent.class);
    }

    @Test
    void help_for_bases_keeps_the_laws_of_deciders() {
        laws(
                new SupportDecider(),
                SupportDecider.TABLE,
                SupportRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofSupports(),
                SupportEvent.class);
    }

    @Test
    void rooms_keep_the_laws_of_deciders() {
        laws(
                new RoomDecider(),
                RoomDecider.TABLE,
                RoomRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofRooms(),
                RoomEvent.class);
    }

    @Test
    void worries_keep_the_laws_of_deciders() {
        laws(
                new WorryDecider(),
                WorryDecider.TABLE,
                WorryRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofWorries(),
                WorryEvent.class);
    }

    @Test
    void activities_keep_the_laws_of_deciders() {
        laws(
                new ActivityDecider(),
                ActivityDecider.TABLE,
                ActivityRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofActivities(),
                ActivityEvent.class);
    }

    @Test
    void every_cell_of_every_table_either_leads_where_it_says_or_names_command_and_status() {
        cells(
                new BaseDecider(),
                BaseDecider.TABLE,
                BaseRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofBases(),
                Base.Status.values(),
                BaseCommand.class);
        cells(
                new SupportDecider(),
                SupportDecider.TABLE,
                SupportRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofSupports(),
                Support.Status.values(),
                SupportCommand.class);
        cells(
                new RoomDecider(),
                RoomDecider.TABLE,
                RoomRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofRooms(),
                Room.Status.values(),
                RoomCommand.class);
        cells(
                new WorryDecider(),
                WorryDecider.TABLE,
                WorryRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofWorries(),
                Worry.Status.values(),
                WorryCommand.class);
        cells(
                new ActivityDecider(),
                ActivityDecider.TABLE,
                ActivityRefusal.NOT_POSSIBLE_NOW,
                BaseSamples.ofActivities(),
                Activity.Status.values(),
                ActivityCommand.class);
    }

    private static <K extends Enum<K>, C, S, E> void laws(
            Decider<C, S, E> decider,
            TransitionTable<K, C, S, E> table,
            Reason.Code notNow,
            List<C> commands,
            Class<E> events) {
        List<E> all = new ArrayList<>();
        for (int seed = 0; seed < 60 * EFFORT; seed++) {
            List<E> history = BaseSamples.history(decider, commands, new Random(seed), 40);
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(table, notNow)
                    .check(history, commands);
            all.addAll(history);
        }
        EventCensus.of(events).check(decider, all);
    }

    /** One state of each status, found on the way of random histories; every command meets every one of them. */
    private static <K extends Enum<K>, C, S, E> void cells(
            Decider<C, S, E> decider,
            TransitionTable<K, C, S, E> table,
            Reason.Code notNow,
            List<C> commands,
            K[] statuses,
            Class<C> kind) {
        Map<K, S> states = new HashMap<>();
        for (int seed = 0; seed < 60; seed++) {
            S state = decider.initial();
            states.putIfAbsent(table.statusOf(state), state);
            for (E event : BaseSamples.history(decider, commands, new Random(seed), 40)) {
                state = decider.evolve(state, event);
                states.putIfAbsent(table.statusOf(state), state);
            }
        }
        assertThat(states.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.asList(statuses));
        assertThat(commands.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(kind.getPermittedSubclasses());
        states.forEach((status, state) -> commands.forEach(command -> {
            boolean possible = table.possibleIn(status).contains(command.getClass());
            List<Reason> refused = decider.decide(state, command).match(events -> List.of(), reasons -> reasons);
            assertThat(refused.stream().anyMatch(reason -> reason.code().equals(notNow)))
                    .as("%s in %s", command.getClass().getSimpleName(), status)
                    .isEqualTo(!possible);
        }));
    }
}
