package org.marugoto.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.community.IssueId;
import org.marugoto.conference.LearningCaseId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentId;
import org.marugoto.document.YamlNode;
import org.marugoto.ledger.Outcome;
import org.marugoto.platform.Idea;
import org.marugoto.platform.IdeaId;
import org.marugoto.platform.Lecture;
import org.marugoto.platform.LectureId;
import org.marugoto.platform.PlatformCommand;
import org.marugoto.platform.PlatformEvent;
import org.marugoto.platform.PlatformMeeting;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.platform.ResourceMap;
import org.marugoto.resource.ResourceId;

/** What journeys say about platform meetings. */
final class PlatformSteps {

    static final NameKind<PlatformMeetingId> MEETING =
            new NameKind<>(Text.of("連携・協働の場", "platform meeting"), PlatformMeetingId::of);

    private static final NameKind<IdeaId> IDEA = new NameKind<>(Text.of("アイデア", "idea"), IdeaId::of);

    private static final NameKind<LectureId> LECTURE = new NameKind<>(Text.of("講演会", "lecture"), LectureId::of);

    private static final String WHOLE = "whole";

    private static final Expectations<PlatformMeeting> STATE = Expectations.<PlatformMeeting>none()
            .one("meeting", found -> Optional.of(found.status()))
            .one("day", PlatformMeeting::on)
            .set("outputs", PlatformMeeting::outputs)
            .one(
                    "came",
                    found -> Optional.of(found.attendance().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()))
            .set("cases", PlatformMeeting::cases)
            .set("issues", PlatformMeeting::issues)
            .list("ideas", found -> found.ideas().stream().map(Idea::id).toList())
            .list(
                    "volunteers",
                    found -> found.ideas().stream()
                            .flatMap(idea -> idea.volunteers().stream())
                            .toList());

    private static final Expectations<Acted<PlatformMeeting>> ACTED = Acted.expectations(STATE);

    private static final Expectations<ResourceMap> MAP = Expectations.<ResourceMap>none()
            .one("edition", found -> Optional.of(found.edition()))
            .one("madeAt", ResourceMap::madeAt)
            .set("resources", ResourceMap::resources);

    private static final Expectations<List<Idea>> OPEN = Expectations.<List<Idea>>none()
            .list("ideas", found -> found.stream().map(Idea::id).toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("plan platform", PlatformSteps::plan, ACTED),
            new StepWord<>("move platform", PlatformSteps::move, ACTED),
            new StepWord<>("cancel platform", PlatformSteps::cancel, ACTED),
            new StepWord<>("hold platform", PlatformSteps::hold, ACTED),
            new StepWord<>("make map", PlatformSteps::makeMap, ACTED),
            new StepWord<>("share lesson", PlatformSteps::shareLesson, ACTED),
            new StepWord<>("share issue at platform", PlatformSteps::shareIssue, ACTED),
            new StepWord<>("give lecture", PlatformSteps::giveLecture, ACTED),
            new StepWord<>("put idea", PlatformSteps::putIdea, ACTED),
            new StepWord<>("volunteer", PlatformSteps::volunteer, ACTED),
            new StepWord<>("take up idea", PlatformSteps::takeUp, DevelopmentSteps.ACTED),
            new StepWord<>("close platform", PlatformSteps::close, ACTED),
            new StepWord<>("look at platform", PlatformSteps::look, STATE),
            new StepWord<>("look at resource map", PlatformSteps::lookAtMap, MAP),
            new StepWord<>("look at open ideas", PlatformSteps::lookAtIdeas, OPEN));

    private PlatformSteps() {}

