package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.jdbc.JdbcStoreException;
import org.marugoto.testkit.EveryStoreContract;
import org.marugoto.testkit.ImportContract;
import org.marugoto.testkit.LoanCodec;

/** A dialect written outside the product keeps every promise of the testkit. */
class SqliteDialectTest extends EveryStoreContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final List<HikariDataSource> pools = new ArrayList<>();

    @TempDir
    Path folder;

    private HikariDataSource bare() {
        return pool("");
    }

    private HikariDataSource pool(String more) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("t" + COUNT.incrementAndGet() + ".db")
                + "?transaction_mode=IMMEDIATE&busy_timeout=30000" + more);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }

    private DataSource file() {
        DataSource source = bare();
        JdbcSchema.install(source);
        return source;
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

    @Test
    void the_schema_is_seen_before_and_after_it_is_made() {
        DataSource source = bare();
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.ABSENT);
        JdbcSchema.install(source);
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
    }

    @Test
    void a_connection_that_may_lose_commits_is_refused() {
        DataSource source = pool("&synchronous=OFF");
        assertThatThrownBy(() -> JdbcStore.owning(source, "121002", new LoanCodec()))
                .isInstanceOf(JdbcStoreException.class)
                .hasRootCauseMessage("Expected synchronous FULL (2) or EXTRA (3), but found (0): a loss of power would"
                        + " lose commits.");
    }
}
