package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class EveryDoorOnPostgresTest extends EveryDoor {

    private final List<HikariDataSource> pools = new ArrayList<>();

    @Override
    DataSource fresh() {
        HikariDataSource pool = PostgresServer.shared().fresh();
        pools.add(pool);
        return pool;
    }

    /** The database is the same for all of them, and a question takes longer. */
    @Override
    int most() {
        return 1;
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }
}
