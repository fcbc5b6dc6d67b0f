package org.marugoto.ledger;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.marugoto.decide.Id;

/**
 * Where new identifiers come from. Deciders never make one: it reaches them as a value in the command.
 *
 * <p>Implementations never give the same identifier twice and are safe for use by several threads.
 */
@FunctionalInterface
public interface Ids {

    /** A new text of 1 to {@value Id#MAX_LENGTH} characters. */
    String next();

    /** A new identifier of one kind, such as {@code ids.next(CaseId::of)}. */
    default <I extends Id> I next(Function<String, I> kind) {
        return kind.apply(next());
    }

    /**
     * Counted identifiers, for tests and simulation: the prefix and a number of at least six digits, from
     * {@code PREFIX000001} on. Two runs give the same ones.
     */
    static Ids counted(String prefix) {
        AtomicLong last = new AtomicLong();
        return () -> prefix + "%06d".formatted(last.incrementAndGet());
    }

    /**
     * Time-ordered identifiers of 26 characters, for production: 48 bits of milliseconds, then 80 bits of chance, in
     * Crockford's base 32. Sorted as text they stand in the order of their making, to the millisecond.
     *
     * @param clock the embedder's clock
     * @param random a source of chance that several threads may use; a secure one where identifiers must not be guessed
     */
    static Ids timeOrdered(Clock clock, RandomGenerator random) {
        return new TimeOrderedIds(clock, random);
    }
}
