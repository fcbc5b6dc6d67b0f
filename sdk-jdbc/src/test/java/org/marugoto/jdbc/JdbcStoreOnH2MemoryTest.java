package org.marugoto.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Store;
import org.marugoto.testkit.ChangeFeedContract;
import org.marugoto.testkit.ImportContract;
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

class JdbcStoreOnH2MemoryTest {

    private Store fresh() {
        return store(H2Databases.memory(), "121002");
    }

    private static JdbcStore store(DataSource source, String municipality) {
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
            DataSource source = H2Databases.memory();
            return List.of(store(source, "121002"), store(source, "131105"));
        }
    }

    @Nested
    class AsFeed extends ChangeFeedContract {
        @Override
        protected FedStore emptyStore() {
            return store(H2Databases.memory(), "121002");
        }
    }

    @Nested
    class AsQueries extends QueriesContract {
        @Override
        protected Store emptyStore() {
            return JdbcStore.owning(H2Databases.memory(), "121002", new MarugotoJson());
        }
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
