package org.marugoto.examples;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.household.PersonId;
import org.marugoto.matching.AllocationBuilder;
import org.marugoto.matching.AllocationProblem;
import org.marugoto.resource.ResourceId;

/** Reads who waits, what has places and what each placement costs; all faults of all files at once. */
final class AllocationFiles {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int MOST_DECIMALS = 6;
    private static final String PERSON = "person_id";
    private static final String RESOURCE = "resource_id";
    private static final String COST = "cost";
    private static final String WAITING = "waiting_days";
    private static final String PAIR = "pair";
    private static final String CANDIDATE = "candidate";

    private final Faults faults;
    private final Charset charset;
    private final LabelColumns labels;
    private final AllocationBuilder<PersonId, ResourceId> problem = AllocationProblem.builder();
    private final Map<PersonId, Integer> people = new HashMap<>();
    private final Map<ResourceId, Integer> resources = new HashMap<>();
    private final Map<PersonId, Map<ResourceId, Integer>> edges = new HashMap<>();
    private final Map<PersonId, Integer> required = new HashMap<>();
    private final Map<PersonId, Labels> peopleLabels = new HashMap<>();
    private final Map<ResourceId, Labels> resourceLabels = new HashMap<>();
    private final Map<String, Map<PersonId, BigDecimal>> candidates = new TreeMap<>();

    private AllocationFiles(Charset charset, Set<String> areas, Faults faults) {
        this.charset = charset;
        this.labels = new LabelColumns(areas);
        this.faults = faults;
    }

    /**
     * The problem that the files describe.
     *
     * @param edgeFile what placements cost; if there is none, everyone may go everywhere at no cost
     * @param candidateFile new resources, if any
     * @param areas the areas that are known, or empty if any will do
     * @param faults what is wrong with other files already
     * @throws FaultyDocumentException with everything that is wrong
     */
    static AllocationInput read(
            Path peopleFile,
            Path resourceFile,
            @Nullable Path edgeFile,
            @Nullable Path candidateFile,
            Charset charset,
            Set<String> areas,
            Faults faults) {
        AllocationFiles files = new AllocationFiles(charset, areas, faults);
        files.table(peopleFile, List.of(PERSON), files::person);
        files.table(resourceFile, List.of(RESOURCE, "capacity"), files::resource);
        if (edgeFile != null) {
            files.table(edgeFile, List.of(PERSON, RESOURCE, COST), files::edge);
        }
        if (candidateFile != null) {
            files.table(candidateFile, List.of(CANDIDATE, PERSON, COST), files::candidate);
        }
        faults.throwIfAny();
        if (edgeFile == null) {
            files.everyoneEverywhere();
        }
        return new AllocationInput(files.problem, files.peopleLabels, files.resourceLabels, files.candidates);
    }

    private void table(Path file, List<String> required, Consumer<CsvTable.Row> rows) {
        table(file, required, charset, faults, rows);
    }

    /** Reads a table; that there is none is a fault like any other. */
    static void table(Path file, List<String> required, Charset charset, Faults faults, Consumer<CsvTable.Row> rows) {
        try {
            CsvTable.read(Document.read(file, charset), required, faults, rows);
        } catch (FaultyDocumentException faulty) {
            faulty.faults().forEach(faults::add);
        }
    }

    private void person(CsvTable.Row row) {
        Optional<PersonId> person = id(row, PERSON, PersonId::of);
        int waiting = row.has(WAITING) ? number(row, WAITING, 100_000) : 0;
        Labels label = labels.of(row);
        person.ifPresent(found -> {
            if (isFirst(row, PERSON, found.value(), people.putIfAbsent(found, row.line()))) {
                problem.person(found, waiting);
                peopleLabels.put(found, label);
            }
        });
    }

    private void resource(CsvTable.Row row) {
        Optional<ResourceId> resource = id(row, RESOURCE, ResourceId::of);
        int capacity = number(row, "capacity", 1_000_000_000);
        Labels label = labels.of(row);
        resource.ifPresent(found -> {
            if (isFirst(row, RESOURCE, found.value(), resources.putIfAbsent(found, row.line()))) {
                problem.resource(found, capacity);
                resourceLabels.put(found, label);
            }
        });
    }

