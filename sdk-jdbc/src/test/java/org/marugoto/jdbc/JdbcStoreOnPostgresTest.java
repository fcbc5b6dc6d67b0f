package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.marugoto.ledger.Store;
import org.marugoto.testkit.LoanCodec;

class JdbcStoreOnPostgresTest extends PostgresContracts {

    @Override
    Store store(DataSource source, String municipality) {
        return JdbcStore.owning(source, municipality, new LoanCodec());
    }
}
