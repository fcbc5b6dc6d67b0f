package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.Cases;
import org.marugoto.Developments;
import org.marugoto.Marugoto;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.development.Development;
import org.marugoto.development.DevelopmentCommand;
import org.marugoto.development.DevelopmentId;
import org.marugoto.development.Route;
import org.marugoto.development.Waiting;
import org.marugoto.development.Wanted;
import org.marugoto.participation.Participation;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;

/** Resources are developed, each of the three ways; some lead nowhere. */
final class DevelopmentMoves implements RoomMoves {

    @Override
    public void move(Scene scene) {
        Occasion now = scene.now();
        DevelopmentId id = any(scene);
        ResourceId resource = scene.oneOf(HostMoves.RESOURCES);
        switch (scene.number(10)) {
            case 0 -> handle(scene, DevelopmentId.of("DV-" + scene.number(3)), open(scene, now));
            case 1, 2, 3 -> handle(scene, id, new DevelopmentCommand.ChooseRoute(route(scene), scene.soon(), now));
            case 4 -> handle(scene, id, new DevelopmentCommand.Advance("ASKED", Optional.empty(), scene.soon(), now));
            case 5, 6 -> handle(scene, id, new DevelopmentCommand.Expect(resource, scene.soon(), now));
            case 7 -> handle(scene, id, new DevelopmentCommand.StartMatching(resource, now));
            case 8 -> announce(scene, resource, now);
            default ->
                handle(
                        scene,
                        id,
                        scene.oneIn(2)
                                ? new DevelopmentCommand.GiveUp("NOBODY_TO_CARRY_IT", now)
                                : new DevelopmentCommand.PassOn(scene.agency(), scene.soon(), now));
        }
    }

    private static DevelopmentCommand open(Scene scene, Occasion now) {
        Wanted wanted = new Wanted("ACTIVITY", scene.oneIn(2) ? Optional.empty() : Optional.of(scene.area()));
        return new DevelopmentCommand.Open(wanted, scene.agency(), Optional.empty(), scene.soon(), now);
    }

    private static Route route(Scene scene) {
        return switch (scene.number(3)) {
            case 0 -> Route.createNew();
            case 1 -> Route.widen(scene.oneOf(HostMoves.RESOURCES));
            default -> Route.ask(scene.agency());
        };
    }

    /** A resource stands in the directory from now on, or differently. */
    private static void announce(Scene scene, ResourceId resource, Occasion now) {
        Resource entry = Resource.builder()
                .id(resource)
                .name(Text.of("居場所", "place"))
                .kind("ACTIVITY")
                .formality(Resource.INFORMAL)
                .areasServed(scene.someOf(List.of(scene.area())))
                .build();
        scene.happens(() -> scene.city().development().announce(entry, now));
    }

    private static DevelopmentId any(Scene scene) {
        List<DevelopmentId> all = new ArrayList<>();
        scene.city().store().ledger(Developments.TYPE).read((id, latest) -> {
            if (latest.state().isGoingOn()) {
                all.add(id);
            }
        });
        return all.isEmpty() ? DevelopmentId.of("DV-0") : scene.oneOf(all);
    }

    private static void handle(Scene scene, DevelopmentId id, DevelopmentCommand command) {
        scene.does(() -> scene.city().development().handle(id, command));
    }

    /** Law 8: what goes on has a day; and whoever waits really waits. */
    @Override
    public void hold(Marugoto city) {
        city.store().ledger(Developments.TYPE).read((id, latest) -> {
            Development now = latest.state();
            assertThat(now.nextOn().isPresent()).isEqualTo(now.isGoingOn());
            assertThat(now.owner()).isPresent();
            now.waiting()
                    .forEach(waiting -> assertThat(waits(city, waiting))
                            .describedAs("waits for what is developed: %s of %s", waiting, id)
                            .isTrue());
        });
    }

    private static boolean waits(Marugoto city, Waiting waiting) {
        return city.store()
                .ledger(Cases.TYPE)
                .find(waiting.supportCase())
                .flatMap(found -> found.state().participations().find(waiting.participation()))
                .filter(Participation::isGoingOn)
                .filter(now -> now.candidates().isEmpty() && !now.holdsPlace())
                .isPresent();
    }
}
