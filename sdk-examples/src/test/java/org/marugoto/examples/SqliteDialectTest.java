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
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Store;
import org.marugoto.testkit.JournalContract;
import org.marugoto.testkit.LedgerContract;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.MunicipalitiesContract;
import org.marugoto.testkit.PersonalTextContract;
import org.marugoto.testkit.StoreContract;

/** A dialect written outside the product keeps every promise of the testkit. */
class SqliteDialectTest {

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

    private Store fresh() {
        return store(file(), "121002");
    }

    private static Store store(DataSource source, String municipality) {
        return JdbcStore.owning(source, municipality, new LoanCodec());
    }

    @Nested
    class AsLedger extends LedgerContract {
        @Override
        protected Ledger<LoanId, Loan, LoanEvent> emptyLedger() {
            return fresh().ledger(Loan.TYPE);
        }
    }

    @Nested
    class AsJournal extends JournalContract {
        @Override
        protected Store emptyStore() {
            return fresh();
        }
    }

    @Nested
    class AsTexts extends PersonalTextContract {
        @Override
        protected PersonalText emptyTexts() {
            return fresh().texts();
        }
    }

    @Nested
    class AsStore extends StoreContract {
        @Override
        protected Store emptyStore() {
            return fresh();
        }
    }

    @Nested
    class WithTwoMunicipalities extends MunicipalitiesContract {
        @Override
        protected List<Store> twoMunicipalities() {
            DataSource source = file();
            return List.of(store(source, "121002"), store(source, "131105"));
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
        assertThatThrownBy(() -> store(source, "121002"))
                .isInstanceOf(JdbcStoreException.class)
                .hasRootCauseMessage("Expected synchronous FULL (2) or EXTRA (3), but found (0): a loss of power would"
                        + " lose commits.");
    }
}