    private static StepWord.Call<Acted<PlatformMeeting>> plan(StepNode step) {
        Named<PlatformMeetingId> meeting = step.introduces(MEETING);
        String kind = step.code("kind");
        Optional<AreaId> area = area(step);
        LocalDate day = step.requiredDay("day").orElse(LocalDate.EPOCH);
        return acted(
                meeting,
                (scene, occasion) ->
                        scene.marugoto().platformMeetings().plan(scene.id(meeting), kind, area, day, occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> move(StepNode step) {
        LocalDate day = step.requiredDay("day").orElse(LocalDate.EPOCH);
        String ground = step.code("ground");
        return act(step, (scene, occasion) -> new PlatformCommand.Move(day, ground, occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> cancel(StepNode step) {
        String ground = step.code("ground");
        return act(step, (scene, occasion) -> new PlatformCommand.Cancel(ground, occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> hold(StepNode step) {
        Map<String, Integer> attendance = counts(step, "attendance");
        return act(step, (scene, occasion) -> new PlatformCommand.Hold(attendance, occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> makeMap(StepNode step) {
        List<Named<ResourceId>> resources = step.allNamed("resources", ParticipationSteps.RESOURCE);
        return act(step, (scene, occasion) -> {
            Set<ResourceId> mapped = new LinkedHashSet<>();
            resources.forEach(resource -> mapped.add(scene.id(resource)));
            return new PlatformCommand.MakeMap(mapped, occasion);
        });
    }

    private static StepWord.Call<Acted<PlatformMeeting>> shareLesson(StepNode step) {
        Named<PlatformMeetingId> meeting = step.named(MEETING);
        Named<LearningCaseId> lesson = step.named("lesson", LearningSteps.LEARNING_CASE);
        return acted(
                meeting,
                (scene, occasion) ->
                        scene.marugoto().platformMeetings().share(scene.id(meeting), scene.id(lesson), occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> shareIssue(StepNode step) {
        Named<PlatformMeetingId> meeting = step.named(MEETING);
        Named<IssueId> issue = step.named("issue", IssueSteps.ISSUE);
        return acted(
                meeting,
                (scene, occasion) ->
                        scene.marugoto().platformMeetings().share(scene.id(meeting), scene.id(issue), occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> giveLecture(StepNode step) {
        Named<LectureId> lecture = step.introduces("lecture", LECTURE);
        String topic = step.code("topic");
        Map<String, Integer> audience = counts(step, "audience");
        return act(
                step,
                (scene, occasion) ->
                        new PlatformCommand.GiveLecture(new Lecture(scene.id(lecture), topic, audience), occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> putIdea(StepNode step) {
        Named<IdeaId> idea = step.introduces("idea", IDEA);
        String kind = step.code("kind");
        Optional<AreaId> area = area(step);
        Set<ActorId> volunteers = step.codes("volunteers", ActorId::of);
        return act(
                step,
                (scene, occasion) ->
                        new PlatformCommand.PutIdea(new Idea(scene.id(idea), kind, area, volunteers), occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> volunteer(StepNode step) {
        Named<IdeaId> idea = step.named("idea", IDEA);
        Set<ActorId> volunteers = step.codes("volunteers", ActorId::of);
        return act(step, (scene, occasion) -> new PlatformCommand.Volunteer(scene.id(idea), volunteers, occasion));
    }

    private static StepWord.Call<Acted<Development>> takeUp(StepNode step) {
        Named<PlatformMeetingId> meeting = step.named(MEETING);
        Named<IdeaId> idea = step.named("idea", IDEA);
        Named<DevelopmentId> development = step.introduces("development", DevelopmentSteps.DEVELOPMENT);
        AgencyId owner = step.agency("owner");
        LocalDate nextOn = ParticipationSteps.next(step);
        return (scene, occasion) -> Acted.of(
                scene.marugoto()
                        .platformMeetings()
                        .takeUp(scene.id(meeting), scene.id(idea), scene.id(development), owner, nextOn, occasion),
                () -> DevelopmentSteps.state(scene, development, occasion));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> close(StepNode step) {
        boolean nothingCame = Written.flag(step, "nothingCame");
        return act(step, (scene, occasion) -> new PlatformCommand.Close(nothingCame, occasion));
    }

    private static StepWord.Call<PlatformMeeting> look(StepNode step) {
        Named<PlatformMeetingId> meeting = step.named(MEETING);
        return (scene, occasion) -> now(scene, meeting, occasion);
    }

    /** The map of an area, or {@code whole} for that of the whole municipality. */
    private static StepWord.Call<ResourceMap> lookAtMap(StepNode step) {
        Optional<AreaId> area = Optional.of(step.code(step.word(), AreaId::of, AreaId.of(WHOLE)))
                .filter(of -> !of.value().equals(WHOLE));
        return (scene, occasion) ->
                scene.marugoto().platformMeetings().map(area, occasion).orElse(ResourceMap.NONE);
    }

    private static StepWord.Call<List<Idea>> lookAtIdeas(StepNode step) {
        Named<PlatformMeetingId> meeting = step.named(MEETING);
        return (scene, occasion) ->
                scene.marugoto().platformMeetings().notTakenUp(occasion).getOrDefault(scene.id(meeting), List.of());
    }

    /** How many of each group: {@code {RESIDENTS: 40, PTA: 5}}. */
    static Map<String, Integer> counts(StepNode step, String key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        step.require(key)
                .map(YamlNode::entries)
                .ifPresent(groups -> groups.forEach((group, count) -> counts.put(group, count.number(0, 10_000_000))));
        return counts;
    }

    private static Optional<AreaId> area(StepNode step) {
        return step.find("area").flatMap(at -> step.made(at, AreaId::of));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> act(
            StepNode step, BiFunction<Scene, Occasion, PlatformCommand.Step> command) {
        Named<PlatformMeetingId> meeting = step.named(MEETING);
        return acted(
                meeting,
                (scene, occasion) ->
                        scene.marugoto().platformMeetings().handle(scene.id(meeting), command.apply(scene, occasion)));
    }

    private static StepWord.Call<Acted<PlatformMeeting>> acted(
            Named<PlatformMeetingId> meeting,
            BiFunction<Scene, Occasion, Outcome<PlatformMeeting, PlatformEvent>> act) {
        return (scene, occasion) -> Acted.of(act.apply(scene, occasion), () -> now(scene, meeting, occasion));
    }

    private static PlatformMeeting now(Scene scene, Named<PlatformMeetingId> meeting, Occasion asking) {
        return scene.marugoto()
                .platformMeetings()
                .find(scene.id(meeting), asking)
                .orElse(PlatformMeeting.NONE);
    }
}
