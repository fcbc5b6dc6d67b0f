package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.marugoto.Marugoto;
import org.marugoto.WelfareMaps;
import org.marugoto.area.AreaId;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;
import org.marugoto.watch.MapEntry;
import org.marugoto.watch.Removal;
import org.marugoto.watch.Talk;
import org.marugoto.watch.TalkId;

/** Three parties talk about the welfare map of a district, sometimes with one of them missing. */
final class MapMoves implements RoomMoves {

    @Override
    public void move(Scene scene) {
        List<PersonId> people =
                IntStream.range(0, 4).mapToObj(i -> PersonId.of("P-" + i)).toList();
        List<MapEntry> put = scene.someOf(people).stream()
                .map(person -> new MapEntry(
                        person,
                        Set.of("WATCHING"),
                        scene.oneIn(9) ? Ground.NONE : Ground.conference("CF-1"),
                        Optional.empty()))
                .toList();
        AreaId district = scene.area();
        List<Removal> removed = on(scene.city(), district).stream()
                .filter(person -> scene.oneIn(3)
                        && put.stream().noneMatch(entry -> entry.person().equals(person)))
                .map(person -> new Removal(person, "MOVED"))
                .toList();
        Set<String> all = scene.city().profile().watchPolicy().parties();
        Set<String> came = scene.oneIn(4) ? scene.someOf(all) : all;
        Talk talk = new Talk(TalkId.of("TK-" + scene.number(20)), came, put, removed);
        scene.does(() -> scene.city().welfareMaps().holdTalk(district, talk, scene.now()));
    }

    private static List<PersonId> on(Marugoto city, AreaId district) {
        return city.store().ledger(WelfareMaps.TYPE).find(district).stream()
                .flatMap(map -> map.state().entries().stream())
                .map(MapEntry::person)
                .toList();
    }

    /** Law 8: the next talk has a day. Law 4: nobody stands on a map without a ground. */
    @Override
    public void hold(Marugoto city) {
        city.store().ledger(WelfareMaps.TYPE).read((id, latest) -> {
            assertThat(latest.state().dueOn()).isPresent();
            assertThat(latest.state().entries())
                    .noneMatch(entry -> entry.ground().equals(Ground.NONE));
        });
    }

    @Override
    public int weight() {
        return 1;
    }
}
