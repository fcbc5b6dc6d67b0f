package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Hands out the connection of the transaction that the caller has open. Called by the thread that asked the store. */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * The connection of the current transaction, with auto-commit off. It stays the caller's: the store never commits,
     * rolls back or closes it, and asks again for every unit of work.
     */
    Connection current() throws SQLException;
}
