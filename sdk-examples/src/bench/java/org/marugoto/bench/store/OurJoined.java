package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.marugoto.bench.store.FileState.FileId;
import org.marugoto.bench.store.FileState.Move;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.ledger.Clerk;

/** Ours inside the caller's transactions: a clerk over a joining store, with the same state, event and JSON. */
final class OurJoined extends BareJdbc {

    private final ThreadLocal<Connection> open = new ThreadLocal<>();
    private final JdbcStore joining = JdbcStore.joining(open::get, "121002", new FileState.Json());
    private final Clerk clerk = Clerk.over(joining);

    @Override
    public String name() {
        return "OurJoined";
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) throws SQLException {
        super.prepare(source, kind);
        JdbcSchema.install(source);
        if (kind == DatabaseKind.H2_FILE) {
            execute("SET WRITE_DELAY 500"); // making the tables promised them
        }
    }

    @Override
    public void walk(long number) throws SQLException {
        joined(() -> OurStore.open(joining, clerk, idOf(number), new Move(number, "open", false)));
        for (String step : SupportFile.STEPS) {
            move(number, step);
        }
    }

    private void move(long number, String step) throws SQLException {
        joined(() -> clerk.handle(FileState.TYPE, idOf(number), new Move(number, step, false))
                .state());
    }

    @Override
    public long finished() throws SQLException {
        return OurStore.finished(source(), count(OurStore.CLOSED));
    }

    @Override
    public int load(long number) throws SQLException {
        return reading(connection -> on(connection, () -> (int) joining.ledger(FileState.TYPE)
                .find(idOf(number))
                .orElseThrow()
                .version()
                .value()));
    }

    private <R> R joined(Supplier<R> work) throws SQLException {
        return transaction(connection -> on(connection, work));
    }

    private <R> R on(Connection connection, Supplier<R> work) {
        open.set(connection);
        try {
            return work.get();
        } finally {
            open.remove();
        }
    }

    private static FileId idOf(long number) {
        return new FileId(SupportFile.number(number));
    }
}
