package org.marugoto.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marugoto.code.Text;
import org.marugoto.conference.Conference;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.Hat;
import org.marugoto.conference.Member;
import org.marugoto.conference.Minutes;
import org.marugoto.conference.Sitting;
import org.marugoto.conference.TabledItem;
import org.marugoto.conference.Task;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.TextId;

/** What journeys say about conferences as a whole: who calls them together, who comes, what is kept. */
final class ConferenceSteps {

    static final NameKind<ConferenceId> CONFERENCE = new NameKind<>(Text.of("会議", "conference"), ConferenceId::of);

    static final Expectations<Conference> STATE = Expectations.<Conference>none()
            .one("conference", found -> Optional.of(found.status()))
            .one("convenedBy", Conference::convenedBy)
            .one("heldOn", Conference::on)
            .list("items", found -> found.items().stream().map(TabledItem::id).toList())
            .set(
                    "grounds",
                    found -> found.items().stream()
                            .map(TabledItem::ground)
                            .distinct()
                            .toList())
            .set("minutes", found -> found.minutes().stream().map(Minutes::hat).toList())
            .set("decisions", found -> items(found, item -> item.decisions().stream()))
            .set("named", found -> items(found, item -> item.responsible().stream()))
            .set(
                    "attended",
                    found -> items(found, item -> item.attended().stream().map(Member::agency)))
            .list("tasks", found -> found.tasks().stream().map(Task::id).toList())
            .list(
                    "openTasks",
                    found -> found.tasks().stream()
                            .filter(task -> !task.done())
                            .map(Task::id)
                            .toList())
            .one("meetsNext", Conference::next);

    static final Expectations<Acted<Conference>> ACTED = Acted.expectations(STATE);

    static final Expectations<Read> READ = Acted.<Conference>expectations(Expectations.none())
            .<Read>of(Read::acted)
            .and(Expectations.<Read>none().one("text", Read::text));

