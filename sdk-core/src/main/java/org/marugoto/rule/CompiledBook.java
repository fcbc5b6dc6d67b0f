package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book that are in force on one day, compiled for many decisions.
 *
 * <p>For each class of values of each fact there is a row of bits, one for each rule that does not mind it; a decision joins
 * a few rows. It answers exactly as {@link Interpreter} does, explains nothing and allocates little: explanations come from
 * {@link RuleBook#assess}. Conditions joined by {@code any} are looked up as far as they are conjunctions, and only for the
 * rules left the rest is interpreted. Compile once a day and keep it. Immutable and thread-safe.
 */
public final class CompiledBook {

    /** How many tests of one rule on one fact are looked up; more are interpreted. */
    private static final int SLOTS = 3;

    private record Slot(String fact, int number) {}

    private final LocalDate on;
    private final List<Rule> rules;
    private final long[] everything;
    private final long[] rows;
    private final List<FusedRows> scalars;
    private final List<CodeRows> sets;
    private final Map<Integer, Condition> rest = new LinkedHashMap<>();
    private final long[] withRest;
    private final Interpreter meaning;
    private final RuleFolds folds;

    private CompiledBook(RuleBook book, LocalDate on) {
        this.on = on;
        this.rules = book.inForce(on);
        this.everything = Bits.all(rules.size());
        this.withRest = new long[everything.length];
        this.meaning = new Interpreter(book.areas(), on);
        this.folds = new RuleFolds(rules, book.policy());
        Map<Slot, List<Literal>> slots = split();
        RowStore store = new RowStore(rules.size());
        List<String> names =
                slots.keySet().stream().map(Slot::fact).sorted().distinct().toList();
        List<ScalarRows> columns = new ArrayList<>();
        this.sets = new ArrayList<>();
        slots.forEach((slot, literals) -> {
            FactDeclaration fact = Objects.requireNonNull(book.declarations().get(slot.fact()));
            if (fact.type() instanceof FactType.CodeSet) {
                sets.add(new CodeRows(fact.name(), names.indexOf(fact.name()), literals, store));
            } else {
                Partition partition = Partition.of(
                        fact.type(), literals.stream().map(Literal::test).toList(), book.areas(), on);
                columns.add(
                        new ScalarRows(fact.name(), names.indexOf(fact.name()), partition, literals, meaning, store));
            }
        });
        this.scalars = FusedRows.of(columns, store);
        this.rows = store.finished();
    }

    /** Compiles the rules in force on a day. */
    static CompiledBook of(RuleBook book, LocalDate on) {
        return new CompiledBook(book, on);
    }

    /** The day it was compiled for. */
    public LocalDate on() {
        return on;
    }

    /** The rules in rank order: a rank is a place in this list. */
    public List<Rule> rules() {
        return rules;
    }

    /** Looks the facts up, once for any number of decisions. */
    public PreparedFacts prepare(Facts facts) {
        PreparedFacts.Builder prepared = new PreparedFacts.Builder(this, facts);
        lookUp(facts, prepared);
        return prepared.build();
    }

    /**
     * Which rules hold and which may hold.
     *
     * @throws IllegalArgumentException if the facts were prepared by another compiled book
     */
    public Hits decide(PreparedFacts facts) {
        if (facts.book != this) {
            throw new IllegalArgumentException(
                    "Expected facts prepared by this compiled book, but found those of another.");
        }
        Joining joining = new Joining(rows, everything);
        facts.into(joining);
        return hits(joining, facts.facts);
    }

    /** The same for facts that are looked up now. */
    public Hits decide(Facts facts) {
        Joining joining = new Joining(rows, everything);
        lookUp(facts, joining);
        return hits(joining, facts);
    }

    private void lookUp(Facts facts, RowSink sink) {
        for (FusedRows columns : scalars) {
            columns.lookUp(facts, sink);
        }
        for (CodeRows columns : sets) {
            columns.lookUp(facts, sink);
        }
    }

    private Hits hits(Joining joining, Facts facts) {
        joining.join();
        if (!rest.isEmpty()) {
            interpretRest(joining.sure(), joining.ownPossible(), facts);
        }
        return new Hits(folds, joining.sure(), joining.possible());
    }

    private void interpretRest(long[] sure, long[] possible, Facts facts) {
        for (int i = 0; i < possible.length; i++) {
            for (long word = possible[i] & withRest[i]; word != 0; word &= word - 1) {
                int rank = (i << 6) + Long.numberOfTrailingZeros(word);
                @Nullable Condition condition = rest.get(rank);
                Truth truth = condition == null ? Truth.YES : meaning.test(condition, facts);
                if (truth != Truth.YES) {
                    Bits.clear(sure, 0, rank);
                }
                if (truth == Truth.NO) {
                    Bits.clear(possible, 0, rank);
                }
            }
        }
    }

    private Map<Slot, List<Literal>> split() {
        Map<Slot, List<Literal>> slots = new LinkedHashMap<>();
        for (int rank = 0; rank < rules.size(); rank++) {
            Literal.Parts parts = Literal.split(rank, rules.get(rank).when());
            List<Condition> left = new ArrayList<>(parts.rest());
            Map<String, Integer> used = new LinkedHashMap<>();
            for (Literal literal : parts.literals()) {
                int number = used.merge(literal.test().fact(), 1, Integer::sum);
                if (number <= SLOTS) {
                    slots.computeIfAbsent(new Slot(literal.test().fact(), number), slot -> new ArrayList<>())
                            .add(literal);
                } else {
                    left.add(literal.wanted() ? literal.test() : new Condition.Not(literal.test()));
                }
            }
            if (!left.isEmpty()) {
                rest.put(rank, new Condition.All(left));
                Bits.set(withRest, 0, rank);
            }
        }
        return slots;
    }
}
