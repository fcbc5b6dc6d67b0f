package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.Conference;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.GapId;
import org.marugoto.conference.GapKey;
import org.marugoto.conference.ItemId;
import org.marugoto.conference.Member;
import org.marugoto.conference.TabledItem;
import org.marugoto.conference.Task;
import org.marugoto.conference.TaskId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.journey.ConferenceSteps.Read;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.rule.Truth;

/** What journeys say about the agenda of a conference: what is on it, who may hear it, what is decided and who does what. */
final class AgendaSteps {

    static final NameKind<ItemId> ITEM = new NameKind<>(Text.of("議題", "topic"), ItemId::of);

    private static final NameKind<TaskId> TASK = new NameKind<>(Text.of("会議の宿題", "task of a conference"), TaskId::of);

    private static final Expectations<List<Task>> LATE = Expectations.<List<Task>>none()
            .list("tasks", found -> found.stream().map(Task::id).toList())
            .list("owners", found -> found.stream().map(Task::owner).toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("table item", AgendaSteps::table, ConferenceSteps.ACTED),
            new StepWord<>("withdraw item", AgendaSteps::withdraw, ConferenceSteps.ACTED),
            new StepWord<>("carry over item", AgendaSteps::carryOver, ConferenceSteps.ACTED),
            new StepWord<>("invite for item", AgendaSteps::invite, ConferenceSteps.ACTED),
            new StepWord<>("attend", AgendaSteps::attend, ConferenceSteps.ACTED),
            new StepWord<>("keep note", AgendaSteps::keepNote, ConferenceSteps.ACTED),
            new StepWord<>("read note", AgendaSteps::readNote, ConferenceSteps.READ),
            new StepWord<>("decide item", AgendaSteps::decide, ConferenceSteps.ACTED),
            new StepWord<>("note gap", AgendaSteps::noteGap, ConferenceSteps.ACTED),
            new StepWord<>("give task", AgendaSteps::giveTask, ConferenceSteps.ACTED),
            new StepWord<>("finish task", AgendaSteps::finishTask, ConferenceSteps.ACTED),
            new StepWord<>("look at late tasks", AgendaSteps::late, LATE));

    private AgendaSteps() {}

    private static StepWord.Call<Acted<Conference>> table(StepNode step) {
        Part<ConferenceId, ItemId> item = Parts.begun(step, "conference", ConferenceSteps.CONFERENCE, ITEM);
        String hat = step.code("hat");
        String kind = step.code("kind", AgendaItem.CASE);
        Optional<Named<CaseId>> about = step.maybeKnown("case", CaseSteps.CASE);
        Optional<Named<? extends Id>> known = MeasureSteps.maybeTopic(step, "topic", kind);
        Optional<String> topic = step.find("topic").map(node -> node.text());
        List<Named<PersonId>> persons = step.allNamed("persons", HouseholdSteps.PERSON);
        boolean mustName = Written.flag(step, "mustNameResponsible");
        return (scene, occasion) -> {
            AgendaItem.Builder tabled = AgendaItem.builder()
                    .id(item.id(scene))
                    .hat(hat)
                    .kind(kind)
                    .persons(persons.stream().map(scene::id).toList())
                    .consent(consent(scene, persons, Recipient.conference(hat), occasion))
                    .mustNameResponsible(mustName);
            about.map(scene::id).ifPresent(tabled::supportCase);
            known.<String>map(named -> scene.id(named).value()).or(() -> topic).ifPresent(tabled::about);
            return handle(scene, item, new ConferenceCommand.Table(tabled.build(), occasion));
        };
    }

    private static StepWord.Call<Acted<Conference>> withdraw(StepNode step) {
        Part<ConferenceId, ItemId> item = item(step);
        String ground = step.code("ground");
        return (scene, occasion) ->
                handle(scene, item, new ConferenceCommand.Withdraw(item.id(scene), ground, occasion));
    }

    private static StepWord.Call<Acted<Conference>> carryOver(StepNode step) {
        Part<ConferenceId, ItemId> item = item(step);
        Named<ConferenceId> to = step.named("to", ConferenceSteps.CONFERENCE);
        Parts.move(step, item.itself(), to);
        return (scene, occasion) ->
                handle(scene, item, new ConferenceCommand.CarryOver(item.id(scene), scene.id(to), occasion));
    }

    /** One call for each member; whether the persons' consent covers the member's agency is looked up. */
    private static StepWord.Call<Acted<Conference>> invite(StepNode step) {
        Part<ConferenceId, ItemId> item = item(step);
        List<Member> members = ConferenceSteps.members(step);
        return (scene, occasion) -> Acted.ofEach(
                members,
                member -> handle(
                        scene,
                        item,
                        new ConferenceCommand.Invite(
                                item.id(scene), member, covers(scene, item, member, occasion), occasion)));
    }

