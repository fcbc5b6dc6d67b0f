package org.marugoto.examples;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;

/** A database for as long as a command runs: an embedded H2, or a PostgreSQL that is running. */
final class Database implements AutoCloseable {

    private static final int H2_NOT_FOUND = 90146;
    private static final String POSTGRES_NOT_FOUND = "3D000";

    private final DataSource source;
    private final Runnable closing;

    private Database(DataSource source, Runnable closing) {
        this.source = source;
        this.closing = closing;
    }

    /** Opens a database; an embedded one is made if there is none. */
    static Database open(String url) {
        try {
            return connect(url, url);
        } catch (NoDatabaseException none) {
            throw cannotOpen(url, "no database of that name");
        }
    }

    /** Whether there is a database; opening an embedded one that is not there would make it. */
    static boolean exists(String url) {
        try (Database there = connect(url, isH2(url) ? url + ";IFEXISTS=TRUE" : url)) {
            return there != null;
        } catch (NoDatabaseException none) {
            return false;
        }
    }

    JdbcStore store(MunicipalityProfile profile) {
        JdbcSchema.install(source);
        return existingStore(profile.municipalCode().value());
    }

    JdbcStore existingStore(String municipality) {
        return JdbcStore.owning(source, municipality, new MarugotoJson());
    }

    JdbcSchema.State schema() {
        return JdbcSchema.state(source);
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        closing.run();
    }

    private static Database connect(String given, String url) {
        Database database = pool(given, url);
        try (Connection probe = database.source().getConnection()) {
            probe.getMetaData();
            return database;
        } catch (SQLException failure) {
            database.close();
            if (isMissing(failure)) {
                throw new NoDatabaseException();
            }
            throw cannotOpen(given, firstLine(failure));
        }
    }

    private static Database pool(String given, String url) {
        if (isH2(url)) {
            JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
            return new Database(pool, pool::dispose);
        }
        if (url.startsWith("jdbc:postgresql:")) {
            HikariDataSource pool = new HikariDataSource(configured(url));
            return new Database(pool, pool::close);
        }
        throw new BadInputException("--db is a URL such as jdbc:h2:file:./chiba or"
                + " jdbc:postgresql://host/chiba?user=name, but found (" + withoutSecrets(given) + ").");
    }

    private static HikariConfig configured(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /** A pool wraps what the driver said. */
    private static boolean isMissing(SQLException failure) {
        return failure.getErrorCode() == H2_NOT_FOUND
                || POSTGRES_NOT_FOUND.equals(failure.getSQLState())
                || (failure.getCause() instanceof SQLException cause && isMissing(cause));
    }

    private static BadInputException cannotOpen(String given, String found) {
        return new BadInputException("--db cannot be opened: expected a database at (%s), but found: %s. Maybe another"
                        .formatted(withoutSecrets(given), found)
                + " process has it open, or the server is not running.");
    }

    /** What follows the address may hold a password. */
    private static String withoutSecrets(String url) {
        return url.split("[?;]", 2)[0];
    }

    private static String firstLine(SQLException failure) {
        Throwable told = failure.getCause() instanceof SQLException cause ? cause : failure;
        return String.valueOf(told.getMessage()).lines().findFirst().orElse("no message");
    }

    private static final class NoDatabaseException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
