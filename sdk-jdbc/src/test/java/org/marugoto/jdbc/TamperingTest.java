package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.extended;
import static org.marugoto.testkit.Loans.goOn;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;

/** Somebody with SQL changes what was recorded. */
class TamperingTest {

    private static final LoanId ID = LoanId.of("L-2");
    private static final String JOURNAL = " WHERE type = 'loan' AND id = 'L-2'";

    private DataSource source;
    private JdbcStore store;

    @BeforeEach
    void three_loans_of_four_events() {
        source = H2Databases.memory();
        store = JdbcStore.owning(source, "121002", new LoanCodec());
        Ledger<LoanId, Loan, LoanEvent> ledger = store.ledger(Loan.TYPE);
        for (String id : List.of("L-1", "L-2", "L-3")) {
            Recorded<Loan> two = begin(ledger, LoanId.of(id), requested(), lent());
            goOn(ledger, LoanId.of(id), goOn(ledger, LoanId.of(id), two, extended(1)), extended(2));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROW_CHANGED | 2 | UPDATE marugoto_journal SET body = '[\"Lent\",\"2027-01-01\"]' WHERE id = 'L-2' AND seq = 2",
                "ROW_CHANGED | 2 | UPDATE marugoto_journal SET body = 'broken' WHERE id = 'L-2' AND seq = 2",
                "ROW_CHANGED | 3 | UPDATE marugoto_journal SET kind = 'Returned' WHERE id = 'L-2' AND seq = 3",
                "ROW_CHANGED | 1 | UPDATE marugoto_journal SET fingerprint = X'00' WHERE id = 'L-2' AND seq = 1",
                "ROW_CHANGED | 2 | UPDATE marugoto_journal SET fingerprint = NULL WHERE id = 'L-2' AND seq = 2",
                "ROW_MISSING | 1 | DELETE FROM marugoto_journal WHERE id = 'L-2' AND seq = 1",
                "ROW_MISSING | 3 | DELETE FROM marugoto_journal WHERE id = 'L-2' AND seq = 3",
                "ROW_MISSING | 4 | DELETE FROM marugoto_journal WHERE id = 'L-2' AND seq = 4",
                "STATE | 0 | UPDATE marugoto_state SET body = REPLACE(body, 'chair-1', 'chair-9') WHERE id = 'L-2'",
                "UNREADABLE | 0 | UPDATE marugoto_state SET body = 'broken' WHERE id = 'L-2'",
                "LAST_ROW | 0 | UPDATE marugoto_state SET last_row = NULL WHERE id = 'L-2'",
                "ROW_ADDED | 4 | UPDATE marugoto_state SET version = 3 WHERE id = 'L-2'",
                "ROW_MISSING | 5 | UPDATE marugoto_state SET version = 5 WHERE id = 'L-2'",
                "STATE_WITHOUT_JOURNAL | 0 | DELETE FROM marugoto_journal WHERE id = 'L-2'",
                "JOURNAL_WITHOUT_STATE | 0 | DELETE FROM marugoto_state WHERE id = 'L-2'",
            })
    void a_change_is_told_with_the_first_broken_row(StoreCheck.What what, long version, String sql)
            throws SQLException {
        execute(sql);
        assertThat(onlyDifference().what()).isEqualTo(what);
        assertThat(onlyDifference().version()).isEqualTo(version);
    }

    @Test
    void swapped_bodies_are_told_at_the_first_of_them() throws SQLException {
        execute("UPDATE marugoto_journal j SET body = (SELECT body FROM marugoto_journal o WHERE o.type = 'loan'"
                + " AND o.id = j.id AND o.seq = 7 - j.seq)" + JOURNAL + " AND seq IN (3, 4)");
        assertThat(onlyDifference().what()).isEqualTo(StoreCheck.What.ROW_CHANGED);
        assertThat(onlyDifference().version()).isEqualTo(3);
    }

    @Test
    void swapped_rows_are_told_at_the_first_of_them() throws SQLException {
        execute("UPDATE marugoto_journal SET seq = 99" + JOURNAL + " AND seq = 2");
        execute("UPDATE marugoto_journal SET seq = 2" + JOURNAL + " AND seq = 3");
        execute("UPDATE marugoto_journal SET seq = 3" + JOURNAL + " AND seq = 99");
        assertThat(onlyDifference().what()).isEqualTo(StoreCheck.What.ROW_CHANGED);
        assertThat(onlyDifference().version()).isEqualTo(2);
    }

    @Test
    void a_row_put_in_is_told_with_its_position() throws SQLException {
        execute("UPDATE marugoto_journal SET seq = seq + 1" + JOURNAL + " AND seq = 4");
        execute("INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body, fingerprint)"
                + " SELECT municipality, type, id, 4, kind, body, fingerprint FROM marugoto_journal" + JOURNAL
                + " AND seq = 3");
        execute("UPDATE marugoto_state SET version = 5" + JOURNAL);
        StoreCheck.Difference found = onlyDifference();
        assertThat(found.what()).isEqualTo(StoreCheck.What.ROW_CHANGED);
        assertThat(found.version()).isEqualTo(4);
        assertThat(found.position()).isGreaterThan(0);
    }

    @Test
    void a_history_that_belongs_to_another_is_told() throws SQLException {
        execute("DELETE FROM marugoto_journal WHERE id = 'L-2'");
        execute("UPDATE marugoto_journal SET id = 'L-2' WHERE id = 'L-1'");
        execute("UPDATE marugoto_state SET last_row = (SELECT last_row FROM marugoto_state WHERE id = 'L-1')"
                + JOURNAL);
        execute("DELETE FROM marugoto_state WHERE id = 'L-1'");
        assertThat(onlyDifference().what()).isEqualTo(StoreCheck.What.ROW_CHANGED);
        assertThat(onlyDifference().version()).isEqualTo(1);
    }

    @Test
    void a_store_nobody_touched_is_clean_and_wholly_chained() {
        assertThat(StoreCheck.of(store).check(Loan.TYPE))
                .isEqualTo(new StoreCheck.Findings("loan", 3, 0, List.of(), 0));
    }

    @Test
    void rows_from_before_the_chain_are_counted_and_the_chain_goes_on_behind_them() throws SQLException {
        execute("UPDATE marugoto_journal SET fingerprint = NULL" + JOURNAL);
        execute("UPDATE marugoto_state SET last_row = NULL" + JOURNAL);
        assertThat(StoreCheck.of(store).check(Loan.TYPE))
                .isEqualTo(new StoreCheck.Findings("loan", 3, 0, List.of(), 4));
        Ledger<LoanId, Loan, LoanEvent> ledger = store.ledger(Loan.TYPE);
        goOn(ledger, ID, ledger.find(ID).orElseThrow(), extended(5));
        assertThat(StoreCheck.of(store).check(Loan.TYPE))
                .isEqualTo(new StoreCheck.Findings("loan", 3, 0, List.of(), 4));
        execute("UPDATE marugoto_journal SET body = '[\"Extended\",\"2027-01-01\"]'" + JOURNAL + " AND seq = 5");
        assertThat(onlyDifference().version()).isEqualTo(5);
    }

    private StoreCheck.Difference onlyDifference() {
        StoreCheck.Findings findings = StoreCheck.of(store).check(Loan.TYPE);
        assertThat(findings.differing()).isEqualTo(1);
        assertThat(findings.differences())
                .hasSize(1)
                .allMatch(found -> found.id().equals("L-2"));
        return findings.differences().get(0);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
