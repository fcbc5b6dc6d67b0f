package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.programme.Activity;
import org.marugoto.programme.TagOverride;
import org.marugoto.programme.TagRule;
import org.marugoto.programme.Tags;
import org.marugoto.report.ProgrammeTable;
import org.marugoto.report.ProgrammeTable.Row;

class ProgrammeReportTest {

    private static final LocalDate R5 = LocalDate.of(2024, 3, 29);
    private static final LocalDate R6 = LocalDate.of(2024, 4, 1);
    private static final AgencyId CENTRE = AgencyId.of("fukumaru");
    private static final AgencyId CSW = AgencyId.of("csw");

    private final Marugoto marugoto = Marugoto.with(withRules(Profiles.load("chiba")))
            .store(new InMemoryStore())
            .build();

    /** Poverty is paid from its own line from fiscal year R6 on. */
    private static MunicipalityProfile withRules(MunicipalityProfile chiba) {
        TagRule.Builder rule = TagRule.builder();
        rule.id("poverty").since(R6).addFields("POVERTY");
        return chiba.but()
                .addTagRules(rule.tags(new Tags(
                                Optional.of("COMPREHENSIVE_CONSULTATION"),
                                Optional.of("POVERTY"),
                                Optional.empty(),
                                Optional.of("3-1-4"),
                                Optional.empty()))
                        .build())
                .build();
    }

    @Test
    void contacts_are_counted_by_programme_operator_and_budget_line_and_nothing_is_typed_for_it() {
        open("C1", "POVERTY_NOT_ON_PUBLIC_ASSISTANCE");
        contact("C1", "K1", CENTRE, R5);
        contact("C1", "K2", CENTRE, R6);
        contact("C1", "K3", CSW, R6);
        open("C2", "ELDERLY");
        contact("C2", "K4", CENTRE, R6);
        contact("C2", "K5", CSW, R6);
        assertThat(table(Optional.empty(), Optional.empty()).rows())
                .containsExactly(
                        new Row("", "CONTRACTED", "", 1),
                        new Row("COMPREHENSIVE_CONSULTATION", "CONTRACTED", "3-1-4", 1),
                        new Row("COMPREHENSIVE_CONSULTATION", "DIRECT", "", 2),
                        new Row("COMPREHENSIVE_CONSULTATION", "DIRECT", "3-1-4", 1));
        assertThat(table(Optional.of(R6), Optional.empty()).total()).isEqualTo(4);
        assertThat(table(Optional.empty(), Optional.of(R5)).total()).isEqualTo(1);
        assertThat(table(Optional.empty(), Optional.of(R5)).text()).isEqualTo("""
                programme                   operator  budget line  n
                COMPREHENSIVE_CONSULTATION    DIRECT            -  1
                """);
    }

    @Test
    void an_assessment_changes_what_later_contacts_are_accounted_under() {
        open("C1", "ELDERLY");
        contact("C1", "K1", CENTRE, R6);
        marugoto.cases()
                .handle(
                        CaseId.of("C1"),
                        new CaseCommand.Assess(
                                Set.of(Need.of("POVERTY_ON_PUBLIC_ASSISTANCE")), next(R6), on(CENTRE, R6)))
                .state();
        contact("C1", "K2", CENTRE, R6.plusDays(1));
        assertThat(table(Optional.empty(), Optional.empty()).rows())
                .extracting(Row::budgetLine)
                .containsExactly("", "3-1-4");
    }

    @Test
    void tags_set_by_hand_count_in_the_table_until_they_are_released() {
        open("C1", "ELDERLY");
        contact("C1", "K1", CENTRE, R6);
        contact("C1", "K2", CENTRE, R6);
        ContactId second = ContactId.of("K2");
        Activity activity = Activity.of(Activity.CONTACT, CENTRE, Set.of("ELDERLY"), R6);
        marugoto.programmeTags().set(second, activity, byHand("OUTREACH")).state();
        assertThat(table(Optional.empty(), Optional.empty()).rows())
                .containsExactly(
                        new Row("COMPREHENSIVE_CONSULTATION", "DIRECT", "", 1), new Row("OUTREACH", "DIRECT", "L", 1));
        assertThat(marugoto.programmeTags().of(second, activity).budgetLine()).contains("L");
        marugoto.programmeTags().release(second, on(CENTRE, R6)).state();
        assertThat(table(Optional.empty(), Optional.empty()).rows())
                .containsExactly(new Row("COMPREHENSIVE_CONSULTATION", "DIRECT", "", 2));
    }

    @Test
    void r24_a_contact_cannot_be_put_under_a_programme_that_did_not_run_on_its_day() {
        open("C1", "ELDERLY");
        contact("C1", "K1", CENTRE, R5);
        ContactId first = ContactId.of("K1");
        Activity truly = Activity.of(Activity.CONTACT, CENTRE, Set.of(), R5);
        Activity pretended = Activity.of(Activity.CONTACT, CENTRE, Set.of(), R6);
        assertThat(marugoto.programmeTags()
                        .set(first, truly, byHand("OUTREACH"))
                        .<Integer>match(done -> 0, List::size))
                .isEqualTo(1);
        marugoto.programmeTags().set(first, pretended, byHand("OUTREACH")).state();
        assertThat(table(Optional.empty(), Optional.empty()).rows())
                .containsExactly(new Row("COMPREHENSIVE_CONSULTATION", "DIRECT", "", 1));
    }

    @Test
    void tags_set_by_hand_read_back_as_they_were_written() {
        TagOverride byHand = byHand("OUTREACH");
        MarugotoJson json = new MarugotoJson();
        assertThat(json.read(TagOverride.class, json.write(TagOverride.class, byHand)))
                .isEqualTo(byHand);
    }

    private static TagOverride byHand(String programme) {
        return new TagOverride(
                new Tags(
                        Optional.of(programme), Optional.empty(), Optional.empty(), Optional.of("L"), Optional.empty()),
                "GRANT_OFFICE_SAID_SO",
                on(CENTRE, R6));
    }

    private ProgrammeTable table(Optional<LocalDate> from, Optional<LocalDate> to) {
        return marugoto.reports().programmes(from, to, on(CENTRE, R6));
    }

    private void open(String id, String need) {
        marugoto.cases()
                .handle(
                        CaseId.of(id),
                        new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(Need.of(need)), next(R5), on(CENTRE, R5)))
                .state();
    }

    private void contact(String id, String contact, AgencyId agency, LocalDate day) {
        marugoto.cases()
                .handle(
                        CaseId.of(id),
                        new CaseCommand.RecordContact(ContactId.of(contact), Channel.of("PHONE"), on(agency, day)))
                .state();
    }

    private static NextAction next(LocalDate day) {
        return new NextAction("FOLLOW_UP", day.plusDays(7));
    }

    private static Occasion on(AgencyId agency, LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), agency, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}
