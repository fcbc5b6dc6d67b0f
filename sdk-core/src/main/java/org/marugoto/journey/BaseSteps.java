package org.marugoto.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.marugoto.area.AreaId;
import org.marugoto.base.Base;
import org.marugoto.base.BaseCommand;
import org.marugoto.base.BaseEvent;
import org.marugoto.base.BaseId;
import org.marugoto.base.BaseOffer;
import org.marugoto.base.Coordinator;
import org.marugoto.base.GroupId;
import org.marugoto.base.RoomId;
import org.marugoto.code.Text;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Outcome;
import org.marugoto.resource.Resource;
import org.marugoto.resource.Schedule;

/** What journeys say about community bases, from the idea to the end. */
final class BaseSteps {

    static final NameKind<BaseId> BASE = new NameKind<>(Text.of("拠点", "base"), BaseId::of);

    static final NameKind<GroupId> GROUP = new NameKind<>(Text.of("団体", "group"), GroupId::of);

    private static final Expectations<Base> STATE = Expectations.<Base>none()
            .one("status", found -> Optional.of(found.status()))
            .one("kind", found -> found.offer().map(BaseOffer::kind))
            .set("programmes", found -> found.offer().map(BaseOffer::programmes).orElse(Set.of()))
            .set("audiences", found -> found.offer().map(BaseOffer::audiences).orElse(Set.of()))
            .one("coordinator", found -> found.coordinator().map(Coordinator::who))
            .set("rooms", Base::rooms)
            .one("runBy", Base::runBy)
            .one("takenBackFor", Base::takenBackFor);

    private static final Expectations<Acted<Base>> ACTED = Acted.expectations(STATE);

    private static final Expectations<Overview> OVERVIEW = Expectations.<Overview>none()
            .set("serving", Overview::serving)
            .set("openToday", Overview::open)
            .set("inDirectory", Overview::inDirectory)
            .list("coordinators", Overview::coordinators);

