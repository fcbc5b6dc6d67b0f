package org.marugoto.ledger;

/**
 * How many events have been recorded under one id.
 *
 * @param value 0 if nothing was ever recorded
 */
public record Version(long value) implements Comparable<Version> {

    /** Nothing was recorded yet. */
    public static final Version NEW = new Version(0);

    /** @throws IllegalArgumentException if negative */
    public Version {
        if (value < 0) {
            throw new IllegalArgumentException("A version is 0 or more, but found (%d).".formatted(value));
        }
    }

    /** The version after so many more events. */
    public Version plus(int events) {
        return new Version(value + events);
    }

    @Override
    public int compareTo(Version other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
