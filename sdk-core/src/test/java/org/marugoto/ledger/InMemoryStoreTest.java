package org.marugoto.ledger;

import org.junit.jupiter.api.Nested;
import org.marugoto.testkit.EveryStoreContract;
import org.marugoto.testkit.ImportContract;
import org.marugoto.testkit.LoanCodec;

class InMemoryStoreTest extends EveryStoreContract {

    @Override
    protected Database emptyDatabase() {
        return (municipality, codec) -> new InMemoryStore();
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
