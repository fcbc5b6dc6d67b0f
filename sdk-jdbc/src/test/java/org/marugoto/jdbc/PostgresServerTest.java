package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.requested;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

/** The server under the tests, and our tables in it. */
class PostgresServerTest {

    private final HikariDataSource source = PostgresServer.shared().bare();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void the_server_keeps_what_it_commits() throws SQLException {
        assertThat(ask(source, "SHOW fsync")).containsExactly("on");
        assertThat(ask(source, "SHOW full_page_writes")).containsExactly("on");
        assertThat(ask(source, "SHOW synchronous_commit")).containsExactly("on");
    }

    @Test
    void the_server_is_of_the_major_that_was_asked_for() throws SQLException {
        String major = System.getProperty("marugoto.postgres.major", "17");
        assertThat(ask(source, "SHOW server_version").get(0)).startsWith(major + ".");
    }

    @Test
    void the_schema_is_absent_then_half_there_then_complete() throws SQLException {
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.ABSENT);
        JdbcSchema.install(source);
        execute("DROP TABLE marugoto_personal_text");
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.HALF);
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
    }

    @Test
    void every_table_and_column_is_explained_in_japanese_and_english() throws SQLException {
        JdbcSchema.install(source);
        List<String> remarks = new ArrayList<>();
        String ours = " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace";
        String where = " WHERE n.nspname = current_schema() AND c.relkind = 'r'";
        remarks.addAll(ask(source, "SELECT obj_description(c.oid)" + ours + where));
        remarks.addAll(ask(
                source,
                "SELECT col_description(c.oid, a.attnum)" + ours
                        + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0" + where));
        assertThat(remarks).hasSizeGreaterThan(100).allMatch(line -> line.matches(".*[ぁ-ん一-龠].* / [A-Z].*"));
    }

    @Test
    void another_prefix_and_schema_keep_two_installations_apart() throws SQLException {
        String schema = "w_" + ask(source, "SELECT current_schema()").get(0);
        execute("CREATE SCHEMA " + schema);
        TableNames names = new TableNames(schema + ".m_");
        JdbcSchema.install(source, names);
        assertThat(JdbcSchema.state(source, names)).isEqualTo(JdbcSchema.State.COMPLETE);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.ABSENT);
        var store = JdbcStore.owning(source, names, "121002", new LoanCodec());
        begin(store.ledger(Loan.TYPE), LoanId.of("L-1"), requested());
        assertThat(StoreCheck.of(store).check(Loan.TYPE).checked()).isEqualTo(1);
    }

    @Test
    void a_connection_that_loses_commits_is_refused() {
        String careless = PostgresServer.shared().url() + "&options=-c%20synchronous_commit=off";
        try (HikariDataSource pool = PostgresServer.pool(careless, 1)) {
            assertThatExceptionOfType(JdbcStoreException.class)
                    .isThrownBy(() -> JdbcStore.owning(pool, "121002", new LoanCodec()))
                    .withMessageContaining("synchronous_commit");
        }
    }

    private static List<String> ask(DataSource source, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
