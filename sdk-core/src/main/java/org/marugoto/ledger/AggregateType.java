package org.marugoto.ledger;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Id;

/**
 * One kind of thing that is kept whole: one state row, one version, one journal.
 *
 * @param name the stable name in tables and files, such as {@code case}: 1 to 32 of a-z, 0-9, - and _
 * @param state the type of its state
 * @param event the sealed type of its events
 * @param idOf how to read an id back from its text
 * @param decider its rules
 */
public record AggregateType<I extends Id, C, S, E>(
        String name, Class<S> state, Class<E> event, Function<String, I> idOf, Decider<C, S, E> decider) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,31}");

    /** @throws IllegalArgumentException if the name is none that every store can keep */
    public AggregateType {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a type has 1 to 32 of a-z, 0-9, - and _, a letter first, but found (%s)."
                            .formatted(name));
        }
    }
}
