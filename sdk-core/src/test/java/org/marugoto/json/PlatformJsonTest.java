package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.community.IssueId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Occasion;
import org.marugoto.platform.Idea;
import org.marugoto.platform.IdeaId;
import org.marugoto.platform.Lecture;
import org.marugoto.platform.LectureId;
import org.marugoto.platform.PlatformDecider;
import org.marugoto.platform.PlatformEvent;
import org.marugoto.platform.PlatformMeeting;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.platform.ResourceMap;
import org.marugoto.platform.ResourceMapDecider;
import org.marugoto.platform.ResourceMapEvent;
import org.marugoto.platform.ResourceMapId;
import org.marugoto.referral.BackUpId;
import org.marugoto.resource.ResourceId;
import org.marugoto.testkit.EventCensus;
import org.marugoto.training.Awareness;
import org.marugoto.training.AwarenessDecider;
import org.marugoto.training.AwarenessEvent;
import org.marugoto.training.Completion;
import org.marugoto.training.Reach;
import org.marugoto.training.Shortfall;
import org.marugoto.training.ShortfallDecider;
import org.marugoto.training.ShortfallEvent;
import org.marugoto.training.TrainingDecider;
import org.marugoto.training.TrainingEvent;
import org.marugoto.training.TrainingRecord;

class PlatformJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Occasion NOW =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.parse("2024-06-03T01:00:00Z"), DAY);
    private static final Optional<AreaId> CHUO = Optional.of(AreaId.of("chuo"));
    private static final Idea GARDEN =
            new Idea(IdeaId.of("ID-1"), "PLACE_TO_BE", CHUO, Set.of(ActorId.of("V-2"), ActorId.of("V-1")));

    private static final List<PlatformEvent> MEETING = List.of(
            new PlatformEvent.Planned("DEVELOP_RESOURCES", Set.of("DEVELOPMENT_IDEA"), CHUO, DAY, NOW),
            new PlatformEvent.Moved(DAY.plusDays(1), "HALL_TAKEN", NOW),
            new PlatformEvent.Cancelled("TYPHOON", NOW),
            new PlatformEvent.Held(Map.of("RESIDENTS", 12, "PTA", 3), NOW),
            new PlatformEvent.MapMade(ResourceMapId.of("chuo"), Set.of(ResourceId.of("cafe")), DAY, NOW),
            new PlatformEvent.CaseShared(LearningCaseId.of("L1"), NOW),
            new PlatformEvent.IssueShared(IssueId.of("I1"), NOW),
            new PlatformEvent.LectureGiven(
                    new Lecture(LectureId.of("LE-1"), "DESKS", Map.of("NPO", 4)), Optional.empty(), DAY, NOW),
            new PlatformEvent.IdeaPut(GARDEN, NOW),
            new PlatformEvent.Volunteered(GARDEN.id(), Set.of(ActorId.of("V-3")), NOW),
            new PlatformEvent.Closed(NOW));

    private static final List<ResourceMapEvent> MAP = List.of(
            new ResourceMapEvent.EditionPublished(
                    1, Optional.empty(), PlatformMeetingId.of("PM-1"), DAY, Set.of(ResourceId.of("cafe")), NOW),
            new ResourceMapEvent.EditionPublished(
                    2, Optional.of(1), PlatformMeetingId.of("PM-2"), DAY, Set.of(ResourceId.of("farm")), NOW));

    private static final List<TrainingEvent> TRAINING = List.of(
            new TrainingEvent.Completed("BASICS", new Completion(DAY, Optional.of(DAY.plusYears(1))), NOW),
            new TrainingEvent.Renewed("BASICS", new Completion(DAY.plusDays(1), Optional.empty()), NOW),
            new TrainingEvent.Revoked("BASICS", "MISTAKE", NOW),
            new TrainingEvent.Ended("LEFT", NOW));

    private static final List<ShortfallEvent> SHORTFALL = List.of(
            new ShortfallEvent.Flagged(
                    DeskId.of(AgencyId.of("satellite"), "desk"),
                    Set.of("BASICS"),
                    Optional.of(AgencyId.of("shakyo")),
                    DAY.plusDays(7),
                    NOW),
            new ShortfallEvent.AskedInCase(CaseId.of("C1"), BackUpId.of("B1"), NOW),
            new ShortfallEvent.Settled("ADVISED", NOW));

    private static final List<AwarenessEvent> AWARENESS = List.of(
            new AwarenessEvent.Told(
                    new Reach("VISIT", "SYSTEM", Set.of(AreaId.of("chuo")), Map.of("RESIDENTS", 9)), DAY, NOW),
            new AwarenessEvent.Withdrawn("TWICE", NOW));

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_reads_back_as_it_was_written() {
        reads(PlatformEvent.class, PlatformMeeting.class, new PlatformDecider(), MEETING);
        reads(ResourceMapEvent.class, ResourceMap.class, new ResourceMapDecider(), MAP);
        reads(TrainingEvent.class, TrainingRecord.class, new TrainingDecider(), TRAINING);
        reads(ShortfallEvent.class, Shortfall.class, new ShortfallDecider(), SHORTFALL);
        reads(AwarenessEvent.class, Awareness.class, new AwarenessDecider(), AWARENESS);
    }

    @Test
    void no_event_is_without_its_name_in_the_journal() {
        assertThat(Stream.of(
                                PlatformEvent.class,
                                ResourceMapEvent.class,
                                TrainingEvent.class,
                                ShortfallEvent.class,
                                AwarenessEvent.class)
                        .flatMap(room -> EventCensus.of(room).kinds().stream()))
                .allMatch(EventNames.ALL::containsKey)
                .hasSize(PlatformEventNames.ALL.size());
        assertThat(MEETING.stream().map(event -> json.nameOf(PlatformEvent.class, event)))
                .containsExactly(
                        "platform-planned",
                        "platform-moved",
                        "platform-cancelled",
                        "platform-held",
                        "platform-map-made",
                        "platform-case-shared",
                        "platform-issue-shared",
                        "platform-lecture-given",
                        "platform-idea-put",
                        "platform-volunteered",
                        "platform-closed");
    }

    private <C, S, E> void reads(Class<E> events, Class<S> states, Decider<C, S, E> decider, List<E> history) {
        EventCensus.of(events).check(decider, history);
        S state = decider.initial();
        for (E event : history) {
            assertThat(json.read(events, json.write(events, event))).isEqualTo(event);
            state = decider.evolve(state, event);
            assertThat(json.read(states, json.write(states, state))).isEqualTo(state);
        }
    }
}
