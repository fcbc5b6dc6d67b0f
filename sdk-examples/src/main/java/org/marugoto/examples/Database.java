package org.marugoto.examples;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;

/** An embedded database for as long as a command runs. */
final class Database implements AutoCloseable {

    private static final int NOT_FOUND = 90146;

    private final JdbcConnectionPool pool;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /** Opens a database, and makes it if there is none. */
    static Database open(String url) {
        return connect(url, url);
    }

    /** Whether there is a database; opening one that is not there would make it. */
    static boolean exists(String url) {
        try (Database there = connect(url, url + ";IFEXISTS=TRUE")) {
            return there != null;
        } catch (NoDatabaseException none) {
            return false;
        }
    }

    JdbcStore store(MunicipalityProfile profile) {
        JdbcSchema.install(pool);
        return existingStore(profile.municipalCode().value());
    }

    JdbcStore existingStore(String municipality) {
        return JdbcStore.owning(pool, municipality, new MarugotoJson());
    }

    JdbcSchema.State schema() {
        return JdbcSchema.state(pool);
    }

    JdbcConnectionPool source() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
    }

    private static Database connect(String given, String url) {
        if (!given.startsWith("jdbc:h2:")) {
            throw new BadInputException(
                    "--db is a URL of an embedded database such as jdbc:h2:file:./chiba, but found (" + given + ").");
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        try (Connection probe = pool.getConnection()) {
            probe.getMetaData();
        } catch (SQLException failure) {
            pool.dispose();
            if (failure.getErrorCode() == NOT_FOUND) {
                throw new NoDatabaseException();
            }
            throw new BadInputException(
                    "--db cannot be opened: expected a database at (%s), but found: %s. Maybe another"
                                    .formatted(given, firstLine(failure))
                            + " process has it open.");
        }
        return new Database(pool);
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no message");
    }

    private static final class NoDatabaseException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
