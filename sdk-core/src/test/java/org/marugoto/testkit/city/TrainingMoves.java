package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Cases;
import org.marugoto.Consultations;
import org.marugoto.Marugoto;
import org.marugoto.Training;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.code.Text;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.training.Course;
import org.marugoto.training.Shortfall;
import org.marugoto.training.TrainingCommand;
import org.marugoto.training.TrainingPolicy;

/** People at the desks and whole agencies learn, and what they learned runs out or is taken back. */
final class TrainingMoves implements RoomMoves {

    private static final String PERSONAL = "ALL_FIELDS";
    private static final String SHARED = "COOPERATION";

    /** One course for people, which lasts a month, and one for agencies, for good. */
    static final TrainingPolicy POLICY = new TrainingPolicy(
            List.of(
                    new Course(PERSONAL, Text.of("全分野", "all fields"), Course.PERSON, Optional.of(1)),
                    new Course(SHARED, Text.of("連携", "cooperation"), Course.AGENCY, Optional.empty())),
            60);

    /** The agencies of a city, where every desk requires both courses. */
    static Agencies learning(MunicipalityProfile city) {
        List<Agency> agencies = city.agencies().all().stream()
                .map(agency -> (Agency) agency.but()
                        .desks(agency.desks().stream()
                                .map(desk -> desk.but().addRequires(PERSONAL, SHARED).build())
                                .toList())
                        .build())
                .toList();
        return Agencies.of(city.areas(), agencies);
    }

    @Override
    public void move(Scene scene) {
        Training training = scene.city().training();
        AgencyId agency = scene.agency();
        ActorId worker = ActorId.of("W-" + agency);
        LocalDate day = scene.today().minusDays(scene.number(9) - 1L);
        Occasion now = scene.now();
        String course = scene.oneIn(4) ? SHARED : PERSONAL;
        switch (scene.number(8)) {
            case 0, 1 -> scene.does(() -> training.complete(worker, course, day, now));
            case 2, 3 -> scene.does(() -> training.complete(agency, SHARED, day, now));
            case 4 -> scene.does(() -> training.handle(worker, new TrainingCommand.Revoke(course, "BY_MISTAKE", now)));
            case 5 -> scene.does(() -> training.handle(agency, new TrainingCommand.Revoke(SHARED, "BY_MISTAKE", now)));
            case 6 ->
                scene.does(() -> scene.oneIn(6)
                        ? training.handle(worker, new TrainingCommand.End("LEFT", now))
                        : training.complete(worker, "FLYING", day, now));
            default -> scene.does(() -> training.settle(ContactId.of("CO-" + scene.number(6)), "ADVISED", now));
        }
    }

    /** Laws 3 and 8: whoever came to a desk that lacked a course was received, and back-up is asked for or on somebody's list. */
    @Override
    public void hold(Marugoto city) {
        Set<ContactId> flagged = new LinkedHashSet<>();
        city.store().ledger(Training.SHORTFALLS).read((id, latest) -> {
            Shortfall now = latest.state();
            assertThat(city.store().ledger(Consultations.TYPE).find(id)).isPresent();
            assertThat(now.missing()).isNotEmpty();
            assertThat(now.dueOn()).isPresent();
            if (now.status() == Shortfall.Status.FLAGGED) {
                flagged.add(id);
            }
            now.askedIn().ifPresent(in -> assertThat(city.store().ledger(Cases.TYPE).find(in)).isPresent());
        });
        Set<ContactId> listed = new LinkedHashSet<>();
        city.profile().agencies().all().forEach(agency -> listed.addAll(
                city.training().toBackUp(agency.id(), asking(city)).keySet()));
        assertThat(listed).isEqualTo(flagged);
    }

    private static Occasion asking(Marugoto city) {
        return Occasion.of(
                ActorId.of("auditor"),
                city.profile().centre(),
                Instant.parse("2030-01-07T00:00:00Z"),
                LocalDate.of(2030, 1, 7));
    }
}
