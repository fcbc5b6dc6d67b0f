package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.OpeningHours;
import org.marugoto.agency.SpecialDay;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.report.CaseCodes;
import org.marugoto.report.CaseStatistics;
import org.marugoto.report.Cohort;
import org.marugoto.report.MicroData;

/** The shipped micro-data give the shipped published tables, cell by cell; no figure stands in the test. */
class PublishedTablesTest {

    private final CaseStatistics statistics = statistics();

    @Test
    void contacts_by_channel_are_the_published_ones() {
        published("contacts_by_channel")
                .forEach(row -> assertThat(statistics.contactsByChannel())
                        .containsEntry(row.get("channel_code"), number(row, "contacts")));
    }

    @Test
    void the_headline_figures_are_the_published_ones() {
        Map<String, String> headline = new HashMap<>();
        published("headline_figures").forEach(row -> headline.put(row.get("figure"), row.get("value")));
        assertThat(statistics.contactsTotal()).hasToString(headline.get("contacts_total"));
        assertThat("%.1f".formatted(statistics.contactsPerOpenDay().orElseThrow()))
                .isEqualTo(headline.get("contacts_per_day_published"));
        assertThat(statistics.opened()).hasToString(headline.get("new_persons"));
        assertThat(statistics.sameMonth().n()).hasToString(headline.get("completed_within_intake_month"));
        assertThat(statistics.open()).hasToString(headline.get("not_completed_at_2024_01_31"));
    }

    @Test
    void every_cell_of_the_cohort_table_is_the_published_one() {
        List<Map<String, String>> rows = published("new_case_cohort");
        assertThat(statistics.cohorts()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Cohort cohort = statistics.cohorts().get(i);
            assertThat(cohort.month()).hasToString(row.get("intake_month"));
            assertThat(cohort.opened()).isEqualTo(number(row, "new_cases"));
            assertThat(cohort.open()).isEqualTo(number(row, "continuing_at_2024_01_31"));
            row.forEach((column, cell) -> {
                if (column.startsWith("completed_") && !cell.isEmpty()) {
                    YearMonth month = YearMonth.parse(column.substring(10).replace('_', '-'));
                    assertThat(cohort.completed()).containsEntry(month, Integer.parseInt(cell));
                }
            });
        }
    }

    @Test
    void consulters_and_needs_are_the_published_ones() {
        published("new_cases_by_consulter")
                .forEach(row -> assertThat(statistics
                                .consulters()
                                .get(row.get("consulter_code"))
                                .n())
                        .isEqualTo(number(row, "persons")));
        published("situations_of_subjects")
                .forEach(row -> assertThat(statistics.needs()).containsEntry(needCode(row), number(row, "value")));
    }

    private static CaseStatistics statistics() {
        CaseCodes codes = new CaseCodes(
                codes(
                        "channels",
                        published("contacts_by_channel").stream()
                                .map(row -> row.get("channel_code"))
                                .toList()),
                codes(
                        "consulters",
                        published("new_cases_by_consulter").stream()
                                .map(row -> row.get("consulter_code"))
                                .toList()),
                codes(
                        "needs",
                        published("situations_of_subjects").stream()
                                .map(PublishedTablesTest::needCode)
                                .toList()));
        MicroData data = MicroData.read(document("microdata/cases.csv"), document("microdata/contacts.csv"), codes);
        return CaseStatistics.of(data.histories(), calendar(), codes);
    }

    private static OpeningCalendar calendar() {
        OpeningCalendar.Builder calendar = OpeningCalendar.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                calendar.putHours(day, OpeningHours.of("08:30", "17:30"));
            }
        }
        return calendar.addClosings(new SpecialDay(LocalDate.of(2024, 1, 4), Text.of("仮定", "assumed"), true))
                .build();
    }

    private static String needCode(Map<String, String> row) {
        return row.get("situation_code").isEmpty() ? "UNLABELLED_" + row.get("position") : row.get("situation_code");
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static CodeList codes(String id, List<String> values) {
        return CodeList.of(
                id,
                values.stream()
                        .map(value -> new Code(value, Text.of(value, value), Map.of()))
                        .toList());
    }

    private static List<Map<String, String>> published(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        Faults faults = new Faults();
        Document document = document("published/" + table + ".csv");
        List<String> columns =
                List.of(document.text().lines().findFirst().orElseThrow().split(","));
        CsvTable.read(document, columns, faults, row -> {
            Map<String, String> cells = new HashMap<>();
            columns.forEach(column -> cells.put(column, row.get(column)));
            rows.add(cells);
        });
        faults.throwIfAny();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static Document document(String name) {
        try (InputStream in = PublishedTablesTest.class.getResourceAsStream("chiba/" + name)) {
            return Document.of(name, Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
