package org.marugoto.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.platform.PlatformSamples.MEETING;
import static org.marugoto.platform.PlatformSamples.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Reason;
import org.marugoto.platform.ResourceMapEvent.EditionPublished;
import org.marugoto.resource.ResourceId;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class ResourceMapTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final ResourceMapDecider DECIDER = new ResourceMapDecider();

    @Test
    void editions_are_numbered_and_each_takes_the_place_of_the_one_before() {
        List<ResourceMapEvent> events =
                history(publish("M1", MEETING, "cafe"), publish("M2", MEETING.plusDays(90), "farm"));
        assertThat(events)
                .extracting(event -> ((EditionPublished) event).edition())
                .containsExactly(1, 2);
        assertThat(events)
                .extracting(event -> ((EditionPublished) event).supersedes())
                .containsExactly(Optional.empty(), Optional.of(1));
        ResourceMap map = DECIDER.fold(events);
        assertThat(map.edition()).isEqualTo(2);
        assertThat(map.resources()).containsExactly(ResourceId.of("farm"));
        assertThat(map.madeAt()).contains(PlatformMeetingId.of("M2"));
    }

    @Test
    void an_older_edition_does_not_take_the_place_of_a_newer_one() {
        ResourceMap map = DECIDER.fold(history(publish("M2", MEETING, "cafe")));
        List<Reason> reasons =
                DECIDER.decide(map, publish("M1", MEETING.minusDays(1), "farm")).match(done -> List.of(), no -> no);
        assertThat(reasons).extracting(Reason::code).containsExactly(ResourceMapRefusal.OLDER_THAN_IN_FORCE);
    }

    @Test
    void the_map_of_the_whole_municipality_is_one_of_its_own() {
        assertThat(ResourceMapId.of(Optional.empty())).isEqualTo(ResourceMapId.WHOLE);
        assertThat(ResourceMapId.of(Optional.of(AreaId.of("chuo")))).isEqualTo(ResourceMapId.of("chuo"));
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories_and_in_every_cell() {
        List<ResourceMapEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 30 * EFFORT; seed++) {
            Random random = new Random(seed);
            ResourceMapCommand[] commands = new ResourceMapCommand[12];
            for (int at = 0; at < commands.length; at++) {
                commands[at] =
                        publish("M" + random.nextInt(5), MEETING.plusDays(random.nextInt(30)), "r" + random.nextInt(3));
            }
            List<ResourceMapEvent> events = history(commands);
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(ResourceMapDecider.TABLE, ResourceMapRefusal.NOT_POSSIBLE_NOW)
                    .check(events, List.of(commands));
            all.addAll(events);
        }
        EventCensus.of(ResourceMapEvent.class).check(DECIDER, all);
        for (ResourceMap.Status status : ResourceMap.Status.values()) {
            assertThat(ResourceMapDecider.TABLE.possibleIn(status)).containsExactly(ResourceMapCommand.Publish.class);
        }
    }

    private static ResourceMapCommand publish(String meeting, LocalDate asOf, String resource) {
        return new ResourceMapCommand.Publish(
                PlatformMeetingId.of(meeting), asOf, Set.of(ResourceId.of(resource)), on(asOf));
    }

    private static List<ResourceMapEvent> history(ResourceMapCommand... commands) {
        List<ResourceMapEvent> events = new ArrayList<>();
        for (ResourceMapCommand command : commands) {
            events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
        }
        return events;
    }
}