    private static final Expectations<List<Sitting>> SITTINGS = Expectations.<List<Sitting>>none()
            .list("wasHeld", found -> days(found, Sitting.State.HELD))
            .list("missed", found -> days(found, Sitting.State.MISSED))
            .list("remind", found -> days(found, Sitting.State.REMIND))
            .list("ahead", found -> days(found, Sitting.State.AHEAD));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("convene conference", ConferenceSteps::convene, ACTED),
            new StepWord<>("reschedule conference", ConferenceSteps::reschedule, ACTED),
            new StepWord<>("sign undertaking", ConferenceSteps::sign, ACTED),
            new StepWord<>("hold conference", by(ConferenceCommand.Hold::new), ACTED),
            new StepWord<>("keep minutes", ConferenceSteps::keepMinutes, ACTED),
            new StepWord<>("set next conference", ConferenceSteps::setNext, ACTED),
            new StepWord<>("close conference", by(ConferenceCommand.Close::new), ACTED),
            new StepWord<>("cancel conference", ConferenceSteps::cancel, ACTED),
            new StepWord<>("read minutes", ConferenceSteps::readMinutes, READ),
            new StepWord<>("look at conference", ConferenceSteps::look, STATE),
            new StepWord<>("look at sittings", ConferenceSteps::sittings, SITTINGS));

    private ConferenceSteps() {}

    private static StepWord.Call<Acted<Conference>> convene(StepNode step) {
        Named<ConferenceId> id = step.introduces(CONFERENCE);
        List<String> kinds = List.copyOf(Written.texts(step, "kinds"));
        Optional<LocalDate> on = step.day("day");
        String place = step.code("place", "-");
        String sitting = step.code("sitting", Hat.AD_HOC);
        return (scene, occasion) -> acted(
                scene.marugoto()
                        .conferences()
                        .convene(scene.id(id), kinds, on.orElse(occasion.on()), scene.kept(place), sitting, occasion),
                scene,
                id,
                occasion);
    }

    private static StepWord.Call<Acted<Conference>> reschedule(StepNode step) {
        LocalDate to = step.requiredDay("to").orElse(LocalDate.EPOCH);
        String place = step.code("place", "-");
        return act(step, (scene, occasion) -> new ConferenceCommand.Reschedule(to, scene.kept(place), occasion));
    }

    private static StepWord.Call<Acted<Conference>> sign(StepNode step) {
        Named<ConferenceId> id = step.named(CONFERENCE);
        String hat = step.code("hat");
        List<Member> members = members(step);
        return (scene, occasion) -> Acted.ofEach(
                members,
                member -> handle(scene, id, new ConferenceCommand.SignUndertaking(hat, member.actor(), occasion)));
    }

    private static StepWord.Call<Acted<Conference>> keepMinutes(StepNode step) {
        String hat = step.code("hat");
        String text = step.code("text");
        return act(step, (scene, occasion) -> new ConferenceCommand.KeepMinutes(hat, scene.kept(text), occasion));
    }

    private static StepWord.Call<Acted<Conference>> setNext(StepNode step) {
        LocalDate to = step.requiredDay("to").orElse(LocalDate.EPOCH);
        return act(step, (scene, occasion) -> new ConferenceCommand.SetNext(to, occasion));
    }

    private static StepWord.Call<Acted<Conference>> cancel(StepNode step) {
        String ground = step.code("ground");
        return act(step, (scene, occasion) -> new ConferenceCommand.Cancel(ground, occasion));
    }

    private static StepWord.Call<Read> readMinutes(StepNode step) {
        Named<ConferenceId> id = step.named(CONFERENCE);
        String hat = step.code("hat");
        return (scene, occasion) -> {
            Acted<Conference> asked = handle(scene, id, new ConferenceCommand.ReadMinutes(hat, occasion));
            return Read.of(
                    scene,
                    asked,
                    asked.after().minutes().stream()
                            .filter(kept -> kept.hat().equals(hat))
                            .map(Minutes::text)
                            .findFirst());
        };
    }

    private static StepWord.Call<Conference> look(StepNode step) {
        Named<ConferenceId> id = step.named(CONFERENCE);
        Optional<String> hat = step.find("hat").map(YamlNode::text);
        return (scene, occasion) -> hat.map(kind -> scene.marugoto()
                        .conferences()
                        .under(scene.id(id), kind, occasion)
                        .orElse(Conference.NONE))
                .orElseGet(() -> state(scene, id, occasion));
    }

    private static StepWord.Call<List<Sitting>> sittings(StepNode step) {
        String kind = step.code(step.word());
        Optional<AgencyId> by = step.maybeAgency("by");
        return (scene, occasion) ->
                scene.marugoto().conferences().sittings(kind, by.orElse(occasion.agency()), occasion);
    }

    /** A word that needs nothing but the conference. */
    private static Function<StepNode, StepWord.Call<Acted<Conference>>> by(
            Function<Occasion, ConferenceCommand> command) {
        return step -> act(step, (scene, occasion) -> command.apply(occasion));
    }

    private static StepWord.Call<Acted<Conference>> act(StepNode step, StepWord.Call<ConferenceCommand> command) {
        Named<ConferenceId> id = step.named(CONFERENCE);
        return (scene, occasion) -> handle(scene, id, command.on(scene, occasion));
    }

    static Acted<Conference> handle(Scene scene, Named<ConferenceId> id, ConferenceCommand command) {
        return acted(scene.marugoto().conferences().handle(scene.id(id), command), scene, id, command.occasion());
    }

    private static Acted<Conference> acted(
            Outcome<Conference, ConferenceEvent> outcome, Scene scene, Named<ConferenceId> id, Occasion asking) {
        return Acted.of(outcome, () -> state(scene, id, asking));
    }

    static Conference state(Scene scene, Named<ConferenceId> id, Occasion asking) {
        return scene.marugoto().conferences().find(scene.id(id), asking).orElse(Conference.NONE);
    }

    /** Who comes: agencies by their worker, or {@code AGENCY/ACTOR} for somebody else. */
    static List<Member> members(StepNode step) {
        return step.require("members").stream()
                .flatMap(list -> Written.atLeastOne(list).stream())
                .flatMap(at -> member(step, at).stream())
                .toList();
    }

    private static Optional<Member> member(StepNode step, YamlNode at) {
        int slash = at.text().indexOf('/');
        return slash < 0
                ? step.agency(at).map(agency -> new Member(Circumstances.worker(agency), agency))
                : step.made(
                        at,
                        text -> new Member(
                                ActorId.of(text.substring(slash + 1)), step.known(text.substring(0, slash))));
    }

    private static Collection<?> items(Conference found, Function<TabledItem, Stream<?>> of) {
        return found.items().stream().flatMap(of).distinct().toList();
    }

    private static List<LocalDate> days(List<Sitting> found, Sitting.State state) {
        return found.stream()
                .filter(sitting -> sitting.state() == state)
                .map(sitting -> sitting.heldOn().orElse(sitting.dueOn()))
                .toList();
    }

    /** What became of asking to read, and what was read. */
    record Read(Acted<Conference> acted, Optional<String> text) {
        /** Nobody reads what was refused. */
        static Read of(Scene scene, Acted<Conference> asked, Optional<TextId> text) {
            return new Read(
                    asked,
                    text.filter(kept -> asked.reasons().isEmpty())
                            .flatMap(scene.marugoto().store().texts()::get));
        }
    }
}
