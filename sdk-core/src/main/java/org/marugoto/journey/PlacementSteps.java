package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.journey.ParticipationSteps.Moved;
import org.marugoto.participation.HostReport;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.PlanStanding;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.ResourceId;

/** What journeys say about a place: from the receiving place to a settled life and its end, and how many are free. */
final class PlacementSteps {

    private static final Expectations<Places> PLACES = Expectations.<Places>none()
            .one("places", found -> Optional.of(found.status()))
            .one("free", found -> Optional.of(found.free()))
            .set("taken", Places::taken);

    private static final Expectations<Acted<Places>> OFFERED = Acted.expectations(PLACES);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("coordinate place", PlacementSteps::coordinate, ParticipationSteps.MOVED),
            new StepWord<>("accept place", PlacementSteps::accept, ParticipationSteps.MOVED),
            new StepWord<>(
                    "host declines",
                    by((id, ground, nextOn, on) -> new ParticipationCommand.HostDeclines(id, ground, nextOn, on)),
                    ParticipationSteps.MOVED),
            new StepWord<>(
                    "person declines",
                    by((id, ground, nextOn, on) -> new ParticipationCommand.PersonDeclines(id, ground, nextOn, on)),
                    ParticipationSteps.MOVED),
            new StepWord<>("visit place", PlacementSteps::visit, ParticipationSteps.MOVED),
            new StepWord<>("begin trial", PlacementSteps::beginTrial, ParticipationSteps.MOVED),
            new StepWord<>("settle", PlacementSteps::settle, ParticipationSteps.MOVED),
            new StepWord<>("follow up place", PlacementSteps::followUp, ParticipationSteps.MOVED),
            new StepWord<>("end participation", PlacementSteps::end, ParticipationSteps.MOVED),
            new StepWord<>("drop participation", PlacementSteps::drop, ParticipationSteps.MOVED),
            new StepWord<>("offer places", PlacementSteps::offer, OFFERED),
            new StepWord<>("look at places", PlacementSteps::look, PLACES));

    /** A command with a ground. */
    @FunctionalInterface
    private interface Declining {
        ParticipationCommand of(ParticipationId id, String ground, LocalDate nextOn, Occasion occasion);
    }

    private PlacementSteps() {}

    private static StepWord.Call<Moved> coordinate(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        Named<ResourceId> resource = step.named("resource", ParticipationSteps.RESOURCE);
        LocalDate nextOn = ParticipationSteps.next(step);
        return ParticipationSteps.act(
                one,
                (scene, occasion) -> new ParticipationCommand.Coordinate(
                        one.id(scene), scene.id(resource), PlanStanding.NONE, nextOn, occasion));
    }

    private static StepWord.Call<Moved> accept(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        LocalDate nextOn = ParticipationSteps.next(step);
        return ParticipationSteps.act(
                one,
                (scene, occasion) ->
                        new ParticipationCommand.Accept(one.id(scene), PlanStanding.NONE, nextOn, occasion));
    }

    private static Function<StepNode, StepWord.Call<Moved>> by(Declining command) {
        return step -> {
            Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
            String ground = step.code("ground");
            LocalDate nextOn = ParticipationSteps.next(step);
            return ParticipationSteps.act(
                    one, (scene, occasion) -> command.of(one.id(scene), ground, nextOn, occasion));
        };
    }

    private static StepWord.Call<Moved> visit(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        LocalDate nextOn = ParticipationSteps.next(step);
        return ParticipationSteps.act(
                one, (scene, occasion) -> new ParticipationCommand.RecordVisit(one.id(scene), nextOn, occasion));
    }

    private static StepWord.Call<Moved> beginTrial(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        LocalDate until = step.requiredDay("until").orElse(LocalDate.EPOCH);
        return ParticipationSteps.act(
                one, (scene, occasion) -> new ParticipationCommand.BeginTrial(one.id(scene), until, occasion));
    }

    private static StepWord.Call<Moved> settle(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        LocalDate nextOn = ParticipationSteps.next(step);
        return ParticipationSteps.act(
                one, (scene, occasion) -> new ParticipationCommand.Settle(one.id(scene), nextOn, occasion));
    }

    private static StepWord.Call<Moved> followUp(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        Optional<String> fares = step.find("fares").map(node -> node.text());
        int burden = Written.number(step, "burden", 0, HostReport.HEAVIEST, 0);
        Set<String> wants = Written.texts(step, "wants");
        boolean host = step.find("burden").isPresent();
        LocalDate nextOn = ParticipationSteps.next(step);
        return ParticipationSteps.act(
                one,
                (scene, occasion) -> new ParticipationCommand.FollowUp(
                        one.id(scene),
                        fares,
                        host ? Optional.of(new HostReport(burden, wants)) : Optional.empty(),
                        nextOn,
                        occasion));
    }

    private static StepWord.Call<Moved> end(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        StepWord.Call<ConferenceRef> at = PlanSteps.conference(step);
        String reason = step.code("reason");
        return ParticipationSteps.act(
                one,
                (scene, occasion) ->
                        new ParticipationCommand.End(one.id(scene), at.on(scene, occasion), reason, occasion));
    }

    private static StepWord.Call<Moved> drop(StepNode step) {
        Part<CaseId, ParticipationId> one = ParticipationSteps.participation(step);
        String ground = step.code("ground");
        return ParticipationSteps.act(
                one, (scene, occasion) -> new ParticipationCommand.Drop(one.id(scene), ground, occasion));
    }

    private static StepWord.Call<Acted<Places>> offer(StepNode step) {
        Named<ResourceId> resource = step.introduces(ParticipationSteps.RESOURCE);
        int capacity = step.require("capacity")
                .map(node -> node.number(0, PlacesCommand.MOST))
                .orElse(0);
        return (scene, occasion) -> Acted.of(
                scene.marugoto().resources().handle(scene.id(resource), new PlacesCommand.Offer(capacity, occasion)),
                () -> places(scene, resource, occasion));
    }

    private static StepWord.Call<Places> look(StepNode step) {
        Named<ResourceId> resource = step.named(ParticipationSteps.RESOURCE);
        return (scene, occasion) -> places(scene, resource, occasion);
    }

    private static Places places(Scene scene, Named<ResourceId> resource, Occasion asking) {
        return scene.marugoto().resources().find(scene.id(resource), asking).orElse(Places.NONE);
    }
}
