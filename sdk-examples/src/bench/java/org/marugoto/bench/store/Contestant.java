package org.marugoto.bench.store;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps cases in a database: one case is opened, moved seven times and finished, in eight transactions, with its journal. */
interface Contestant extends AutoCloseable {

    /** How many transitions follow the opening. */
    int TRANSITIONS = 7;

    String name();

    /** The name of the hand-written one that writes the same rows. */
    default String bare() {
        return "SameRows";
    }

    /** Makes the tables; what is committed from now on has to be on the disk when {@code kind} says so. */
    void prepare(DataSource source, DatabaseKind kind) throws SQLException;

    /** One case from its opening to its end; every number is asked for once. */
    void walk(long number) throws SQLException;

    /** How many cases have come to their end with everything that belongs to them. */
    long finished() throws SQLException;

    /** Reads one finished case; 0 if this contestant is not asked to. */
    default int load(long number) throws SQLException {
        return 0;
    }

    @Override
    default void close() {}
}
