package org.marugoto.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.conference.ConferenceSamples.BEFORE;
import static org.marugoto.conference.ConferenceSamples.CENTRE;
import static org.marugoto.conference.ConferenceSamples.CITY;
import static org.marugoto.conference.ConferenceSamples.CLINIC;
import static org.marugoto.conference.ConferenceSamples.COMMISSIONER;
import static org.marugoto.conference.ConferenceSamples.DAY;
import static org.marugoto.conference.ConferenceSamples.GAP;
import static org.marugoto.conference.ConferenceSamples.HIDDEN;
import static org.marugoto.conference.ConferenceSamples.LAYERED;
import static org.marugoto.conference.ConferenceSamples.NURSE;
import static org.marugoto.conference.ConferenceSamples.SUPPORT;
import static org.marugoto.conference.ConferenceSamples.WORKER;
import static org.marugoto.conference.ConferenceSamples.after;
import static org.marugoto.conference.ConferenceSamples.attend;
import static org.marugoto.conference.ConferenceSamples.by;
import static org.marugoto.conference.ConferenceSamples.close;
import static org.marugoto.conference.ConferenceSamples.convene;
import static org.marugoto.conference.ConferenceSamples.decide;
import static org.marugoto.conference.ConferenceSamples.gathered;
import static org.marugoto.conference.ConferenceSamples.held;
import static org.marugoto.conference.ConferenceSamples.hold;
import static org.marugoto.conference.ConferenceSamples.invite;
import static org.marugoto.conference.ConferenceSamples.minutes;
import static org.marugoto.conference.ConferenceSamples.name;
import static org.marugoto.conference.ConferenceSamples.note;
import static org.marugoto.conference.ConferenceSamples.on;
import static org.marugoto.conference.ConferenceSamples.oneOfEachCommand;
import static org.marugoto.conference.ConferenceSamples.oneOfEachEvent;
import static org.marugoto.conference.ConferenceSamples.sign;
import static org.marugoto.conference.ConferenceSamples.table;
import static org.marugoto.conference.ConferenceSamples.task;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

