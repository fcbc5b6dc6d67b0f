package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.DangerNotice;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.DeskId;
import org.marugoto.consultation.ImmediateHelp;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.consultation.Subject;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.MunicipalityProfile;

class ConsultationsTest {

    private static final MunicipalityProfile RIVERSIDE = Riverside.profile();
    private static final ContactId K1 = ContactId.of("K1");
    private static final CaseId C1 = CaseId.of("C1");
    private static final Occasion TODAY = Riverside.at(Riverside.TAX, Riverside.DAY);

    private final Marugoto marugoto =
            Marugoto.with(RIVERSIDE).store(new InMemoryStore()).build();

    @Test
    void r01_a_desk_receives_whom_it_is_not_for_and_its_agency_is_responsible_for_the_case() {
        Intake care = Intake.of(Consulter.of("FAMILY"), Channel.of("VISIT_TO_OFFICE"))
                .but()
                .desk(Riverside.TAX_DESK)
                .addNeeds(Need.of("CARE"))
                .build();
        assertThat(receive(care).state().receivedBy()).contains(Riverside.TAX);
        openCase().state();
        SupportCase opened = marugoto.cases().find(C1, TODAY).orElseThrow();
        assertThat(opened.responsible()).contains(Riverside.TAX);
        assertThat(opened.needs()).containsExactly(Need.of("CARE"));
        assertThat(opened.lastContact()).contains(K1);
    }

    @Test
    void r01_who_comes_without_an_appointment_to_a_desk_that_asks_for_one_is_received() {
        assertThat(marugoto.appointments().isByAppointment(Riverside.CENTRE_DESK))
                .isTrue();
        Intake walkIn = plain().but().desk(Riverside.CENTRE_DESK).build();
        assertThat(receive(walkIn).state().status()).isEqualTo(Contact.Status.RECEIVED);
    }

    @Test
    void r03_a_neighbour_comes_about_two_people_of_whom_one_is_new() {
        Intake intake = plain().but()
                .informant(PersonId.of("P-neighbour"))
                .addSubjects(Subject.first(PersonId.of("P1")), Subject.again(PersonId.of("P2")))
                .build();
        Intake received = receive(intake).state().intake().orElseThrow();
        assertThat(received.newPersons()).isEqualTo(1);
        assertThat(received.subject(PersonId.of("P-neighbour"))).isEmpty();
    }

    @Test
    void r04_a_case_is_opened_without_a_name_without_a_person_and_without_consent() {
        assertThat(receive(plain()).state().intake().orElseThrow().isAnonymous())
                .isTrue();
        openCase().state();
        assertThat(marugoto.cases().find(C1, TODAY)).isPresent();
    }

    @Test
    void r28_danger_told_at_the_desk_reaches_the_competent_body_with_the_case_and_the_case_stays() {
        receive(plain().but().addDangers(DangerSign.of("DV")).build()).state();
        openCase().state();
        SupportCase opened = marugoto.cases().find(C1, TODAY).orElseThrow();
        assertThat(opened.unconfirmed()).extracting(DangerNotice::kind).containsExactly("DV");
        assertThat(opened.responsible()).contains(TODAY.agency());
    }

    @Test
    void r28_danger_noticed_after_the_case_was_opened_is_notified_too() {
        receive(plain()).state();
        openCase().state();
        marugoto.consultations()
                .noticeDanger(K1, new ContactCommand.NoticeDanger(Set.of(DangerSign.of("LIFE_DANGER")), TODAY))
                .state();
        assertThat(marugoto.cases().find(C1, TODAY).orElseThrow().unconfirmed())
                .extracting(DangerNotice::body)
                .containsExactly("police");
    }

