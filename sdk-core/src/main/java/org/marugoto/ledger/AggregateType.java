package org.marugoto.ledger;

import java.util.function.Function;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Id;

/**
 * One kind of thing that is kept whole: one state row, one version, one journal.
 *
 * @param name the stable name in tables and files, such as {@code case}; lower case, at most 32 characters
 * @param state the type of its state
 * @param event the sealed type of its events
 * @param idOf how to read an id back from its text
 * @param decider its rules
 */
public record AggregateType<I extends Id, C, S, E>(
        String name, Class<S> state, Class<E> event, Function<String, I> idOf, Decider<C, S, E> decider) {}
