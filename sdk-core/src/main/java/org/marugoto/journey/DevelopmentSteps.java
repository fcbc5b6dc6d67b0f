package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentId;
import org.marugoto.development.Route;
import org.marugoto.development.Waiting;
import org.marugoto.development.Wanted;
import org.marugoto.participation.ParticipationId;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.resource.ResourceId;

/** What journeys say about resource development. */
final class DevelopmentSteps {

    static final NameKind<DevelopmentId> DEVELOPMENT =
            new NameKind<>(Text.of("資源開拓", "resource development"), DevelopmentId::of);

    private static final Expectations<Development> STATE = Expectations.<Development>none()
            .one("development", found -> Optional.of(found.status()))
            .one("wanted", found -> found.wanted().map(Wanted::kind))
            .one("area", found -> found.wanted().flatMap(Wanted::area))
            .one("owner", Development::owner)
            .one("route", found -> found.route().map(Route::code))
            .one("lastStep", Development::lastStep)
            .one("expects", Development::expected)
            .one("cameFrom", found -> found.origin().map(MeetingOrigin::meeting))
            .set(
                    "waiting",
                    found ->
                            found.waiting().stream().map(Waiting::participation).toList());

    static final Expectations<Acted<Development>> ACTED = Acted.expectations(STATE);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("open development", DevelopmentSteps::open, ACTED),
            new StepWord<>("find development", DevelopmentSteps::find, STATE),
            new StepWord<>("choose route", DevelopmentSteps::chooseRoute, ACTED),
            new StepWord<>("advance development", DevelopmentSteps::advance, ACTED),
            new StepWord<>("pass on development", DevelopmentSteps::passOn, ACTED),
            new StepWord<>("expect resource", DevelopmentSteps::expect, ACTED),
            new StepWord<>("start matching", DevelopmentSteps::startMatching, ACTED),
            new StepWord<>("give up development", DevelopmentSteps::giveUp, ACTED),
            new StepWord<>("look at development", DevelopmentSteps::look, STATE));

    private DevelopmentSteps() {}

    private static StepWord.Call<Acted<Development>> open(StepNode step) {
        Named<DevelopmentId> id = step.introduces(DEVELOPMENT);
        String kind = step.code("kind");
        Optional<AreaId> area = step.find("area").flatMap(at -> step.made(at, AreaId::of));
        AgencyId owner = step.agency("owner");
        LocalDate nextOn = ParticipationSteps.next(step);
        return (scene, occasion) -> act(
                scene,
                id,
                new DevelopmentCommand.Open(new Wanted(kind, area), owner, Optional.empty(), nextOn, occasion));
    }

    /** What opened by itself gets its name here: the development that somebody waits for. */
    private static StepWord.Call<Development> find(StepNode step) {
        Named<DevelopmentId> id = step.introduces(DEVELOPMENT);
        Named<ParticipationId> waits = step.named("for", ParticipationSteps.PARTICIPATION);
        Named<CaseId> about = Parts.whole(step, waits, CaseSteps.CASE);
        return (scene, occasion) -> {
            Waiting waiting = new Waiting(scene.id(about), scene.id(waits));
            scene.marugoto().development().goingOn(occasion).forEach((found, now) -> {
                if (now.waiting().contains(waiting)) {
                    scene.bind(id, found);
                }
            });
            return state(scene, id, occasion);
        };
    }

    private static StepWord.Call<Acted<Development>> chooseRoute(StepNode step) {
        Named<DevelopmentId> id = step.named(DEVELOPMENT);
        String route = step.code("route");
        Optional<Named<ResourceId>> existing = step.maybeKnown("existing", ParticipationSteps.RESOURCE);
        Optional<AgencyId> division = step.maybeAgency("division");
        LocalDate nextOn = ParticipationSteps.next(step);
        return (scene, occasion) -> act(
                scene,
                id,
                new DevelopmentCommand.ChooseRoute(
                        new Route(route, existing.map(scene::id), division), nextOn, occasion));
    }

    private static StepWord.Call<Acted<Development>> advance(StepNode step) {
        Named<DevelopmentId> id = step.named(DEVELOPMENT);
        String made = step.code("step");
        LocalDate nextOn = ParticipationSteps.next(step);
        return (scene, occasion) ->
                act(scene, id, new DevelopmentCommand.Advance(made, Optional.empty(), nextOn, occasion));
    }

    private static StepWord.Call<Acted<Development>> passOn(StepNode step) {
        Named<DevelopmentId> id = step.named(DEVELOPMENT);
        AgencyId owner = step.agency("owner");
        LocalDate nextOn = ParticipationSteps.next(step);
        return (scene, occasion) -> act(scene, id, new DevelopmentCommand.PassOn(owner, nextOn, occasion));
    }

    private static StepWord.Call<Acted<Development>> expect(StepNode step) {
        Named<DevelopmentId> id = step.named(DEVELOPMENT);
        Named<ResourceId> resource = step.introduces("resource", ParticipationSteps.RESOURCE);
        LocalDate nextOn = ParticipationSteps.next(step);
        return (scene, occasion) -> act(scene, id, new DevelopmentCommand.Expect(scene.id(resource), nextOn, occasion));
    }

    private static StepWord.Call<Acted<Development>> startMatching(StepNode step) {
        Named<DevelopmentId> id = step.named(DEVELOPMENT);
        Named<ResourceId> resource = step.introduces("resource", ParticipationSteps.RESOURCE);
        return (scene, occasion) -> act(scene, id, new DevelopmentCommand.StartMatching(scene.id(resource), occasion));
    }

    private static StepWord.Call<Acted<Development>> giveUp(StepNode step) {
        Named<DevelopmentId> id = step.named(DEVELOPMENT);
        String ground = step.code("ground");
        return (scene, occasion) -> act(scene, id, new DevelopmentCommand.GiveUp(ground, occasion));
    }

    private static StepWord.Call<Development> look(StepNode step) {
        Named<DevelopmentId> id = step.named(DEVELOPMENT);
        return (scene, occasion) -> state(scene, id, occasion);
    }

    private static Acted<Development> act(Scene scene, Named<DevelopmentId> id, DevelopmentCommand command) {
        return Acted.of(
                scene.marugoto().development().handle(scene.id(id), command),
                () -> state(scene, id, command.occasion()));
    }

    static Development state(Scene scene, Named<DevelopmentId> id, Occasion asking) {
        return scene.marugoto().development().find(scene.id(id), asking).orElse(Development.NONE);
    }
}
