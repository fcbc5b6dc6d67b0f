package org.marugoto.testkit;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Store;

/**
 * All suites of a store at once, so that none is left out unseen: ledger, journal, texts, units of work, two municipalities,
 * feed and queries. What can be copied as a whole passes {@link ImportContract} too.
 */
public abstract class EveryStoreContract {

    private static final String CITY = "121002";

    /** Stores over the same place, one for each municipality. */
    @FunctionalInterface
    public interface Database {
        /** The store of a municipality; what it writes and reads goes through the codec, if it has a use for one. */
        FedStore store(String municipality, Codec codec);
    }

    /** A place with nothing in it; each one is another. */
    protected abstract Database emptyDatabase() throws Exception;

    private FedStore emptyStore() throws Exception {
        return emptyDatabase().store(CITY, new LoanCodec());
    }

    /** As a ledger. */
    @Nested
    public class AsLedger extends LedgerContract {
        @Override
        protected Ledger<LoanId, Loan, LoanEvent> emptyLedger() throws Exception {
            return EveryStoreContract.this.emptyStore().ledger(Loan.TYPE);
        }
    }

    /** As a journal. */
    @Nested
    public class AsJournal extends JournalContract {
        @Override
        protected Store emptyStore() throws Exception {
            return EveryStoreContract.this.emptyStore();
        }
    }

    /** As a place of personal texts. */
    @Nested
    public class AsTexts extends PersonalTextContract {
        @Override
        protected PersonalText emptyTexts() throws Exception {
            return EveryStoreContract.this.emptyStore().texts();
        }
    }

    /** As a store with units of work. */
    @Nested
    public class AsStore extends StoreContract {
        @Override
        protected Store emptyStore() throws Exception {
            return EveryStoreContract.this.emptyStore();
        }
    }

    /** With two municipalities beside each other. */
    @Nested
    public class WithTwoMunicipalities extends MunicipalitiesContract {
        @Override
        protected List<Store> twoMunicipalities() throws Exception {
            Database database = emptyDatabase();
            return List.of(database.store(CITY, new LoanCodec()), database.store("131105", new LoanCodec()));
        }
    }

    /** As a feed of changes. */
    @Nested
    public class AsFeed extends ChangeFeedContract {
        @Override
        protected FedStore emptyStore() throws Exception {
            return EveryStoreContract.this.emptyStore();
        }
    }

    /** As what answers queries. */
    @Nested
    public class AsQueries extends QueriesContract {
        @Override
        protected Store emptyStore() throws Exception {
            return emptyDatabase().store(CITY, new MarugotoJson());
        }
    }
}
