package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.requested;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.Store;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

/** Units inside units, some of which fail: what failed is gone, and nothing else. */
abstract class InnerUnits {

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final LoanId A = LoanId.of("L-A");
    private static final LoanId B = LoanId.of("L-B");
    private static final LoanId C = LoanId.of("L-C");

    private DataSource source;
    private Store owning;

    abstract DataSource fresh() throws SQLException;

    @BeforeEach
    void a_store() throws SQLException {
        source = fresh();
        owning = JdbcStore.owning(source, "121002", new LoanCodec());
    }

    private static void write(Store store, LoanId id) {
        begin(store.ledger(Loan.TYPE), id, requested());
    }

    private static void failing(Store store, Runnable work) {
        assertThatExceptionOfType(Failed.class)
                .isThrownBy(() -> store.within(() -> {
                    work.run();
                    throw new Failed();
                }));
    }

    private boolean isThere(LoanId id) {
        return owning.ledger(Loan.TYPE).find(id).isPresent();
    }

    private boolean all(Runnable... steps) {
        for (Runnable step : steps) {
            step.run();
        }
        return true;
    }

    @Test
    void the_first_inner_unit_to_write_fails_and_the_outer_one_goes_on() {
        owning.within(() -> all(() -> failing(owning, () -> write(owning, A)), () -> write(owning, B)));
        assertThat(isThere(A)).isFalse();
        assertThat(isThere(B)).isTrue();
    }

    @Test
    void an_inner_unit_that_fails_after_the_outer_one_wrote_takes_nothing_else_with_it() {
        owning.within(() ->
                all(() -> write(owning, A), () -> failing(owning, () -> write(owning, B)), () -> write(owning, C)));
        assertThat(isThere(A)).isTrue();
        assertThat(isThere(B)).isFalse();
        assertThat(isThere(C)).isTrue();
    }

    @Test
    void an_inner_unit_that_fails_after_another_was_kept_takes_nothing_else_with_it() {
        owning.within(() -> all(
                () -> owning.within(() -> all(() -> write(owning, A))), () -> failing(owning, () -> write(owning, B))));
        assertThat(isThere(A)).isTrue();
        assertThat(isThere(B)).isFalse();
    }

    @Test
    void the_innermost_unit_fails_alone_wherever_something_was_written_before() {
        owning.within(() -> all(
                () -> write(owning, A),
                () -> owning.within(() -> all(() -> failing(owning, () -> write(owning, B)), () -> write(owning, C)))));
        assertThat(isThere(A)).isTrue();
        assertThat(isThere(B)).isFalse();
        assertThat(isThere(C)).isTrue();
    }

    @Test
    void a_unit_around_a_failed_and_a_kept_one_fails_as_a_whole() {
        owning.within(() -> all(
                () -> write(owning, A),
                () -> failing(
                        owning, () -> all(() -> failing(owning, () -> write(owning, B)), () -> write(owning, C)))));
        assertThat(isThere(A)).isTrue();
        assertThat(isThere(B)).isFalse();
        assertThat(isThere(C)).isFalse();
    }

    @Test
    void what_failed_can_be_written_again_in_the_same_outer_unit() {
        owning.within(() -> all(() -> failing(owning, () -> write(owning, A)), () -> write(owning, A)));
        assertThat(isThere(A)).isTrue();
        assertThat(owning.journal().history(Loan.TYPE, A)).hasSize(1);
    }

    @Test
    void units_of_two_stores_in_one_transaction_of_the_caller_are_undone_each_alone() throws SQLException {
        try (Connection callers = source.getConnection()) {
            callers.setAutoCommit(false);
            Store one = JdbcStore.joining(() -> callers, "121002", new LoanCodec());
            Store two = JdbcStore.joining(() -> callers, "131016", new LoanCodec());
            failing(
                    one,
                    () -> all(
                            () -> write(one, A),
                            () -> two.within(() -> all(() -> write(two, A))),
                            () -> failing(two, () -> write(two, B))));
            one.within(() -> all(() -> write(one, C), () -> failing(two, () -> write(two, C))));
            callers.commit();
        }
        Store second = JdbcStore.owning(source, "131016", new LoanCodec());
        assertThat(isThere(A)).isFalse();
        assertThat(isThere(C)).isTrue();
        assertThat(second.ledger(Loan.TYPE).find(A)).isEmpty();
        assertThat(second.ledger(Loan.TYPE).find(B)).isEmpty();
        assertThat(second.ledger(Loan.TYPE).find(C)).isEmpty();
    }
}
