package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;

/** Reads the rows of a decision table; what is wrong is told at its cell, and the rule is left out. */
final class RowReader {

    private static final Set<String> FLAGS = Set.of("", "true", "false");

    private final String file;
    private final Set<String> known;
    private final Map<String, FactDeclaration> columns;
    private final TypeCheck types;

    /**
     * A reader for the rows of one table.
     *
     * @param known every column there is
     * @param columns those that stand for facts
     */
    RowReader(String file, Set<String> known, Map<String, FactDeclaration> columns, TypeCheck types) {
        this.file = file;
        this.known = known;
        this.columns = columns;
        this.types = types;
    }

    Optional<Rule> read(CsvTable.Row row) {
        return new Cells(row).rule();
    }

    /** The cells of one row. */
    private final class Cells {
        private final CsvTable.Row row;

        Cells(CsvTable.Row row) {
            this.row = row;
        }

        Optional<Rule> rule() {
            Optional<String> id = code("id", row.required("id"));
            Optional<LocalDate> from = day("validFrom", row.required("validFrom"));
            Optional<LocalDate> until = day("validUntil", cell("validUntil"));
            Optional<String> edition = code("edition", cell("edition")).or(() -> from.map(RuleReader::edition));
            Optional<String> layer = code("layer", cell("layer"));
            int priority = number("priority", -Rule.MAX_PRIORITY, Rule.MAX_PRIORITY);
            Condition when = when();
            List<Outcome> outcomes = outcomes();
            if (id.isEmpty() || from.isEmpty() || edition.isEmpty() || outcomes.isEmpty()) {
                return Optional.empty();
            }
            if (until.isPresent() && !until.get().isAfter(from.get())) {
                row.fault("validUntil", RuleReader.endsTooEarly(from.get(), until.get()));
                return Optional.empty();
            }
            Rule.Builder rule = Rule.builder()
                    .id(id.get())
                    .edition(edition.get())
                    .validFrom(from.get())
                    .validUntil(until)
                    .priority(priority)
                    .when(when)
                    .outcomes(outcomes)
                    .basis(cell("basis"));
            layer.ifPresent(rule::layer);
            because().ifPresent(rule::because);
            return Optional.of(rule.build());
        }

        private Optional<Text> because() {
            String ja = cell("because_ja");
            String en = cell("because_en");
            if (ja.isEmpty() && en.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Text.of(ja.isEmpty() ? en : ja, en.isEmpty() ? ja : en));
        }

        private Condition when() {
            List<Condition> parts = new ArrayList<>();
            columns.forEach((column, fact) -> parts.addAll(tests(column, fact)));
            Optional<Condition> more = nested("when", at -> new RuleReader(types).condition(at));
            if (parts.isEmpty() && more.isPresent()) {
                return more.get();
            }
            more.ifPresent(parts::add);
            return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
        }

        private List<Condition> tests(String column, FactDeclaration fact) {
            String cell = row.get(column);
            CellReader reader = new CellReader(fact);
            Optional<List<Condition>> tests = reader.read(cell);
            if (tests.isEmpty()) {
                row.fault(
                        column,
                        Reason.of(RuleFault.NOT_A_CELL)
                                .with("column", column)
                                .with("expected", reader.expected())
                                .with("found", cell));
                return List.of();
            }
            tests.get().forEach(test -> types.faults(test).forEach(reason -> row.fault(column, reason)));
            return tests.get();
        }

        private List<Outcome> outcomes() {
            Optional<List<Outcome>> list = nested("outcomes", at -> new RuleReader(types).outcomes(at));
            return list.orElseGet(() -> cell("outcomes").isEmpty() ? outcome() : List.of());
        }

        private List<Outcome> outcome() {
            Optional<Destination> to = destination("to", cell("to"));
            boolean lead = flag("lead");
            if (lead && to.isEmpty()) {
                row.fault(
                        "lead",
                        Reason.of(RuleFault.NOT_POSSIBLE).with("name", "lead").with("found", "no destination"));
                return List.of();
            }
            return List.of(Outcome.builder()
                    .to(to)
                    .lead(lead)
                    .programme(code("programme", cell("programme")))
                    .urgency(number("urgency", 0, Outcome.MOST_URGENT))
                    .conference(flag("conference"))
                    .outreach(flag("outreach"))
                    .immediate(flag("immediate"))
                    .excludes(excludes())
                    .build());
        }

        private List<Destination> excludes() {
            List<Destination> excluded = new ArrayList<>();
            if (!cell("excludes").isEmpty()) {
                for (String text : cell("excludes").split("\\|", -1)) {
                    destination("excludes", text.strip()).ifPresent(excluded::add);
                }
            }
            return excluded;
        }

        /** What is read from the YAML or JSON in a cell; its faults are told at the cell. */
        private <T> Optional<T> nested(String column, Function<YamlNode, T> read) {
            if (cell(column).isEmpty()) {
                return Optional.empty();
            }
            Faults own = new Faults();
            Optional<T> found =
                    YamlNode.parse(new Document(file, cell(column)), own).map(read);
            own.all().forEach(fault -> row.fault(column, fault.reason()));
            return found;
        }

        private boolean flag(String column) {
            String cell = cell(column);
            if (!FLAGS.contains(cell)) {
                row.fault(
                        column,
                        Reason.of(DocumentFault.NOT_A_BOOLEAN)
                                .with("name", column)
                                .with("found", cell));
            }
            return cell.equals("true");
        }

        private int number(String column, int min, int max) {
            String cell = cell(column);
            Optional<Integer> number = Numbers.parse(cell)
                    .filter(value -> value.scale() == 0 && value.abs().longValueExact() <= Integer.MAX_VALUE)
                    .map(value -> value.intValueExact())
                    .filter(value -> value >= min && value <= max);
            if (!cell.isEmpty() && number.isEmpty()) {
                row.fault(
                        column,
                        Reason.of(DocumentFault.NOT_A_NUMBER)
                                .with("name", column)
                                .with("min", min)
                                .with("max", max)
                                .with("found", cell));
            }
            return number.orElse(0);
        }

        private Optional<LocalDate> day(String column, String cell) {
            Optional<LocalDate> day = Days.parse(cell);
            if (!cell.isEmpty() && day.isEmpty()) {
                row.fault(
                        column,
                        Reason.of(DocumentFault.NOT_A_DATE).with("name", column).with("found", cell));
            }
            return day;
        }

        private String cell(String column) {
            return known.contains(column) ? row.get(column) : "";
        }

        private Optional<String> code(String column, String cell) {
            return checked(column, cell, Names::isCode, Function.identity());
        }

        private Optional<Destination> destination(String column, String cell) {
            String code = cell.startsWith("role:") ? cell.substring("role:".length()) : cell;
            return checked(column, cell, text -> Names.isCode(code), Destination::parse);
        }

        private <T> Optional<T> checked(String column, String cell, Predicate<String> good, Function<String, T> made) {
            if (!cell.isEmpty() && !good.test(cell)) {
                row.fault(
                        column,
                        Reason.of(RuleFault.NOT_A_NAME).with("name", column).with("found", cell));
                return Optional.empty();
            }
            return cell.isEmpty() ? Optional.empty() : Optional.of(made.apply(cell));
        }
    }
}