    @Test
    void r25_a_town_without_a_general_desk_receives_everybody_at_the_desks_it_has() {
        assertThat(RIVERSIDE.agencies().all()).noneMatch(agency -> agency.type().equals(Optional.of("GENERAL_DESK")));
        RIVERSIDE.agencies().all().forEach(agency -> {
            Occasion there = Riverside.at(agency.id(), Riverside.DAY);
            ContactId id = ContactId.of("K-" + agency.id());
            CaseId opened = CaseId.of("C-" + agency.id());
            marugoto.consultations()
                    .receive(id, new ContactCommand.Receive(plain(), there))
                    .state();
            marugoto.consultations().openCase(id, opened, next(), there).state();
            assertThat(marugoto.cases().find(opened, there).orElseThrow().responsible())
                    .contains(agency.id());
        });
    }

    @Test
    void a_contact_that_was_answered_stays_a_contact_and_becomes_a_case_weeks_later() {
        receive(plain()).state();
        ContactCommand.Answer answer = new ContactCommand.Answer(Optional.empty(), TODAY);
        assertThat(marugoto.consultations().answer(K1, answer).state().status()).isEqualTo(Contact.Status.ANSWERED);
        Occasion later = Riverside.at(Riverside.TAX, Riverside.DAY.plusWeeks(3));
        NextAction visit = new NextAction("VISIT", Riverside.DAY.plusWeeks(4));
        marugoto.consultations().openCase(K1, C1, visit, later).state();
        assertThat(marugoto.cases().history(C1, later))
                .hasExactlyElementsOfTypes(CaseEvent.Opened.class, CaseEvent.ContactRecorded.class);
        assertThat(marugoto.consultations().history(K1, later))
                .hasExactlyElementsOfTypes(
                        ContactEvent.Received.class, ContactEvent.Answered.class, ContactEvent.BecameCase.class);
    }

    @Test
    void a_case_that_cannot_be_opened_leaves_the_contact_as_it_was() {
        receive(plain()).state();
        NextAction past = new NextAction("VISIT", Riverside.DAY.minusDays(1));
        assertThat(codes(marugoto.consultations().openCase(K1, C1, past, TODAY)))
                .containsExactly("NEXT_ACTION_IN_THE_PAST");
        assertThat(codes(marugoto.consultations().openCase(K1, C1, new NextAction("", Riverside.DAY), TODAY)))
                .containsExactly("SHAPE");
        assertThat(marugoto.consultations().find(K1, TODAY).orElseThrow().status())
                .isEqualTo(Contact.Status.RECEIVED);
        assertThat(marugoto.cases().find(C1, TODAY)).isEmpty();
        openCase().state();
        marugoto.consultations()
                .receive(ContactId.of("K2"), new ContactCommand.Receive(plain(), TODAY))
                .state();
        assertThat(codes(marugoto.consultations().openCase(ContactId.of("K2"), C1, next(), TODAY)))
                .containsExactly("NOT_POSSIBLE_NOW");
    }

    @Test
    void one_contact_can_become_several_cases_and_the_same_one_only_once() {
        receive(plain()).state();
        openCase().state();
        assertThat(openCase().<Integer>match(done -> done.events().size(), reasons -> -1))
                .isZero();
        marugoto.consultations().openCase(K1, CaseId.of("C2"), next(), TODAY).state();
        assertThat(marugoto.consultations().find(K1, TODAY).orElseThrow().cases())
                .containsExactly(C1, CaseId.of("C2"));
    }

    @Test
    void a_contact_joins_a_case_that_is_there_and_no_other() {
        receive(plain()).state();
        assertThat(codes(marugoto.consultations().linkToCase(K1, C1, TODAY))).containsExactly("NOT_POSSIBLE_NOW");
        assertThat(marugoto.consultations().find(K1, TODAY).orElseThrow().cases())
                .isEmpty();
        ContactId first = ContactId.of("K0");
        marugoto.consultations()
                .receive(first, new ContactCommand.Receive(plain(), TODAY))
                .state();
        marugoto.consultations().openCase(first, C1, next(), TODAY).state();
        marugoto.consultations().linkToCase(K1, C1, TODAY).state();
        assertThat(marugoto.cases().find(C1, TODAY).orElseThrow().lastContact()).contains(K1);
    }

