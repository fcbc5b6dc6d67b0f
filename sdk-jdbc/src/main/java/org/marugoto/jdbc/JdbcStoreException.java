package org.marugoto.jdbc;

import java.sql.SQLException;

/**
 * The database did not do what was asked; the unit of work it happened in keeps nothing.
 *
 * <p>Holds what was tried and the database's codes, never a value of a statement; the cause is the driver's exception.
 */
public final class JdbcStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;
    private final int vendorCode;

    JdbcStoreException(String tried, SQLException cause) {
        super(
                "%s failed: the database answered with SQL state (%s), code (%d). Maybe look at the cause."
                        .formatted(tried, cause.getSQLState(), cause.getErrorCode()),
                cause);
        this.sqlState = String.valueOf(cause.getSQLState());
        this.vendorCode = cause.getErrorCode();
    }

    JdbcStoreException(String message) {
        super(message);
        this.sqlState = "";
        this.vendorCode = 0;
    }

    /** The standard's code of the failure, such as {@code 08003}; empty if the database was not asked. */
    public String sqlState() {
        return sqlState;
    }

    /** The database's own code of the failure; 0 if the database was not asked. */
    public int vendorCode() {
        return vendorCode;
    }
}
