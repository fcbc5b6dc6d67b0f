package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

/** What is in the file when the units of an intake are safe together: the file is copied, as a crash would leave it, and opened. */
class SafeTogetherTest {

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path folder;

    private JdbcConnectionPool source;
    private JdbcStore store;
    private int copies;

    @BeforeEach
    void open() {
        source = pool("original");
        JdbcSchema.install(source);
        store = JdbcStore.owning(source, "121002", new LoanCodec());
    }

    @AfterEach
    void close() {
        source.dispose();
    }

    @Test
    void a_unit_alone_is_safe_at_once() {
        request("a");
        assertThat(afterCrash()).containsExactly("a");
    }

    @Test
    void units_together_are_safe_when_they_are_done_and_need_not_be_before() {
        store.safeTogether(() -> {
            request("a");
            assertThat(writeDelay()).isPositive();
            assertThat(afterCrash()).isEmpty();
            request("b");
            return "done";
        });
        assertThat(afterCrash()).containsExactlyInAnyOrder("a", "b");
        assertThat(writeDelay()).isZero();
    }

    @Test
    void what_was_kept_before_the_work_gave_up_is_safe_too() {
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> store.safeTogether(() -> {
                    request("a");
                    throw new GivenUp();
                }))
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).isEmpty());
        assertThat(afterCrash()).containsExactly("a");
        assertThat(writeDelay()).isZero();
    }

    @Test
    void a_unit_of_another_thread_is_safe_at_once_with_all_before_it() {
        store.safeTogether(() -> {
            request("a");
            inAnotherThread(() -> request("other"));
            assertThat(afterCrash()).containsExactlyInAnyOrder("a", "other");
            request("b");
            assertThat(afterCrash()).containsExactlyInAnyOrder("a", "other");
            return "done";
        });
        assertThat(afterCrash()).containsExactlyInAnyOrder("a", "b", "other");
    }

    @Test
    void no_change_is_handed_out_that_a_crash_could_take_back() {
        request("before");
        assertThat(changed()).containsOnly("before");
        store.safeTogether(() -> {
            request("a");
            assertThat(changed()).containsOnly("before");
            assertThat(changed()).containsOnly("before");
            inAnotherThread(() -> request("other"));
            request("b");
            changed();
            assertThat(changed()).contains("before").doesNotContain("b");
            return "done";
        });
        assertThat(changed()).containsOnly("before", "a", "other", "b");
    }

    @Test
    void changes_come_on_while_an_intake_goes_on() {
        store.safeTogether(() -> {
            request("a");
            assertThat(changed()).isEmpty();
            inAnotherThread(() -> request("other"));
            request("b");
            assertThat(changed()).containsOnly("a");
            inAnotherThread(() -> request("next"));
            request("c");
            assertThat(changed()).containsOnly("a", "other", "b");
            return "done";
        });
    }

    @Test
    void the_next_unit_is_safe_at_once_again() {
        store.safeTogether(() -> request("a"));
        request("b");
        assertThat(afterCrash()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void together_inside_together_is_safe_at_the_end_of_the_outer_one() {
        store.safeTogether(() -> {
            store.safeTogether(() -> request("a"));
            assertThat(afterCrash()).isEmpty();
            return "done";
        });
        assertThat(afterCrash()).containsExactly("a");
    }

    @Test
    void work_that_writes_nothing_changes_no_setting() {
        store.safeTogether(() -> store.ledger(Loan.TYPE).find(LoanId.of("a")));
        assertThat(writeDelay()).isZero();
    }

    @Test
    void in_the_callers_transaction_the_setting_is_the_callers() throws SQLException {
        try (Connection callers = source.getConnection()) {
            callers.setAutoCommit(false);
            JdbcStore joining = JdbcStore.joining(() -> callers, "121002", new LoanCodec());
            joining.safeTogether(() -> begin(joining.ledger(Loan.TYPE), LoanId.of("a"), requested()));
            assertThat(writeDelay()).isZero();
            assertThat(store.ledger(Loan.TYPE).find(LoanId.of("a"))).isEmpty();
            callers.commit();
        }
        assertThat(store.ledger(Loan.TYPE).find(LoanId.of("a"))).isPresent();
    }

    private Set<String> changed() {
        Set<String> ids = new HashSet<>();
        store.changes().after(FeedPosition.BEGINNING, 100).forEach(change -> ids.add(change.id()));
        return ids;
    }

    private String request(String id) {
        begin(store.ledger(Loan.TYPE), LoanId.of(id), requested(), lent());
        return id;
    }

    private static void inAnotherThread(Runnable work) {
        Thread other = new Thread(work);
        other.start();
        try {
            other.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The loans that are in the file now, after looking whether each is whole. */
    private Set<String> afterCrash() {
        String copy = "copy" + ++copies;
        try {
            Files.copy(folder.resolve("original.mv.db"), folder.resolve(copy + ".mv.db"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        JdbcConnectionPool opened = pool(copy);
        try {
            JdbcStore found = JdbcStore.owning(opened, "121002", new LoanCodec());
            assertThat(StoreCheck.of(found).check(Loan.TYPE).differences()).isEmpty();
            Set<String> ids = new HashSet<>();
            found.ledger(Loan.TYPE).read((id, recorded) -> ids.add(id.value()));
            return ids;
        } finally {
            opened.dispose();
        }
    }

    private int writeDelay() {
        return number(
                source, "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'");
    }

    private static int number(DataSource asked, String sql) {
        try (Connection connection = asked.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JdbcConnectionPool pool(String name) {
        return JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve(name), "sa", "");
    }
}
