package org.marugoto.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;

/**
 * Shows statistics as four tables for people, in Japanese or English, aligned for wide characters. Rates and percentages
 * are rounded half up to one decimal. Immutable and thread-safe.
 */
public final class ReportText {

    private static final Text CONTACTS = Text.of("① 相談受付件数（延べ件数）", "1. Contacts by channel (gross count)");
    private static final Text COHORTS =
            Text.of("② 新規相談者の完結状況（実人数）", "2. New cases by month of intake and completion (cases)");
    private static final Text CONSULTERS = Text.of("③ 新規相談者の内訳（実人数）", "3. New cases by consulter (cases)");
    private static final Text NEEDS =
            Text.of("④ 対象者の状況（実人数、1 事案で複数に当てはまる場合あり）", "4. New cases by need (cases; one may have several)");
    private static final Text NO_PERIOD = Text.of("該当なし", "nothing happened");
    private static final Text TO = Text.of("～", " to ");
    private static final Text TOTAL = Text.of("計", "total");
    private static final Text OPEN_DAYS = Text.of("開所日数", "open days");
    private static final Text PER_DAY = Text.of("1 日あたり", "per open day");
    private static final Text INTAKE = Text.of("受付月", "intake");
    private static final Text NEW = Text.of("新規", "new");
    private static final Text COMPLETED = Text.of("完結", "done");
    private static final Text OPEN = Text.of("継続中", "open");
    private static final Text SAME_MONTH = Text.of("相談月内で完結", "done in the month of intake");

    private final Locale locale;

    private ReportText(Locale locale) {
        this.locale = locale;
    }

    /** Tables in Japanese if that is the locale's language, else in English. */
    public static ReportText in(Locale locale) {
        return new ReportText(locale);
    }

    /** The four tables, each under its heading with its counting unit, lines ending in LF. */
    public String of(CaseStatistics statistics) {
        return String.join(
                "\n",
                period(statistics) + "\n",
                say(CONTACTS) + "\n" + contacts(statistics),
                say(COHORTS) + "\n" + cohorts(statistics),
                say(CONSULTERS) + "\n" + consulters(statistics),
                say(NEEDS) + "\n" + needs(statistics));
    }

    private String period(CaseStatistics statistics) {
        return statistics
                .period()
                .map(days -> days.from() + say(TO) + days.to())
                .orElse(say(NO_PERIOD));
    }

    private TextTable contacts(CaseStatistics statistics) {
        TextTable table = new TextTable();
        CodeList channels = statistics.codes().channels();
        statistics.contactsByChannel().forEach((code, n) -> table.row(channels.label(code, locale), number(n)));
        return table.row(say(TOTAL), number(statistics.contactsTotal()))
                .row(say(OPEN_DAYS), number(statistics.openDays()))
                .row(say(PER_DAY), ratio(statistics.contactsTotal(), statistics.openDays()));
    }

    private String cohorts(CaseStatistics statistics) {
        List<YearMonth> months = statistics.months();
        TextTable table = new TextTable().row(cells(say(INTAKE), say(NEW), headings(months), say(OPEN)));
        statistics
                .cohorts()
                .forEach(cohort -> table.row(cells(
                        cohort.month().toString(),
                        number(cohort.opened()),
                        months.stream().map(month -> completed(cohort, month)).toList(),
                        number(cohort.open()))));
        table.row(cells(
                say(TOTAL),
                number(statistics.opened()),
                months.stream()
                        .map(month -> number(completed(statistics, month)))
                        .toList(),
                number(statistics.open())));
        Share same = statistics.sameMonth();
        return table + say(SAME_MONTH) + "  " + number(same.n()) + "  " + percent(same) + "\n";
    }

    private List<String> headings(List<YearMonth> months) {
        return months.stream().map(month -> say(COMPLETED) + " " + month).toList();
    }

    private static String completed(Cohort cohort, YearMonth month) {
        return month.isBefore(cohort.month()) ? "-" : number(cohort.completed().getOrDefault(month, 0));
    }

    private static int completed(CaseStatistics statistics, YearMonth month) {
        return statistics.cohorts().stream()
                .mapToInt(cohort -> cohort.completed().getOrDefault(month, 0))
                .sum();
    }

    private TextTable consulters(CaseStatistics statistics) {
        TextTable table = new TextTable();
        CodeList labels = statistics.codes().consulters();
        statistics
                .consulters()
                .forEach((code, share) -> table.row(labels.label(code, locale), number(share.n()), percent(share)));
        return table.row(say(TOTAL), number(statistics.opened()));
    }

    private TextTable needs(CaseStatistics statistics) {
        TextTable table = new TextTable();
        CodeList labels = statistics.codes().needs();
        statistics.needs().forEach((code, n) -> table.row(labels.label(code, locale), number(n)));
        return table;
    }

    private String say(Text text) {
        return text.in(locale);
    }

    private static List<String> cells(String first, String second, List<String> middle, String last) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        cells.addAll(middle);
        cells.add(last);
        return cells;
    }

    private static String number(int n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    private static String percent(Share share) {
        String shown = ratio(100L * share.n(), share.of());
        return shown.equals("-") ? shown : shown + "%";
    }

    private static String ratio(long part, int whole) {
        return whole == 0
                ? "-"
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
