package org.marugoto.points;

/**
 * What became of points, each part counted since the beginning and never taken back: what is wrong is set right by a counter-
 * entry.
 *
 * @param earned points booked for services
 * @param corrected points of services that were booked by mistake
 * @param spent points spent
 * @param returned spent points that were given back
 * @param expired points that nobody spent in time
 */
public record Tally(long earned, long corrected, long spent, long returned, long expired) {

    /** No points at all. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException if a part, or what is left, is below zero */
    public Tally {
        boolean negative = earned < 0 || corrected < 0 || spent < 0 || returned < 0 || expired < 0;
        long left = earned - corrected - spent + returned - expired;
        if (negative || left < 0 || corrected > earned || returned > spent) {
            throw new IllegalArgumentException(
                    "Expected points that never fall below zero, but found (%d - %d - %d + %d - %d)."
                            .formatted(earned, corrected, spent, returned, expired));
        }
    }

    /** What is left, 0 or more. */
    public long left() {
        return earned - corrected - spent + returned - expired;
    }

    /** These points and those. */
    public Tally and(Tally other) {
        return new Tally(
                earned + other.earned,
                corrected + other.corrected,
                spent + other.spent,
                returned + other.returned,
                expired + other.expired);
    }

    Tally earn(int points) {
        return new Tally(earned + points, corrected, spent, returned, expired);
    }

    Tally correct(int points) {
        return new Tally(earned, corrected + points, spent, returned, expired);
    }

    Tally spend(long points) {
        return new Tally(earned, corrected, spent + points, returned, expired);
    }

    Tally giveBack(long points) {
        return new Tally(earned, corrected, spent, returned + points, expired);
    }

    Tally expire() {
        return new Tally(earned, corrected, spent, returned, expired + left());
    }
}
