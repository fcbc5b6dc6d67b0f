package org.marugoto.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Id;

/**
 * Folds every history of a store and compares it with the state beside it, and walks the rows of each history along their
 * {@linkplain Chain chain}.
 *
 * <p>Needs memory for one page of the journal and {@value #MOST_SHOWN} differences, however large the store is.
 */
public final class StoreCheck {

    /** How many differences are listed; all of them are counted. */
    public static final int MOST_SHOWN = 100;

    /** How a state and its history can disagree. */
    public enum What {
        /** There is a state, but no event led to it. */
        STATE_WITHOUT_JOURNAL,
        /** There are events, but no state. */
        JOURNAL_WITHOUT_STATE,
        /** The version is not the number of events. */
        VERSION,
        /** The events lead to another state. */
        STATE,
        /** State or events are stored in a form that cannot be read. */
        UNREADABLE,
        /** A row is not there: the rows go on after a gap, or end before the version of the state. */
        ROW_MISSING,
        /** A row is not the one that was recorded: changed, moved or put in. */
        ROW_CHANGED,
        /** A row follows after the last one the state knows. */
        ROW_ADDED,
        /** The state names another last row than the journal has. */
        LAST_ROW,
        /** A row that an anchor names is not there, or is another one. */
        ANCHOR
    }

    /**
     * One disagreement.
     *
     * @param id of which aggregate, as it is stored
     * @param what in which way
     * @param version the number of the first broken row in its aggregate; 0 if it is no single row
     * @param position the position of that row in the whole journal; 0 if it is not there or the store has none
     */
    public record Difference(String id, What what, long version, long position) {

        /** A disagreement that is no single row's. */
        public Difference(String id, What what) {
            this(id, what, 0, 0);
        }
    }

    /**
     * What the check found about one kind of aggregate.
     *
     * @param type its stable name
     * @param checked how many ids were looked at
     * @param differing how many of them disagree
     * @param differences the first {@value #MOST_SHOWN} of those, in the order of the journal
     * @param unchained how many rows were recorded before rows were chained, so that a change of them is not told
     */
    public record Findings(String type, long checked, long differing, List<Difference> differences, long unchained) {

        /** Copies the list. */
        public Findings {
            differences = List.copyOf(differences);
        }

        /** Whether state and journal agree everywhere. */
        public boolean ok() {
            return differing == 0;
        }
    }

    private final Store store;

    private StoreCheck(Store store) {
        this.store = store;
    }

    /** A check of this store; it writes nothing. */
    public static StoreCheck of(Store store) {
        return new StoreCheck(store);
    }

    /** Looks at every aggregate of one kind. */
    public <I extends Id, C, S, E> Findings check(AggregateType<I, C, S, E> type) {
        Tally tally = new Tally();
        RowCheck rows = new RowCheck(type.name());
        store.journal().audit(type, entry -> tally.add(compare(type, rows, entry)));
        return new Findings(type.name(), tally.checked, tally.differing, tally.first, rows.unchained());
    }

    private static <S, E> Optional<Difference> compare(
            AggregateType<?, ?, S, E> type, RowCheck rows, Journal.Entry<S, E> entry) {
        try {
            Optional<Difference> broken = brokenRow(rows, entry);
            return broken.isPresent() ? broken : compare(type, entry).map(what -> new Difference(entry.id(), what));
        } catch (RuntimeException unreadable) {
            return Optional.of(new Difference(entry.id(), What.UNREADABLE));
        }
    }

    /** Needs no event to be read, so a broken text is named as the row it is. */
    private static Optional<Difference> brokenRow(RowCheck rows, Journal.Entry<?, ?> entry) {
        if (entry.version() == 0 || entry.rows().isEmpty()) {
            return Optional.empty();
        }
        return rows.firstBreak(entry.id(), entry.version(), entry.rows())
                .map(found -> new Difference(entry.id(), found.what(), found.version(), found.position()));
    }

    private static <S, E> Optional<What> compare(AggregateType<?, ?, S, E> type, Journal.Entry<S, E> entry) {
        Optional<Recorded<S>> state = entry.state();
        if (state.isEmpty()) {
            return Optional.of(What.JOURNAL_WITHOUT_STATE);
        }
        List<E> history = entry.history();
        if (history.isEmpty()) {
            return Optional.of(What.STATE_WITHOUT_JOURNAL);
        }
        if (state.get().version().value() != history.size()) {
            return Optional.of(What.VERSION);
        }
        if (!type.decider().fold(history).equals(state.get().state())) {
            return Optional.of(What.STATE);
        }
        return namesItsLastRow(entry) ? Optional.empty() : Optional.of(What.LAST_ROW);
    }

    private static boolean namesItsLastRow(Journal.Entry<?, ?> entry) {
        List<JournalRow> rows = entry.rows();
        return rows.isEmpty() || rows.get(rows.size() - 1).fingerprint().equals(entry.lastRow());
    }

    private static final class Tally {
        private final List<Difference> first = new ArrayList<>();
        private long checked;
        private long differing;

        void add(Optional<Difference> difference) {
            checked++;
            difference.ifPresent(found -> {
                differing++;
                if (first.size() < MOST_SHOWN) {
                    first.add(found);
                }
            });
        }
    }
}
