package org.marugoto.examples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;

/** A counter system books a visit in its own table and opens a case with us, in one transaction of plain JDBC. */
final class OneTransaction {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

    private final DataSource source;
    private final MunicipalityProfile profile = Profiles.load("chiba");

    OneTransaction(DataSource source) {
        this.source = source;
    }

    /** Runs the example on an embedded database. */
    public static void main(String[] args) throws SQLException {
        JdbcConnectionPool source = JdbcConnectionPool.create("jdbc:h2:mem:counter", "sa", "");
        try {
            OneTransaction counter = new OneTransaction(source);
            counter.makeTables();
            counter.receive("V-1", CaseId.of("C1"), true);
            System.out.println("after the commit: " + counter.kept());
            counter.receive("V-2", CaseId.of("C2"), false);
            System.out.println("after the rollback: " + counter.kept());
        } finally {
            source.dispose();
        }
    }

    void makeTables() throws SQLException {
        JdbcSchema.install(source);
        try (Connection connection = source.getConnection();
                PreparedStatement make = connection.prepareStatement(
                        "CREATE TABLE counter_visit (visit VARCHAR(20) PRIMARY KEY, case_id VARCHAR(64) NOT NULL)")) {
            make.execute();
        }
    }

    void receive(String visit, CaseId id, boolean keep) throws SQLException {
        // snippet: OneTransaction
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            String municipality = profile.municipalCode().value();
            JdbcStore store = JdbcStore.joining(() -> connection, municipality, new MarugotoJson());
            Marugoto chiba = Marugoto.with(profile).store(store).build();

            chiba.cases().handle(id, open()).state(); // our rows
            book(connection, visit, id); // the counter's row
            if (keep) {
                connection.commit(); // both
            } else {
                connection.rollback(); // neither
            }
        }
        // end snippet
    }

    String kept() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = connection.prepareStatement("SELECT (SELECT COUNT(*) FROM counter_visit),"
                        + " (SELECT COUNT(*) FROM marugoto_state), (SELECT COUNT(*) FROM marugoto_journal)");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return "visits %d, states %d, events %d".formatted(row.getInt(1), row.getInt(2), row.getInt(3));
        }
    }

    private static void book(Connection connection, String visit, CaseId id) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO counter_visit (visit, case_id) VALUES (?, ?)")) {
            insert.setString(1, visit);
            insert.setString(2, id.value());
            insert.executeUpdate();
        }
    }

    private CaseCommand open() {
        NextAction next = new NextAction("ASSESS", MONDAY.plusDays(7));
        Occasion now = Occasion.of(
                ActorId.of("W-7"), profile.centre(), MONDAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), MONDAY);
        return new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(), next, now);
    }
}
