package org.marugoto.ledger;

import java.util.List;
import org.marugoto.ledger.ChangeFeed.Change;

/**
 * Hands every change to a listener at least once, oldest first, also across crashes: how far the listener has come is kept in
 * the store, and moves on only after the listener has returned.
 *
 * <p>After a crash, or when two processes do it for one listener, changes are handed over again; a listener tells them by type,
 * id and version. Call {@link #handOver} when it suits, from a timer or after a command. Safe for use by several threads.
 */
public final class Outbox {

    private static final int AT_ONCE = 100;

    private final ChangeFeed feed;
    private final String name;
    private final Listener listener;

    private Outbox(ChangeFeed feed, String name, Listener listener) {
        this.feed = feed;
        this.name = name;
        this.listener = listener;
    }

    /** Receives changes. */
    @FunctionalInterface
    public interface Listener {
        /** One change. If this throws, the change will be handed over again. */
        void receive(Change change);
    }

    /**
     * An outbox for one listener.
     *
     * @param name by which the store knows how far the listener has come, see {@link ChangeFeed#checked(String)}
     */
    public static Outbox of(ChangeFeed feed, String name, Listener listener) {
        return new Outbox(feed, ChangeFeed.checked(name), listener);
    }

    /**
     * Hands over what is there.
     *
     * @return how many changes were handed over; 0 if there was nothing new
     * @throws RuntimeException what the listener throws; what it had received before counts as received
     */
    public long handOver() {
        long all = 0;
        int some;
        do {
            some = handOverSome();
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private int handOverSome() {
        FeedPosition before = feed.reached(name);
        List<Change> changes = feed.after(before, AT_ONCE);
        FeedPosition done = before;
        try {
            for (Change change : changes) {
                listener.receive(change);
                done = change.position();
            }
        } finally {
            if (!done.equals(before)) {
                feed.reached(name, done);
            }
        }
        return changes.size();
    }
}
