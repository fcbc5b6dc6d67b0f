package org.marugoto.ledger;

import org.junit.jupiter.api.Nested;
import org.marugoto.testkit.ChangeFeedContract;
import org.marugoto.testkit.ImportContract;
import org.marugoto.testkit.JournalContract;
import org.marugoto.testkit.LedgerContract;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.PersonalTextContract;
import org.marugoto.testkit.QueriesContract;
import org.marugoto.testkit.StoreContract;

class InMemoryStoreTest {

    @Nested
    class AsLedger extends LedgerContract {
        @Override
        protected Ledger<LoanId, Loan, LoanEvent> emptyLedger() {
            return new InMemoryStore().ledger(Loan.TYPE);
        }
    }

    @Nested
    class AsJournal extends JournalContract {
        @Override
        protected Store emptyStore() {
            return new InMemoryStore();
        }
    }

    @Nested
    class AsTexts extends PersonalTextContract {
        @Override
        protected PersonalText emptyTexts() {
            return new InMemoryStore().texts();
        }
    }

    @Nested
    class AsStore extends StoreContract {
        @Override
        protected Store emptyStore() {
            return new InMemoryStore();
        }
    }

    @Nested
    class AsFeed extends ChangeFeedContract {
        @Override
        protected FedStore emptyStore() {
            return new InMemoryStore();
        }
    }

    @Nested
    class AsQueries extends QueriesContract {
        @Override
        protected Store emptyStore() {
            return new InMemoryStore();
        }
    }

    @Nested
    class AsArchive extends ImportContract {
        @Override
        protected Fixture fresh() {
            InMemoryStore store = new InMemoryStore();
            return new Fixture(store, store.archive(new LoanCodec(), TYPES));
        }
    }
}
