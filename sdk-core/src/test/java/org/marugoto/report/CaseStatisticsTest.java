package org.marugoto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.report.ReportSamples.CODES;
import static org.marugoto.report.ReportSamples.contact;
import static org.marugoto.report.ReportSamples.day;
import static org.marugoto.report.ReportSamples.history;
import static org.marugoto.report.ReportSamples.weekdays;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseStatisticsTest {

    private static final List<CaseHistory> HISTORIES = List.of(
            history(
                    "C0",
                    "2023-09-20",
                    "",
                    "SELF",
                    contact("K0", "2023-09-20", "PHONE"),
                    contact("K1", "2023-10-05", "VISIT")),
            history("C1", "2023-10-02", "2023-10-31", "SELF", contact("K2", "2023-10-02", "PHONE")),
            history("C2", "2023-10-31", "2023-12-01", "FAMILY", contact("K3", "2023-12-02", "PHONE")),
            history("C3", "2023-12-29", "2024-01-04", "SELF", contact("K4", "2024-01-04", "PHONE")));
    private static final Period AUTUMN = new Period(day("2023-10-01"), day("2023-12-31"));

    private final CaseStatistics statistics = CaseStatistics.of(HISTORIES, AUTUMN, weekdays(), CODES);

    @Test
    void contacts_of_earlier_cases_count_and_those_outside_of_the_period_do_not() {
        assertThat(statistics.contactsByChannel()).isEqualTo(Map.of("PHONE", 2, "VISIT", 1));
        assertThat(statistics.contactsTotal()).isEqualTo(3);
    }

    @Test
    void rates_are_per_open_day() {
        assertThat(statistics.openDays()).isEqualTo(61);
        assertThat(statistics.contactsPerOpenDay()).hasValue(3 / 61.0);
    }

    @Test
    void a_cohort_has_every_month_until_the_end_and_later_completions_are_open() {
        YearMonth october = YearMonth.of(2023, 10);
        assertThat(statistics.cohorts())
                .containsExactly(
                        new Cohort(
                                october, 2, Map.of(october, 1, october.plusMonths(1), 0, october.plusMonths(2), 1), 0),
                        new Cohort(
                                october.plusMonths(1),
                                0,
                                Map.of(october.plusMonths(1), 0, october.plusMonths(2), 0),
                                0),
                        new Cohort(october.plusMonths(2), 1, Map.of(october.plusMonths(2), 0), 1));
        assertThat(statistics.sameMonth()).isEqualTo(new Share(1, 3));
        assertThat(statistics.open()).isEqualTo(1);
    }

    @Test
    void consulters_and_needs_are_those_of_new_cases_and_unused_codes_are_zero() {
        assertThat(statistics.consulters()).isEqualTo(Map.of("SELF", new Share(2, 3), "FAMILY", new Share(1, 3)));
        assertThat(statistics.needs()).isEqualTo(Map.of("ELDERLY", 3, "ILLNESS", 0, "POVERTY", 0));
        assertThat(statistics.needs().keySet()).containsExactly("ELDERLY", "ILLNESS", "POVERTY");
    }

    @Test
    void r18_contacts_new_cases_and_needs_are_counted_in_units_of_their_own() {
        CaseStatistics several = CaseStatistics.of(
                List.of(new CaseHistory(
                        "C1",
                        day("2023-10-02"),
                        Optional.empty(),
                        "SELF",
                        List.of("ELDERLY", "ILLNESS"),
                        List.of(contact("K1", "2023-10-02", "PHONE"), contact("K2", "2023-10-03", "PHONE")))),
                AUTUMN,
                weekdays(),
                CODES);
        assertThat(several.contactsTotal()).as("contacts, 延べ件数").isEqualTo(2);
        assertThat(several.opened()).as("new cases, 実人数").isEqualTo(1);
        assertThat(several.needs())
                .as("one case, two needs")
                .containsEntry("ELDERLY", 1)
                .containsEntry("ILLNESS", 1);
        assertThat(statistics.contactsTotal())
                .as("an earlier case has contacts and is not new")
                .isEqualTo(3);
        assertThat(statistics.opened()).isEqualTo(3);
    }

    @Test
    void r19_a_share_says_of_how_many_it_is_and_is_rounded_once_where_it_is_shown() {
        assertThat(statistics.consulters())
                .allSatisfy((code, share) -> assertThat(share.of()).as(code).isEqualTo(statistics.opened()));
        assertThat(statistics.consulters().get("SELF").value()).hasValue(2.0 / 3);
        assertThat(statistics.toCsv()).contains("SELF,n,2");
        assertThat(ReportText.in(Locale.ENGLISH).of(statistics))
                .contains("66.7%")
                .contains("33.3%");
    }

    @Test
    void r27_zero_is_reported_as_zero_and_not_reported_as_nothing() {
        CaseStatistics quiet = CaseStatistics.of(List.of(), AUTUMN, weekdays(), CODES);
        assertThat(quiet.contactsByChannel()).containsExactly(Map.entry("PHONE", 0), Map.entry("VISIT", 0));
        assertThat(quiet.cohorts())
                .hasSize(3)
                .allSatisfy(month -> assertThat(month.opened()).isZero());
        assertThat(quiet.contactsPerOpenDay()).as("nobody came on 61 days").hasValue(0.0);
        CaseStatistics silent = CaseStatistics.of(List.of(), weekdays(), CODES);
        assertThat(silent.cohorts()).as("no month was reported").isEmpty();
        assertThat(silent.contactsPerOpenDay()).isEmpty();
    }

    @Test
    void without_a_period_the_first_to_the_last_day_counts() {
        CaseStatistics all = CaseStatistics.of(HISTORIES, weekdays(), CODES);
        assertThat(all.period()).contains(new Period(day("2023-09-20"), day("2024-01-04")));
        assertThat(all.opened()).isEqualTo(4);
        assertThat(all.contactsTotal()).isEqualTo(5);
        assertThat(all.open()).isEqualTo(1);
    }

    @Test
    void a_period_can_be_moved_at_either_end() {
        assertThat(AUTUMN.withFrom(day("2023-11-01"))).isEqualTo(new Period(day("2023-11-01"), day("2023-12-31")));
        assertThat(AUTUMN.withFrom(day("2024-02-01"))).isEqualTo(new Period(day("2024-02-01"), day("2024-02-01")));
        assertThat(AUTUMN.withTo(day("2023-09-01"))).isEqualTo(new Period(day("2023-09-01"), day("2023-09-01")));
        assertThatThrownBy(() -> new Period(day("2024-01-02"), day("2024-01-01")))
                .hasMessageContaining("(2024-01-02 to 2024-01-01)");
        assertThatThrownBy(() -> new Period(day("1024-01-02"), day("2024-01-01")))
                .hasMessageContaining("1900-01-01");
    }

    @Test
    void nothing_divided_by_nothing_is_absent() {
        CaseStatistics none = CaseStatistics.of(List.of(), weekdays(), CODES);
        assertThat(none.contactsPerOpenDay()).isEmpty();
        assertThat(none.sameMonth().value()).isEmpty();
        assertThat(none.toTree().get("cohorts")).isEqualTo(List.of());
        assertThat(none.toTree().get("contacts").toString()).endsWith("openDays=0, perOpenDay=null}");
        assertThat(none.toCsv()).contains("contacts,all,perOpenDay,\n", "needs,POVERTY,n,0\n");
        assertThat(ReportText.in(Locale.ENGLISH).of(none)).contains("per open day  -");
    }

    @Test
    void a_sunday_alone_has_contacts_but_no_rate() {
        Period sunday = new Period(day("2023-10-01"), day("2023-10-01"));
        CaseStatistics one = CaseStatistics.of(
                List.of(history("C1", "2023-10-01", "", "SELF", contact("K1", "2023-10-01", "PHONE"))),
                sunday,
                weekdays(),
                CODES);
        assertThat(one.contactsTotal()).isEqualTo(1);
        assertThat(one.openDays()).isZero();
        assertThat(one.contactsPerOpenDay()).isEmpty();
    }

    @Test
    void a_code_of_no_list_is_counted_after_those_of_the_list() {
        CaseStatistics old = CaseStatistics.of(
                List.of(history("C1", "2023-10-02", "", "NEIGHBOUR", contact("K1", "2023-10-02", "FAX"))),
                weekdays(),
                CODES);
        assertThat(old.contactsByChannel().keySet()).containsExactly("PHONE", "VISIT", "FAX");
        assertThat(old.consulters()).containsEntry("NEIGHBOUR", new Share(1, 1));
    }

    @Test
    void the_tree_has_the_documented_keys_in_their_order() {
        Map<String, Object> tree = statistics.toTree();
        assertThat(tree.keySet()).containsExactly("contacts", "cohorts", "sameMonth", "consulters", "needs");
        assertThat(tree.toString())
                .isEqualTo("{contacts={total=3, byChannel={PHONE=2, VISIT=1}, openDays=61, perOpenDay=" + 3 / 61.0
                        + "},"
                        + " cohorts=[{month=2023-10, new=2, completed={2023-10=1, 2023-11=0, 2023-12=1}, open=0},"
                        + " {month=2023-11, new=0, completed={2023-11=0, 2023-12=0}, open=0},"
                        + " {month=2023-12, new=1, completed={2023-12=0}, open=1}],"
                        + " sameMonth={n=1, share=" + 1 / 3.0 + "},"
                        + " consulters={SELF={n=2, share=" + 2 / 3.0 + "}, FAMILY={n=1, share=" + 1 / 3.0 + "}},"
                        + " needs={ELDERLY=3, ILLNESS=0, POVERTY=0}}");
    }

    @Test
    void the_csv_has_one_value_per_row() {
        assertThat(statistics.toCsv().split("\n"))
                .startsWith("table,row,column,value", "contacts,byChannel,PHONE,2")
                .contains(
                        "contacts,all,total,3",
                        "cohorts,2023-10,new,2",
                        "cohorts,2023-10,2023-12,1",
                        "cohorts,2023-12,open,1",
                        "sameMonth,all,n,1",
                        "consulters,SELF,share," + 2 / 3.0,
                        "needs,POVERTY,n,0")
                .hasSize(1 + 5 + 2 * 3 + 6 + 2 + 4 + 3);
    }

    @Test
    void a_case_is_not_completed_before_it_is_opened() {
        assertThatThrownBy(() -> history("C1", "2023-10-02", "2023-10-01", "SELF"))
                .hasMessageContaining("(2023-10-02)");
    }
}
