package org.marugoto.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Document;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;

/** Reads and writes decision tables: one row a rule, one column a fact. */
final class DecisionTable {

    /** Columns with a meaning of their own, in the order they are written; others name facts. */
    static final List<String> COLUMNS = List.of(
            "id",
            "edition",
            "layer",
            "priority",
            "validFrom",
            "validUntil",
            "to",
            "lead",
            "programme",
            "urgency",
            "conference",
            "outreach",
            "immediate",
            "excludes",
            "when",
            "outcomes",
            "basis",
            "because_ja",
            "because_en");

    /** Stands before a fact whose name is also that of a column with a meaning of its own. */
    static final String FACT = "fact:";

    private static final Set<String> OPTIONAL = Set.of("lead", "excludes", "when", "outcomes");

    private final Map<String, FactDeclaration> facts;
    private final TypeCheck types;

    DecisionTable(Map<String, FactDeclaration> facts, AreaTree areas) {
        this.facts = facts;
        this.types = new TypeCheck(facts, areas);
    }

    /** Hands over every good rule with its line. */
    void read(Document document, Faults faults, BiConsumer<Integer, Rule> rules) {
        Map<String, FactDeclaration> columns = new LinkedHashMap<>();
        List<CsvTable.Row> rows = new ArrayList<>();
        CsvTable table = CsvTable.read(document, List.of("id", "validFrom"), faults, rows::add);
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            String name = column.startsWith(FACT) ? column.substring(FACT.length()) : column;
            FactDeclaration fact = facts.get(name);
            if (fact != null && (column.startsWith(FACT) || !COLUMNS.contains(column))) {
                columns.put(column, fact);
            } else if (!COLUMNS.contains(column)) {
                faults.add(new Fault(document.name(), 1, i + 1, types.unknownFact(name)));
            }
        }
        RowReader reader = new RowReader(document.name(), Set.copyOf(table.columns()), columns, types);
        rows.forEach(row -> reader.read(row).ifPresent(rule -> rules.accept(row.line(), rule)));
    }
    /**
     * The rules as a table with a header row. What no cell can say stands as JSON in the columns {@code when} and
     * {@code outcomes}; the order of the tests of one rule becomes that of the columns.
     */
    static String write(List<FactDeclaration> facts, List<Rule> rules) {
        List<Map<String, String>> rows =
                rules.stream().map(rule -> RowWriter.row(rule, facts)).toList();
        List<String> columns = new ArrayList<>(COLUMNS.subList(0, COLUMNS.indexOf("to")));
        facts.forEach(fact -> columns.add(column(fact.name())));
        columns.addAll(COLUMNS.subList(COLUMNS.indexOf("to"), COLUMNS.size()));
        columns.removeIf(
                column -> OPTIONAL.contains(column) && rows.stream().noneMatch(row -> row.containsKey(column)));
        StringBuilder out = new StringBuilder(line(columns));
        rows.forEach(row -> out.append(line(
                columns.stream().map(column -> row.getOrDefault(column, "")).toList())));
        return out.toString();
    }

    /** The column a fact stands in. */
    static String column(String fact) {
        return COLUMNS.contains(fact) ? FACT + fact : fact;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(DecisionTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
