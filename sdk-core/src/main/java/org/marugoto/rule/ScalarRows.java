package org.marugoto.rule;

import java.util.List;

/**
 * The rows of one fact: for each class of its values the rules whose literal passes or that have none; then a row for
 * "unknown": surely the rules without a literal, possibly all.
 */
final class ScalarRows {

    /** More than one class is possible. */
    static final int SEVERAL = Partition.SEVERAL;

    private final String fact;
    private final int near;
    private final Partition partition;
    private final int words;
    private final int first;
    private final int everything;

    ScalarRows(
            String fact, int near, Partition partition, List<Literal> literals, Interpreter meaning, RowStore store) {
        this.fact = fact;
        this.near = near;
        this.partition = partition;
        this.words = store.words();
        this.first = store.everything();
        for (int i = 0; i < partition.classes(); i++) {
            store.everything();
        }
        for (int i = 0; i < partition.classes(); i++) {
            FactValue example = partition.example(i);
            for (Literal literal : literals) {
                if (!literal.passes(example, meaning)) {
                    store.clear(row(i), literal.rank());
                }
            }
        }
        literals.forEach(literal -> store.clear(row(partition.classes()), literal.rank()));
        this.everything = store.everything();
    }

    String fact() {
        return fact;
    }

    /** How many rows there are to choose from: the classes, and unknown. */
    int choices() {
        return partition.classes() + 1;
    }

    /** Where the row of a class begins; of the number behind the last class, that of "unknown" for sure rules. */
    int row(int number) {
        return first + number * words;
    }

    /** Where the row of a class begins for possible rules. */
    int possibleRow(int number) {
        return number == partition.classes() ? everything : row(number);
    }

    /** The one choice these facts leave: a class, or that of "unknown"; {@link #SEVERAL} if they leave more classes. */
    int choice(Facts facts) {
        FactValue value = facts.near(fact, near);
        return value == null ? partition.classes() : choice(value);
    }

    private int choice(FactValue value) {
        int only = partition.only(value);
        return only == Partition.NONE ? partition.classes() : only;
    }

    /** Tells the rows for these facts. */
    void lookUp(Facts facts, RowSink sink) {
        FactValue value = facts.near(fact, near);
        int choice = value == null ? partition.classes() : choice(value);
        if (value != null && choice == SEVERAL) {
            int[] rows = partition.possible(value);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = row(rows[i]);
            }
            sink.between(rows);
        } else {
            sink.and(row(choice), possibleRow(choice));
        }
    }
}
