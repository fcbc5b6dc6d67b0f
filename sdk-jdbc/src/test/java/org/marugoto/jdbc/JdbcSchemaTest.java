package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.requested;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.ReadTables;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

class JdbcSchemaTest {

    private final DataSource source = H2Databases.bare();

    @TempDir
    Path folder;

    @Test
    void an_empty_database_has_no_schema() {
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.ABSENT);
    }

    @Test
    void installing_twice_is_the_same_as_once_and_keeps_the_data() {
        JdbcSchema.install(source);
        var ledger = JdbcStore.owning(source, "121002", new LoanCodec()).ledger(Loan.TYPE);
        begin(ledger, LoanId.of("L-1"), requested());
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
        assertThat(ledger.find(LoanId.of("L-1"))).isPresent();
    }

    @Test
    void a_schema_cut_off_half_way_is_seen_and_finished() throws SQLException {
        execute("CREATE TABLE marugoto_state (municipality VARCHAR(16) NOT NULL, type VARCHAR(32) NOT NULL,"
                + " id VARCHAR(64) NOT NULL, version BIGINT NOT NULL, body VARCHAR(1048576) NOT NULL,"
                + " PRIMARY KEY (municipality, type, id))");
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.HALF);
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
    }

    @Test
    void tables_that_lost_one_of_them_are_half_there_and_get_it_back() throws SQLException {
        JdbcSchema.install(source);
        execute("DROP TABLE marugoto_personal_text");
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.HALF);
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
    }

    @Test
    void another_prefix_and_schema_keep_two_installations_apart() throws SQLException {
        execute("CREATE SCHEMA welfare");
        TableNames names = new TableNames("welfare.m_");
        JdbcSchema.install(source, names);
        assertThat(JdbcSchema.state(source, names)).isEqualTo(JdbcSchema.State.COMPLETE);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.ABSENT);
        var store = JdbcStore.owning(source, names, "121002", new LoanCodec());
        begin(store.ledger(Loan.TYPE), LoanId.of("L-1"), requested());
        assertThat(StoreCheck.of(store).check(Loan.TYPE).checked()).isEqualTo(1);
    }

    @Test
    void a_prefix_cannot_carry_sql() {
        for (String prefix : List.of("", "a b", "x;--", "a.b.c", "\"q\"", "x\n")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new TableNames(prefix));
        }
    }

    @Test
    void there_is_an_index_for_every_order_that_a_query_hopes_for() throws SQLException {
        JdbcSchema.install(source);
        List<String> indexes = ask("SELECT LOWER(TABLE_NAME), LOWER(LISTAGG(COLUMN_NAME, ', ')"
                + " WITHIN GROUP (ORDER BY ORDINAL_POSITION)) FROM INFORMATION_SCHEMA.INDEX_COLUMNS"
                + " GROUP BY TABLE_NAME, INDEX_NAME");
        assertThat(IndexedOrder.ALL).hasSize(3).allSatisfy(order -> {
            List<String> columns =
                    new ArrayList<>(List.of("municipality", order.first().name()));
            order.day().ifPresent(day -> columns.add(day.name()));
            order.table().key().forEach(key -> columns.add(key.name()));
            assertThat(indexes).contains("marugoto_" + order.table().name() + "=" + String.join(", ", columns));
        });
    }

    @Test
    void every_table_and_column_is_explained_in_japanese_and_english() throws SQLException {
        JdbcSchema.install(source);
        List<String> remarks = new ArrayList<>();
        remarks.addAll(ask("SELECT TABLE_NAME, REMARKS FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"));
        remarks.addAll(ask("SELECT c.TABLE_NAME || '.' || c.COLUMN_NAME, c.REMARKS FROM INFORMATION_SCHEMA.COLUMNS c"
                + " JOIN INFORMATION_SCHEMA.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME"
                + " WHERE t.TABLE_SCHEMA = 'PUBLIC' AND t.TABLE_TYPE = 'BASE TABLE'"));
        int lists = ReadTables.ALL.stream()
                .mapToInt(projection -> 1 + 1 + projection.table().columns().size())
                .sum();
        int views = 5;
        assertThat(remarks)
                .hasSize(4 + 6 + 8 + 4 + 3 + lists + (1 + 1) + (1 + 4) + views)
                .allMatch(line -> line.matches("[A-Z_.]+=.*[ぁ-ん一-龠].* / [A-Z].*"));
    }

    @Test
    void a_file_database_promises_that_commits_are_written() throws SQLException {
        JdbcConnectionPool file = H2Databases.file(folder);
        try {
            JdbcStore.owning(file, "121002", new LoanCodec());
            assertThat(ask(
                            file,
                            "SELECT 'delay', SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
                                    + " WHERE SETTING_NAME = 'WRITE_DELAY'"))
                    .isNotEmpty()
                    .containsOnly("delay=0");
        } finally {
            file.dispose();
        }
    }

    private List<String> ask(String sql) throws SQLException {
        return ask(source, sql);
    }

    private static List<String> ask(DataSource source, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1) + "=" + rows.getString(2));
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