/** What holds for every conference, over random histories of commands that may be refused. */
class ConferenceLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final int HISTORIES = 200 * EFFORT;
    private static final List<Member> MEMBERS = List.of(COMMISSIONER, NURSE, WORKER);

    private final ConferenceDecider decider = new ConferenceDecider();

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        var laws = DeciderLaws.of(decider)
                .repeatingChangesNothing()
                .table(ConferenceDecider.TABLE, ConferenceRefusal.NOT_POSSIBLE_NOW);
        for (int seed = 0; seed < 20 * EFFORT; seed++) {
            laws.check(history(seed).events(), oneOfEachCommand());
        }
    }

    @Test
    void random_histories_reach_every_status_and_every_kind_of_event() {
        Set<Conference.Status> reached = EnumSet.noneOf(Conference.Status.class);
        List<ConferenceEvent> all = new ArrayList<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = history(seed);
            all.addAll(history.events());
            history.states().forEach(state -> reached.add(state.status()));
        }
        assertThat(reached).containsExactlyInAnyOrder(Conference.Status.values());
        EventCensus.of(ConferenceEvent.class).check(decider, all);
    }

    @Test
    void the_samples_hold_every_kind_of_event() {
        EventCensus.of(ConferenceEvent.class).check(decider, oneOfEachEvent());
    }

    @Test
    void r04_r05_no_case_is_tabled_and_nobody_hears_one_without_ground() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Conference end = history(seed).last();
            for (TabledItem item : end.items()) {
                boolean consented = item.item().consent() == Truth.YES;
                assertThat(item.ground()).isEqualTo(consented ? "CONSENT" : "SWA-106-6");
                assertThat(item.hat().equals(LAYERED.kind()) && !consented).isFalse();
                assertThat(item.invited()).containsAll(item.attended());
                if (item.hat().equals(SUPPORT.kind())) {
                    assertThat(item.attended()).allMatch(member -> end.hasUndertaken(SUPPORT.kind(), member.actor()));
                }
            }
        }
    }

    @Test
    void r08_no_text_ever_stands_under_two_hats() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Map<TextId, String> homes = new HashMap<>();
            Conference end = history(seed).last();
            end.minutes()
                    .forEach(kept -> assertThat(homes.merge(kept.text(), kept.hat(), (one, other) -> one))
                            .isEqualTo(kept.hat()));
            end.items()
                    .forEach(item -> item.said()
                            .ifPresent(text -> assertThat(homes.merge(text, item.hat(), (one, other) -> one))
                                    .isEqualTo(item.hat())));
        }
    }

    @Test
    void a_closed_conference_has_named_somebody_for_every_case_that_nobody_took() {
        int closed = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Conference end = history(seed).last();
            if (end.status() == Conference.Status.CLOSED) {
                closed++;
                assertThat(end.items())
                        .filteredOn(item -> item.item().mustNameResponsible())
                        .allMatch(item -> item.responsible().isPresent());
            }
        }
        assertThat(closed).isPositive();
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<Conference.Status, Conference> states = oneOfEachStatus();
        assertThat(states.keySet()).containsExactlyInAnyOrder(Conference.Status.values());
        assertThat(oneOfEachCommand().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ConferenceCommand.class.getPermittedSubclasses());
        for (Conference state : states.values()) {
            for (ConferenceCommand command : oneOfEachCommand()) {
                checkCell(state, command);
            }
        }
    }

    private void checkCell(Conference state, ConferenceCommand command) {
        var row = ConferenceDecider.TABLE.rows().stream()
                .filter(found -> found.command().equals(command.getClass()))
                .findFirst()
                .orElseThrow();
        Decision<ConferenceEvent> decision = decider.decide(state, command);
        if (row.from().contains(state.status())) {
            List<ConferenceEvent> events = decision.match(done -> done, reasons -> {
                throw new AssertionError(state.status() + " " + command + " " + reasons);
            });
            assertThat(row.to()).contains(decider.fold(state, events).status());
        } else {
            Reason reason = decision.match(events -> null, reasons -> reasons.get(0));
            assertThat(reason.code()).isEqualTo(ConferenceRefusal.NOT_POSSIBLE_NOW);
            assertThat(reason.facts())
                    .containsEntry("command", command.getClass().getSimpleName())
                    .containsEntry("status", state.status().name());
        }
    }

    private static Map<Conference.Status, Conference> oneOfEachStatus() {
        Conference ready = after(
                after(held()),
                minutes(SUPPORT, "T-M1"),
                minutes(LAYERED, "T-M2"),
                note(ConferenceSamples.I1, "T-N1"),
                task("K1", ConferenceSamples.I1, CENTRE, DAY.plusDays(7)));
        return Map.of(
                Conference.Status.NONE, Conference.NONE,
                Conference.Status.CONVENED, after(gathered()),
                Conference.Status.HELD, ready,
                Conference.Status.CLOSED, after(ready, close()),
                Conference.Status.CANCELLED,
                        after(after(gathered()), new ConferenceCommand.Cancel("SNOW", on(BEFORE))));
    }

    /** What happened, and every state on the way. */
    private record History(List<ConferenceEvent> events, List<Conference> states) {
        Conference last() {
            return states.get(states.size() - 1);
        }
    }

    private History history(int seed) {
        Random random = new Random(seed);
        List<ConferenceEvent> events = new ArrayList<>();
        List<Conference> states = new ArrayList<>(List.of(Conference.NONE));
        for (int step = 0; step < 120; step++) {
            Conference now = states.get(states.size() - 1);
            ConferenceCommand command = step == 0 ? convene(SUPPORT, LAYERED) : any(random, step);
            List<ConferenceEvent> more = decider.decide(now, command).match(done -> done, reasons -> List.of());
            events.addAll(more);
            states.add(decider.fold(now, more));
        }
        return new History(events, states);
    }

    /** Any command, those that end a sitting more often the later it is. */
    private static ConferenceCommand any(Random random, int step) {
        if (step > 30 && random.nextInt(12) == 0) {
            return hold();
        }
        if (step > 55 && random.nextInt(6) == 0) {
            return close();
        }
        return random.nextInt(5) < (step < 35 ? 4 : 1) ? beforehand(random) : afterwards(random);
    }

    private static ConferenceCommand beforehand(Random random) {
        ItemId item = item(random);
        Member member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        return switch (random.nextInt(14)) {
            case 0 -> new ConferenceCommand.Reschedule(DAY, TextId.of("T" + random.nextInt(3)), on(BEFORE));
            case 1, 2, 3 -> table(anyItem(random, item));
            case 4 ->
                random.nextInt(3) == 0
                        ? new ConferenceCommand.Withdraw(item, "MOVED_AWAY", on(BEFORE))
                        : table(anyItem(random, item));
            case 5 ->
                random.nextInt(3) == 0
                        ? new ConferenceCommand.CarryOver(item, ConferenceId.of("M2"), on(BEFORE))
                        : table(anyItem(random, item));
            case 6, 7, 8 -> invite(item, member, Truth.values()[random.nextInt(3)]);
            case 9, 10 -> sign(random.nextBoolean() ? SUPPORT : LAYERED, member.actor());
            case 11, 12 -> attend(member, item);
            default ->
                random.nextInt(40) == 0
                        ? new ConferenceCommand.Cancel("SNOW", on(BEFORE))
                        : attend(member, item, item(random));
        };
    }

    private static ConferenceCommand afterwards(Random random) {
        ItemId item = item(random);
        Hat hat = random.nextBoolean() ? SUPPORT : LAYERED;
        String text = "T" + random.nextInt(4);
        Member member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        var reader = random.nextInt(4) == 0
                ? by("W-CITY", CITY, "MUNICIPALITY", DAY)
                : by(member.actor().value(), member.agency(), "WORKER", DAY);
        return switch (random.nextInt(14)) {
            case 0, 1 -> minutes(hat, text);
            case 2, 9, 10 -> note(item, text);
            case 3 -> decide(item, random.nextBoolean() ? Decisions.ROLES_AGREED : Decisions.APPROPRIATE);
            case 4 -> name(item, List.of(CENTRE, CLINIC, CITY).get(random.nextInt(3)));
            case 5 -> task("K" + random.nextInt(3), item, member.agency(), DAY.plusDays(random.nextInt(9)));
            case 6 -> new ConferenceCommand.FinishTask(TaskId.of("K" + random.nextInt(3)), on(DAY));
            case 7 -> new ConferenceCommand.NoteGap(item, GAP, on(DAY));
            case 8, 11, 12 ->
                random.nextBoolean()
                        ? new ConferenceCommand.ReadNote(item, reader)
                        : new ConferenceCommand.ReadMinutes(hat.kind(), reader);
            default -> new ConferenceCommand.SetNext(DAY.plusDays(random.nextInt(40)), on(DAY));
        };
    }

    private static AgendaItem anyItem(Random random, ItemId id) {
        Hat hat = random.nextInt(3) == 0 ? LAYERED : SUPPORT;
        Truth consent = Truth.values()[random.nextInt(3)];
        return random.nextInt(4) == 0
                ? AgendaItem.escalated(id, hat.kind(), HIDDEN, consent)
                : AgendaItem.ofCase(id, hat.kind(), HIDDEN, consent);
    }

    private static ItemId item(Random random) {
        return ItemId.of("I" + random.nextInt(3));
    }
}
