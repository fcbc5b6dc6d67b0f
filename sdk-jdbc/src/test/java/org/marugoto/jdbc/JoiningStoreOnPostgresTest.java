package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;

class JoiningStoreOnPostgresTest extends PostgresContracts {

    @Override
    FedStore store(DataSource source, String municipality, Codec codec) {
        return new CallersTransaction(source, municipality, codec);
    }
}
