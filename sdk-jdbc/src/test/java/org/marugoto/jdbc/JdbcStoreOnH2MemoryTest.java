package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.marugoto.testkit.EveryStoreContract;
import org.marugoto.testkit.ImportContract;
import org.marugoto.testkit.LoanCodec;

class JdbcStoreOnH2MemoryTest extends EveryStoreContract {

    @Override
    protected Database emptyDatabase() {
        DataSource source = H2Databases.memory();
        return (municipality, codec) -> JdbcStore.owning(source, municipality, codec);
    }

    @Nested
    class AsArchive extends ImportContract {
        @Override
        protected Fixture fresh() {
            JdbcStore store = JdbcStore.owning(H2Databases.memory(), "121002", new LoanCodec());
            return new Fixture(store, store.archive());
        }
    }
}
