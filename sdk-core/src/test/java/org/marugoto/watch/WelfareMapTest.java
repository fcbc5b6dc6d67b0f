package org.marugoto.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Purpose;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class WelfareMapTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Set<String> PARTIES = WatchPolicy.USUAL.parties();
    private static final MapDecider DECIDER = new MapDecider();

    @Test
    void a_map_changes_only_where_all_three_parties_talk() {
        MapCommand two = new MapCommand.HoldTalk(
                new Talk(TalkId.of("T1"), Set.of("WELFARE_HELPER", "OTHER"), List.of(entry("P1")), List.of()),
                PARTIES,
                DAY.plusYears(1),
                on(DAY));
        List<Reason> reasons = DECIDER.decide(WelfareMap.NONE, two).match(done -> List.of(), no -> no);
        assertThat(reasons).extracting(Reason::code).containsExactly(MapRefusal.PARTY_MISSING);
        assertThat(reasons.get(0).facts())
                .containsEntry("missing", "COMMISSIONED_WELFARE_VOLUNTEER, NEIGHBOURHOOD_ASSOCIATION");
        assertThat(MapCommand.class.getPermittedSubclasses()).containsExactly(MapCommand.HoldTalk.class);
    }

    @Test
    void a_talk_puts_people_on_the_map_and_takes_them_off_and_says_when_the_next_one_is_due() {
        WelfareMap map = after(talk("T1", DAY, List.of(entry("P1"), entry("P2")), List.of()));
        assertThat(map.entries()).extracting(MapEntry::person).containsExactly(PersonId.of("P1"), PersonId.of("P2"));
        assertThat(map.dueOn()).contains(DAY.plusYears(1));
        WelfareMap later = after(map, talk("T2", DAY.plusYears(1), List.of(), List.of(gone("P1"))));
        assertThat(later.entries()).extracting(MapEntry::person).containsExactly(PersonId.of("P2"));
        assertThat(later.updatedOn()).contains(DAY.plusYears(1));
    }

    @Test
    void nobody_is_put_on_a_map_without_a_ground() {
        MapEntry groundless = new MapEntry(PersonId.of("P1"), Set.of("WATCHING"), Ground.NONE, Optional.empty());
        assertThat(refusals(WelfareMap.NONE, talk("T1", DAY, List.of(groundless), List.of())))
                .containsExactly(MapRefusal.NO_GROUND);
    }

    @Test
    void an_entry_has_no_field_for_words() {
        assertThat(MapEntry.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("person", "needs", "ground", "watch");
        MapEntry words = new MapEntry(PersonId.of("P1"), Set.of("足が悪い"), consent("P1"), Optional.empty());
        assertThat(refusals(WelfareMap.NONE, talk("T1", DAY, List.of(words), List.of())))
                .containsExactly(MapRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void who_is_not_on_the_map_is_not_taken_off_and_nobody_is_named_twice() {
        assertThat(refusals(WelfareMap.NONE, talk("T1", DAY, List.of(entry("P1")), List.of(gone("P1")))))
                .containsExactly(MapRefusal.NOT_ON_THE_MAP, MapRefusal.PERSON_TWICE);
    }

    @Test
    void a_talk_comes_after_the_last_one_and_is_recorded_once() {
        WelfareMap map = after(talk("T1", DAY, List.of(entry("P1")), List.of()));
        assertThat(after(map, talk("T1", DAY, List.of(entry("P1")), List.of()))).isEqualTo(map);
        assertThat(refusals(map, talk("T1", DAY, List.of(entry("P2")), List.of())))
                .containsExactly(MapRefusal.ANOTHER_TALK);
        assertThat(refusals(map, talk("T2", DAY, List.of(entry("P2")), List.of())))
                .containsExactly(MapRefusal.NOT_AFTER_THE_LAST_TALK);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<MapEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<MapEvent> events = new ArrayList<>();
            List<MapCommand> commands = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                boolean put = random.nextInt(3) > 0;
                commands.add(talk(
                        "T" + random.nextInt(6),
                        DAY.plusMonths(random.nextInt(8)),
                        put ? List.of(entry("P" + random.nextInt(4))) : List.of(),
                        put ? List.of() : List.of(gone("P" + random.nextInt(4)))));
            }
            commands.forEach(command ->
                    events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of())));
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(MapDecider.TABLE, MapRefusal.NOT_POSSIBLE_NOW)
                    .check(events, commands);
            all.addAll(events);
        }
        EventCensus.of(MapEvent.class).check(DECIDER, all);
    }

    @Test
    void a_talk_is_possible_in_every_status() {
        for (WelfareMap.Status status : WelfareMap.Status.values()) {
            assertThat(MapDecider.TABLE.possibleIn(status)).containsExactly(MapCommand.HoldTalk.class);
        }
    }

    private static MapCommand talk(String id, LocalDate day, List<MapEntry> put, List<Removal> removed) {
        return new MapCommand.HoldTalk(
                new Talk(TalkId.of(id), PARTIES, put, removed), PARTIES, day.plusYears(1), on(day));
    }

    private static MapEntry entry(String person) {
        return new MapEntry(PersonId.of(person), Set.of("EVACUATION_HELP"), consent(person), Optional.empty());
    }

    private static Ground consent(String person) {
        return Ground.consent(PersonId.of(person), Purpose.SUPPORT);
    }

    private static Removal gone(String person) {
        return new Removal(PersonId.of(person), "MOVED");
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("H1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static WelfareMap after(MapCommand... commands) {
        return after(WelfareMap.NONE, commands);
    }

    private static WelfareMap after(WelfareMap before, MapCommand... commands) {
        WelfareMap now = before;
        for (MapCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(WelfareMap state, MapCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}
