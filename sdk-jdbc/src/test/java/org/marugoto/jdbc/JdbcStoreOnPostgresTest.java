package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.testkit.ImportContract;
import org.marugoto.testkit.LoanCodec;

class JdbcStoreOnPostgresTest extends PostgresContracts {

    @Override
    FedStore store(DataSource source, String municipality, Codec codec) {
        return JdbcStore.owning(source, municipality, codec);
    }

    @Nested
    class AsArchive extends ImportContract {
        @Override
        protected Fixture fresh() {
            JdbcStore store = JdbcStore.owning(source(), "121002", new LoanCodec());
            return new Fixture(store, store.archive());
        }
    }
}
