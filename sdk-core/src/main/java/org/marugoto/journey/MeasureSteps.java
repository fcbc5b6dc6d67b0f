package org.marugoto.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marugoto.code.Text;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.Gap;
import org.marugoto.conference.GapId;
import org.marugoto.conference.Measure;
import org.marugoto.conference.MeasureCommand;
import org.marugoto.conference.MeasureId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;

/** What journeys say about gaps, and the measures that answer them. */
final class MeasureSteps {

    static final NameKind<GapId> GAP = new NameKind<>(Text.of("制度の狭間", "gap"), GapId::of);

    private static final NameKind<MeasureId> MEASURE = new NameKind<>(Text.of("施策", "measure"), MeasureId::of);

    static final Expectations<Measure> STATE = Expectations.<Measure>none()
            .one("measure", found -> Optional.of(found.status()))
            .set("gaps", Measure::gaps)
            .one("division", Measure::division)
            .one("fiscalYear", found -> found.fiscalYear().stream().boxed().findFirst())
            .one("result", Measure::result);

    private static final Expectations<Acted<Measure>> ACTED = Acted.expectations(STATE);

    private static final Expectations<Gap> SEEN = Expectations.<Gap>none()
            .one("gap", found -> Optional.of(found.status()))
            .one("times", found -> Optional.of(found.times()))
            .one("timesSinceTakenUp", found -> Optional.of(found.timesSinceTakenUp()))
            .one("lastOn", Gap::lastOn)
            .set("measures", Gap::measures);

    private static final Expectations<List<GapId>> LISTED =
            Expectations.<List<GapId>>none().list("gaps", found -> found);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("propose measure", MeasureSteps::propose, ACTED),
            new StepWord<>("link gap", MeasureSteps::link, ACTED),
            new StepWord<>("put in charge", MeasureSteps::putInCharge, ACTED),
            new StepWord<>("request budget", MeasureSteps::requestBudget, ACTED),
            new StepWord<>("start measure", by(MeasureCommand.Start::new), ACTED),
            new StepWord<>("reject measure", MeasureSteps::reject, ACTED),
            new StepWord<>("evaluate measure", MeasureSteps::evaluate, ACTED),
            new StepWord<>("look at measure", MeasureSteps::look, STATE),
            new StepWord<>("look at gap", MeasureSteps::lookAtGap, SEEN),
            new StepWord<>("look at recurring gaps", MeasureSteps::candidates, LISTED));

    private MeasureSteps() {}

    /** The gap or measure an item is about; empty if the item is of another kind, or speaks of none. */
    static Optional<Named<? extends Id>> maybeTopic(StepNode step, String key, String kind) {
        return switch (kind) {
            case AgendaItem.GAP -> step.maybeKnown(key, GAP).map(Function.identity());
            case AgendaItem.MEASURE -> step.maybeKnown(key, MEASURE).map(Function.identity());
            default -> Optional.empty();
        };
    }

    private static StepWord.Call<Acted<Measure>> propose(StepNode step) {
        Named<MeasureId> id = step.introduces(MEASURE);
        List<Named<GapId>> gaps = step.allKnown("gaps", GAP);
        String title = step.code("title");
        return (scene, occasion) -> handle(
                scene,
                id,
                new MeasureCommand.Propose(
                        gaps.stream().map(scene::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                        scene.kept(title),
                        occasion));
    }

    private static StepWord.Call<Acted<Measure>> link(StepNode step) {
        Named<MeasureId> id = step.named("measure", MEASURE);
        Named<GapId> gap = step.named(GAP);
        return (scene, occasion) -> handle(scene, id, new MeasureCommand.LinkGap(scene.id(gap), occasion));
    }

    private static StepWord.Call<Acted<Measure>> putInCharge(StepNode step) {
        AgencyId division = step.agency("division");
        return act(step, occasion -> new MeasureCommand.PutInCharge(division, occasion));
    }

    private static StepWord.Call<Acted<Measure>> requestBudget(StepNode step) {
        int year =
                step.require("fiscalYear").map(node -> node.number(2000, 2200)).orElse(2000);
        return act(step, occasion -> new MeasureCommand.RequestBudget(year, occasion));
    }

    private static StepWord.Call<Acted<Measure>> reject(StepNode step) {
        String ground = step.code("ground");
        return act(step, occasion -> new MeasureCommand.Reject(ground, occasion));
    }

    private static StepWord.Call<Acted<Measure>> evaluate(StepNode step) {
        String result = step.code("result");
        return act(step, occasion -> new MeasureCommand.Evaluate(result, occasion));
    }

    private static StepWord.Call<Measure> look(StepNode step) {
        Named<MeasureId> id = step.named(MEASURE);
        return (scene, occasion) -> state(scene, id, occasion);
    }

    private static StepWord.Call<Gap> lookAtGap(StepNode step) {
        Named<GapId> id = step.named(GAP);
        return (scene, occasion) ->
                scene.marugoto().measures().gap(scene.id(id), occasion).orElse(Gap.NONE);
    }

    /** Gaps of other scenarios in the same store have no name here and are left out. */
    private static StepWord.Call<List<GapId>> candidates(StepNode step) {
        String kind = step.code(step.word());
        return (scene, occasion) -> scene.marugoto().profile().conferenceKind(kind).stream()
                .flatMap(found -> scene.marugoto().measures().candidates(found, occasion).stream())
                .flatMap(gap -> gap.key().stream())
                .map(key -> key.id())
                .filter(scene::knows)
                .toList();
    }

    /** A word that needs nothing but the measure. */
    private static Function<StepNode, StepWord.Call<Acted<Measure>>> by(Function<Occasion, MeasureCommand> command) {
        return step -> act(step, command);
    }

    private static StepWord.Call<Acted<Measure>> act(StepNode step, Function<Occasion, MeasureCommand> command) {
        Named<MeasureId> id = step.named(MEASURE);
        return (scene, occasion) -> handle(scene, id, command.apply(occasion));
    }

    private static Acted<Measure> handle(Scene scene, Named<MeasureId> id, MeasureCommand command) {
        return Acted.of(
                scene.marugoto().measures().handle(scene.id(id), command), () -> state(scene, id, command.occasion()));
    }

    private static Measure state(Scene scene, Named<MeasureId> id, Occasion asking) {
        return scene.marugoto().measures().find(scene.id(id), asking).orElse(Measure.NONE);
    }
}
