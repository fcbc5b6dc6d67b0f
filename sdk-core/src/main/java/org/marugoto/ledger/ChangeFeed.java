package org.marugoto.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is recorded in one municipality, in an order in which nothing turns up later behind what was read.
 *
 * <p>A change is handed out once it is committed and everything before it in the order is too, or never will be; a unit of
 * work that stays open holds back what comes after it. The changes of one aggregate come in the order of their versions. Safe
 * for use by several threads. Run {@code ChangeFeedContract} of the testkit against yours.
 */
public interface ChangeFeed {

    /** The most changes that are read at once. */
    int MAX_CHANGES = 1_000;

    /**
     * What was recorded behind a position, oldest first.
     *
     * @param most how many changes at most, 1 to {@value #MAX_CHANGES}
     * @throws IllegalArgumentException if the number lies outside
     */
    List<Change> after(FeedPosition position, int most);

    /**
     * How far a listener has come; the beginning, if it never came here.
     *
     * @throws IllegalArgumentException if the name cannot be one, see {@link #checked(String)}
     */
    FeedPosition reached(String listener);

    /**
     * Remembers how far a listener has come; goes never back.
     *
     * @throws IllegalArgumentException if the name cannot be one, see {@link #checked(String)}
     */
    void reached(String listener, FeedPosition position);

    /** One event that was recorded. */
    interface Change {

        /** Where it stands in the feed. */
        FeedPosition position();

        /** The stable name of its kind of aggregate, such as {@code case}. */
        String type();

        /** The id of the aggregate. */
        String id();

        /** The version of the aggregate after it. */
        long version();

        /** The event, or empty if it is one of another kind of aggregate. */
        <E> Optional<E> event(AggregateType<?, ?, ?, E> of);
    }

    /** The number itself, if so many changes can be read; implementations call this in {@link #after}. */
    static int checked(int most) {
        if (most < 1 || most > MAX_CHANGES) {
            throw new IllegalArgumentException(
                    "At once 1 to %d changes are read, but found (%d).".formatted(MAX_CHANGES, most));
        }
        return most;
    }

    /**
     * The name itself, if a listener can have it: 1 to 64 of a-z, 0-9, - and _.
     *
     * @throws IllegalArgumentException if it cannot; the message holds no part of it
     */
    static String checked(String listener) {
        if (!listener.matches("[a-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException(
                    "The name of a listener has 1 to 64 of a-z, 0-9, - and _, but this one of (%d) has not."
                            .formatted(listener.length()));
        }
        return listener;
    }
}
