package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.marugoto.ledger.Store;

class JoiningStoreOnPostgresTest extends PostgresContracts {

    @Override
    Store store(DataSource source, String municipality) {
        return new CallersTransaction(source, municipality);
    }
}
