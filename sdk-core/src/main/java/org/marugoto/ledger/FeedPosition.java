package org.marugoto.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the feed of changes of one store. Positions of two stores have nothing to do with each other.
 *
 * @param transaction the number of the transaction where the store orders by it, else 0
 * @param number the position in the journal, from 1 on; 0 before everything
 */
public record FeedPosition(long transaction, long number) implements Comparable<FeedPosition> {

    /** Before everything. */
    public static final FeedPosition BEGINNING = new FeedPosition(0, 0);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /** @throws IllegalArgumentException if one of them is negative */
    public FeedPosition {
        if (transaction < 0 || number < 0) {
            throw new IllegalArgumentException("A position in the feed has two numbers from 0 on, but found (%d, %d)."
                    .formatted(transaction, number));
        }
    }

    /**
     * The position that {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is none; the message holds no part of it
     */
    public static FeedPosition of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (text.length() > 37 || !parts.matches()) {
            throw new IllegalArgumentException(
                    "A position in the feed is written as two numbers with a dot, but found a text of length (%d)."
                            .formatted(text.length()));
        }
        return new FeedPosition(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    @Override
    public int compareTo(FeedPosition other) {
        int difference = Long.compare(transaction, other.transaction);
        return difference != 0 ? difference : Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return transaction + "." + number;
    }
}
