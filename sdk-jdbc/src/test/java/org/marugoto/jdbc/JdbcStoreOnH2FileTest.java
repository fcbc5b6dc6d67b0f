package org.marugoto.jdbc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.testkit.EveryStoreContract;
import org.marugoto.testkit.ImportContract;
import org.marugoto.testkit.LoanCodec;

class JdbcStoreOnH2FileTest extends EveryStoreContract {

    @TempDir
    Path folder;

    private final List<JdbcConnectionPool> pools = new ArrayList<>();

    private DataSource file() {
        JdbcConnectionPool pool = H2Databases.file(folder);
        pools.add(pool);
        return pool;
    }

    @AfterEach
    void close() {
        pools.forEach(JdbcConnectionPool::dispose);
    }

    @Override
    protected Database emptyDatabase() {
        DataSource source = file();
        return (municipality, codec) -> JdbcStore.owning(source, municipality, codec);
    }

    @Nested
    class AsArchive extends ImportContract {
        @Override
        protected Fixture fresh() {
            JdbcStore store = JdbcStore.owning(file(), "121002", new LoanCodec());
            return new Fixture(store, store.archive());
        }
    }
}
