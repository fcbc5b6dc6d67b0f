package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

/**
 * The feed holds back what is younger than the oldest transaction of the whole server, and autovacuum has transactions of
 * its own. Here the feed tells whether one act has written, so nobody else may be at work.
 */
class CityLawsOnPostgresTest extends CityLawsOnDatabase {

    private final List<HikariDataSource> pools = new ArrayList<>();

    @Override
    DataSource source() {
        HikariDataSource pool = PostgresServer.shared().fresh();
        pools.add(pool);
        autovacuum(pool, "SET autovacuum = off");
        return pool;
    }

    @AfterEach
    void close() {
        pools.forEach(pool -> autovacuum(pool, "RESET autovacuum"));
        pools.forEach(HikariDataSource::close);
    }

    private static void autovacuum(DataSource pool, String setting) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM " + setting);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException broken) {
            throw new IllegalStateException("Expected a server whose settings can be changed.", broken);
        }
    }
}
