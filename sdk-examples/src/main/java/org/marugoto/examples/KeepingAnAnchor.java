package org.marugoto.examples;

import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Anchor;
import org.marugoto.ledger.StoreCheck;

/** Somebody takes a case out of the database, and it is noticed. */
public final class KeepingAnAnchor {

    private KeepingAnAnchor() {}

    /** Runs the example on an embedded database. */
    public static void main(String[] args) throws SQLException {
        JdbcConnectionPool source = JdbcConnectionPool.create("jdbc:h2:mem:anchored;DB_CLOSE_DELAY=-1", "sa", "");
        try {
            JdbcSchema.install(source);
            JdbcStore store = JdbcStore.owning(source, "121002", new MarugotoJson());
            MovingACity.openACase(store);
            anchor(store, source);
        } finally {
            source.dispose();
        }
    }

    private static void anchor(JdbcStore store, DataSource source) throws SQLException {
        // snippet: KeepingAnAnchor
        StringWriter kept = new StringWriter(); // yours is a file that nobody can change who can change the database
        Anchor.of(store.archive(), "121002").write(kept);
        takeOut(source);
        StoreCheck.Findings later = Anchor.of(store.archive(), "121002").compare(new StringReader(kept.toString()));
        System.out.println(later.differences().get(0).id() + ": " + later.ok());
        // end snippet
    }

    private static void takeOut(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM marugoto_journal");
            statement.execute("DELETE FROM marugoto_state");
        }
    }
}
