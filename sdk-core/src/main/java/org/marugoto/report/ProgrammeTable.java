package org.marugoto.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.programme.Tags;

/**
 * How much was done under each programme, by each operator, from each budget line. Immutable and thread-safe.
 *
 * <p>For the municipality and its grant office; small numbers are not hidden here.
 *
 * @param rows in the order of programme, operator and budget line
 */
public record ProgrammeTable(List<Row> rows) {

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::programme).thenComparing(Row::operator).thenComparing(Row::budgetLine);

    /**
     * One row.
     *
     * @param programme the code of the programme; empty text if none that ran fits
     * @param operator who runs it; empty text if not known
     * @param budgetLine the budget line; empty text if no rule names one
     * @param n how often, from 1 on
     */
    public record Row(String programme, String operator, String budgetLine, int n) {}

    /** Puts the rows in order. */
    public ProgrammeTable {
        rows = rows.stream().sorted(ORDER).toList();
    }

    /** Counts tags, one by one. Not thread-safe. */
    public static final class Counter {
        private final Map<List<String>, Integer> counts = new LinkedHashMap<>();

        /** One more of these. */
        public void add(Tags tags) {
            counts.merge(
                    List.of(
                            tags.programme().orElse(""),
                            tags.operator().orElse(""),
                            tags.budgetLine().orElse("")),
                    1,
                    Integer::sum);
        }

        /** What was counted. */
        public ProgrammeTable table() {
            return new ProgrammeTable(counts.entrySet().stream()
                    .map(entry -> new Row(
                            entry.getKey().get(0),
                            entry.getKey().get(1),
                            entry.getKey().get(2),
                            entry.getValue()))
                    .toList());
        }
    }

    /** All of them together. */
    public int total() {
        return rows.stream().mapToInt(Row::n).sum();
    }

    /** The table as a terminal shows it, with a heading; what is empty is shown as a dash. */
    public String text() {
        TextTable table = new TextTable().row("programme", "operator", "budget line", "n");
        rows.forEach(row -> table.row(
                shown(row.programme()), shown(row.operator()), shown(row.budgetLine()), Integer.toString(row.n())));
        return table.toString();
    }

    private static String shown(String code) {
        return code.isEmpty() ? "-" : code;
    }
}
