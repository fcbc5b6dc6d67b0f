package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.marugoto.testkit.EveryStoreContract;

class JoiningStoreOnH2MemoryTest extends EveryStoreContract {

    @Override
    protected Database emptyDatabase() {
        DataSource source = H2Databases.memory();
        return (municipality, codec) -> new CallersTransaction(source, municipality, codec);
    }
}
