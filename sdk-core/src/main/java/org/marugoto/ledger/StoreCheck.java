package org.marugoto.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Id;

/**
 * Folds every history of a store and compares it with the state beside it.
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
        UNREADABLE
    }

    /**
     * One disagreement.
     *
     * @param id of which aggregate, as it is stored
     * @param what in which way
     */
    public record Difference(String id, What what) {}

    /**
     * What the check found about one kind of aggregate.
     *
     * @param type its stable name
     * @param checked how many ids were looked at
     * @param differing how many of them disagree
     * @param differences the first {@value #MOST_SHOWN} of those, in the order of the journal
     */
    public record Findings(String type, long checked, long differing, List<Difference> differences) {

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
        store.journal().audit(type, entry -> tally.add(entry.id(), compare(type, entry)));
        return new Findings(type.name(), tally.checked, tally.differing, tally.first);
    }

    private static <S, E> Optional<What> compare(AggregateType<?, ?, S, E> type, Journal.Entry<S, E> entry) {
        try {
            return compare(type, entry.state(), entry.history());
        } catch (RuntimeException unreadable) {
            return Optional.of(What.UNREADABLE);
        }
    }

    private static <S, E> Optional<What> compare(
            AggregateType<?, ?, S, E> type, Optional<Recorded<S>> state, List<E> history) {
        if (state.isEmpty()) {
            return Optional.of(What.JOURNAL_WITHOUT_STATE);
        }
        if (history.isEmpty()) {
            return Optional.of(What.STATE_WITHOUT_JOURNAL);
        }
        if (state.get().version().value() != history.size()) {
            return Optional.of(What.VERSION);
        }
        boolean same = type.decider().fold(history).equals(state.get().state());
        return same ? Optional.empty() : Optional.of(What.STATE);
    }

    private static final class Tally {
        private final List<Difference> first = new ArrayList<>();
        private long checked;
        private long differing;

        void add(String id, Optional<What> what) {
            checked++;
            what.ifPresent(found -> {
                differing++;
                if (first.size() < MOST_SHOWN) {
                    first.add(new Difference(id, found));
                }
            });
        }
    }
}
