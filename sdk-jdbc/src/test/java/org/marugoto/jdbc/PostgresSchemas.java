package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Schemas of the shared server for one test; their connections are closed after it. */
final class PostgresSchemas implements AfterEachCallback {

    private final List<HikariDataSource> pools = new ArrayList<>();

    /** One with our tables. */
    HikariDataSource fresh() {
        return kept(PostgresServer.shared().fresh());
    }

    /** One with nothing in it. */
    HikariDataSource bare() {
        return kept(PostgresServer.shared().bare());
    }

    private HikariDataSource kept(HikariDataSource pool) {
        pools.add(pool);
        return pool;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close();
    }

    void close() {
        pools.forEach(HikariDataSource::close);
        pools.clear();
    }
}
