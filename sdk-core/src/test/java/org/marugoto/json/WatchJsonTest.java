package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Purpose;
import org.marugoto.testkit.EventCensus;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.MapDecider;
import org.marugoto.watch.MapEntry;
import org.marugoto.watch.MapEvent;
import org.marugoto.watch.Removal;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.RoundRhythm;
import org.marugoto.watch.Talk;
import org.marugoto.watch.TalkId;
import org.marugoto.watch.Watch;
import org.marugoto.watch.WatchDecider;
import org.marugoto.watch.WatchEvent;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;
import org.marugoto.watch.WelfareMap;

class WatchJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("V-1"), AgencyId.of("shakyo"), Instant.parse("2024-06-03T01:00:00Z"), DAY);
    private static final PersonId PERSON = PersonId.of("P1");
    private static final Ground CONSENT = Ground.consent(PERSON, Purpose.SUPPORT);

    private static final List<WatchEvent> WATCH = List.of(
            new WatchEvent.Begun(
                    PERSON,
                    AreaId.of("sakura"),
                    new Watcher(ActorId.of("V-1"), "VOLUNTEER", Optional.empty()),
                    CONSENT,
                    new RoundRhythm(7, 1),
                    DAY.plusDays(7),
                    OCCASION),
            new WatchEvent.WatcherChanged(
                    new Watcher(ActorId.of("B-1"), "BUSINESS", Optional.of(AgencyId.of("milk"))), OCCASION),
            new WatchEvent.RhythmChanged(new RoundRhythm(3, 0), DAY.plusDays(3), OCCASION),
            new WatchEvent.RoundRecorded(RoundId.of("R1"), "MET", Optional.empty(), DAY.plusDays(6), OCCASION),
            new WatchEvent.RoundRecorded(
                    RoundId.of("R2"),
                    "SOMETHING_WRONG",
                    Optional.of(new Alarm(
                            ContactId.of("C1"),
                            Consulter.of("NEIGHBOUR"),
                            Channel.of("PHONE"),
                            Set.of(Need.of("ELDERLY")),
                            Set.of(DangerSign.of("LIFE")),
                            Optional.of(TextId.of("T1")))),
                    DAY.plusDays(6),
                    OCCASION),
            new WatchEvent.Ended("MOVED", OCCASION));

    private static final MapEvent TALK = new MapEvent.TalkHeld(
            new Talk(
                    TalkId.of("T1"),
                    Set.of("WELFARE_HELPER"),
                    List.of(new MapEntry(PERSON, Set.of("WATCHING"), CONSENT, Optional.of(WatchId.of("W1")))),
                    List.of(new Removal(PersonId.of("P2"), "DIED"))),
            DAY.plusYears(1),
            OCCASION);

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_of_a_watch_reads_back_as_it_was_written() {
        EventCensus.of(WatchEvent.class).check(new WatchDecider(), WATCH);
        Watch watch = Watch.NONE;
        for (WatchEvent event : WATCH) {
            assertThat(json.read(WatchEvent.class, json.write(WatchEvent.class, event)))
                    .isEqualTo(event);
            watch = new WatchDecider().evolve(watch, event);
            assertThat(json.read(Watch.class, json.write(Watch.class, watch))).isEqualTo(watch);
        }
    }

    @Test
    void every_event_and_state_of_a_map_reads_back_as_it_was_written() {
        EventCensus.of(MapEvent.class).check(new MapDecider(), List.of(TALK));
        assertThat(json.read(MapEvent.class, json.write(MapEvent.class, TALK))).isEqualTo(TALK);
        WelfareMap map = new MapDecider().evolve(WelfareMap.NONE, TALK);
        assertThat(json.read(WelfareMap.class, json.write(WelfareMap.class, map)))
                .isEqualTo(map);
    }

    @Test
    void the_names_in_the_journal_are_these_forever() {
        assertThat(WATCH.stream()
                        .map(event -> json.nameOf(WatchEvent.class, event))
                        .distinct())
                .containsExactly(
                        "watch-begun",
                        "watch-watcher-changed",
                        "watch-rhythm-changed",
                        "watch-round-recorded",
                        "watch-ended");
        assertThat(json.nameOf(MapEvent.class, TALK)).isEqualTo("map-talk-held");
    }
}