    private void edge(CsvTable.Row row) {
        Optional<PersonId> person = id(row, PERSON, PersonId::of).filter(known(row, PERSON, people));
        Optional<ResourceId> resource = id(row, RESOURCE, ResourceId::of).filter(known(row, RESOURCE, resources));
        Optional<BigDecimal> cost = cost(row);
        if (person.isEmpty() || resource.isEmpty() || cost.isEmpty()) {
            return;
        }
        Integer first =
                edges.computeIfAbsent(person.get(), any -> new HashMap<>()).putIfAbsent(resource.get(), row.line());
        if (isFirst(row, RESOURCE, person.get() + " " + resource.get(), first)) {
            problem.cost(person.get(), resource.get(), cost.get());
            pair(row, person.get(), resource.get());
        }
    }

    private void candidate(CsvTable.Row row) {
        String name = row.required(CANDIDATE);
        Optional<PersonId> person = id(row, PERSON, PersonId::of).filter(known(row, PERSON, people));
        Optional<BigDecimal> cost = cost(row);
        if (name.isEmpty() || person.isEmpty() || cost.isEmpty()) {
            return;
        }
        Map<PersonId, BigDecimal> costs = candidates.computeIfAbsent(name, any -> new HashMap<>());
        if (costs.putIfAbsent(person.get(), cost.get()) != null) {
            row.fault(
                    PERSON,
                    reason(DocumentFault.TWICE, PERSON, name + " " + person.get())
                            .with("first", "?"));
        }
    }

    private void pair(CsvTable.Row row, PersonId person, ResourceId resource) {
        String pair = row.has(PAIR) ? row.get(PAIR) : "";
        switch (pair) {
            case "" -> {}
            case "must" -> {
                if (isFirst(row, PAIR, person + " must", required.putIfAbsent(person, row.line()))) {
                    problem.must(person, resource);
                }
            }
            case "must-not" -> problem.mustNot(person, resource);
            default ->
                row.fault(PAIR, reason(DocumentFault.UNKNOWN_VALUE, PAIR, pair).with("expected", "must, must-not"));
        }
    }

    private <T> Predicate<T> known(CsvTable.Row row, String column, Map<T, Integer> all) {
        return found -> {
            boolean known = all.containsKey(found);
            if (!known) {
                String file = column.equals(PERSON) ? "--people" : "--resources";
                row.fault(
                        column,
                        reason(DocumentFault.UNKNOWN_VALUE, column, found).with("expected", "those in " + file));
            }
            return known;
        };
    }

    static <T> Optional<T> id(CsvTable.Row row, String column, Function<String, T> reader) {
        String cell = row.required(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(cell));
        } catch (IllegalArgumentException unfit) {
            row.fault(
                    column,
                    Reason.of(DocumentFault.SHAPE)
                            .with("name", column)
                            .with("message", "1 to 64 characters without blanks (found " + cell + ")")
                            .with("messageJa", "空白のない 1～64 文字ではありません（" + cell + "）"));
            return Optional.empty();
        }
    }

    static int number(CsvTable.Row row, String column, int most) {
        String cell = row.required(column);
        if (cell.isEmpty()) {
            return 0;
        }
        try {
            int number = new BigDecimal(cell).intValueExact();
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException unfit) {
            // falls through to the fault
        }
        row.fault(
                column,
                reason(DocumentFault.NOT_A_NUMBER, column, cell).with("min", 0).with("max", most));
        return 0;
    }

    private static Optional<BigDecimal> cost(CsvTable.Row row) {
        String cell = row.required(COST);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> cost = cost(cell);
        if (cost.isEmpty()) {
            row.fault(
                    COST,
                    reason(DocumentFault.NOT_A_NUMBER, COST, cell)
                            .with("min", MOST.negate())
                            .with("max", MOST));
        }
        return cost;
    }

    /** The number, or empty if it is none, too large or too fine. */
    static Optional<BigDecimal> cost(String text) {
        try {
            BigDecimal cost = new BigDecimal(text);
            boolean fits =
                    cost.abs().compareTo(MOST) <= 0 && cost.stripTrailingZeros().scale() <= MOST_DECIMALS;
            return fits ? Optional.of(cost) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static boolean isFirst(CsvTable.Row row, String column, String value, @Nullable Integer first) {
        if (first != null) {
            row.fault(column, reason(DocumentFault.TWICE, column, value).with("first", first));
        }
        return first == null;
    }

    private static Reason reason(DocumentFault fault, String column, Object found) {
        return Reason.of(fault).with("name", column).with("found", found);
    }

    private void everyoneEverywhere() {
        if ((long) people.size() * resources.size() > 10_000_000) {
            throw new BadInputException("Without --edges everyone may go everywhere, but (%d) people and (%d) resources"
                            .formatted(people.size(), resources.size())
                    + " are too many for that. Maybe give --edges.");
        }
        people.keySet().forEach(person -> resources.keySet().forEach(resource -> problem.cost(person, resource, 0)));
    }
}
