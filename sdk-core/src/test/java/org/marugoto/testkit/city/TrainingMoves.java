package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.Cases;
import org.marugoto.Consultations;
import org.marugoto.Marugoto;
import org.marugoto.Training;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.NextAction;
import org.marugoto.code.Text;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Intake;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.BackUpId;
import org.marugoto.referral.ReferralEvent;
import org.marugoto.training.Course;
import org.marugoto.training.Shortfall;
import org.marugoto.training.TrainingCommand;
import org.marugoto.training.TrainingPolicy;

/** People at the desks and whole agencies learn, and what they learned runs out or is taken back. */
final class TrainingMoves implements RoomMoves {

    private static final String PERSONAL = "ALL_FIELDS";
    private static final String SHARED = "COOPERATION";

    private static final List<AgencyId> DESKS = List.of(AgencyId.of("fukumaru"), AgencyId.of("ward-welfare"));

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
                                .map(desk ->
                                        desk.but().addRequires(PERSONAL, SHARED).build())
                                .toList())
                        .build())
                .toList();
        return Agencies.of(city.areas(), agencies);
    }

    /** Who helps out where the centre itself lacks a course; the centre does everywhere else. */
    static Map<AgencyId, List<AgencyId>> backUp() {
        return Map.of(AgencyId.of("fukumaru"), List.of(AgencyId.of("anshin-care")));
    }

    @Override
    public void move(Scene scene) {
        Training training = scene.city().training();
        AgencyId agency = scene.agency();
        ActorId worker = ActorId.of("W-" + agency);
        LocalDate day = scene.today().minusDays(scene.number(9) - 1L);
        Occasion now = scene.now();
        String course = scene.oneIn(4) ? SHARED : PERSONAL;
        switch (scene.number(10)) {
            case 0 -> scene.does(() -> training.complete(worker, course, day, now));
            case 1, 2, 3 -> come(scene);
            case 7 -> scene.does(() -> training.complete(agency, SHARED, day, now));
            case 4 -> scene.does(() -> training.handle(worker, new TrainingCommand.Revoke(course, "BY_MISTAKE", now)));
            case 5 -> scene.does(() -> training.handle(agency, new TrainingCommand.Revoke(SHARED, "BY_MISTAKE", now)));
            case 6 ->
                scene.does(() -> scene.oneIn(6)
                        ? training.handle(worker, new TrainingCommand.End("LEFT", now))
                        : training.complete(worker, "FLYING", day, now));
            default -> scene.does(() -> training.settle(ContactId.of("CO-" + scene.number(6)), "ADVISED", now));
        }
    }

    /** Somebody comes to a desk that may lack a course, and becomes a case there. */
    private static void come(Scene scene) {
        int which = scene.number(4);
        ContactId contact = ContactId.of("TR-" + which);
        Occasion there = scene.by(scene.oneOf(DESKS));
        MunicipalityProfile profile = scene.city().profile();
        Intake intake = Intake.of(
                Consulter.of(first(profile, MunicipalityProfile.CONSULTERS)),
                Channel.of(first(profile, MunicipalityProfile.CHANNELS)));
        Consultations desks = scene.city().consultations();
        scene.does(() -> desks.receive(contact, new ContactCommand.Receive(intake, there)));
        if (scene.oneIn(2)) {
            NextAction next = new NextAction("ASSESS", scene.today());
            scene.does(() -> desks.openCase(contact, CaseId.of("TC-" + which), next, there));
        }
    }

    private static String first(MunicipalityProfile profile, String list) {
        return profile.codeList(list).codes().get(0).value();
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
            now.askedIn()
                    .ifPresent(in ->
                            assertThat(askedFor(city, in)).contains(now.backUp().orElseThrow()));
        });
        Set<ContactId> listed = new LinkedHashSet<>();
        city.profile()
                .agencies()
                .all()
                .forEach(agency -> listed.addAll(
                        city.training().toBackUp(agency.id(), asking(city)).keySet()));
        assertThat(listed).isEqualTo(flagged);
    }

    private static List<BackUpId> askedFor(Marugoto city, CaseId in) {
        return city.store().journal().history(Cases.TYPE, in).stream()
                .flatMap(event -> event instanceof CaseEvent.Referred referred
                                && referred.step() instanceof ReferralEvent.BackUpMoved moved
                        ? Stream.of(moved.id())
                        : Stream.empty())
                .toList();
    }

    private static Occasion asking(Marugoto city) {
        return Occasion.of(
                ActorId.of("auditor"),
                city.profile().centre(),
                Instant.parse("2030-01-07T00:00:00Z"),
                LocalDate.of(2030, 1, 7));
    }
}
