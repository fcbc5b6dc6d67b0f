package org.marugoto.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.marugoto.WatchOver;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Purpose;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.RoundRhythm;
import org.marugoto.watch.Watch;
import org.marugoto.watch.WatchEvent;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;

/** What journeys say about watching over people. */
final class WatchSteps {

    static final NameKind<WatchId> WATCH = new NameKind<>(Text.of("見守り", "watch"), WatchId::of);

    private static final NameKind<RoundId> ROUND = new NameKind<>(Text.of("見守りの回", "round"), RoundId::of);

    private static final Expectations<Watch> STATE = Expectations.<Watch>none()
            .one("status", found -> Optional.of(found.status()))
            .one("person", Watch::person)
            .one("area", Watch::area)
            .one("kind", found -> found.watcher().map(Watcher::kind))
            .one("due", Watch::dueOn)
            .one("everyDays", found -> found.rhythm().map(RoundRhythm::everyDays))
            .one("rounds", found -> Optional.of(found.rounds().size()));

    private static final Expectations<Acted<Watch>> ACTED = Acted.expectations(STATE);

    private static final Expectations<Overview> OVERVIEW = Expectations.<Overview>none()
            .list("missed", Overview::watches)
            .one("missedRounds", overview -> Optional.of(overview.rounds()))
            .one("watches", overview -> Optional.of(overview.total()))
            .list("uncovered", Overview::uncovered);

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("begin watch", WatchSteps::begin, ACTED),
            new StepWord<>("change watcher", WatchSteps::changeWatcher, ACTED),
            new StepWord<>("change rhythm", WatchSteps::changeRhythm, ACTED),
            new StepWord<>("make round", WatchSteps::round, ACTED),
            new StepWord<>("something is wrong", WatchSteps::alarm, ACTED),
            new StepWord<>("end watch", WatchSteps::end, ACTED),
            new StepWord<>("look at watch", WatchSteps::look, STATE),
            new StepWord<>("look at watch-over", WatchSteps::overview, OVERVIEW));

    private WatchSteps() {}

    private static StepWord.Call<Acted<Watch>> begin(StepNode step) {
        Named<WatchId> watch = step.introduces(WATCH);
        Named<PersonId> person = step.introduces("person", HouseholdSteps.PERSON);
        AreaId area = step.code("area", AreaId::of, AreaId.of("nowhere"));
        Watcher watcher = watcher(step);
        String ground = step.code("ground", "CONSENT");
        int everyDays = days(step);
        return acted(
                watch,
                (scene, occasion) -> scene.marugoto()
                        .watchOver()
                        .begin(
                                scene.id(watch),
                                scene.id(person),
                                area,
                                watcher,
                                ground(ground, scene.id(person)),
                                everyDays,
                                occasion));
    }

    private static StepWord.Call<Acted<Watch>> changeWatcher(StepNode step) {
        Named<WatchId> watch = step.named(WATCH);
        Watcher watcher = watcher(step);
        return acted(
                watch,
                (scene, occasion) -> scene.marugoto().watchOver().changeWatcher(scene.id(watch), watcher, occasion));
    }

    private static StepWord.Call<Acted<Watch>> changeRhythm(StepNode step) {
        Named<WatchId> watch = step.named(WATCH);
        int everyDays = days(step);
        return acted(
                watch,
                (scene, occasion) -> scene.marugoto().watchOver().changeRhythm(scene.id(watch), everyDays, occasion));
    }

    private static StepWord.Call<Acted<Watch>> round(StepNode step) {
        Named<WatchId> watch = step.named(WATCH);
        Optional<Named<RoundId>> round = step.maybeNamed("round", ROUND);
        String result = step.code("result", "MET");
        return acted(
                watch,
                (scene, occasion) ->
                        scene.marugoto().watchOver().round(scene.id(watch), id(scene, round), result, occasion));
    }

    private static StepWord.Call<Acted<Watch>> alarm(StepNode step) {
        Named<WatchId> watch = step.named(WATCH);
        Optional<Named<RoundId>> round = step.maybeNamed("round", ROUND);
        Named<ContactId> contact = step.introduces("contact", CaseSteps.CONTACT);
        Consulter consulter = step.code("consulter", Consulter::of, Consulter.of("NOBODY"));
        Channel channel = step.code("channel", Channel::of, Channel.of("NONE"));
        Set<Need> needs = step.codes("needs", Need::of);
        Set<DangerSign> dangers = step.codes("dangers", DangerSign::of);
        return acted(
                watch,
                (scene, occasion) -> scene.marugoto()
                        .watchOver()
                        .somethingIsWrong(
                                scene.id(watch),
                                id(scene, round),
                                new Alarm(scene.id(contact), consulter, channel, needs, dangers, Optional.empty()),
                                occasion));
    }

    private static StepWord.Call<Acted<Watch>> end(StepNode step) {
        Named<WatchId> watch = step.named(WATCH);
        String ground = step.code("ground");
        return acted(watch, (scene, occasion) -> scene.marugoto().watchOver().end(scene.id(watch), ground, occasion));
    }

    private static StepWord.Call<Watch> look(StepNode step) {
        Named<WatchId> watch = step.named(WATCH);
        return (scene, occasion) -> now(scene, watch, occasion);
    }

    private static StepWord.Call<Overview> overview(StepNode step) {
        String scheme = step.code(step.word());
        return (scene, occasion) -> new Overview(
                scene.marugoto().watchOver().missed(occasion.on(), occasion).stream()
                        .filter(missed -> scene.knows(missed.watch()))
                        .toList(),
                scene.marugoto().watchOver().coverage(scheme, occasion));
    }

    private static StepWord.Call<Acted<Watch>> acted(
            Named<WatchId> watch, BiFunction<Scene, Occasion, Outcome<Watch, WatchEvent>> act) {
        return (scene, occasion) -> Acted.of(act.apply(scene, occasion), () -> now(scene, watch, occasion));
    }

    private static Watch now(Scene scene, Named<WatchId> watch, Occasion asking) {
        return scene.marugoto().watchOver().find(scene.id(watch), asking).orElse(Watch.NONE);
    }

    /** A round without a name is a new one each time. */
    private static RoundId id(Scene scene, Optional<Named<RoundId>> round) {
        return round.map(scene::id).orElseGet(() -> scene.unnamed(ROUND));
    }

    private static Watcher watcher(StepNode step) {
        Optional<AgencyId> agency = step.maybeAgency("by");
        return new Watcher(
                step.code("watcher", ActorId::of, ActorId.of("nobody")), step.code("kind", "VOLUNTEER"), agency);
    }

    private static int days(StepNode step) {
        return step.require("everyDays").map(days -> days.number(1, 366)).orElse(1);
    }

    /** {@code CONSENT} is that of the person spoken of; other grounds are written as everywhere. */
    static Ground ground(String written, PersonId person) {
        return written.equals("CONSENT") ? Ground.consent(person, Purpose.SUPPORT) : Ground.of(written);
    }

    /** What is missed, and where nobody is watched over. */
    private record Overview(List<WatchOver.Missed> missed, Map<AreaId, Integer> coverage) {
        Collection<?> watches() {
            return missed.stream().map(WatchOver.Missed::watch).toList();
        }

        int rounds() {
            return missed.stream().mapToInt(one -> one.due().size()).sum();
        }

        int total() {
            return coverage.values().stream().mapToInt(Integer::intValue).sum();
        }

        Collection<?> uncovered() {
            return coverage.entrySet().stream()
                    .filter(entry -> entry.getValue() == 0)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
