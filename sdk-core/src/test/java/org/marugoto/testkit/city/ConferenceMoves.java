package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.Conferences;
import org.marugoto.Marugoto;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.Conference;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.Decisions;
import org.marugoto.conference.GapKey;
import org.marugoto.conference.ItemId;
import org.marugoto.conference.Member;
import org.marugoto.conference.TabledItem;
import org.marugoto.conference.TaskId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.rule.Truth;

/** Conferences about cases: called together, heard, decided; now and then with somebody missing or something forgotten. */
final class ConferenceMoves implements RoomMoves {

    private static final List<String> KINDS =
            List.of(ConferenceRef.SUPPORT_CONFERENCE, ConferenceRef.MULTI_LAYERED_CONFERENCE);
    private static final List<String> DECISIONS = List.of(
            Decisions.PLAN_ENDED,
            Decisions.PLAN_ENDED,
            Decisions.WORKING_PLAN_DECIDED,
            Decisions.RESPONSIBLE_NAMED,
            Decisions.ROLES_AGREED,
            Decisions.RECONSIDER);
    private static final int DAYS = 8;

    @Override
    public void move(Scene scene) {
        ConferenceId id = ConferenceId.of("CF-" + scene.days() / DAYS);
        String hat = KINDS.get(scene.days() / DAYS % 2);
        Occasion convener = scene.by(
                scene.city().profile().centre(),
                hat.equals(ConferenceRef.SUPPORT_CONFERENCE) ? "MUNICIPALITY" : "MULTI_AGENCY_OPERATOR");
        switch (find(scene.city(), id).status()) {
            case NONE ->
                scene.does(() -> scene.city()
                        .conferences()
                        .convene(id, List.of(hat), scene.today(), TextId.of("HALL"), "AD_HOC", convener));
            case CONVENED -> gather(scene, id, hat, convener);
            case HELD -> afterwards(scene, id, hat, convener);
            case CLOSED, CANCELLED -> handle(scene, id, new ConferenceCommand.Hold(convener));
        }
    }

    private static void gather(Scene scene, ConferenceId id, String hat, Occasion now) {
        CaseId about = scene.supportCase();
        ItemId item = ItemId.of(id + "-" + about);
        Member member = new Member(ActorId.of("M-1"), now.agency());
        AgendaItem tabled = AgendaItem.ofCase(item, hat, about, scene.oneIn(6) ? Truth.UNKNOWN : Truth.YES)
                .but()
                .persons(scene.oneIn(3) ? Set.of() : Set.of(scene.personOf(about)))
                .build();
        handle(scene, id, new ConferenceCommand.Table(tabled, now));
        Stream.of(
                        new ConferenceCommand.SignUndertaking(hat, member.actor(), now),
                        new ConferenceCommand.Invite(item, member, Truth.YES, now),
                        new ConferenceCommand.Attend(member, Set.of(item), now),
                        new ConferenceCommand.Hold(now))
                .filter(step -> !scene.oneIn(7))
                .forEach(step -> handle(scene, id, step));
        for (int i = scene.number(4); i > 0; i--) {
            afterwards(scene, id, hat, now);
        }
        if (scene.oneIn(20)) {
            handle(scene, id, new ConferenceCommand.Cancel("SNOW", now));
        }
    }

    private static void afterwards(Scene scene, ConferenceId id, String hat, Occasion now) {
        List<ItemId> items =
                find(scene.city(), id).items().stream().map(TabledItem::id).toList();
        ItemId item = items.isEmpty() ? ItemId.of("NONE") : scene.oneOf(items);
        String decision = scene.oneOf(DECISIONS);
        Optional<AgencyId> agency =
                decision.equals(Decisions.RESPONSIBLE_NAMED) ? Optional.of(scene.agency()) : Optional.empty();
        handle(scene, id, new ConferenceCommand.Decide(item, decision, agency, now));
        switch (scene.number(5)) {
            case 0 -> handle(scene, id, new ConferenceCommand.KeepMinutes(hat, TextId.of("MIN-" + id), now));
            case 1 ->
                handle(
                        scene,
                        id,
                        new ConferenceCommand.GiveTask(
                                TaskId.of("T-" + scene.number(4)), item, "VISIT", scene.agency(), scene.soon(), now));
            case 2 ->
                handle(
                        scene,
                        id,
                        new ConferenceCommand.NoteGap(item, GapKey.of("OUTING", scene.area(), "NO_RESOURCE"), now));
            case 3 -> handle(scene, id, new ConferenceCommand.FinishTask(TaskId.of("T-" + scene.number(4)), now));
            default -> handle(scene, id, new ConferenceCommand.Close(now));
        }
    }

    private static void handle(Scene scene, ConferenceId id, ConferenceCommand command) {
        scene.does(() -> scene.city().conferences().handle(id, command));
    }

    private static Conference find(Marugoto city, ConferenceId id) {
        return city.store()
                .ledger(Conferences.TYPE)
                .find(id)
                .map(found -> found.state())
                .orElse(Conference.NONE);
    }

    /** Law 4 where cases are spoken of: nobody hears one who was not asked to, and none is heard without a ground. */
    @Override
    public void hold(Marugoto city) {
        city.store()
                .ledger(Conferences.TYPE)
                .read((id, latest) -> latest.state().items().forEach(item -> {
                    assertThat(item.ground()).isNotEmpty();
                    assertThat(item.invited()).containsAll(item.attended());
                }));
    }

    @Override
    public int weight() {
        return 4;
    }
}
