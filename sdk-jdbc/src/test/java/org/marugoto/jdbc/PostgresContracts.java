package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Store;
import org.marugoto.testkit.ChangeFeedContract;
import org.marugoto.testkit.JournalContract;
import org.marugoto.testkit.LedgerContract;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.MunicipalitiesContract;
import org.marugoto.testkit.PersonalTextContract;
import org.marugoto.testkit.QueriesContract;
import org.marugoto.testkit.StoreContract;

/** The suites of the testkit on PostgreSQL. */
abstract class PostgresContracts {

    private final List<HikariDataSource> pools = new ArrayList<>();

    abstract FedStore store(DataSource source, String municipality, Codec codec);

    DataSource source() {
        HikariDataSource pool = PostgresServer.shared().fresh();
        pools.add(pool);
        return pool;
    }

    private Store fresh() {
        return store(source(), "121002", new LoanCodec());
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
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
            DataSource source = source();
            return List.of(store(source, "121002", new LoanCodec()), store(source, "131105", new LoanCodec()));
        }
    }

    @Nested
    class AsFeed extends ChangeFeedContract {
        @Override
        protected FedStore emptyStore() {
            return store(source(), "121002", new LoanCodec());
        }
    }

    @Nested
    class AsQueries extends QueriesContract {
        @Override
        protected Store emptyStore() {
            return store(source(), "121002", new MarugotoJson());
        }
    }
}
