package org.marugoto.jdbc;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * States that were read or written last, each with its text, so that a text that comes from the database again is not decoded
 * again. The text is always read and compared as a whole, so a state can never be an old one, whoever wrote in between. Safe
 * for several threads.
 */
final class Decoded<S> {

    /** How many states are held at most; one whose id falls into the same place takes the place of another. */
    private static final int PLACES = 256;

    /** Longer texts are not held, which bounds the memory. */
    private static final int MAX_TEXT = 16_384;

    private record Met<S>(String text, S state) {}

    private final AtomicReferenceArray<@Nullable Met<S>> places = new AtomicReferenceArray<>(PLACES);

    S of(String id, String text, Function<String, S> decode) {
        Met<S> met = places.get(place(id));
        if (met != null && met.text().equals(text)) {
            return met.state();
        }
        S state = decode.apply(text);
        keep(id, text, state);
        return state;
    }

    void keep(String id, String text, S state) {
        if (text.length() <= MAX_TEXT) {
            places.set(place(id), new Met<>(text, state));
        }
    }

    private static int place(String id) {
        return Math.floorMod(id.hashCode(), PLACES);
    }
}
