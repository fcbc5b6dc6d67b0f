package org.marugoto.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.host.HostCommand.Ask;
import org.marugoto.host.HostCommand.Hear;
import org.marugoto.host.HostCommand.Retire;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class HostDeciderTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Occasion NOW = Occasion.of(ActorId.of("W-7"), AgencyId.of("csw"), Instant.EPOCH, DAY);
    private static final Ask ASK = new Ask(ResourceId.of("bakery"), DAY.plusDays(7), NOW);

    private final HostDecider decider = new HostDecider();

    private static Hear heard(Truth willing, int people, String... kinds) {
        return new Hear(
                new Hearing(willing, Set.of(kinds), people, 120, Set.of("ALONE"), Set.of(), Optional.empty()),
                DAY.plusMonths(6),
                NOW);
    }

    @Test
    void the_laws_hold_along_any_history_and_every_event_and_status_comes_up() {
        List<HostCommand> commands = List.of(
                ASK,
                heard(Truth.YES, 1, "WORK_EXPERIENCE"),
                heard(Truth.NO, 0),
                heard(Truth.UNKNOWN, 0, "WORK"),
                new Retire("CLOSED_DOWN", NOW));
        Set<Class<?>> seen = new HashSet<>();
        Set<Host.Status> reached = new HashSet<>();
        for (int seed = 0; seed < 100 * EFFORT; seed++) {
            Random chance = new Random(seed);
            List<HostEvent> history = new ArrayList<>();
            Host now = Host.NONE;
            for (int step = 0; step < 12; step++) {
                HostCommand command = commands.get(chance.nextInt(commands.size()));
                if (decider.decide(now, command) instanceof Decision.Accepted<HostEvent> yes) {
                    history.addAll(yes.events());
                    now = decider.fold(now, yes.events());
                    yes.events().forEach(event -> seen.add(event.getClass()));
                    reached.add(now.status());
                    assertThat(now.hearAgainOn().isEmpty()).isEqualTo(now.status() == Host.Status.RETIRED);
                }
            }
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(HostDecider.TABLE, HostRefusal.NOT_POSSIBLE_NOW)
                    .check(history, commands);
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        EventCensus.of(HostEvent.class).kinds());
        assertThat(reached).hasSize(4);
    }

    @Test
    void a_willing_host_says_how_many_and_for_what_and_another_takes_none() {
        Host asked = decider.fold(Host.NONE, events(Host.NONE, ASK));
        assertThat(codes(asked, heard(Truth.YES, 0, "WORK"))).containsExactly(HostRefusal.ANSWER_DOES_NOT_FIT);
        assertThat(codes(asked, heard(Truth.YES, 1))).containsExactly(HostRefusal.ANSWER_DOES_NOT_FIT);
        assertThat(codes(asked, heard(Truth.NO, 1, "WORK"))).containsExactly(HostRefusal.ANSWER_DOES_NOT_FIT);
        assertThat(codes(asked, heard(Truth.UNKNOWN, 0))).isEmpty();
    }

    @Test
    void hearings_stand_in_their_order_and_the_next_lies_ahead() {
        Host asked = decider.fold(Host.NONE, events(Host.NONE, ASK));
        Host heard = decider.fold(asked, events(asked, heard(Truth.NO, 0)));
        Occasion before = NOW.when(Instant.EPOCH, DAY.minusDays(1));
        assertThat(codes(heard, new Retire("CLOSED_DOWN", before)))
                .containsExactly(HostRefusal.BEFORE_THE_LAST_HEARING);
        assertThat(codes(Host.NONE, new Ask(ResourceId.of("bakery"), DAY.minusDays(1), NOW)))
                .containsExactly(HostRefusal.HEARING_IN_THE_PAST);
    }

    private List<HostEvent> events(Host now, HostCommand command) {
        return decider.decide(now, command).match(events -> events, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private List<Reason.Code> codes(Host now, HostCommand command) {
        return decider.decide(now, command)
                .match(
                        events -> List.of(),
                        reasons ->
                                reasons.stream().<Reason.Code>map(Reason::code).toList());
    }
}
