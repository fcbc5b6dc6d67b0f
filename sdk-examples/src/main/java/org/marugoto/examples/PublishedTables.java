package org.marugoto.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Faults;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.report.CaseStatistics;
import org.marugoto.report.Cohort;
import org.marugoto.report.Period;
import org.marugoto.report.Share;
import org.marugoto.report.TextTable;

/** Chiba's published tables, read from the CSV files, and beside each number the one we compute. */
final class PublishedTables {

    private static final String COMPLETED = "completed_";
    private static final String CONTINUING = "continuing_at_";
    private static final Text PUBLISHED = Text.of("公表値", "published");
    private static final Text COMPUTED = Text.of("計算値", "computed");
    private static final Text NOTE = Text.of("備考", "note");

    private final MunicipalityProfile profile;
    private final Locale locale;
    private final Period period;
    private int cells;
    private int reproduced;
    private boolean sumsAgree = true;

    private PublishedTables(MunicipalityProfile profile, Locale locale, Period period) {
        this.profile = profile;
        this.locale = locale;
        this.period = period;
    }

    static PublishedTables read(MunicipalityProfile profile, Locale locale) {
        List<CsvTable.Row> rows = rows("new_case_cohort", "intake_month");
        LocalDate from = YearMonth.parse(rows.get(0).get("intake_month")).atDay(1);
        LocalDate to = columns("new_case_cohort").stream()
                .filter(column -> column.startsWith(CONTINUING))
                .map(column ->
                        LocalDate.parse(column.substring(CONTINUING.length()).replace('_', '-')))
                .findFirst()
                .orElseThrow();
        return new PublishedTables(profile, locale, new Period(from, to));
    }

    /** The days the published tables are about. */
    Period period() {
        return period;
    }

    /** How many published numbers there are to reproduce. */
    int cells() {
        return cells;
    }

    /** How many of them we computed to the same value. */
    int reproduced() {
        return reproduced;
    }

    boolean allAgree() {
        return cells > 0 && reproduced == cells && sumsAgree;
    }

    /** All tables as text; counts the cells on the way. */
    String besides(CaseStatistics computed) {
        return String.join("\n", contacts(computed), cohorts(computed), consulters(computed), needs(computed));
    }

    private String contacts(CaseStatistics computed) {
        TextTable table = heading();
        CodeList channels = profile.codeList(MunicipalityProfile.CHANNELS);
        for (CsvTable.Row row : rows("contacts_by_channel", "channel_code", "contacts")) {
            String code = row.get("channel_code");
            Optional<Integer> own =
                    Optional.ofNullable(computed.contactsByChannel().get(code));
            cell(table, channels.label(code, locale), row.get("contacts"), own.map(String::valueOf), "");
        }
        Map<String, String> headline = headline();
        cell(
                table,
                say("計", "total"),
                headline.get("contacts_total"),
                Optional.of(String.valueOf(computed.contactsTotal())),
                "");
        cell(
                table,
                say("1日あたり", "per open day"),
                headline.get("contacts_per_day_published"),
                ratio(computed.contactsTotal(), computed.openDays()),
                say("開所日数 ", "open days ") + computed.openDays());
        return say("① 延べ相談受付件数とその受付方法", "① Contacts by channel") + "\n" + table;
    }

    private String cohorts(CaseStatistics computed) {
        TextTable table = heading();
        Map<YearMonth, Cohort> own = new LinkedHashMap<>();
        computed.cohorts().forEach(cohort -> own.put(cohort.month(), cohort));
        List<String> columns = columns("new_case_cohort");
        for (CsvTable.Row row : rows("new_case_cohort", "intake_month", "new_cases")) {
            YearMonth month = YearMonth.parse(row.get("intake_month"));
            Optional<Cohort> cohort = Optional.ofNullable(own.get(month));
            cell(table, month + " " + say("新規", "new"), row.get("new_cases"), text(cohort, Cohort::opened), "");
            for (String column : columns) {
                cohortCell(table, month, row, column, cohort);
            }
        }
        return say("② 新規相談者への支援状況", "② New cases by month of completion") + "\n" + table + sums(computed);
    }

    private void cohortCell(TextTable table, YearMonth month, CsvTable.Row row, String column, Optional<Cohort> own) {
        if (row.get(column).isEmpty()) {
            return;
        }
        if (column.startsWith(COMPLETED)) {
            YearMonth done =
                    YearMonth.parse(column.substring(COMPLETED.length()).replace('_', '-'));
            String label = month + " " + say("完結 ", "completed ") + done;
            cell(
                    table,
                    label,
                    row.get(column),
                    text(own, cohort -> cohort.completed().getOrDefault(done, 0)),
                    "");
        } else if (column.startsWith(CONTINUING)) {
            String label = month + " " + say("継続 ", "open at ") + period.to();
            cell(table, label, row.get(column), text(own, Cohort::open), "");
        }
    }

