package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marugoto.AwarenessRecord;
import org.marugoto.Developments;
import org.marugoto.Marugoto;
import org.marugoto.PlatformMeetings;
import org.marugoto.area.AreaId;
import org.marugoto.community.IssueId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.development.DevelopmentId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Recorded;
import org.marugoto.platform.Idea;
import org.marugoto.platform.IdeaId;
import org.marugoto.platform.Lecture;
import org.marugoto.platform.LectureId;
import org.marugoto.platform.PlatformCommand;
import org.marugoto.platform.PlatformEvent;
import org.marugoto.platform.PlatformKind;
import org.marugoto.platform.PlatformMeeting;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.platform.ResourceMapId;
import org.marugoto.training.AwarenessCommand;
import org.marugoto.training.AwarenessId;
import org.marugoto.training.Reach;

/** Those who shape an area meet: they map it, hear of issues and lectures, and put ideas that somebody takes up. */
final class PlatformMoves implements RoomMoves {

    private static final Pattern SOMEBODY = Pattern.compile("\"(P-|C|WC-|N)\\d+\"");
    private static final MarugotoJson JSON = new MarugotoJson();

    /** Those who come; now and then somebody writes down who it was. */
    private static Map<String, Integer> came(Scene scene) {
        return Map.of(scene.oneIn(9) ? "P-1" : scene.oneOf(List.of("RESIDENTS", "NPO")), 1 + scene.number(30));
    }

    @Override
    public void move(Scene scene) {
        PlatformMeetingId id = PlatformMeetingId.of("PF-" + scene.number(4));
        for (int i = 0; i < 3; i++) {
            if (scene.oneIn(8)) {
                tell(scene);
            } else {
                meet(scene, id);
            }
        }
    }

    private static void meet(Scene scene, PlatformMeetingId id) {
        PlatformMeetings meetings = scene.city().platformMeetings();
        Occasion now = scene.now();
        PlatformMeeting.Status status =
                meetings.find(id, now).map(PlatformMeeting::status).orElse(PlatformMeeting.Status.NONE);
        switch (status) {
            case NONE -> plan(scene, id, now);
            case PLANNED ->
                step(scene, id, scene.oneIn(3) ? change(scene, now) : new PlatformCommand.Hold(came(scene), now));
            default -> record(scene, id, now);
        }
    }

    private static void plan(Scene scene, PlatformMeetingId id, Occasion now) {
        List<PlatformKind> kinds = scene.city().profile().platformKinds();
        Optional<AreaId> area = scene.oneIn(2) ? Optional.of(scene.area()) : Optional.empty();
        scene.does(() -> scene.city()
                .platformMeetings()
                .plan(id, scene.oneOf(kinds).code(), area, scene.today().plusDays(scene.number(4)), now));
    }

    private static PlatformCommand.Step change(Scene scene, Occasion now) {
        return scene.oneIn(6)
                ? new PlatformCommand.Cancel("WEATHER", now)
                : new PlatformCommand.Move(scene.soon(), "WEATHER", now);
    }

    private static void record(Scene scene, PlatformMeetingId id, Occasion now) {
        PlatformMeetings meetings = scene.city().platformMeetings();
        IdeaId idea = IdeaId.of(id + "-" + scene.number(2));
        switch (scene.number(8)) {
            case 0 -> step(scene, id, new PlatformCommand.MakeMap(Set.of(scene.oneOf(HostMoves.RESOURCES)), now));
            case 1 -> scene.does(() -> meetings.share(id, IssueId.of("I-" + scene.number(2)), now));
            case 2 -> step(scene, id, new PlatformCommand.GiveLecture(lecture(scene, id), now));
            case 3, 4 ->
                step(
                        scene,
                        id,
                        new PlatformCommand.PutIdea(new Idea(idea, kind(scene), Optional.empty(), Set.of()), now));
            case 5 ->
                step(scene, id, new PlatformCommand.Volunteer(idea, Set.of(ActorId.of("V-" + scene.number(3))), now));
            case 6 ->
                scene.does(() ->
                        meetings.takeUp(id, idea, DevelopmentId.of("DP-" + idea), scene.agency(), scene.soon(), now));
            default -> step(scene, id, new PlatformCommand.Close(scene.oneIn(2), now));
        }
    }

