package org.marugoto.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/**
 * Everything one municipality has in a store, as it is stored, for a copy into another store.
 *
 * <p>Takes part in the unit of work that is open. Safe for use by several threads. Run {@code ImportContract} of the testkit
 * against yours.
 */
public interface Archive {

    /** The order of ids here: by character code, so that all stores have the same. */
    Comparator<String> ORDER = CodePointOrder.INSTANCE;

    /**
     * One aggregate as it is stored.
     *
     * @param type the stable name of its type
     * @param id its id
     * @param version the number of its events
     * @param state its state as text
     * @param lastRow the fingerprint the state names as its last row's, if the rows are chained
     * @param rows its rows, in order; their positions are those of this store
     */
    record Kept(
            String type, String id, long version, String state, Optional<Fingerprint> lastRow, List<JournalRow> rows) {

        /** Copies the list. */
        public Kept {
            rows = List.copyOf(rows);
        }

        /** The first row that is missing, changed or too many. */
        public Optional<StoreCheck.Difference> firstBreak() {
            return new RowCheck(type)
                    .firstBreak(id, version, rows)
                    .map(found -> new StoreCheck.Difference(id, found.what(), found.version(), found.position()));
        }

        /** Whether the other begins with the same rows, and is the same if it has no more of them. */
        public boolean isContinuedBy(Kept other) {
            if (!type.equals(other.type) || !id.equals(other.id) || version > other.version) {
                return false;
            }
            boolean same = version < other.version || (state.equals(other.state) && lastRow.equals(other.lastRow));
            return same
                    && other.rows.size() >= rows.size()
                    && other.withoutPositions(rows.size()).equals(withoutPositions(rows.size()));
        }

        private List<JournalRow> withoutPositions(int first) {
            return rows.stream()
                    .limit(first)
                    .map(row -> new JournalRow(row.version(), 0, row.kind(), row.body(), row.fingerprint()))
                    .toList();
        }
    }

    /**
     * One personal text.
     *
     * @param id its id
     * @param text its words
     */
    record KeptText(TextId id, String text) {}

    /** The stable names of the types anything is kept of. */
    SortedSet<String> types();

    /** Hands every aggregate of a type to the reader, in {@link #ORDER}; memory is bounded by some hundred of them. */
    void read(String type, Consumer<Kept> reader);

    /** Hands every personal text to the reader, in {@link #ORDER}. */
    void readTexts(Consumer<KeptText> reader);

    /** What is kept under these ids; an id that has nothing is left out. */
    List<Kept> find(String type, Collection<String> ids);

    /** A personal text, or empty if there is none. */
    Optional<String> text(TextId id);

    /**
     * Keeps aggregates as they are, all or none.
     *
     * @param kept of one or several types, none of which is there yet
     * @throws StaleVersionException if one is there; nothing was written
     * @throws IllegalArgumentException if this store cannot keep one exactly so; nothing was written
     */
    void add(List<Kept> kept);

    /** Keeps personal texts; what was kept under the same id is replaced. */
    void addTexts(List<KeptText> texts);
}