    private static final Expectations<Acted<Contact>> DIRECTED = Acted.expectations(Expectations.<Contact>none()
            .one("status", found -> Optional.of(found.status()))
            .one("directedTo", Contact::directedTo));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("begin base", BaseSteps::begin, ACTED),
            new StepWord<>("find room", roomStep(BaseCommand.FindRoom::new), ACTED),
            new StepWord<>("add room", roomStep(BaseCommand.AddRoom::new), ACTED),
            new StepWord<>("give up room", roomStep(BaseCommand.GiveUpRoom::new), ACTED),
            new StepWord<>("agree rules", BaseSteps::agreeRules, ACTED),
            new StepWord<>("open base", BaseSteps::open, ACTED),
            new StepWord<>("hand to residents", BaseSteps::handToResidents, ACTED),
            new StepWord<>("take base back", BaseSteps::takeBack, ACTED),
            new StepWord<>("close base", BaseSteps::close, ACTED),
            new StepWord<>("look at base", BaseSteps::look, STATE),
            new StepWord<>("look at bases of", BaseSteps::overview, OVERVIEW),
            new StepWord<>(
                    "look at coordinators",
                    BaseSteps::uncovered,
                    Expectations.<Collection<AreaId>>none().list("uncovered", found -> found)),
            new StepWord<>("direct to base", BaseSteps::direct, DIRECTED));

    private BaseSteps() {}

    private static StepWord.Call<Acted<Base>> begin(StepNode step) {
        Named<BaseId> base = step.introduces(BASE);
        BaseOffer offer = new BaseOffer(
                Text.of(step.code("name"), step.code("name")),
                step.code("kind"),
                step.code("area", AreaId::of, AreaId.of("nowhere")),
                Written.texts(step, "functions"),
                Written.texts(step, "programmes"),
                Written.texts(step, "audiences"));
        Coordinator coordinator = coordinator(step);
        return acted(
                base,
                (scene, occasion) -> scene.marugoto().bases().begin(scene.id(base), offer, coordinator, occasion));
    }

    private interface RoomCommand {
        BaseCommand of(RoomId room, Occasion occasion);
    }

    private static Function<StepNode, StepWord.Call<Acted<Base>>> roomStep(RoomCommand command) {
        return step -> {
            Named<BaseId> base = step.named("base", BASE);
            Named<RoomId> room = step.introduces(RoomSteps.ROOM);
            return step(base, (scene, occasion) -> command.of(scene.id(room), occasion));
        };
    }

    private static StepWord.Call<Acted<Base>> agreeRules(StepNode step) {
        Named<BaseId> base = step.named(BASE);
        String rules = step.code("rules");
        return step(base, (scene, occasion) -> new BaseCommand.AgreeRules(scene.kept(rules), occasion));
    }

    private static StepWord.Call<Acted<Base>> open(StepNode step) {
        Named<BaseId> base = step.named(BASE);
        RoomSteps.Slot opening = RoomSteps.slot(step);
        return step(base, (scene, occasion) -> {
            Schedule schedule = opening.from(occasion.on());
            return new BaseCommand.Open(List.of(schedule), occasion);
        });
    }

    private static StepWord.Call<Acted<Base>> handToResidents(StepNode step) {
        Named<BaseId> base = step.named(BASE);
        Named<GroupId> group = step.introduces("group", GROUP);
        return step(base, (scene, occasion) -> new BaseCommand.HandToResidents(scene.id(group), occasion));
    }

    private static StepWord.Call<Acted<Base>> takeBack(StepNode step) {
        Named<BaseId> base = step.named(BASE);
        String ground = step.code("ground");
        Coordinator coordinator = coordinator(step);
        return step(base, (scene, occasion) -> new BaseCommand.TakeBack(ground, coordinator, occasion));
    }

    private static StepWord.Call<Acted<Base>> close(StepNode step) {
        Named<BaseId> base = step.named(BASE);
        String ground = step.code("ground");
        return step(base, (scene, occasion) -> new BaseCommand.Close(ground, occasion));
    }

    private static StepWord.Call<Base> look(StepNode step) {
        Named<BaseId> base = step.named(BASE);
        return (scene, occasion) -> now(scene, base, occasion);
    }

    private static StepWord.Call<Overview> overview(StepNode step) {
        AreaId area = step.code(step.word(), AreaId::of, AreaId.of("nowhere"));
        return (scene, occasion) -> {
            var bases = scene.marugoto().bases();
            return new Overview(
                    known(scene, bases.serving(area, occasion).keySet()),
                    known(scene, bases.openOn(occasion.on(), occasion).keySet()),
                    known(
                            scene,
                            bases.asResources(occasion).stream()
                                    .map(Resource::id)
                                    .map(id -> BaseId.of(id.value()))
                                    .toList()),
                    bases.coordinators(area).stream()
                            .map(post -> post.coordinator().who())
                            .toList());
        };
    }

    private static StepWord.Call<Collection<AreaId>> uncovered(StepNode step) {
        String scheme = step.code(step.word());
        return (scene, occasion) -> scene.marugoto().bases().uncovered(scheme);
    }

    private static StepWord.Call<Acted<Contact>> direct(StepNode step) {
        Named<ContactId> contact = step.named(CaseSteps.CONTACT);
        Named<BaseId> base = step.named("base", BASE);
        return (scene, occasion) -> Acted.of(
                scene.marugoto().bases().direct(scene.id(contact), scene.id(base), Optional.empty(), occasion),
                () -> scene.marugoto()
                        .consultations()
                        .find(scene.id(contact), occasion)
                        .orElse(Contact.NONE));
    }

    private static Coordinator coordinator(StepNode step) {
        return new Coordinator(
                step.code("coordinator", ActorId::of, ActorId.of("nobody")),
                step.code("coordinatorKind", "COMMUNITY_SOCIAL_WORKER"));
    }

    private static List<BaseId> known(Scene scene, Collection<BaseId> bases) {
        return bases.stream().filter(scene::knows).toList();
    }

    private static StepWord.Call<Acted<Base>> step(
            Named<BaseId> base, BiFunction<Scene, Occasion, BaseCommand> command) {
        return acted(
                base,
                (scene, occasion) -> scene.marugoto().bases().handle(scene.id(base), command.apply(scene, occasion)));
    }

    private static StepWord.Call<Acted<Base>> acted(
            Named<BaseId> base, BiFunction<Scene, Occasion, Outcome<Base, BaseEvent>> act) {
        return (scene, occasion) -> Acted.of(act.apply(scene, occasion), () -> now(scene, base, occasion));
    }

    private static Base now(Scene scene, Named<BaseId> base, Occasion asking) {
        return scene.marugoto().bases().find(scene.id(base), asking).orElse(Base.NONE);
    }

    /** What serves an area, and what there is in all. */
    private record Overview(
            List<BaseId> serving, List<BaseId> open, List<BaseId> inDirectory, List<ActorId> coordinators) {}
}
