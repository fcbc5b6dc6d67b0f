package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.testkit.Loans.extended;
import static org.marugoto.testkit.Loans.goOn;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.Loans;

/** A store of version 1, with data in it, becomes a chained one. */
class ChainedUpgradeTest {

    /** More than one page of the filling. */
    private static final int LOANS = 600;

    private final DataSource source = H2Databases.bare();

    @BeforeEach
    void a_store_of_version_1_with_data() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            SchemaFile first = Dialect.of(connection).schema().get(0);
            for (String sql : first.statements()) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO marugoto_schema_version (version, file) VALUES (1, '" + first.name() + "')");
            for (int number = 0; number < LOANS; number++) {
                record(connection, "121002", "L-%04d".formatted(number));
            }
            record(connection, "131105", "𠮷-葛󠄀");
        }
    }

    private static void record(Connection connection, String municipality, String id) throws SQLException {
        LoanCodec codec = new LoanCodec();
        List<LoanEvent> events = List.of(Loans.requested(), Loans.lent());
        try (PreparedStatement state = connection.prepareStatement(
                        "INSERT INTO marugoto_state (municipality, type, id, version, body) VALUES (?, 'loan', ?, 2, ?)");
                PreparedStatement row = connection.prepareStatement(
                        "INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body) VALUES (?, 'loan', ?, ?, ?, ?)")) {
            state.setString(1, municipality);
            state.setString(2, id);
            state.setString(3, codec.write(Loan.class, Loans.fold(events)));
            state.execute();
            for (int i = 0; i < events.size(); i++) {
                row.setString(1, municipality);
                row.setString(2, id);
                row.setLong(3, i + 1);
                row.setString(4, codec.nameOf(LoanEvent.class, events.get(i)));
                row.setString(5, codec.write(LoanEvent.class, events.get(i)));
                row.execute();
            }
        }
    }

    @Test
    void every_row_is_chained_and_the_check_is_clean() {
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.HALF);
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
        assertThat(check("121002")).isEqualTo(new StoreCheck.Findings("loan", LOANS, 0, List.of(), 0));
        assertThat(check("131105")).isEqualTo(new StoreCheck.Findings("loan", 1, 0, List.of(), 0));
    }

    @Test
    void an_upgrade_cut_off_half_way_goes_on() throws SQLException {
        JdbcSchema.install(source);
        execute("DELETE FROM marugoto_schema_version WHERE version > 1");
        execute("UPDATE marugoto_journal SET fingerprint = NULL WHERE id > 'L-0300'");
        execute("UPDATE marugoto_state SET last_row = NULL WHERE id > 'L-0300'");
        JdbcSchema.install(source);
        assertThat(check("121002").unchained()).isZero();
        assertThat(check("121002").ok()).isTrue();
    }

    @Test
    void a_chain_filled_in_goes_on_with_what_is_recorded_after_and_is_the_same_as_one_recorded_so() {
        JdbcSchema.install(source);
        Ledger<LoanId, Loan, LoanEvent> ledger = store("121002").ledger(Loan.TYPE);
        LoanId id = LoanId.of("L-0007");
        goOn(ledger, id, ledger.find(id).orElseThrow(), extended(3));
        assertThat(check("121002").ok()).isTrue();
        DataSource fresh = H2Databases.memory();
        JdbcStore other = JdbcStore.owning(fresh, "121002", new LoanCodec());
        goOn(
                other.ledger(Loan.TYPE),
                id,
                Loans.begin(other.ledger(Loan.TYPE), id, Loans.requested(), Loans.lent()),
                extended(3));
        assertThat(StoreCheck.of(other).check(Loan.TYPE).ok()).isTrue();
        assertThat(lastRow(store("121002"), id)).isEqualTo(lastRow(other, id)).hasSize(64);
    }

    private static String lastRow(JdbcStore store, LoanId id) {
        StringBuilder found = new StringBuilder();
        store.journal().audit(Loan.TYPE, entry -> {
            if (entry.id().equals(id.value())) {
                found.append(entry.lastRow().orElseThrow());
            }
        });
        return found.toString();
    }

    private StoreCheck.Findings check(String municipality) {
        return StoreCheck.of(store(municipality)).check(Loan.TYPE);
    }

    private JdbcStore store(String municipality) {
        return JdbcStore.owning(source, municipality, new LoanCodec());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
