package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.goOn;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanEvent.Requested;
import org.marugoto.testkit.LoanId;

class OwnTransactionTest {

    private static final LoanId ID = LoanId.of("L-1");

    private final DataSource source = H2Databases.memory();
    private final Store owning = JdbcStore.owning(source, "121002", new LoanCodec());
    private final Ledger<LoanId, Loan, LoanEvent> seen = owning.ledger(Loan.TYPE);
    private Connection callers;
    private Store joining;
    private Ledger<LoanId, Loan, LoanEvent> ours;

    @BeforeEach
    void the_caller_begins() throws SQLException {
        callers = source.getConnection();
        execute("CREATE TABLE IF NOT EXISTS vendor_booking (id VARCHAR(64))");
        callers.setAutoCommit(false);
        joining = JdbcStore.joining(() -> callers, "121002", new LoanCodec());
        ours = joining.ledger(Loan.TYPE);
    }

    @AfterEach
    void the_caller_ends() throws SQLException {
        callers.close();
    }

    @Test
    void nobody_sees_our_rows_before_the_caller_commits() throws SQLException {
        Recorded<Loan> recorded = joining.within(() -> begin(ours, ID, requested(), lent()));
        assertThat(seen.find(ID)).isEmpty();
        callers.commit();
        assertThat(seen.find(ID)).contains(recorded);
    }

    @Test
    void the_callers_rollback_takes_our_rows_with_it() throws SQLException {
        execute("INSERT INTO vendor_booking VALUES ('L-1')");
        joining.within(() -> begin(ours, ID, requested()));
        callers.rollback();
        assertThat(seen.find(ID)).isEmpty();
        assertThat(owning.journal().history(Loan.TYPE, ID)).isEmpty();
    }

    @Test
    void a_unit_of_ours_that_fails_leaves_the_callers_own_rows_alone() throws SQLException {
        execute("INSERT INTO vendor_booking VALUES ('L-1')");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> joining.within(() -> {
                    begin(ours, LoanId.of("L-2"), requested());
                    return goOn(ours, ID, new Recorded<>(Loan.NONE, new Version(9)), requested());
                }));
        callers.commit();
        assertThat(seen.find(LoanId.of("L-2"))).isEmpty();
        try (Statement ask = callers.createStatement();
                var rows = ask.executeQuery("SELECT id FROM vendor_booking")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void the_callers_connection_stays_open_and_in_its_mode() throws SQLException {
        joining.within(() -> begin(ours, ID, requested()));
        assertThat(callers.isClosed()).isFalse();
        assertThat(callers.getAutoCommit()).isFalse();
    }

    @Test
    void a_connection_in_auto_commit_is_refused() throws SQLException {
        callers.setAutoCommit(true);
        assertThatExceptionOfType(JdbcStoreException.class)
                .isThrownBy(() -> begin(ours, ID, requested()))
                .withMessageContaining("setAutoCommit(false)");
        assertThat(seen.find(ID)).isEmpty();
    }

    @Test
    void a_failure_swallowed_by_the_work_does_not_leave_a_state_without_its_journal() throws SQLException {
        execute("INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body)"
                + " VALUES ('121002', 'loan', 'L-1', 1, 'Lent', '[]')");
        callers.commit();
        assertThatExceptionOfType(JdbcStoreException.class)
                .isThrownBy(() -> owning.within(() -> {
                    assertThatExceptionOfType(JdbcStoreException.class).isThrownBy(() -> begin(seen, ID, requested()));
                    return begin(seen, LoanId.of("L-2"), requested());
                }));
        assertThat(seen.find(ID)).isEmpty();
        assertThat(seen.find(LoanId.of("L-2"))).isEmpty();
    }

    @Test
    void a_body_the_tables_cannot_hold_is_refused_and_not_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begin(seen, ID, new Requested("secret".repeat(200_000))))
                .withMessageContaining("1048576")
                .withMessageNotContaining("secret");
        Codec raw = new RawCodec();
        var ledger = JdbcStore.owning(source, "121002", raw).ledger(Loan.TYPE);
        for (String unfit : List.of("secret\u0000", "secret\uD842")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> begin(ledger, ID, new Requested(unfit)))
                    .withMessageContaining("U+")
                    .withMessageNotContaining("secret");
        }
        assertThat(seen.find(ID)).isEmpty();
    }

    @Test
    void a_municipal_code_cannot_carry_anything_else() {
        for (String code : List.of("", "'; --", "12345678901234567", "千葉")) {
            assertThatIllegalArgumentException().isThrownBy(() -> JdbcStore.owning(source, code, new LoanCodec()));
        }
    }

    @Test
    void a_database_that_fails_says_what_was_tried_and_no_value() throws SQLException {
        execute("DROP TABLE marugoto_personal_text");
        assertThatExceptionOfType(JdbcStoreException.class)
                .isThrownBy(() -> owning.texts().put(org.marugoto.ledger.TextId.of("T-1"), "secret"))
                .satisfies(failure -> {
                    assertThat(failure.getMessage()).contains("personal text").doesNotContain("secret");
                    assertThat(failure.vendorCode()).isNotZero();
                    assertThat(failure.sqlState()).isNotEmpty();
                });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = callers.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes characters as they are, without escaping them. */
    private static final class RawCodec implements Codec {
        @Override
        public <T> String write(Class<T> declared, T value) {
            return value.toString();
        }

        @Override
        public <T> T read(Class<T> declared, String text) {
            throw new IllegalArgumentException("Expected never to be asked.");
        }

        @Override
        public <T> String nameOf(Class<T> declared, T event) {
            return "Any";
        }
    }
}