    @Test
    void a_contact_nobody_received_becomes_no_case() {
        assertThat(codes(openCase())).containsExactly("NOT_POSSIBLE_NOW");
        assertThat(marugoto.cases().find(C1, TODAY)).isEmpty();
    }

    @Test
    void codes_and_desks_nobody_knows_are_refused_with_their_paths() {
        Intake odd = Intake.of(Consulter.of("MARTIAN"), Channel.of("TELEPATHY"))
                .but()
                .desk(DeskId.of(Riverside.TAX, "attic"))
                .addNeeds(Need.of("SPACE"))
                .addDangers(DangerSign.of("BOREDOM"))
                .addHelp(ImmediateHelp.of("MAGIC"))
                .build();
        List<Reason> reasons = receive(odd).match(done -> List.of(), found -> found);
        assertThat(reasons)
                .extracting(reason -> reason.facts().get("name"))
                .containsExactly(
                        "intake.consulter",
                        "intake.channel",
                        "intake.needs",
                        "intake.dangers",
                        "intake.help",
                        "intake.desk");
        Intake lost = plain().but().desk(DeskId.of(AgencyId.of("moon"), "main")).build();
        assertThat(codes(receive(lost))).containsExactly("UNKNOWN_VALUE");
        assertThat(marugoto.consultations().find(K1, TODAY)).isEmpty();
    }

    @Test
    void help_and_danger_are_told_in_the_codes_of_the_nation() {
        receive(plain()).state();
        marugoto.consultations()
                .giveImmediateHelp(K1, new ContactCommand.GiveImmediateHelp(Set.of(ImmediateHelp.of("FOOD")), TODAY))
                .state();
        Contact endangered = marugoto.consultations()
                .noticeDanger(K1, new ContactCommand.NoticeDanger(Set.of(DangerSign.of("LIFE_DANGER")), TODAY))
                .state();
        assertThat(endangered.needsCase()).isTrue();
        assertThat(codes(marugoto.consultations().answer(K1, new ContactCommand.Answer(Optional.empty(), TODAY))))
                .containsExactly("DANGER_NEEDS_A_CASE");
        assertThat(marugoto.consultations().possible(K1, TODAY)).contains(ContactCommand.BecomeCase.class);
        assertThat(codes(marugoto.consultations()
                        .giveImmediateHelp(
                                K1, new ContactCommand.GiveImmediateHelp(Set.of(ImmediateHelp.of("MAGIC")), TODAY))))
                .containsExactly("UNKNOWN_VALUE");
    }

    @Test
    void what_is_stored_folds_to_what_stands_there() {
        receive(plain()).state();
        marugoto.consultations()
                .identify(K1, new ContactCommand.Identify(Subject.first(PersonId.of("P1")), TODAY))
                .state();
        openCase().state();
        assertThat(StoreCheck.of(marugoto.store()).check(Consultations.TYPE).ok())
                .isTrue();
        assertThat(Marugoto.TYPES).contains(Consultations.TYPE, Appointments.TYPE, Sheets.TYPE);
    }

    private static List<String> codes(Outcome<?, ?> outcome) {
        return outcome.match(
                done -> List.of(),
                reasons -> reasons.stream().map(reason -> reason.code().name()).toList());
    }

    private Outcome<Contact, ContactEvent> receive(Intake intake) {
        return marugoto.consultations().receive(K1, new ContactCommand.Receive(intake, TODAY));
    }

    private Outcome<Contact, ContactEvent> openCase() {
        return marugoto.consultations().openCase(K1, C1, next(), TODAY);
    }

    private static Intake plain() {
        return Intake.of(Consulter.of("NEIGHBOUR"), Channel.of("PHONE"));
    }

    private static NextAction next() {
        return new NextAction("ASSESS", Riverside.DAY.plusDays(7));
    }
}
