package org.marugoto.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of several facts with few classes, fused: one row for each combination, so that a decision reads fewer. */
final class FusedRows {

    private static final int MOST = 256;

    private final ScalarRows[] columns;
    private final int words;
    private final int sure;
    private final int possible;

    private FusedRows(List<ScalarRows> columns, RowStore store) {
        this.columns = columns.toArray(ScalarRows[]::new);
        this.words = store.words();
        int rows = columns.stream().mapToInt(ScalarRows::choices).reduce(1, (a, b) -> a * b);
        boolean alone = columns.size() == 1;
        this.sure = alone ? 0 : fuse(store, rows, true);
        this.possible = alone ? 0 : fuse(store, rows, false);
    }

    /** Fuses as many as fit together, the smallest first. */
    static List<FusedRows> of(List<ScalarRows> columns, RowStore store) {
        List<FusedRows> fused = new ArrayList<>();
        List<ScalarRows> group = new ArrayList<>();
        int rows = 1;
        for (ScalarRows column : columns.stream()
                .sorted(Comparator.comparingInt(ScalarRows::choices))
                .toList()) {
            if (!group.isEmpty() && (long) rows * column.choices() > MOST) {
                fused.add(new FusedRows(group, store));
                group.clear();
                rows = 1;
            }
            group.add(column);
            rows *= column.choices();
        }
        if (!group.isEmpty()) {
            fused.add(new FusedRows(group, store));
        }
        return fused;
    }

    /** Tells the rows for these facts. */
    void lookUp(Facts facts, RowSink sink) {
        if (columns.length == 1) {
            columns[0].lookUp(facts, sink);
            return;
        }
        int index = 0;
        boolean known = true;
        for (ScalarRows column : columns) {
            int choice = column.choice(facts);
            if (choice == ScalarRows.SEVERAL) {
                for (ScalarRows each : columns) {
                    each.lookUp(facts, sink);
                }
                return;
            }
            known &= choice < column.choices() - 1;
            index = index * column.choices() + choice;
        }
        int offset = index * words;
        sink.and(sure + offset, known ? sure + offset : possible + offset);
    }

    private int fuse(RowStore store, int rows, boolean sureOnes) {
        int first = store.nothing(rows);
        for (int i = 0; i < rows; i++) {
            int at = first + i * words;
            int rest = i;
            for (int c = columns.length - 1; c >= 0; c--) {
                ScalarRows column = columns[c];
                int choice = rest % column.choices();
                rest /= column.choices();
                int row = sureOnes ? column.row(choice) : column.possibleRow(choice);
                if (c == columns.length - 1) {
                    store.copy(row, at);
                } else {
                    store.and(at, row);
                }
            }
        }
        return first;
    }
}
