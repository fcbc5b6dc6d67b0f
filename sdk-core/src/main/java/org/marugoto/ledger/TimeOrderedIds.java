package org.marugoto.ledger;

import java.time.Clock;
import java.util.random.RandomGenerator;

/** Milliseconds and chance, written in an alphabet without look-alikes. */
final class TimeOrderedIds implements Ids {

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int TIME_DIGITS = 10;
    private static final int CHANCE_DIGITS = 16;

    private final Clock clock;
    private final RandomGenerator random;

    TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String next() {
        char[] id = new char[TIME_DIGITS + CHANCE_DIGITS];
        long millis = clock.millis();
        for (int i = TIME_DIGITS - 1; i >= 0; i--) {
            id[i] = ALPHABET[(int) (millis & 31)];
            millis >>>= 5;
        }
        for (int i = 0; i < CHANCE_DIGITS; i++) {
            id[TIME_DIGITS + i] = ALPHABET[random.nextInt(ALPHABET.length)];
        }
        return new String(id);
    }
}
