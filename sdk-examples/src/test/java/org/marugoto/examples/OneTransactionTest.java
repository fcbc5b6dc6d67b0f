package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.CaseId;

class OneTransactionTest {

    private static final CaseId ONE = CaseId.of("C1");

    private final JdbcConnectionPool source =
            JdbcConnectionPool.create("jdbc:h2:mem:one-transaction;DB_CLOSE_DELAY=-1", "sa", "");
    private final OneTransaction counter = new OneTransaction(source);

    @BeforeEach
    void tables() throws SQLException {
        counter.makeTables();
    }

    @AfterEach
    void close() throws SQLException {
        try (var connection = source.getConnection();
                var shutdown = connection.createStatement()) {
            shutdown.execute("SHUTDOWN");
        }
        source.dispose();
    }

    @Test
    void a_commit_keeps_the_counters_row_and_ours() throws SQLException {
        counter.receive("V-1", ONE, true);
        assertThat(counter.kept()).isEqualTo("visits 1, states 1, events 1");
    }

    @Test
    void a_rollback_keeps_neither() throws SQLException {
        counter.receive("V-1", ONE, false);
        assertThat(counter.kept()).isEqualTo("visits 0, states 0, events 0");
    }

    @Test
    void a_row_of_the_counter_that_fails_takes_ours_with_it() throws SQLException {
        counter.receive("V-1", ONE, true);
        assertThatThrownBy(() -> counter.receive("V-1", CaseId.of("C2"), true)).isInstanceOf(SQLException.class);
        assertThat(counter.kept()).isEqualTo("visits 1, states 1, events 1");
    }

    @Test
    void a_refusal_of_ours_lets_the_counter_take_its_row_back() throws SQLException {
        counter.receive("V-1", ONE, true);
        assertThatThrownBy(() -> counter.receive("V-2", ONE, true)).isInstanceOf(IllegalStateException.class);
        assertThat(counter.kept()).isEqualTo("visits 1, states 1, events 1");
    }
}
