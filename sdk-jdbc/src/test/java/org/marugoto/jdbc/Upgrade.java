package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marugoto.Cases;
import org.marugoto.Consultations;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.json.StoreExport;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.query.CaseRow;
import org.marugoto.query.ContactRow;
import org.marugoto.query.Query;
import org.marugoto.testkit.Loans;

/** A store of every earlier version, with data in it, becomes one of this version: the same, to the byte. */
abstract class Upgrade {

    /** More than a page of what an upgrade fills in. */
    private static final int CASES = 300;

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final List<AggregateType<?, ?, ?, ?>> TYPES = List.of(Cases.TYPE, Consultations.TYPE);

    private static final Occasion NOW =
            Occasion.of(ActorId.of("w-1"), AgencyId.of("a-1"), Instant.parse("2026-04-06T00:00:00Z"), Loans.DAY);

    /** An empty database or schema; another schema can be made beside it. */
    abstract DataSource bare();

    @Test
    void a_store_of_any_earlier_version_with_data_in_it_becomes_one_of_this() throws SQLException {
        int latest = latest();
        assertThat(latest).isGreaterThanOrEqualTo(4);
        for (int version = 1; version < latest; version++) {
            isUpgraded(bare(), version);
        }
    }

    private int latest() throws SQLException {
        try (Connection connection = bare().getConnection()) {
            return Dialect.of(connection).schema().size();
        }
    }

    private void isUpgraded(DataSource source, int version) throws SQLException {
        JdbcSchema.install(source);
        JdbcStore now = JdbcStore.owning(source, "121002", new MarugotoJson());
        fill(now);
        String schema = "old" + COUNT.incrementAndGet();
        TableNames old = new TableNames(schema + ".marugoto_");
        makeOld(source, schema, version);
        assertThat(JdbcSchema.state(source, old)).isEqualTo(JdbcSchema.State.HALF);
        JdbcSchema.install(source, old);
        assertThat(JdbcSchema.state(source, old)).isEqualTo(JdbcSchema.State.COMPLETE);
        JdbcStore upgraded = JdbcStore.owning(source, old, "121002", new MarugotoJson());
        if (version == 1) {
            upgraded.rebuild();
        }
        same(now, upgraded);
        for (JdbcStore store : List.of(now, upgraded)) {
            goOn(store);
        }
        same(now, upgraded);
    }

    private static void fill(JdbcStore store) {
        Clerk clerk = Clerk.over(store);
        CaseCommand open = new CaseCommand.Open(
                Consulter.of("SELF"), Set.of(Need.of("DEBT")), new NextAction("ASSESS", Loans.DAY.plusDays(3)), NOW);
        store.within(() -> {
            for (int number = 0; number < CASES; number++) {
                clerk.handle(Cases.TYPE, CaseId.of("C-%04d".formatted(number)), open);
            }
            return plan(clerk, "C-0000", "CALL");
        });
        Intake intake = Intake.of(Consulter.of("SELF"), Channel.of("DESK"))
                .but()
                .note(TextId.of("T-1"))
                .build();
        store.texts().put(TextId.of("T-1"), "家賃（やちん）が払えない𠮷");
        clerk.handle(Consultations.TYPE, ContactId.of("K-1"), new ContactCommand.Receive(intake, NOW));
    }

    private static boolean plan(Clerk clerk, String id, String action) {
        clerk.handle(
                Cases.TYPE,
                CaseId.of(id),
                new CaseCommand.PlanNext(new NextAction(action, Loans.DAY.plusDays(90)), NOW));
        return true;
    }

    private static void goOn(JdbcStore store) {
        plan(Clerk.over(store), "C-0007", "LATER");
        store.texts().put(TextId.of("T-2"), "新しい");
    }

    private static void same(JdbcStore now, JdbcStore upgraded) {
        assertThat(exported(upgraded)).isEqualTo(exported(now));
        for (AggregateType<?, ?, ?, ?> type : TYPES) {
            StoreCheck.Findings found = StoreCheck.of(upgraded).check(type);
            assertThat(found.differences()).isEmpty();
            assertThat(found.unchained()).isZero();
        }
        Query<CaseRow> cases = Query.of(CaseRow.TABLE).with(CaseRow.NEEDS, "DEBT");
        assertThat(upgraded.queries().page(cases, 200)).isEqualTo(now.queries().page(cases, 200));
        assertThat(upgraded.queries().count(Query.of(ContactRow.TABLE).containing("ヤチン")))
                .isEqualTo(1);
        assertThat(changes(upgraded)).isEqualTo(changes(now)).hasSizeGreaterThan(CASES);
    }

    private static List<String> changes(JdbcStore store) {
        return store.changes().after(FeedPosition.BEGINNING, ChangeFeed.MAX_CHANGES).stream()
                .map(change -> change.type() + " " + change.id() + " " + change.version())
                .toList();
    }

    private static String exported(JdbcStore store) {
        StringWriter out = new StringWriter();
        StoreExport.of(TYPES).write(store.archive(), "121002", out);
        return out.toString();
    }

    /** The tables of that version, and in them what it would have kept. */
    private static void makeOld(DataSource source, String schema, int version) throws SQLException {
        TableNames old = new TableNames(schema + ".marugoto_");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            for (SchemaFile file : Dialect.of(connection).schema().subList(0, version)) {
                for (String sql : file.statements()) {
                    statement.execute(old.in(sql));
                }
            }
            for (String table : tables(connection, schema)) {
                String columns = String.join(", ", columns(connection, schema, table));
                statement.execute("DELETE FROM " + schema + "." + table);
                statement.execute("INSERT INTO %s.%3$s (%4$s) SELECT %4$s FROM %3$s%2$s"
                        .formatted(schema, whichRows(table, version), table, columns));
            }
        }
    }

    private static String whichRows(String table, int version) {
        return switch (table) {
            case "marugoto_journal" -> " ORDER BY position";
            case "marugoto_schema_version" -> " WHERE version <= " + version;
            default -> "";
        };
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        return names(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE'"
                        + " AND LOWER(table_schema) = '" + schema + "'");
    }

    /** Without those that the database gives out itself. */
    private static List<String> columns(Connection connection, String schema, String table) throws SQLException {
        return names(
                connection,
                "SELECT column_name FROM information_schema.columns WHERE LOWER(table_schema) = '" + schema
                        + "' AND LOWER(table_name) = '" + table
                        + "' AND LOWER(column_name) NOT IN ('position', 'transaction_number')");
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
