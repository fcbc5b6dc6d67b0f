package org.marugoto.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class ContactDeciderTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);
    private static final AgencyId TAX = AgencyId.of("tax");
    private static final AgencyId CENTRE = AgencyId.of("centre");
    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final ContactDecider decider = new ContactDecider();

    @Test
    void r03_who_comes_need_not_be_the_person_concerned_and_there_may_be_several_of_them() {
        Intake aunt = Intake.of(Consulter.of("FAMILY"), Channel.of("PHONE"))
                .but()
                .informant(PersonId.of("P-aunt"))
                .addSubjects(Subject.first(PersonId.of("P-nephew")), Subject.again(PersonId.of("P-mother")))
                .build();
        Contact received = after(receive(aunt));
        assertThat(received.intake()).contains(aunt);
        assertThat(aunt.subject(PersonId.of("P-aunt"))).isEmpty();
        assertThat(aunt.newPersons()).isEqualTo(1);
    }

    @Test
    void r04_a_contact_needs_no_name_no_person_and_no_need() {
        Intake nobody = Intake.of(Consulter.of("NEIGHBOUR"), Channel.of("PHONE"));
        assertThat(nobody.isAnonymous()).isTrue();
        assertThat(after(receive(nobody)).status()).isEqualTo(Contact.Status.RECEIVED);
        assertThat(after(receive(nobody), becomeCase("C1")).cases()).containsExactly(CaseId.of("C1"));
    }

    @Test
    void r01_the_agency_whose_desk_was_asked_has_received_it_whatever_it_is_about() {
        Intake atTheTaxDesk = Intake.of(Consulter.of("SELF"), Channel.of("VISIT_TO_OFFICE"))
                .but()
                .desk(DeskId.of(TAX, "counter"))
                .addNeeds(Need.of("CARE"))
                .build();
        assertThat(after(receive(atTheTaxDesk)).receivedBy()).contains(TAX);
    }

    @Test
    void the_need_that_weighs_most_is_one_of_those_that_were_named() {
        Intake odd = Intake.of(Consulter.of("SELF"), Channel.of("PHONE"))
                .but()
                .addNeeds(Need.of("HOUSING"))
                .principal(Need.of("DEBT"))
                .build();
        spec().when(receive(odd)).thenRefused(ContactRefusal.PRINCIPAL_NOT_NAMED);
        Intake plain = odd.but().principal(Need.of("HOUSING")).build();
        spec().when(receive(plain)).thenAccepted(new ContactEvent.Received(CENTRE, plain, on(MONDAY)));
    }

    @Test
    void help_on_the_spot_is_possible_at_any_time_and_counted_once() {
        Contact answered = after(receive(), help("FOOD"), answer());
        Contact helped = after(answered, help("FOOD", "ACCOMPANIMENT"));
        assertThat(helped.status()).isEqualTo(Contact.Status.ANSWERED);
        assertThat(helped.intake().orElseThrow().help())
                .containsExactly(ImmediateHelp.of("FOOD"), ImmediateHelp.of("ACCOMPANIMENT"));
        assertThat(decider.decide(helped, help("FOOD"))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void r28_information_alone_is_no_answer_to_danger() {
        Contact endangered = after(receive(), danger("ABUSE_SUSPECTED"));
        assertThat(codes(decider.decide(endangered, answer()))).containsExactly(ContactRefusal.DANGER_NEEDS_A_CASE);
        assertThat(endangered.needsCase()).isTrue();
        assertThat(after(endangered, becomeCase("C1")).needsCase()).isFalse();
    }

    @Test
    void r28_danger_that_is_noticed_after_the_answer_is_recorded_and_asks_for_a_case() {
        Contact late = after(receive(), answer(), danger("LIFE_DANGER"));
        assertThat(late.needsCase()).isTrue();
        assertThat(after(late, becomeCase("C1")).status()).isEqualTo(Contact.Status.BECAME_CASE);
    }

    @Test
    void a_contact_that_is_no_case_stays_a_contact_and_can_become_one_later() {
        Contact answered = after(receive(), answer());
        assertThat(answered.cases()).isEmpty();
        assertThat(after(answered, becomeCase("C1"), link("C2")).cases())
                .containsExactly(CaseId.of("C1"), CaseId.of("C2"));
    }

    @Test
    void somebody_who_becomes_known_later_is_counted_as_the_command_says_and_only_once() {
        Contact known = after(receive(), identify(Subject.first(PersonId.of("P9"))));
        assertThat(known.intake().orElseThrow().newPersons()).isEqualTo(2);
        assertThat(decider.decide(known, identify(Subject.first(PersonId.of("P9")))))
                .isEqualTo(Decision.nothingToDo());
        assertThat(codes(decider.decide(known, identify(Subject.again(PersonId.of("P9"))))))
                .containsExactly(ContactRefusal.ALREADY_A_SUBJECT);
    }

    @Test
    void a_consultation_can_end_in_a_place_and_become_a_case_later_all_the_same() {
        Contact directed = after(receive(), direct());
        assertThat(directed.status()).isEqualTo(Contact.Status.ANSWERED);
        assertThat(directed.directedTo()).contains(PlaceId.of("B1"));
        Contact later = after(directed, becomeCase("C1"));
        assertThat(later.status()).isEqualTo(Contact.Status.BECAME_CASE);
        assertThat(later.directedTo()).contains(PlaceId.of("B1"));
    }

    @Test
    void nobody_in_danger_is_only_directed_to_a_place() {
        assertThat(codes(decider.decide(after(receive(), danger("DV")), direct())))
                .containsExactly(ContactRefusal.DANGER_NEEDS_A_CASE);
    }

    @Test
    void nothing_happens_to_a_contact_before_it_was_received() {
        ContactCommand early = new ContactCommand.Answer(Optional.empty(), on(MONDAY.minusDays(1)));
        Reason reason = decider.decide(after(receive()), early).match(events -> null, reasons -> reasons.get(0));
        assertThat(reason.code()).isEqualTo(ContactRefusal.BEFORE_RECEPTION);
        assertThat(reason.facts()).containsEntry("on", "2024-03-31").containsEntry("receivedOn", "2024-04-01");
    }

    @Test
    void a_contact_has_bounds() {
        Contact many = after(receive());
        for (int i = 0; i < ContactDecider.MAX_CASES; i++) {
            many = after(many, link("C" + i));
        }
        assertThat(codes(decider.decide(many, link("CX")))).containsExactly(ContactRefusal.TOO_MANY_CASES);
        Contact crowd = after(receive());
        for (int i = 1; i < Intake.MAX_SUBJECTS; i++) {
            crowd = after(crowd, identify(Subject.first(PersonId.of("X" + i))));
        }
        assertThat(codes(decider.decide(crowd, identify(Subject.first(PersonId.of("XX"))))))
                .containsExactly(ContactRefusal.TOO_MANY_SUBJECTS);
        Intake twice =
                intake().but().addSubjects(Subject.again(PersonId.of("P1"))).build();
        spec().when(receive(twice)).thenRefused(ContactRefusal.SUBJECT_TWICE);
    }

    @Test
    void every_cell_of_the_table_answers_as_the_table_says() {
        for (Contact state : oneOfEachStatus()) {
            for (ContactCommand command : oneOfEachCommand()) {
                boolean possible =
                        ContactDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                assertThat(codes(decider.decide(state, command)).contains(ContactRefusal.NOT_POSSIBLE_NOW))
                        .as(state.status() + " x " + command.getClass().getSimpleName())
                        .isEqualTo(!possible);
            }
        }
    }

    @Test
    void the_laws_hold_over_any_history() {
        for (int seed = 0; seed < 50 * EFFORT; seed++) {
            DeciderLaws.of(decider)
                    .table(ContactDecider.TABLE, ContactRefusal.NOT_POSSIBLE_NOW)
                    .repeatingChangesNothing()
                    .check(randomHistory(new Random(seed)), oneOfEachCommand());
        }
    }

    @Test
    void every_event_is_taken() {
        EventCensus.of(ContactEvent.class).check(decider, ContactSamples.contactEvents());
    }

    private List<ContactEvent> randomHistory(Random random) {
        List<ContactEvent> history = new ArrayList<>();
        Contact now = decider.initial();
        for (int i = 0; i < 30; i++) {
            List<ContactCommand> commands = oneOfEachCommand();
            ContactCommand command = i == 0 ? receive() : commands.get(random.nextInt(commands.size()));
            List<ContactEvent> events = decider.decide(now, command).match(found -> found, reasons -> List.of());
            now = decider.fold(now, events);
            history.addAll(events);
        }
        return history;
    }

    private List<Contact> oneOfEachStatus() {
        List<Contact> all =
                List.of(Contact.NONE, after(receive()), after(receive(), answer()), after(receive(), becomeCase("C0")));
        assertThat(all).extracting(Contact::status).containsExactly(Contact.Status.values());
        return all;
    }

    private static List<ContactCommand> oneOfEachCommand() {
        List<ContactCommand> all = List.of(
                receive(),
                help("FOOD"),
                danger("DV"),
                identify(Subject.first(PersonId.of("P2"))),
                answer(),
                direct(),
                becomeCase("C1"),
                link("C2"));
        assertThat(all.stream().<Class<?>>map(ContactCommand::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ContactCommand.class.getPermittedSubclasses()));
        return all;
    }

    private DeciderSpec<ContactCommand, Contact, ContactEvent> spec() {
        return DeciderSpec.of(decider);
    }

    private static List<Reason.Code> codes(Decision<ContactEvent> decision) {
        return decision.match(
                events -> List.of(),
                reasons -> reasons.stream().map(Reason::code).toList());
    }

    private Contact after(ContactCommand... commands) {
        return after(Contact.NONE, commands);
    }

    private Contact after(Contact state, ContactCommand... commands) {
        Contact now = state;
        for (ContactCommand command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), CENTRE, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static Intake intake() {
        return Intake.of(Consulter.of("FAMILY"), Channel.of("PHONE"))
                .but()
                .addSubjects(Subject.first(PersonId.of("P1")))
                .addNeeds(Need.of("CARE"))
                .build();
    }

    private static ContactCommand receive() {
        return receive(intake());
    }

    private static ContactCommand receive(Intake intake) {
        return new ContactCommand.Receive(intake, on(MONDAY));
    }

    private static ContactCommand help(String... codes) {
        return new ContactCommand.GiveImmediateHelp(
                new LinkedHashSet<>(Arrays.stream(codes).map(ImmediateHelp::of).toList()), on(MONDAY));
    }

    private static ContactCommand danger(String code) {
        return new ContactCommand.NoticeDanger(Set.of(DangerSign.of(code)), on(MONDAY));
    }

    private static ContactCommand identify(Subject subject) {
        return new ContactCommand.Identify(subject, on(MONDAY));
    }

    private static ContactCommand answer() {
        return new ContactCommand.Answer(Optional.of(TextId.of("T1")), on(MONDAY));
    }

    private static ContactCommand direct() {
        return new ContactCommand.Direct(PlaceId.of("B1"), Optional.empty(), on(MONDAY));
    }

    private static ContactCommand becomeCase(String id) {
        return new ContactCommand.BecomeCase(CaseId.of(id), on(MONDAY));
    }

    private static ContactCommand link(String id) {
        return new ContactCommand.LinkToCase(CaseId.of(id), on(MONDAY));
    }
}
