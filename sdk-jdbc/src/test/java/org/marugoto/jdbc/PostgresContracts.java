package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.testkit.EveryStoreContract;

/** The suites of the testkit on PostgreSQL. */
abstract class PostgresContracts extends EveryStoreContract {

    private final List<HikariDataSource> pools = new ArrayList<>();

    abstract FedStore store(DataSource source, String municipality, Codec codec);

    DataSource source() {
        HikariDataSource pool = PostgresServer.shared().fresh();
        pools.add(pool);
        return pool;
    }

    @Override
    protected Database emptyDatabase() {
        DataSource source = source();
        return (municipality, codec) -> store(source, municipality, codec);
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }
}