    private static StepWord.Call<Acted<Conference>> attend(StepNode step) {
        Named<ConferenceId> id = step.named(ConferenceSteps.CONFERENCE);
        List<Named<ItemId>> items = step.allKnown("items", ITEM);
        List<Member> members = ConferenceSteps.members(step);
        return (scene, occasion) -> Acted.ofEach(
                members,
                member -> ConferenceSteps.handle(
                        scene,
                        id,
                        new ConferenceCommand.Attend(
                                member, items.stream().map(scene::id).collect(Collectors.toSet()), occasion)));
    }

    private static StepWord.Call<Acted<Conference>> keepNote(StepNode step) {
        Part<ConferenceId, ItemId> item = item(step);
        String text = step.code("text");
        return (scene, occasion) ->
                handle(scene, item, new ConferenceCommand.KeepNote(item.id(scene), scene.kept(text), occasion));
    }

    private static StepWord.Call<Read> readNote(StepNode step) {
        Part<ConferenceId, ItemId> item = item(step);
        return (scene, occasion) -> {
            Acted<Conference> asked = handle(scene, item, new ConferenceCommand.ReadNote(item.id(scene), occasion));
            return Read.of(scene, asked, asked.after().item(item.id(scene)).flatMap(TabledItem::said));
        };
    }

    private static StepWord.Call<Acted<Conference>> decide(StepNode step) {
        Part<ConferenceId, ItemId> item = item(step);
        String decision = step.code("decision");
        Optional<AgencyId> named = step.maybeAgency("responsible");
        return (scene, occasion) ->
                handle(scene, item, new ConferenceCommand.Decide(item.id(scene), decision, named, occasion));
    }

    private static StepWord.Call<Acted<Conference>> noteGap(StepNode step) {
        Part<ConferenceId, ItemId> item = item(step);
        String need = step.code("need");
        Optional<AreaId> area = step.find("area").flatMap(at -> step.made(at, AreaId::of));
        String lack = step.code("lack");
        Named<GapId> name = step.introduces("gap", MeasureSteps.GAP);
        return (scene, occasion) -> {
            GapKey gap = new GapKey(need, area, scene.own(lack));
            scene.bind(name, gap.id());
            return handle(scene, item, new ConferenceCommand.NoteGap(item.id(scene), gap, occasion));
        };
    }

    private static StepWord.Call<Acted<Conference>> giveTask(StepNode step) {
        Named<TaskId> task = step.introduces(TASK);
        Named<ItemId> item = step.named("item", ITEM);
        Named<ConferenceId> conference = Parts.whole(step, item, ConferenceSteps.CONFERENCE);
        Parts.move(step, task, conference);
        String action = step.code("action");
        AgencyId owner = step.agency("owner");
        LocalDate dueOn = step.requiredDay("dueOn").orElse(LocalDate.EPOCH);
        return (scene, occasion) -> ConferenceSteps.handle(
                scene,
                conference,
                new ConferenceCommand.GiveTask(scene.id(task), scene.id(item), action, owner, dueOn, occasion));
    }

    private static StepWord.Call<Acted<Conference>> finishTask(StepNode step) {
        Part<ConferenceId, TaskId> task = Parts.known(step, ConferenceSteps.CONFERENCE, TASK);
        return (scene, occasion) ->
                ConferenceSteps.handle(scene, task.whole(), new ConferenceCommand.FinishTask(task.id(scene), occasion));
    }

    private static StepWord.Call<List<Task>> late(StepNode step) {
        AgencyId owner = step.agency(step.word());
        return (scene, occasion) -> scene.marugoto().conferences().overdue(occasion).stream()
                .filter(task -> scene.knows(task.id()) && task.owner().equals(owner))
                .toList();
    }

    private static Part<ConferenceId, ItemId> item(StepNode step) {
        return Parts.known(step, ConferenceSteps.CONFERENCE, ITEM);
    }

    private static Acted<Conference> handle(Scene scene, Part<ConferenceId, ItemId> item, ConferenceCommand command) {
        return ConferenceSteps.handle(scene, item.whole(), command);
    }

    /** Whether the consent of the persons an item is about covers the agency of a member. */
    private static Truth covers(Scene scene, Part<ConferenceId, ItemId> item, Member member, Occasion occasion) {
        Set<PersonId> persons = ConferenceSteps.state(scene, item.whole(), occasion)
                .item(item.id(scene))
                .map(tabled -> tabled.item().persons())
                .orElse(Set.of());
        return consentOf(scene, persons, Recipient.agency(member.agency()), occasion);
    }

    private static Truth consent(Scene scene, List<Named<PersonId>> persons, Recipient told, Occasion occasion) {
        return consentOf(scene, persons.stream().map(scene::id).collect(Collectors.toSet()), told, occasion);
    }

    /** Unknown if nobody is named. */
    private static Truth consentOf(Scene scene, Set<PersonId> persons, Recipient told, Occasion occasion) {
        return persons.stream()
                .map(person -> scene.marugoto().consents().covers(person, Purpose.SUPPORT, told, occasion))
                .reduce(Truth::and)
                .orElse(Truth.UNKNOWN);
    }
}