    private static String kind(Scene scene) {
        return scene.oneIn(9) ? "P-2" : "ACTIVITY";
    }

    private static Lecture lecture(Scene scene, PlatformMeetingId id) {
        return new Lecture(LectureId.of("LE-" + id + "-" + scene.number(2)), "DESKS", came(scene));
    }

    private static void step(Scene scene, PlatformMeetingId id, PlatformCommand.Step step) {
        scene.does(() -> scene.city().platformMeetings().handle(id, step));
    }

    /** A leaflet reaches some, or it was told by mistake. */
    private static void tell(Scene scene) {
        AwarenessId id = AwarenessId.of("AW-" + scene.number(4));
        Occasion now = scene.now();
        Reach reach = new Reach("LEAFLET", "SYSTEM", Set.of(scene.area()), came(scene));
        scene.does(() -> scene.city()
                .training()
                .awareness()
                .handle(
                        id,
                        scene.oneIn(4)
                                ? new AwarenessCommand.Withdraw("TOLD_TWICE", now)
                                : new AwarenessCommand.Tell(reach, scene.today(), now)));
    }

    /** Law 4: the record of a platform names nobody. And everything that came out of a meeting is where it belongs. */
    @Override
    public void hold(Marugoto city) {
        namesNobody(city, PlatformMeetings.TYPE, PlatformEvent.class);
        city.store().ledger(PlatformMeetings.TYPE).read((id, latest) -> outcomes(city, latest.state()));
        city.store()
                .journal()
                .read(PlatformMeetings.MAPS, (id, editions) -> editionsAreNumbered(city, id, editions.size()));
        city.store()
                .ledger(AwarenessRecord.TYPE)
                .read((id, latest) -> assertThat(
                                SOMEBODY.matcher(latest.state().reach().toString())
                                        .find())
                        .isFalse());
        city.store()
                .ledger(Developments.TYPE)
                .read((id, latest) -> latest.state()
                        .origin()
                        .ifPresent(from -> assertThat(city.store()
                                        .ledger(PlatformMeetings.TYPE)
                                        .find(from.meeting()))
                                .hasValueSatisfying(
                                        meeting -> assertThat(from.idea().flatMap(meeting.state()::idea))
                                                .describedAs("an idea that was put is taken up")
                                                .isPresent())));
    }

    private static <E> void namesNobody(
            Marugoto city, AggregateType<PlatformMeetingId, ?, ?, E> type, Class<E> events) {
        city.store()
                .journal()
                .read(
                        type,
                        (id, history) -> history.forEach(event -> {
                            String written = JSON.write(events, event);
                            assertThat(SOMEBODY.matcher(written).find())
                                    .describedAs("law 4: a platform names nobody, but (%s)", written)
                                    .isFalse();
                        }));
    }

    private static void outcomes(Marugoto city, PlatformMeeting meeting) {
        assertThat(meeting.attendance().isEmpty()).isNotEqualTo(meeting.wasHeld());
        boolean any = !(meeting.mapped().isEmpty()
                && meeting.cases().isEmpty()
                && meeting.issues().isEmpty()
                && meeting.lectures().isEmpty()
                && meeting.ideas().isEmpty());
        if (meeting.status() != PlatformMeeting.Status.CLOSED) {
            assertThat(any).isEqualTo(meeting.status() == PlatformMeeting.Status.RECORDED);
        }
        if (!meeting.mapped().isEmpty()) {
            assertThat(city.store().ledger(PlatformMeetings.MAPS).find(ResourceMapId.of(meeting.area())))
                    .describedAs("the map that was made is in force, or a later one")
                    .isPresent();
        }
        meeting.lectures()
                .forEach(lecture -> assertThat(city.store()
                                .ledger(AwarenessRecord.TYPE)
                                .find(AwarenessId.of(lecture.id().value()))
                                .map(Recorded::state)
                                .flatMap(found -> found.reach().map(Reach::audience)))
                        .describedAs("whoever heard the lecture is counted")
                        .contains(lecture.audience()));
    }

    private static void editionsAreNumbered(Marugoto city, ResourceMapId id, int editions) {
        assertThat(city.store()
                        .ledger(PlatformMeetings.MAPS)
                        .find(id)
                        .orElseThrow()
                        .state()
                        .edition())
                .isEqualTo(editions);
    }

    @Override
    public int weight() {
        return 3;
    }
}
