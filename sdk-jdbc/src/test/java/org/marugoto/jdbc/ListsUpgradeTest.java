package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marugoto.Cases;
import org.marugoto.Consultations;
import org.marugoto.ReadTables;
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
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.query.CaseRow;
import org.marugoto.query.ContactRow;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;
import org.marugoto.testkit.Loans;

/** A store of version 1, with data in it, gets its lists and its feed. */
class ListsUpgradeTest {

    /** More than two pages of the rebuilding. */
    private static final int CASES = 600;

    private static final Occasion NOW =
            Occasion.of(ActorId.of("w-1"), AgencyId.of("a-1"), Instant.parse("2026-04-06T00:00:00Z"), Loans.DAY);

    private final MarugotoJson codec = new MarugotoJson();
    private final InMemoryStore made = new InMemoryStore();

    @Test
    void a_store_of_version_1_on_h2() throws SQLException {
        isUpgraded(H2Databases.bare());
    }

    @Test
    void a_store_of_version_1_on_postgresql() throws SQLException {
        try (HikariDataSource source = PostgresServer.shared().bare()) {
            isUpgraded(source);
        }
    }

    private void isUpgraded(DataSource source) throws SQLException {
        make(source);
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
        JdbcStore store = JdbcStore.owning(source, "121002", codec);
        Query<CaseRow> cases = Query.of(CaseRow.TABLE);
        assertThatExceptionOfType(JdbcStoreException.class)
                .isThrownBy(() -> store.queries().count(cases))
                .withMessageContaining("121002")
                .withMessageContaining("rebuild");
        Clerk.over(store)
                .handle(
                        Cases.TYPE,
                        CaseId.of("C-0007"),
                        new CaseCommand.PlanNext(new NextAction("LATER", Loans.DAY.plusDays(90)), NOW));
        store.rebuild();
        Queries queries = store.queries();
        assertThat(queries.count(cases)).isEqualTo(CASES);
        assertThat(queries.count(cases.with(CaseRow.NEEDS, "DEBT"))).isEqualTo(CASES);
        assertThat(queries.page(cases.where(CaseRow.NEXT_ACTION, "LATER"), 10).rows())
                .extracting(row -> row.id().value())
                .containsExactly("C-0007");
        assertThat(queries.count(Query.of(ContactRow.TABLE).containing("ヤチン"))).isEqualTo(1);
        assertThat(StoreCheck.of(store).check(Cases.TYPE).ok()).isTrue();
        assertThat(store.changes().after(FeedPosition.BEGINNING, ChangeFeed.MAX_CHANGES))
                .hasSize(CASES + 2)
                .extracting(ChangeFeed.Change::position)
                .isSorted();
        JdbcStore other = JdbcStore.owning(source, "131105", codec);
        assertThat(other.queries().count(cases)).isZero();
    }

    /** Writes what a library of version 1 would have written. */
    private void make(DataSource source) throws SQLException {
        Clerk clerk = Clerk.over(made);
        CaseCommand open = new CaseCommand.Open(
                Consulter.of("SELF"), Set.of(Need.of("DEBT")), new NextAction("ASSESS", Loans.DAY.plusDays(3)), NOW);
        for (int number = 0; number < CASES; number++) {
            clerk.handle(Cases.TYPE, CaseId.of("C-%04d".formatted(number)), open);
        }
        Intake intake = Intake.of(Consulter.of("SELF"), Channel.of("DESK"))
                .but()
                .note(TextId.of("T-1"))
                .build();
        clerk.handle(Consultations.TYPE, ContactId.of("K-1"), new ContactCommand.Receive(intake, NOW));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            SchemaFile first = Dialect.of(connection).schema().get(0);
            for (String sql : first.statements()) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO marugoto_schema_version (version, file) VALUES (1, '" + first.name() + "')");
            statement.execute(
                    "INSERT INTO marugoto_personal_text (municipality, id, text) VALUES ('121002', 'T-1', '家賃（やちん）')");
            copy(connection, Cases.TYPE);
            copy(connection, Consultations.TYPE);
        }
    }

    private <I extends Id, C, S, E> void copy(Connection connection, AggregateType<I, C, S, E> type)
            throws SQLException {
        try (PreparedStatement state = connection.prepareStatement(
                        "INSERT INTO marugoto_state (municipality, type, id, version, body) VALUES ('121002', ?, ?, 1, ?)");
                PreparedStatement row = connection.prepareStatement(
                        "INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body) VALUES ('121002', ?, ?, 1, ?, ?)")) {
            made.ledger(type).read((id, latest) -> {
                try {
                    E event = made.journal().history(type, id).get(0);
                    state.setString(1, type.name());
                    state.setString(2, id.value());
                    state.setString(3, codec.write(type.state(), latest.state()));
                    state.execute();
                    row.setString(1, type.name());
                    row.setString(2, id.value());
                    row.setString(3, codec.nameOf(type.event(), event));
                    row.setString(4, codec.write(type.event(), event));
                    row.execute();
                } catch (SQLException failure) {
                    throw new AssertionError(failure);
                }
            });
        }
    }

    @Test
    void every_list_and_column_of_the_product_has_its_table_in_every_database() throws SQLException {
        try (HikariDataSource postgres = PostgresServer.shared().fresh()) {
            for (DataSource source : List.of(H2Databases.memory(), postgres)) {
                try (Connection connection = source.getConnection();
                        Statement statement = connection.createStatement()) {
                    for (var projection : ReadTables.ALL) {
                        try (ResultSet row = statement.executeQuery(
                                "SELECT * FROM marugoto_" + projection.table().name())) {
                            assertThat(row.getMetaData().getColumnCount())
                                    .isEqualTo(1 + projection.table().columns().size());
                        }
                    }
                    for (String view : List.of(
                            "open_cases", "tasks_overdue", "cases_by_agency", "contacts_by_month", "cases_by_need")) {
                        statement
                                .executeQuery("SELECT * FROM marugoto_view_" + view)
                                .close();
                    }
                }
            }
        }
    }

    @Test
    void names_that_hold_the_usual_beginning_are_put_in_once() {
        String sql = "CREATE INDEX marugotoix_feed ON marugoto_journal";
        assertThat(new TableNames("welfare.marugoto_").in(sql))
                .isEqualTo("CREATE INDEX marugoto_ix_feed ON welfare.marugoto_journal");
        assertThat(new TableNames("marugotoix_").in(sql))
                .isEqualTo("CREATE INDEX marugotoix_ix_feed ON marugotoix_journal");
        assertThat(TableNames.DEFAULT.in(sql)).isEqualTo("CREATE INDEX marugoto_ix_feed ON marugoto_journal");
    }

    @Test
    void two_installations_in_one_schema_of_postgresql_keep_their_own_indexes() throws SQLException {
        try (HikariDataSource source = PostgresServer.shared().fresh()) {
            JdbcSchema.install(source, new TableNames("m_"));
            assertThat(JdbcSchema.state(source, new TableNames("m_"))).isEqualTo(JdbcSchema.State.COMPLETE);
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM pg_indexes"
                            + " WHERE schemaname = current_schema() AND indexname LIKE '%ix\\_journal\\_feed'")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(2);
            }
        }
    }
}