    /** Sums over the table that the source prints as well: compared, but no cells of their own. */
    private String sums(CaseStatistics computed) {
        Map<String, String> headline = headline();
        return sum(say("新規 計", "new, total"), headline.get("new_persons"), computed.opened())
                + sum(
                        say("相談月内で完結", "completed in the month of intake"),
                        headline.get("completed_within_intake_month"),
                        computed.sameMonth().n())
                + sum(say("未完結", "open at the end"), headline.get("not_completed_at_2024_01_31"), computed.open());
    }

    private String sum(String label, @Nullable String published, int own) {
        boolean same = String.valueOf(own).equals(published);
        sumsAgree &= same;
        return "%s: %s / %d%s%n"
                .formatted(label, published, own, same ? "" : " ✗")
                .replace("\r", "");
    }

    private String consulters(CaseStatistics computed) {
        TextTable table = heading();
        CodeList consulters = profile.codeList(MunicipalityProfile.CONSULTERS);
        for (CsvTable.Row row : rows("new_cases_by_consulter", "consulter_code", "persons", "percent_published")) {
            String code = row.get("consulter_code");
            String label = consulters.label(code, locale);
            Optional<Share> own = Optional.ofNullable(computed.consulters().get(code));
            cell(table, label, row.get("persons"), own.map(share -> String.valueOf(share.n())), "");
            cell(
                    table,
                    label + " %",
                    row.get("percent_published"),
                    own.flatMap(share -> ratio(100L * share.n(), share.of())),
                    "");
        }
        return say("③ 新規相談者の内訳", "③ New cases by consulter") + "\n" + table;
    }

    private String needs(CaseStatistics computed) {
        TextTable table = heading();
        CodeList needs = profile.codeList(MunicipalityProfile.NEEDS);
        for (CsvTable.Row row : rows("situations_of_subjects", "position", "value", "situation_code")) {
            String printed = row.get("situation_code");
            String code = printed.isEmpty() ? "UNLABELLED_" + row.get("position") : printed;
            Optional<Integer> own = Optional.ofNullable(computed.needs().get(code));
            cell(table, needs.label(code, locale), row.get("value"), own.map(String::valueOf), note(needs, code));
        }
        return say("④ 対象者の状況（一つの事案が複数に当てはまる）", "④ Situations (a case may have several)") + "\n" + table;
    }

    private String note(CodeList needs, String code) {
        String mark = needs.find(code)
                .map(found -> found.marks().getOrDefault("assignment", ""))
                .orElse("");
        return switch (mark) {
            case "probable by order" -> say("並び順からの推定", mark);
            case "heading lost in the source" -> say("原資料で見出しが失われている", mark);
            default -> mark;
        };
    }

    private void cell(
            TextTable table, String label, @Nullable String published, Optional<String> computed, String note) {
        boolean same = computed.filter(own -> own.equals(published)).isPresent();
        cells++;
        reproduced += same ? 1 : 0;
        table.row(label, String.valueOf(published), computed.orElse("-"), same ? "=" : "✗", note);
    }

    private TextTable heading() {
        return new TextTable().row("", PUBLISHED.in(locale), COMPUTED.in(locale), "", NOTE.in(locale));
    }

    private String say(String ja, String en) {
        return Text.of(ja, en).in(locale);
    }

    private static Optional<String> text(Optional<Cohort> cohort, ToIntFunction<Cohort> figure) {
        return cohort.map(found -> String.valueOf(figure.applyAsInt(found)));
    }

    /** Rounded half up to one decimal, as the source prints it. */
    private static Optional<String> ratio(long part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private static Map<String, String> headline() {
        Map<String, String> figures = new LinkedHashMap<>();
        rows("headline_figures", "figure", "value").forEach(row -> figures.put(row.get("figure"), row.get("value")));
        return figures;
    }

    private static List<String> columns(String table) {
        return CsvTable.read(ChibaData.published(table), List.of(), new Faults(), row -> {})
                .columns();
    }

    private static List<CsvTable.Row> rows(String table, String... columns) {
        Faults faults = new Faults();
        List<CsvTable.Row> rows = new ArrayList<>();
        CsvTable.read(ChibaData.published(table), List.of(columns), faults, rows::add);
        faults.throwIfAny();
        return rows;
    }
}
