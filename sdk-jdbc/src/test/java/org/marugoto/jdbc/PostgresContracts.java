package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.testkit.EveryStoreContract;

/** The suites of the testkit on PostgreSQL. */
abstract class PostgresContracts extends EveryStoreContract {

    private final PostgresSchemas schemas = new PostgresSchemas();

    abstract FedStore store(DataSource source, String municipality, Codec codec);

    DataSource source() {
        return schemas.fresh();
    }

    @Override
    protected Database emptyDatabase() {
        DataSource source = source();
        return (municipality, codec) -> store(source, municipality, codec);
    }

    @AfterEach
    void close() {
        schemas.close();
    }
}
