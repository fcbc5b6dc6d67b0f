package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.Routing;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.ContactFact;
import org.marugoto.rule.Facts;

class MarugotoTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), CHIBA.centre(), DAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    private static final CaseId C1 = CaseId.of("C1");

    private final Marugoto marugoto =
            Marugoto.with(CHIBA).store(new InMemoryStore()).build();

    @Test
    void a_consultation_becomes_a_case_with_a_responsible_agency_and_a_question_to_ask() {
        assertThat(marugoto.cases().possible(C1, OCCASION)).containsExactly(CaseCommand.Open.class);
        open(C1);
        marugoto.cases()
                .handle(C1, new CaseCommand.Assess(Set.of(Need.of("ELDERLY")), next(), OCCASION))
                .state();
        SupportCase routed = marugoto.cases()
                .route(C1, IntakeFacts.of("FAMILY", List.of("ELDERLY")), next(), OCCASION)
                .state();
        assertThat(routed.responsible()).contains(CHIBA.centre());
        assertThat(routed.routing().orElseThrow().proposals())
                .extracting(proposal -> proposal.to().value())
                .containsExactly("anshin-care");
        assertThat(routed.routing().orElseThrow().missing()).contains("lifeInDanger");
    }

    @Test
    void a_recorded_routing_can_be_explained_years_later() {
        open(C1);
        marugoto.cases()
                .handle(C1, new CaseCommand.Assess(Set.of(), next(), OCCASION))
                .state();
        Facts facts = Facts.NONE.number("oldestAge", 80, 89).yes("withdrawn");
        Routing routing = marugoto.cases()
                .route(C1, facts, next(), OCCASION)
                .state()
                .routing()
                .orElseThrow();
        Occasion later = OCCASION.when(OCCASION.at().plusSeconds(315_360_000), DAY.plusYears(10));
        var explained = marugoto.rules().explain(routing, DAY, later);
        assertThat(explained.edition()).isEqualTo(routing.edition());
        assertThat(explained.facts()).isEqualTo(facts);
        assertThat(explained.fired()).extracting(fired -> fired.rule().id()).contains("8050", "withdrawn");
    }

    @Test
    void what_no_rule_places_goes_to_the_fallback_desk() {
        open(C1);
        marugoto.cases()
                .handle(C1, new CaseCommand.Assess(Set.of(), next(), OCCASION))
                .state();
        Routing routing = marugoto.cases()
                .route(C1, Facts.NONE, next(), OCCASION)
                .state()
                .routing()
                .orElseThrow();
        assertThat(routing.proposals()).containsExactly(new Routing.Proposal(CHIBA.fallback(), "", 0, List.of()));
    }

    @Test
    void a_code_nobody_knows_is_refused_with_its_field_and_nothing_is_recorded() {
        Outcome<SupportCase, CaseEvent> outcome = marugoto.cases()
                .handle(C1, new CaseCommand.Open(Consulter.of("MARTIAN"), Set.of(Need.of("SPACE")), next(), OCCASION));
        List<Reason> reasons = outcome.match(done -> List.of(), found -> found);
        assertThat(reasons).extracting(reason -> reason.facts().get("name")).containsExactly("consulter", "needs");
        assertThat(marugoto.cases().find(C1, OCCASION)).isEmpty();
    }

    @Test
    void a_wrong_shape_is_refused_before_anything_is_decided() {
        Outcome<SupportCase, CaseEvent> outcome = marugoto.cases()
                .handle(C1, new CaseCommand.Open(Consulter.of("SELF"), Set.of(), new NextAction("", DAY), OCCASION));
        assertThat(outcome.<List<Reason>>match(done -> List.of(), found -> found))
                .singleElement()
                .satisfies(reason -> assertThat(reason.facts()).containsEntry("name", "next.action"));
    }

    @Test
    void the_same_old_record_is_taken_in_once_and_what_grew_is_added() {
        CaseHistory young = history(Optional.empty(), contact("K1", 0));
        assertThat(marugoto.cases().takeIn(young, OCCASION)).isTrue();
        assertThat(marugoto.cases().takeIn(young, OCCASION)).isFalse();
        CaseHistory grown = history(Optional.of(DAY.plusDays(5)), contact("K1", 0), contact("K2", 5), contact("K3", 9));
        assertThat(marugoto.cases().takeIn(grown, OCCASION)).isTrue();
        assertThat(marugoto.cases().takeIn(grown, OCCASION)).isFalse();
        assertThat(marugoto.cases().history(C1, OCCASION))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "Opened",
                        "Assessed",
                        "Routed",
                        "ContactRecorded",
                        "ContactRecorded",
                        "Closed",
                        "ContactRecorded");
        assertThat(StoreCheck.of(marugoto.store()).check(Cases.TYPE).ok()).isTrue();
    }

    @Test
    void an_old_record_that_cannot_have_happened_leaves_no_trace() {
        CaseHistory impossible = history(Optional.empty(), contact("K1", -1));
        assertThatThrownBy(() -> marugoto.cases().takeIn(impossible, OCCASION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BEFORE_OPENING");
        assertThat(marugoto.cases().find(C1, OCCASION)).isEmpty();
    }

    @Test
    void an_old_record_from_the_end_of_the_calendar_leaves_no_trace() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        CaseHistory late = new CaseHistory(C1.value(), last, Optional.empty(), "SELF", List.of(), List.of());
        assertThatThrownBy(() -> marugoto.cases().takeIn(late, OCCASION)).isInstanceOf(IllegalArgumentException.class);
        assertThat(marugoto.cases().find(C1, OCCASION)).isEmpty();
    }

    @Test
    void the_report_from_the_journal_is_the_report_from_the_record() {
        CaseHistory history = history(Optional.of(DAY.plusDays(5)), contact("K1", 0), contact("K2", 9));
        marugoto.cases().takeIn(history, OCCASION);
        assertThat(marugoto.reports()
                        .cases(Optional.empty(), Optional.empty(), OCCASION.purpose(Occasion.STATISTICS))
                        .toTree())
                .isEqualTo(marugoto.reports()
                        .cases(List.of(history), Optional.empty(), Optional.empty())
                        .toTree());
    }

    @Test
    void a_person_joins_a_household_once_and_leaves_it_once() {
        HouseholdId id = HouseholdId.of("H1");
        Member aunt = new Member(PersonId.of("P1"), "AUNT", AgeRange.decade(80), DAY);
        marugoto.households()
                .handle(id, new HouseholdCommand.Join(aunt, OCCASION))
                .state();
        marugoto.households()
                .handle(id, new HouseholdCommand.Join(aunt, OCCASION))
                .state();
        assertThat(marugoto.households().find(id, OCCASION).orElseThrow().members())
                .containsExactly(aunt);
        marugoto.households()
                .handle(id, new HouseholdCommand.Leave(PersonId.of("P1"), OCCASION))
                .state();
        assertThat(marugoto.households()
                        .handle(id, new HouseholdCommand.Leave(PersonId.of("P1"), OCCASION))
                        .<Boolean>match(done -> true, reasons -> false))
                .isFalse();
    }

    @Test
    void two_municipalities_in_one_process_share_nothing() {
        Marugoto other = Marugoto.with(CHIBA).store(new InMemoryStore()).build();
        open(C1);
        assertThat(other.cases().find(C1, OCCASION)).isEmpty();
    }

    @Test
    void a_system_without_a_store_says_what_to_try() {
        assertThatThrownBy(() -> Marugoto.with(CHIBA).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
    }

    private void open(CaseId id) {
        marugoto.cases()
                .handle(id, new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(), next(), OCCASION))
                .state();
        marugoto.cases()
                .handle(id, new CaseCommand.RecordContact(ContactId.of("K0"), Channel.of("PHONE"), OCCASION))
                .state();
    }

    private static NextAction next() {
        return new NextAction("ASSESS", DAY.plusDays(7));
    }

    private static CaseHistory history(Optional<LocalDate> completed, ContactFact... contacts) {
        return new CaseHistory("C1", DAY, completed, "SELF", List.of("ELDERLY"), List.of(contacts));
    }

    private static ContactFact contact(String id, int day) {
        return new ContactFact(id, DAY.plusDays(day), "PHONE");
    }
}
