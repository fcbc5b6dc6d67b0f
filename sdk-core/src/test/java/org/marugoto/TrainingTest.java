package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DeskId;
import org.marugoto.consultation.Intake;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.referral.BackUp;
import org.marugoto.testkit.CityJourneys;
import org.marugoto.training.AwarenessCommand;
import org.marugoto.training.AwarenessId;
import org.marugoto.training.AwarenessRefusal;
import org.marugoto.training.Reach;
import org.marugoto.training.Shortfall;
import org.marugoto.training.TrainingCommand;
import org.marugoto.training.TrainingRefusal;

class TrainingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final MunicipalityProfile CITY = Profiles.load(CityJourneys.files("matsue"));
    private static final AgencyId SATELLITE = AgencyId.of("satellite");
    private static final AgencyId HEAD_DESK = AgencyId.of("nandemo");
    private static final DeskId DESK = DeskId.of(SATELLITE, "satellite-desk");
    private static final ActorId WORKER = ActorId.of("W-1");
    private static final ContactId CALL = ContactId.of("K1");
    private static final CaseId CASE = CaseId.of("C1");

    private final InMemoryStore store = new InMemoryStore();
    private final Marugoto marugoto = Marugoto.with(CITY).store(store).build();
    private final Training training = marugoto.training();

    @Test
    void r01_a_desk_without_its_course_receives_everybody_and_is_backed_up() {
        done(receive(CALL, SATELLITE, Optional.of(DESK)));
        assertThat(contact(CALL).status()).isEqualTo(Contact.Status.RECEIVED);
        Shortfall flagged = training.shortfall(CALL, by(SATELLITE));
        assertThat(flagged.missing()).containsExactly("SATELLITE_BASICS", "SATELLITE_STANDARD");
        assertThat(flagged.helper()).contains(HEAD_DESK);
        assertThat(training.toBackUp(HEAD_DESK, by(HEAD_DESK))).containsOnlyKeys(CALL);
        assertThat(training.toBackUp(AgencyId.of("shakyo"), by(HEAD_DESK))).isEmpty();
    }

    @Test
    void r01_back_up_is_asked_for_in_the_case_which_stays_the_satellites() {
        done(receive(CALL, SATELLITE, Optional.of(DESK)));
        done(marugoto.consultations().openCase(CALL, CASE, next(), by(SATELLITE)));
        SupportCase opened = marugoto.cases().find(CASE, by(SATELLITE)).orElseThrow();
        assertThat(opened.responsible()).contains(SATELLITE);
        Shortfall asked = training.shortfall(CALL, by(SATELLITE));
        assertThat(asked.askedIn()).contains(CASE);
        BackUp backUp = marugoto.backUps()
                .find(CASE, asked.backUp().orElseThrow(), by(SATELLITE))
                .orElseThrow();
        assertThat(backUp.helper()).contains(HEAD_DESK);
        assertThat(backUp.asker()).contains(SATELLITE);
        assertThat(training.toBackUp(HEAD_DESK, by(HEAD_DESK))).isEmpty();
    }

    @Test
    void the_only_desk_of_an_agency_is_meant_also_where_it_is_not_named() {
        done(receive(CALL, SATELLITE, Optional.empty()));
        assertThat(training.shortfall(CALL, by(SATELLITE)).desk()).contains(DESK);
    }

    @Test
    void a_desk_with_its_courses_and_a_desk_that_requires_none_are_not_flagged() {
        done(training.complete(SATELLITE, "SATELLITE_STANDARD", DAY, by(HEAD_DESK)));
        assertThat(training.missing(DESK, WORKER, DAY)).containsExactly("SATELLITE_BASICS");
        done(training.complete(WORKER, "SATELLITE_BASICS", DAY, by(HEAD_DESK)));
        assertThat(training.missing(DESK, WORKER, DAY)).isEmpty();
        assertThat(training.missing(DESK, ActorId.of("W-2"), DAY)).containsExactly("SATELLITE_BASICS");
        assertThat(training.missing(DESK, WORKER, DAY.plusYears(1))).containsExactly("SATELLITE_BASICS");
        done(receive(CALL, SATELLITE, Optional.of(DESK)));
        done(receive(ContactId.of("K2"), HEAD_DESK, Optional.empty()));
        assertThat(training.shortfall(CALL, by(HEAD_DESK)).status()).isEqualTo(Shortfall.Status.NONE);
        assertThat(training.toBackUp(HEAD_DESK, by(HEAD_DESK))).isEmpty();
        assertThat(training.required()).containsOnlyKeys(DESK);
    }

    @Test
    void a_contact_that_joins_somebody_elses_or_a_closed_case_stays_flagged_and_is_never_refused() {
        done(marugoto.cases()
                .handle(CASE, new CaseCommand.Open(Consulter.of("SELF"), Set.of(), next(), by(HEAD_DESK))));
        done(receive(CALL, SATELLITE, Optional.of(DESK)));
        done(marugoto.consultations().linkToCase(CALL, CASE, by(SATELLITE)));
        assertThat(training.toBackUp(HEAD_DESK, by(HEAD_DESK))).containsOnlyKeys(CALL);
        ContactId late = ContactId.of("K2");
        CaseId closed = CaseId.of("C2");
        done(marugoto.cases()
                .handle(closed, new CaseCommand.Open(Consulter.of("SELF"), Set.of(), next(), by(SATELLITE))));
        done(marugoto.cases().handle(closed, new CaseCommand.Close("GOAL_REACHED", by(SATELLITE))));
        done(receive(late, SATELLITE, Optional.of(DESK)));
        done(marugoto.consultations().linkToCase(late, closed, by(SATELLITE)));
        assertThat(training.toBackUp(HEAD_DESK, by(HEAD_DESK))).containsOnlyKeys(CALL, late);
        done(training.settle(CALL, "RANG_BACK", by(HEAD_DESK)));
        assertThat(training.toBackUp(HEAD_DESK, by(HEAD_DESK))).containsOnlyKeys(late);
    }

    @Test
    void what_lapses_soon_is_listed_soonest_first_and_what_has_lapsed_apart() {
        done(training.complete(WORKER, "SATELLITE_BASICS", DAY, by(HEAD_DESK)));
        done(training.complete(ActorId.of("W-2"), "SATELLITE_BASICS", DAY.minusDays(30), by(HEAD_DESK)));
        done(training.complete(SATELLITE, "SATELLITE_STANDARD", DAY, by(HEAD_DESK)));
        LocalDate last = DAY.plusYears(1).minusDays(1);
        assertThat(training.lapsesSoon(last.minusDays(61), by(HEAD_DESK)))
                .extracting(Training.Lapse::holder)
                .containsExactly(ActorId.of("W-2"));
        assertThat(training.lapsesSoon(last.minusDays(60), by(HEAD_DESK)))
                .extracting(Training.Lapse::holder)
                .containsExactly(ActorId.of("W-2"), WORKER);
        assertThat(training.lapsed(last, by(HEAD_DESK)))
                .extracting(Training.Lapse::holder)
                .containsExactly(ActorId.of("W-2"));
        done(training.handle(ActorId.of("W-2"), new TrainingCommand.End("LEFT", by(HEAD_DESK))));
        assertThat(training.lapsed(last, by(HEAD_DESK))).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_in_one_line_each_and_nothing_is_half_done() {
        assertThat(codes(training.complete(AgencyId.of("nobody"), "DRIVING", DAY, by(HEAD_DESK))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE, DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(training.complete(WORKER, "SATELLITE_STANDARD", DAY, by(HEAD_DESK))))
                .containsExactly(TrainingRefusal.OTHER_HOLDER);
        assertThat(codes(training.complete(WORKER, "SATELLITE_BASICS", DAY.plusDays(1), by(HEAD_DESK))))
                .containsExactly(TrainingRefusal.NOT_YET_COMPLETED);
        assertThat(codes(training.handle(WORKER, new TrainingCommand.Revoke("", "MISTAKE", by(HEAD_DESK)))))
                .containsExactly(DocumentFault.SHAPE);
        AwarenessRecord awareness = training.awareness();
        Reach nowhere = new Reach("LEAFLET", "DESKS", Set.of(AreaId.of("south")), Map.of("RESIDENTS", 9));
        assertThat(codes(
                        awareness.handle(AwarenessId.of("A1"), new AwarenessCommand.Tell(nowhere, DAY, by(HEAD_DESK)))))
                .containsExactly(AwarenessRefusal.NO_SUCH_AREA);
        Reach nobody = new Reach("LEAFLET", "DESKS", Set.of(AreaId.of("north")), Map.of("RESIDENTS", 0));
        assertThat(codes(awareness.handle(AwarenessId.of("A1"), new AwarenessCommand.Tell(nobody, DAY, by(HEAD_DESK)))))
                .containsExactly(DocumentFault.SHAPE);
        assertThat(awareness.find(AwarenessId.of("A1"), by(HEAD_DESK))).isEmpty();
        assertThat(training.of(WORKER, by(HEAD_DESK)).completions()).isEmpty();
    }

    private Outcome<?, ?> receive(ContactId id, AgencyId agency, Optional<DeskId> desk) {
        return marugoto.consultations()
                .receive(
                        id,
                        new ContactCommand.Receive(
                                Intake.of(Consulter.of("SELF"), Channel.of("PHONE"))
                                        .but()
                                        .desk(desk)
                                        .build(),
                                by(agency)));
    }

    private Contact contact(ContactId id) {
        return marugoto.consultations().find(id, by(HEAD_DESK)).orElseThrow();
    }

    private static NextAction next() {
        return new NextAction("ASSESS", DAY.plusDays(7));
    }

    private static void done(Outcome<?, ?> outcome) {
        assertThat(codes(outcome)).isEmpty();
    }

    private static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        List<Reason> reasons = outcome.match(done -> List.of(), no -> no);
        return reasons.stream().map(Reason::code).toList();
    }

    private static Occasion by(AgencyId agency) {
        return Occasion.of(WORKER, agency, DAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    }
}
