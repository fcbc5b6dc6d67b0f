package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.task.Digest;
import org.marugoto.task.DueAction;
import org.marugoto.task.DueCase;
import org.marugoto.task.TaskList;
import org.marugoto.task.TaskPolicy;

class TasksTest {

    /** Monday 3 June 2024. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

    private static final MunicipalityProfile CHIBA =
            Profiles.load("chiba").but().taskPolicy(new TaskPolicy(10, 20)).build();
    private static final AgencyId CENTRE = AgencyId.of("fukumaru");
    private static final AgencyId WARD = AgencyId.of("ward-welfare");

    private final Marugoto marugoto =
            Marugoto.with(CHIBA).store(new InMemoryStore()).build();

    @Test
    void one_query_tells_who_waits_longest_first_and_each_case_once() {
        open("C1", CENTRE, MONDAY, MONDAY.plusDays(30));
        open("C2", CENTRE, MONDAY.minusDays(60), MONDAY.minusDays(40));
        open("C3", WARD, MONDAY, MONDAY.plusDays(1));
        open("C4", CENTRE, MONDAY.minusDays(60), MONDAY.minusDays(40));
        close("C4", MONDAY);
        TaskList due = marugoto.tasks().due(MONDAY.plusDays(3), on(CENTRE, MONDAY));
        assertThat(ids(due.cases())).containsExactly("C2", "C3");
        assertThat(ids(due.overdue())).containsExactly("C2", "C3");
        assertThat(ids(due.stuck())).containsExactly("C2");
        assertThat(ids(due.silent())).containsExactly("C2");
        assertThat(ids(due.of(WARD).cases())).containsExactly("C3");
    }

    @Test
    void a_contact_breaks_the_silence_also_when_it_is_entered_later() {
        open("C1", CENTRE, MONDAY.minusDays(60), MONDAY.minusDays(40));
        assertThat(silent()).hasSize(1);
        contact("C1", "K1", MONDAY);
        contact("C1", "K2", MONDAY.minusDays(50));
        assertThat(marugoto.cases().find(CaseId.of("C1"), on(CENTRE, MONDAY)).flatMap(SupportCase::lastContactOn))
                .contains(MONDAY);
        assertThat(silent()).isEmpty();
    }

    @Test
    void every_desk_has_a_digest_of_its_own() {
        open("C1", CENTRE, MONDAY, MONDAY.plusDays(2));
        open("C2", CENTRE, MONDAY, MONDAY.plusDays(1));
        open("C3", WARD, MONDAY, MONDAY);
        open("C4", WARD, MONDAY, MONDAY.plusDays(9));
        List<Digest> digests = marugoto.tasks().digests(MONDAY, on(CENTRE, MONDAY));
        assertThat(digests).extracting(Digest::agency).containsExactly(CENTRE, WARD);
        assertThat(digests.get(0).thisWeek())
                .extracting(DueAction::id)
                .containsExactly(CaseId.of("C2"), CaseId.of("C1"));
        Digest ward = marugoto.tasks().digest(WARD, MONDAY, on(WARD, MONDAY));
        assertThat(ward.today()).extracting(DueAction::id).containsExactly(CaseId.of("C3"));
        assertThat(ward.thisWeek()).isEmpty();
        assertThat(marugoto.tasks()
                        .digest(AgencyId.of("csw"), MONDAY, on(WARD, MONDAY))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void every_worker_has_a_digest_of_the_cases_that_worker_looks_after() {
        open("C1", CENTRE, MONDAY, MONDAY);
        open("C2", CENTRE, MONDAY, MONDAY);
        ActorId colleague = ActorId.of("W-99");
        marugoto.cases()
                .handle(CaseId.of("C2"), new CaseCommand.Assign(colleague, on(CENTRE, MONDAY)))
                .state();
        assertThat(marugoto.tasks()
                        .digest(CENTRE, colleague, MONDAY, on(CENTRE, MONDAY))
                        .today())
                .extracting(DueAction::id)
                .containsExactly(CaseId.of("C2"));
        assertThat(marugoto.tasks()
                        .digest(CENTRE, on(CENTRE, MONDAY).by(), MONDAY, on(CENTRE, MONDAY))
                        .today())
                .extracting(DueAction::id)
                .containsExactly(CaseId.of("C1"));
    }

    @Test
    void the_answer_does_not_depend_on_the_order_in_which_cases_were_opened() {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < 600; number++) {
            ids.add("C%04d".formatted(number));
        }
        TaskList forward = dueOf(ids);
        Collections.shuffle(ids, new Random(7));
        assertThat(dueOf(ids)).isEqualTo(forward);
        assertThat(forward.cases()).hasSize(400);
    }

    private static TaskList dueOf(List<String> ids) {
        TasksTest other = new TasksTest();
        for (String id : ids) {
            int number = Integer.parseInt(id.substring(1));
            other.open(id, CENTRE, MONDAY, MONDAY.plusDays(number % 3));
        }
        return other.marugoto.tasks().due(MONDAY.plusDays(2), on(CENTRE, MONDAY));
    }

    private List<DueCase> silent() {
        return marugoto.tasks().due(MONDAY, on(CENTRE, MONDAY)).silent();
    }

    private static List<String> ids(List<DueCase> cases) {
        return cases.stream().map(due -> due.id().value()).toList();
    }

    private void open(String id, AgencyId agency, LocalDate day, LocalDate dueOn) {
        marugoto.cases()
                .handle(
                        CaseId.of(id),
                        new CaseCommand.Open(
                                Consulter.of("SELF"), Set.of(), new NextAction("ASSESS", dueOn), on(agency, day)))
                .state();
    }

    private void contact(String id, String contact, LocalDate day) {
        marugoto.cases()
                .handle(
                        CaseId.of(id),
                        new CaseCommand.RecordContact(ContactId.of(contact), Channel.of("PHONE"), on(CENTRE, day)))
                .state();
    }

    private void close(String id, LocalDate day) {
        marugoto.cases()
                .handle(CaseId.of(id), new CaseCommand.Close("GOAL_REACHED", on(CENTRE, day)))
                .state();
    }

    private static Occasion on(AgencyId agency, LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), agency, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}
