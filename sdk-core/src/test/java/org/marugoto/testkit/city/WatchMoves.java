package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Consultations;
import org.marugoto.Marugoto;
import org.marugoto.WatchOver;
import org.marugoto.code.Code;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Recorded;
import org.marugoto.privacy.Ground;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.Watch;
import org.marugoto.watch.WatchEvent;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;

/** Volunteers make their rounds, and now and then something is wrong. */
final class WatchMoves implements RoomMoves {

    @Override
    public void move(Scene scene) {
        WatchOver watches = scene.city().watchOver();
        WatchId id = WatchId.of("W-" + scene.number(3));
        Occasion now = scene.now();
        switch (scene.number(10)) {
            case 0, 1 -> begin(scene, id, now);
            case 2 -> scene.does(() -> watches.changeRhythm(id, 1 + scene.number(9), now));
            case 3 -> scene.does(() -> watches.changeWatcher(id, watcher(scene), now));
            case 4, 5, 6 -> scene.does(() -> watches.round(id, RoundId.of("R-" + scene.number(20)), "MET", now));
            case 7, 8 -> wrong(scene, id, now);
            default -> scene.does(() -> watches.end(id, "NO_LONGER_NEEDED", now));
        }
    }

    private static void begin(Scene scene, WatchId id, Occasion now) {
        Ground ground = scene.oneIn(9) ? Ground.NONE : Ground.conference("CF-1");
        PersonId person = PersonId.of("P-" + scene.number(4));
        scene.does(() -> scene.city()
                .watchOver()
                .begin(id, person, scene.area(), watcher(scene), ground, 1 + scene.number(9), now));
    }

    private static Watcher watcher(Scene scene) {
        return new Watcher(
                ActorId.of("V-" + scene.number(3)),
                "VOLUNTEER",
                scene.oneIn(2) ? Optional.empty() : Optional.of(scene.agency()));
    }

    private static void wrong(Scene scene, WatchId id, Occasion now) {
        MunicipalityProfile profile = scene.city().profile();
        String number = id + "-" + scene.number(6);
        Alarm alarm = new Alarm(
                ContactId.of("AL-" + number),
                Consulter.of(first(profile, MunicipalityProfile.CONSULTERS)),
                Channel.of(first(profile, MunicipalityProfile.CHANNELS)),
                Set.of(),
                Set.of(),
                Optional.empty());
        scene.does(() -> scene.city().watchOver().somethingIsWrong(id, RoundId.of("AL-" + number), alarm, now));
    }

    private static String first(MunicipalityProfile profile, String list) {
        List<Code> codes = profile.codeList(list).codes();
        return codes.get(0).value();
    }

    /** Law 8: the next round has a day, and all that is late is listed. Laws 3 and 7: every alarm reached a desk, once. */
    @Override
    public void hold(Marugoto city) {
        city.store().ledger(WatchOver.TYPE).read((id, latest) -> {
            Watch now = latest.state();
            assertThat(now.dueOn().isPresent()).isEqualTo(now.status() == Watch.Status.ACTIVE);
            assertThat(now.ground()).isNotEqualTo(Optional.of(Ground.NONE));
        });
        city.store()
                .journal()
                .read(
                        WatchOver.TYPE,
                        (id, history) -> history.forEach(event -> {
                            if (event instanceof WatchEvent.RoundRecorded made) {
                                made.alarm().ifPresent(alarm -> assertReceived(city, alarm));
                            }
                        }));
    }

    private static void assertReceived(Marugoto city, Alarm alarm) {
        assertThat(city.store().ledger(Consultations.TYPE).find(alarm.contact()).map(Recorded::version))
                .describedAs("law 3: an alarm opens a contact")
                .isPresent();
    }
}
