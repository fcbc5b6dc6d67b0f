package org.marugoto.examples;

import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.Cases;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Outbox;

/** Another system hears of every event. */
public final class FollowingChanges {

    private FollowingChanges() {}

    /** Runs the example on an embedded database. */
    public static void main(String[] args) {
        JdbcConnectionPool source = JdbcConnectionPool.create("jdbc:h2:mem:followed;DB_CLOSE_DELAY=-1", "sa", "");
        try {
            JdbcSchema.install(source);
            JdbcStore store = JdbcStore.owning(source, "121002", new MarugotoJson());
            MovingACity.openACase(store);
            follow(store);
        } finally {
            source.dispose();
        }
    }

    private static void follow(JdbcStore store) {
        // snippet: FollowingChanges
        Outbox outbox = Outbox.of(
                store.changes(),
                "billing",
                change -> change.event(Cases.TYPE)
                        .ifPresent(event -> System.out.println(change.id() + " " + change.version() + ": "
                                + event.getClass().getSimpleName())));
        outbox.handOver(); // from a timer, or after a command
        System.out.println("new since: " + outbox.handOver());
        // end snippet
    }
}
