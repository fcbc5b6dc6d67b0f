package org.marugoto.bench.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.marugoto.bench.store.FileState.FileId;
import org.marugoto.bench.store.FileState.Move;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;

/** Ours: a clerk over an owning store, with the same state, event and JSON as {@link SameRows}. */
final class OurStore extends BareJdbc {

    static final String CLOSED =
            "SELECT COUNT(*) FROM marugoto_state WHERE version = 8 AND body LIKE '%\"status\":\"closed\"%'";

    private final boolean inside;
    private Store store;
    private Clerk clerk;

    OurStore(boolean inside) {
        this.inside = inside;
    }

    @Override
    public String name() {
        return inside ? "OurStore_inside" : "OurStore";
    }

    @Override
    public String bare() {
        return inside ? "SameRows_inside" : "SameRows";
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) throws SQLException {
        super.prepare(source, kind);
        JdbcSchema.install(source);
        store = JdbcStore.owning(source, "121002", new FileState.Json());
        clerk = Clerk.over(store);
    }

    @Override
    public void walk(long number) throws SQLException {
        FileId id = new FileId(SupportFile.number(number));
        store.within(() -> open(store, clerk, id, new Move(number, "open", inside)));
        for (String step : SupportFile.STEPS) {
            clerk.handle(FileState.TYPE, id, new Move(number, step, inside)).state();
        }
    }

    static FileState open(Store store, Clerk clerk, FileId id, Move opening) {
        if (!opening.inside()) {
            store.texts().put(TextId.of("T-" + opening.number()), SupportFile.PLAN);
        }
        return clerk.handle(FileState.TYPE, id, opening).state();
    }

    @Override
    public long finished() throws SQLException {
        return finished(source(), count(CLOSED));
    }

    /** The number closed, if journal and state agree everywhere. */
    static long finished(DataSource source, long closed) {
        StoreCheck.Findings found = StoreCheck.of(JdbcStore.owning(source, "121002", new FileState.Json()))
                .check(FileState.TYPE);
        if (!found.ok()) {
            throw new IllegalStateException(found.toString());
        }
        return closed;
    }

    @Override
    public int load(long number) {
        return (int) store.ledger(FileState.TYPE)
                .find(new FileId(SupportFile.number(number)))
                .orElseThrow()
                .version()
                .value();
    }
}
