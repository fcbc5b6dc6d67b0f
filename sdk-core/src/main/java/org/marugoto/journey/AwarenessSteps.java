package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.AwarenessRecord;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.training.Awareness;
import org.marugoto.training.AwarenessCommand;
import org.marugoto.training.AwarenessId;
import org.marugoto.training.Reach;

/** What journeys say about whom the neighbourhood has been told. */
final class AwarenessSteps {

    private static final NameKind<AwarenessId> TOLD = new NameKind<>(Text.of("周知・啓発", "telling"), AwarenessId::of);

    private static final Expectations<Awareness> STATE =
            Expectations.<Awareness>none().one("awareness", found -> Optional.of(found.status()));

    private static final Expectations<Acted<Awareness>> ACTED = Acted.expectations(STATE);

    private static final Expectations<AwarenessRecord.Coverage> COVERAGE = Expectations.<AwarenessRecord.Coverage>none()
            .one("reached", found -> Optional.of(found.reached()))
            .one("of", found -> Optional.of(found.areas()))
            .one("people", found -> Optional.of(found.people()))
            .list("missing", AwarenessRecord.Coverage::missing);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("tell", AwarenessSteps::tell, ACTED),
            new StepWord<>("withdraw telling", AwarenessSteps::withdraw, ACTED),
            new StepWord<>("look at awareness", AwarenessSteps::look, COVERAGE));

    private AwarenessSteps() {}

    private static StepWord.Call<Acted<Awareness>> tell(StepNode step) {
        Named<AwarenessId> id = step.introduces(TOLD);
        String means = step.code("means");
        String topic = step.code("topic");
        Set<AreaId> areas = step.codes("areas", AreaId::of);
        Map<String, Integer> audience = PlatformSteps.counts(step, "audience");
        return (scene, occasion) -> act(
                scene,
                id,
                new AwarenessCommand.Tell(new Reach(means, topic, areas, audience), occasion.on(), occasion));
    }

    private static StepWord.Call<Acted<Awareness>> withdraw(StepNode step) {
        Named<AwarenessId> id = step.named(TOLD);
        String ground = step.code("ground");
        return (scene, occasion) -> act(scene, id, new AwarenessCommand.Withdraw(ground, occasion));
    }

    /** The areas of a scheme, between two days; {@code to} one audience, {@code by} one means, if given. */
    private static StepWord.Call<AwarenessRecord.Coverage> look(StepNode step) {
        String scheme = step.code(step.word());
        LocalDate from = step.requiredDay("since").orElse(LocalDate.EPOCH);
        LocalDate until = step.requiredDay("until").orElse(LocalDate.EPOCH);
        AwarenessRecord.Question question = new AwarenessRecord.Question(
                step.find("by").map(YamlNode::text),
                step.find("to").map(YamlNode::text),
                step.find("about").map(YamlNode::text),
                from,
                until);
        return (scene, occasion) -> scene.marugoto().training().awareness().coverage(scheme, question, occasion);
    }

    private static Acted<Awareness> act(Scene scene, Named<AwarenessId> id, AwarenessCommand command) {
        AwarenessRecord record = scene.marugoto().training().awareness();
        return Acted.of(record.handle(scene.id(id), command), () -> now(record, scene.id(id), command.occasion()));
    }

    private static Awareness now(AwarenessRecord record, AwarenessId id, Occasion asking) {
        return record.find(id, asking).orElse(Awareness.NONE);
    }
}
