package org.marugoto.jdbc;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * States that were read or written last, each with its text, so that a text that comes from the database again is not decoded
 * again. The text is always read and compared as a whole, so a state that was asked for can never be an old one, whoever
 * wrote in between; one that is {@linkplain #last only remembered} can. Safe for several threads.
 */
final class Decoded<S> {

    /** How many states are held at most; one whose id falls into the same place takes the place of another. */
    private static final int PLACES = 256;

    /** Longer texts are not held, which bounds the memory. */
    private static final int MAX_TEXT = 16_384;

    private record Met<S>(String text, StateRows.Latest<S> latest) {}

    private final AtomicReferenceArray<@Nullable Met<S>> places = new AtomicReferenceArray<>(PLACES);

    S of(String id, String text, Function<String, S> decode) {
        Met<S> met = places.get(place(id));
        return met != null && met.text().equals(text) ? met.latest().recorded().state() : decode.apply(text);
    }

    void keep(String text, StateRows.Latest<S> latest) {
        Met<S> met = places.get(place(latest.id()));
        boolean held = met != null && isSame(met.latest(), latest);
        if (!held && text.length() <= MAX_TEXT) {
            places.set(place(latest.id()), new Met<>(text, latest));
        }
    }

    private static <S> boolean isSame(StateRows.Latest<S> one, StateRows.Latest<S> other) {
        return one.recorded().state() == other.recorded().state()
                && one.recorded().version().equals(other.recorded().version())
                && one.id().equals(other.id())
                && one.lastRow().equals(other.lastRow());
    }

    /** What was read or written last under this id, if it is still held. */
    Optional<StateRows.Latest<S>> last(String id) {
        Met<S> met = places.get(place(id));
        return met != null && met.latest().id().equals(id) ? Optional.of(met.latest()) : Optional.empty();
    }

    private static int place(String id) {
        return Math.floorMod(id.hashCode(), PLACES);
    }
}
