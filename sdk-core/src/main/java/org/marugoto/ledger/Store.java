package org.marugoto.ledger;

import java.util.function.Supplier;
import org.marugoto.decide.Id;

/**
 * Where one municipality's things are kept: ledgers, their journal and the personal texts, in one unit of work.
 *
 * <p>This is the port an embedder implements or configures. Safe for use by several threads.
 */
public interface Store {

    /** The ledger of one kind of aggregate. */
    <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type);

    /** The journal over all ledgers. */
    Journal journal();

    /** The personal texts. */
    PersonalText texts();

    /**
     * Runs the work as one unit: everything it records is kept, or, if it throws, nothing. Inside an open unit it joins
     * that one. Implementations that own the transaction commit when the outermost unit returns.
     *
     * @return what the work returned
     * @throws StaleVersionException if somebody else recorded in between; nothing was written
     */
    <R> R within(Supplier<R> work);

    /**
     * Runs work of many units that are safe together: every unit is kept or not as always, and once this has returned or
     * thrown, what was kept survives a crash. A crash before may take the latest units with it, each of them whole. Faster where
     * it is dear to make every single commit safe; inside an open unit, or where the caller owns the transaction, it runs the
     * work and no more.
     *
     * @return what the work returned
     */
    default <R> R safeTogether(Supplier<R> work) {
        return work.get();
    }
}
