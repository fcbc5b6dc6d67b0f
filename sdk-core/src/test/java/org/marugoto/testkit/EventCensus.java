package org.marugoto.testkit;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.decide.Decider;

/** Counts the kinds of event there are, so that none is forgotten. Immutable. */
public final class EventCensus<E> {

    private final Set<Class<?>> kinds;

    private EventCensus(Set<Class<?>> kinds) {
        this.kinds = kinds;
    }

    /**
     * Every final kind below a sealed type, however deep.
     *
     * @throws IllegalArgumentException if a type on the way is neither sealed nor final
     */
    public static <E> EventCensus<E> of(Class<E> event) {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        collect(event, kinds);
        return new EventCensus<>(kinds);
    }

    /** The kinds, in the order they are permitted. */
    public Set<Class<?>> kinds() {
        return Set.copyOf(kinds);
    }

    /**
     * Checks that there is a sample of every kind, and that the decider takes each of them.
     *
     * @throws AssertionError naming the kinds without a sample, or the one that is not taken
     */
    public void check(Decider<?, ?, E> decider, List<? extends E> samples) {
        List<String> missing = new ArrayList<>();
        for (Class<?> kind : kinds) {
            if (samples.stream().noneMatch(sample -> kind.equals(sample.getClass()))) {
                missing.add(kind.getSimpleName());
            }
        }
        if (!missing.isEmpty()) {
            throw new AssertionError("Expected a sample of every kind of event, but found none of " + missing + ".");
        }
        samples.forEach(sample -> evolve(decider, sample));
    }

    private static <S, E> void evolve(Decider<?, S, E> decider, E sample) {
        if (decider.evolve(decider.initial(), sample) == null) {
            throw new AssertionError("Expected a state after (%s), but found none."
                    .formatted(sample.getClass().getSimpleName()));
        }
    }

    private static void collect(Class<?> type, Set<Class<?>> kinds) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, kinds);
            }
        } else if (Modifier.isFinal(type.getModifiers())) {
            kinds.add(type);
        } else {
            throw new IllegalArgumentException(
                    "Expected a sealed or final type, but found (%s).".formatted(type.getSimpleName()));
        }
    }
}
