package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.host.Hearing;
import org.marugoto.host.Host;
import org.marugoto.host.HostCommand;
import org.marugoto.host.HostId;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** What journeys say about the register of hosts. */
final class HostSteps {

    private static final NameKind<HostId> HOST = new NameKind<>(Text.of("受入先", "host"), HostId::of);

    private static final Expectations<Host> STATE = Expectations.<Host>none()
            .one("host", found -> Optional.of(found.status()))
            .one("people", found -> found.heard().map(Hearing::people))
            .one("minutesPerDay", found -> found.heard().map(Hearing::minutesPerDay))
            .set("conditions", found -> found.heard().map(Hearing::conditions).orElse(Set.of()))
            .set("wants", found -> found.heard().map(Hearing::wants).orElse(Set.of()))
            .one("hearAgain", Host::hearAgainOn);

    private static final Expectations<Acted<Host>> ACTED = Acted.expectations(STATE);

    private static final Expectations<List<HostId>> HOSTS =
            Expectations.<List<HostId>>none().list("hosts", found -> found);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("ask host", HostSteps::ask, ACTED),
            new StepWord<>("hear host", HostSteps::hear, ACTED),
            new StepWord<>("retire host", HostSteps::retire, ACTED),
            new StepWord<>("look at host", HostSteps::look, STATE),
            new StepWord<>("look at hosts to hear", HostSteps::toHear, HOSTS),
            new StepWord<>("look at willing hosts", HostSteps::willing, HOSTS));

    private HostSteps() {}

    private static StepWord.Call<Acted<Host>> ask(StepNode step) {
        Named<HostId> id = step.introduces(HOST);
        Named<ResourceId> resource = step.introduces("resource", ParticipationSteps.RESOURCE);
        LocalDate hearOn = step.requiredDay("hearOn").orElse(LocalDate.EPOCH);
        return (scene, occasion) -> act(scene, id, new HostCommand.Ask(scene.id(resource), hearOn, occasion));
    }

    private static StepWord.Call<Acted<Host>> hear(StepNode step) {
        Named<HostId> id = step.named(HOST);
        Truth willing = Written.truth(step, "willing");
        Set<String> kinds = Written.texts(step, "kinds");
        int people = Written.number(step, "people", 0, 10_000, 0);
        int minutes = Written.number(step, "minutesPerDay", 0, 1_440, 0);
        Set<String> conditions = Written.texts(step, "conditions");
        Set<String> wants = Written.texts(step, "wants");
        LocalDate again = step.requiredDay("hearAgainOn").orElse(LocalDate.EPOCH);
        Hearing hearing = new Hearing(willing, kinds, people, minutes, conditions, wants, Optional.empty());
        return (scene, occasion) -> act(scene, id, new HostCommand.Hear(hearing, again, occasion));
    }

    private static StepWord.Call<Acted<Host>> retire(StepNode step) {
        Named<HostId> id = step.named(HOST);
        String ground = step.code("ground");
        return (scene, occasion) -> act(scene, id, new HostCommand.Retire(ground, occasion));
    }

    private static StepWord.Call<Host> look(StepNode step) {
        Named<HostId> id = step.named(HOST);
        return (scene, occasion) -> state(scene, id, occasion);
    }

    private static StepWord.Call<List<HostId>> toHear(StepNode step) {
        LocalDate by = step.requiredDay(step.word()).orElse(LocalDate.EPOCH);
        return (scene, occasion) -> scene.marugoto().hosts().toHear(by, occasion).keySet().stream()
                .filter(scene::knows)
                .toList();
    }

    private static StepWord.Call<List<HostId>> willing(StepNode step) {
        String kind = step.code(step.word());
        return (scene, occasion) -> scene.marugoto().hosts().willing(kind, occasion).keySet().stream()
                .filter(scene::knows)
                .toList();
    }

    private static Acted<Host> act(Scene scene, Named<HostId> id, HostCommand command) {
        return Acted.of(
                scene.marugoto().hosts().handle(scene.id(id), command), () -> state(scene, id, command.occasion()));
    }

    private static Host state(Scene scene, Named<HostId> id, Occasion asking) {
        return scene.marugoto().hosts().find(scene.id(id), asking).orElse(Host.NONE);
    }
}
