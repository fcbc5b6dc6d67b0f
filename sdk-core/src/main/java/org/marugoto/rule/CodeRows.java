package org.marugoto.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.rule.Condition.Contains;
import org.marugoto.rule.Condition.Quantity;

/**
 * The rows of a set of codes. The codes that rules ask for are cut into chunks of a few bits; each chunk has tables by the
 * codes in it: rules that want all of theirs there, none of theirs there, or any of theirs there.
 */
final class CodeRows {

    private static final int CHUNK = 9;
    private static final int[] EMPTY = {};

    private enum Kind {
        ALL,
        NONE,
        ANY,
        NOT_ALL
    }

    private final String fact;
    private final int near;
    private final List<String> codes;
    private final int size;
    private final int chunks;
    private final int words;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] used;
    private final Map<Kind, int[]> tables = new EnumMap<>(Kind.class);

    CodeRows(String fact, int near, List<Literal> literals, RowStore store) {
        this.fact = fact;
        this.near = near;
        TreeSet<String> asked = new TreeSet<>();
        literals.forEach(literal -> asked.addAll(TypeCheck.codesOf(literal.test())));
        this.codes = List.copyOf(asked);
        this.chunks = Math.max(1, (codes.size() + CHUNK - 1) / CHUNK);
        this.size = (codes.size() + chunks - 1) / chunks;
        this.words = store.words();
        this.used = new int[chunks];
        for (int i = 0; i < codes.size(); i++) {
            places.put(codes.get(i), i);
            used[i / size] |= 1 << (i % size);
        }
        for (Kind kind : Kind.values()) {
            List<Literal> own =
                    literals.stream().filter(literal -> kind(literal) == kind).toList();
            tables.put(kind, own.isEmpty() ? EMPTY : tables(kind, own, store));
        }
    }

    /** Tells the rows for these facts. */
    void lookUp(Facts facts, RowSink sink) {
        int[] present = new int[chunks];
        int[] possible = new int[chunks];
        if (facts.near(fact, near) instanceof FactValue.CodeSet known) {
            mark(known.present(), present);
            if (known.complete()) {
                System.arraycopy(present, 0, possible, 0, chunks);
            } else {
                mark(known.absent(), possible);
                invert(possible);
            }
        } else {
            invert(possible);
        }
        every(Kind.ALL, present, possible, sink);
        every(Kind.NONE, possible, present, sink);
        some(Kind.ANY, present, possible, sink);
        if (tables(Kind.NOT_ALL).length > 0) {
            some(Kind.NOT_ALL, opposite(possible), opposite(present), sink);
        }
    }

    private void mark(Set<String> known, int[] bits) {
        Codes all = Codes.of(known);
        for (int i = 0; i < all.size(); i++) {
            Integer place = places.get(all.at(i));
            if (place != null) {
                bits[place / size] |= 1 << (place % size);
            }
        }
    }

    private void invert(int[] bits) {
        for (int chunk = 0; chunk < bits.length; chunk++) {
            bits[chunk] = ~bits[chunk] & used[chunk];
        }
    }

    private int[] tables(Kind kind) {
        return tables.getOrDefault(kind, EMPTY);
    }

    private void every(Kind kind, int[] sure, int[] possible, RowSink sink) {
        int[] table = tables(kind);
        for (int chunk = 0; chunk < table.length; chunk++) {
            sink.and(table[chunk] + sure[chunk] * words, table[chunk] + possible[chunk] * words);
        }
    }

    private void some(Kind kind, int[] sure, int[] possible, RowSink sink) {
        int[] table = tables(kind);
        if (table.length > 0) {
            int[] sureRows = new int[table.length];
            int[] possibleRows = new int[table.length];
            for (int chunk = 0; chunk < table.length; chunk++) {
                sureRows[chunk] = table[chunk] + sure[chunk] * words;
                possibleRows[chunk] = table[chunk] + possible[chunk] * words;
            }
            sink.either(sureRows, possibleRows);
        }
    }

    private int[] opposite(int[] bits) {
        int[] opposite = new int[bits.length];
        for (int chunk = 0; chunk < bits.length; chunk++) {
            opposite[chunk] = ~bits[chunk] & ((1 << size) - 1);
        }
        return opposite;
    }

    private int[] tables(Kind kind, List<Literal> literals, RowStore store) {
        boolean either = kind == Kind.ANY || kind == Kind.NOT_ALL;
        int[] table = new int[chunks];
        for (int chunk = 0; chunk < chunks; chunk++) {
            table[chunk] = either && chunk > 0 ? store.nothing(1 << size) : full(store);
            for (Literal literal : literals) {
                int mask = mask(TypeCheck.codesOf(literal.test()), chunk);
                for (int value = 0; value < 1 << size; value++) {
                    fill(store, table[chunk] + value * words, literal.rank(), passes(kind, mask, value));
                }
            }
        }
        return table;
    }

    private static void fill(RowStore store, int row, int rank, boolean passes) {
        if (passes) {
            store.set(row, rank);
        } else {
            store.clear(row, rank);
        }
    }

    private int full(RowStore store) {
        int first = store.everything();
        for (int i = 1; i < 1 << size; i++) {
            store.everything();
        }
        return first;
    }

    private int mask(Collection<String> wanted, int chunk) {
        int mask = 0;
        for (int i = 0; i < size && chunk * size + i < codes.size(); i++) {
            mask |= wanted.contains(codes.get(chunk * size + i)) ? 1 << i : 0;
        }
        return mask;
    }

    private static boolean passes(Kind kind, int mask, int value) {
        return switch (kind) {
            case ALL -> (mask & ~value) == 0;
            case NONE -> (mask & value) == 0;
            case ANY, NOT_ALL -> (mask & value) != 0;
        };
    }

    private static Kind kind(Literal literal) {
        Quantity quantity = literal.test() instanceof Contains contains ? contains.quantity() : Quantity.ANY;
        return switch (quantity) {
            case ALL -> literal.wanted() ? Kind.ALL : Kind.NOT_ALL;
            case ANY -> literal.wanted() ? Kind.ANY : Kind.NONE;
            case NONE -> literal.wanted() ? Kind.NONE : Kind.ANY;
        };
    }
}
