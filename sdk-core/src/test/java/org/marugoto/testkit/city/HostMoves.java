package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Hosts;
import org.marugoto.Marugoto;
import org.marugoto.Resources;
import org.marugoto.decide.Occasion;
import org.marugoto.host.Hearing;
import org.marugoto.host.Host;
import org.marugoto.host.HostCommand;
import org.marugoto.host.HostId;
import org.marugoto.household.PersonId;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.PlacesEvent;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Truth;

/** Hosts are asked and heard, and resources offer places or no longer do. */
final class HostMoves implements RoomMoves {

    /** The resources of the city; each of the first few has a host. */
    static final List<ResourceId> RESOURCES =
            List.of(ResourceId.of("cafe"), ResourceId.of("farm"), ResourceId.of("salon"), ResourceId.of("workshop"));

    @Override
    public void move(Scene scene) {
        int which = scene.number(RESOURCES.size());
        ResourceId resource = RESOURCES.get(which);
        HostId host = HostId.of("HT-" + which);
        Occasion now = scene.now();
        switch (scene.number(8)) {
            case 0, 1 -> handle(scene, host, new HostCommand.Ask(resource, scene.soon(), now));
            case 2, 3, 4 -> handle(scene, host, new HostCommand.Hear(said(scene), scene.soon(), now));
            case 5 -> places(scene, resource, new PlacesCommand.Offer(scene.number(3), now));
            case 6 -> places(scene, resource, new PlacesCommand.Offer(1 + scene.number(2), now));
            default -> {
                if (scene.oneIn(2)) {
                    handle(scene, host, new HostCommand.Retire("CLOSED_DOWN", now));
                } else {
                    places(scene, resource, new PlacesCommand.Withdraw(now));
                }
            }
        }
    }

    private static Hearing said(Scene scene) {
        Truth willing = scene.oneOf(List.of(Truth.YES, Truth.YES, Truth.NO, Truth.UNKNOWN));
        boolean takes = willing == Truth.YES;
        return new Hearing(
                willing,
                takes ? Set.of("ACTIVITY", "PLACE_TO_BE") : Set.of(),
                takes ? scene.number(3) : 0,
                120,
                Set.of(),
                Set.of("REGULAR_VISIT"),
                Optional.empty());
    }

    private static void handle(Scene scene, HostId host, HostCommand command) {
        scene.does(() -> scene.city().hosts().handle(host, command));
    }

    private static void places(Scene scene, ResourceId resource, PlacesCommand command) {
        scene.does(() -> scene.city().resources().handle(resource, command));
    }

    /** Law 6 along the whole record: never more people than places. Law 8: every host in the register is heard again. */
    @Override
    public void hold(Marugoto city) {
        city.store().journal().read(Resources.TYPE, (id, history) -> neverTooMany(history));
        city.store().ledger(Hosts.TYPE).read((id, latest) -> {
            Host host = latest.state();
            assertThat(host.hearAgainOn().isPresent())
                    .describedAs("law 8: somebody hears it again")
                    .isEqualTo(host.status() != Host.Status.RETIRED);
        });
    }

    private static void neverTooMany(List<PlacesEvent> history) {
        Set<PersonId> taken = new LinkedHashSet<>();
        int capacity = 0;
        for (PlacesEvent event : history) {
            if (event instanceof PlacesEvent.Offered offered) {
                capacity = offered.capacity();
            } else if (event instanceof PlacesEvent.Taken one) {
                assertThat(taken.add(one.person())).isTrue();
            } else if (event instanceof PlacesEvent.Freed one) {
                assertThat(taken.remove(one.person())).isTrue();
            }
            assertThat(taken).describedAs("law 6: no place is given twice").hasSizeLessThanOrEqualTo(capacity);
        }
    }
}
