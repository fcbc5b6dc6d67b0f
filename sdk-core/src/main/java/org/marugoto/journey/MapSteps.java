package org.marugoto.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.household.PersonId;
import org.marugoto.watch.MapEntry;
import org.marugoto.watch.Removal;
import org.marugoto.watch.Talk;
import org.marugoto.watch.TalkId;
import org.marugoto.watch.WelfareMap;

/** What journeys say about welfare maps. */
final class MapSteps {

    private static final NameKind<TalkId> TALK = new NameKind<>(Text.of("三者懇談会", "talk"), TalkId::of);

    private static final Expectations<WelfareMap> STATE = Expectations.<WelfareMap>none()
            .one("status", found -> Optional.of(found.status()))
            .set(
                    "persons",
                    found -> found.entries().stream().map(MapEntry::person).toList())
            .set(
                    "toEvacuate",
                    found -> found.entries().stream()
                            .filter(entry -> entry.needs().contains("EVACUATION_HELP"))
                            .map(MapEntry::person)
                            .toList())
            .one("updatedOn", WelfareMap::updatedOn)
            .one("due", WelfareMap::dueOn);

    private static final Expectations<Acted<WelfareMap>> ACTED = Acted.expectations(STATE);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("hold talk", MapSteps::talk, ACTED), new StepWord<>("look at map", MapSteps::look, STATE));

    private MapSteps() {}

    private static StepWord.Call<Acted<WelfareMap>> talk(StepNode step) {
        AreaId district = district(step);
        Optional<Named<TalkId>> talk = step.maybeNamed("talk", TALK);
        Set<String> parties = step.codes("parties", code -> code);
        List<Named<PersonId>> watching = step.allNamed("watching", HouseholdSteps.PERSON);
        List<Named<PersonId>> evacuation = step.allNamed("evacuation", HouseholdSteps.PERSON);
        List<Named<PersonId>> removed = step.allKnown("removed", HouseholdSteps.PERSON);
        String ground = step.code("ground", "CONSENT");
        String removalGround = step.code("removalGround", "MOVED");
        return (scene, occasion) -> {
            Map<PersonId, Set<String>> needs = new LinkedHashMap<>();
            watching.forEach(person -> need(needs, scene.id(person), "WATCHING"));
            evacuation.forEach(person -> need(needs, scene.id(person), "EVACUATION_HELP"));
            TalkId id = talk.map(scene::id).orElseGet(() -> scene.unnamed(TALK));
            Talk held = new Talk(
                    id,
                    parties,
                    needs.entrySet().stream()
                            .map(entry -> entry(entry.getKey(), entry.getValue(), ground))
                            .toList(),
                    removed.stream()
                            .map(person -> new Removal(scene.id(person), removalGround))
                            .toList());
            return Acted.of(
                    scene.marugoto().welfareMaps().holdTalk(district, held, occasion),
                    () -> scene.marugoto()
                            .welfareMaps()
                            .find(district, occasion)
                            .orElse(WelfareMap.NONE));
        };
    }

    private static StepWord.Call<WelfareMap> look(StepNode step) {
        AreaId district = district(step);
        return (scene, occasion) ->
                scene.marugoto().welfareMaps().find(district, occasion).orElse(WelfareMap.NONE);
    }

    private static AreaId district(StepNode step) {
        return step.code(step.word(), AreaId::of, AreaId.of("nowhere"));
    }

    private static void need(Map<PersonId, Set<String>> needs, PersonId person, String need) {
        needs.computeIfAbsent(person, none -> new TreeSet<>()).add(need);
    }

    private static MapEntry entry(PersonId person, Set<String> needs, String ground) {
        return new MapEntry(person, needs, WatchSteps.ground(ground, person), Optional.empty());
    }
}
