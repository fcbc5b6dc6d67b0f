package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class RememberedStatesOnPostgresTest extends RememberedStates {

    private final List<HikariDataSource> pools = new ArrayList<>();

    @Override
    DataSource fresh() {
        HikariDataSource pool = PostgresServer.shared().fresh();
        pools.add(pool);
        return pool;
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }
}
