package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.ChangeFeed.Change;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.ImportContract;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

/** The suites of the testkit on tables that are split; one municipality has parts of its own, the others share the last. */
class PartitionedStoreOnPostgresTest extends PostgresContracts {

    private static final String THIS_YEAR =
            "SELECT EXTRACT(YEAR FROM CURRENT_TIMESTAMP AT TIME ZONE 'Asia/Tokyo'" + " - INTERVAL '3 months')::INTEGER";

    @Override
    FedStore store(DataSource source, String municipality, Codec codec) {
        return JdbcStore.owning(source, municipality, codec);
    }

    @Override
    DataSource source() {
        DataSource source = super.source();
        JdbcPartitions.install(source);
        JdbcPartitions.add(source, "121002", thisYear(source));
        return source;
    }

    private static int thisYear(DataSource source) {
        return Integer.parseInt(ask(source, THIS_YEAR).get(0));
    }

    @Nested
    class AsArchive extends ImportContract {
        @Override
        protected Fixture fresh() {
            JdbcStore store = JdbcStore.owning(source(), "121002", new LoanCodec());
            return new Fixture(store, store.archive());
        }
    }

    @Test
    void rows_lie_in_the_parts_of_their_municipality_and_year_and_others_in_the_last() {
        DataSource source = source();
        for (String municipality : List.of("121002", "131105")) {
            begin(
                    store(source, municipality, new LoanCodec()).ledger(Loan.TYPE),
                    LoanId.of("L-1"),
                    requested(),
                    lent());
        }
        String year = "_" + thisYear(source);
        assertThat(ask(source, "SELECT municipality FROM marugoto_journal_121002" + year))
                .containsExactly("121002", "121002");
        assertThat(ask(source, "SELECT municipality FROM marugoto_journal_others"))
                .containsExactly("131105", "131105");
        assertThat(ask(source, "SELECT id FROM marugoto_state_121002")).containsExactly("L-1");
        assertThat(ask(source, "SELECT id FROM marugoto_state_others")).containsExactly("L-1");
    }

    @Test
    void a_question_to_one_municipality_reads_no_part_of_another() {
        DataSource source = source();
        List<String> plan = ask(source, "EXPLAIN SELECT body FROM marugoto_journal WHERE municipality = '121002'");
        assertThat(plan)
                .anyMatch(line -> line.contains("marugoto_journal_121002_"))
                .noneMatch(line -> line.contains("marugoto_journal_others"));
    }

    @Test
    void a_store_with_data_in_it_is_split_and_its_rows_move_and_its_feed_goes_on() {
        DataSource source = super.source();
        FedStore store = store(source, "121002", new LoanCodec());
        for (int number = 0; number < 30; number++) {
            begin(store.ledger(Loan.TYPE), LoanId.of("L-" + number), requested(), lent());
        }
        List<FeedPosition> before = positions(store, FeedPosition.BEGINNING);
        JdbcPartitions.install(source);
        JdbcPartitions.install(source);
        assertThat(positions(store, FeedPosition.BEGINNING)).isEqualTo(before).hasSize(60);
        assertThat(ask(source, "SELECT 1 FROM marugoto_journal_others")).hasSize(60);
        int year = thisYear(source);
        JdbcPartitions.add(source, "121002", year);
        JdbcPartitions.add(source, "121002", year);
        JdbcPartitions.add(source, "121002", year + 1);
        assertThat(ask(source, "SELECT 1 FROM marugoto_journal_others")).isEmpty();
        assertThat(ask(source, "SELECT 1 FROM marugoto_journal_121002_" + year)).hasSize(60);
        begin(store.ledger(Loan.TYPE), LoanId.of("L-new"), requested());
        assertThat(positions(store, before.get(59))).hasSize(1);
        assertThat(StoreCheck.of(store).check(Loan.TYPE))
                .isEqualTo(new StoreCheck.Findings("loan", 31, 0, List.of(), 0));
        JdbcSchema.install(source);
        assertThat(JdbcSchema.state(source)).isEqualTo(JdbcSchema.State.COMPLETE);
    }

    @Test
    void a_year_without_a_part_is_kept_in_the_last_one_of_its_municipality() {
        DataSource source = super.source();
        JdbcPartitions.install(source);
        JdbcPartitions.add(source, "121002", 2000);
        FedStore store = store(source, "121002", new LoanCodec());
        begin(store.ledger(Loan.TYPE), LoanId.of("L-1"), requested());
        assertThat(ask(source, "SELECT id FROM marugoto_journal_121002_others")).containsExactly("L-1");
        JdbcPartitions.add(source, "121002", thisYear(source));
        assertThat(ask(source, "SELECT id FROM marugoto_journal_121002_others")).isEmpty();
        assertThat(StoreCheck.of(store).check(Loan.TYPE).ok()).isTrue();
    }

    @Test
    void a_schema_and_prefix_of_their_own_are_split_too() {
        DataSource source = super.source();
        String schema = "p_" + ask(source, "SELECT current_schema()").get(0);
        ask(source, "CREATE SCHEMA " + schema + "; SELECT 1");
        TableNames names = new TableNames(schema + ".m_");
        JdbcPartitions.install(source, names);
        JdbcPartitions.add(source, names, "121002", thisYear(source));
        JdbcStore store = JdbcStore.owning(source, names, "121002", new LoanCodec());
        begin(store.ledger(Loan.TYPE), LoanId.of("L-1"), requested());
        assertThat(ask(source, "SELECT id FROM " + schema + ".m_journal_121002_" + thisYear(source)))
                .containsExactly("L-1");
        assertThat(ask(source, "SELECT id FROM marugoto_journal")).isEmpty();
    }

    @Test
    void every_part_and_its_columns_are_explained_in_japanese_and_english() {
        String ours = " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace";
        String where = " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')";
        DataSource source = source();
        List<String> remarks = new ArrayList<>(ask(source, "SELECT obj_description(c.oid, 'pg_class')" + ours + where));
        remarks.addAll(ask(
                source,
                "SELECT col_description(c.oid, a.attnum)" + ours
                        + " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0" + where
                        + " AND c.relname NOT LIKE '%others'"));
        assertThat(remarks).hasSizeGreaterThan(200).allMatch(line -> line.matches(".*[ぁ-ん一-龠].* / [A-Z].*"));
    }

    @Test
    void what_cannot_be_split_so_is_refused_and_nothing_is_changed() {
        DataSource source = super.source();
        List<String> before = tables(source);
        for (String bad :
                List.of("", "x'; DROP TABLE marugoto_state; --", "1".repeat(17), "12 1002", "１２１００２", "A1", "a-1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> JdbcPartitions.add(source, bad, 2026));
        }
        for (int bad : new int[] {Integer.MIN_VALUE, -1, 1999, 3000, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException().isThrownBy(() -> JdbcPartitions.add(source, "121002", bad));
        }
        assertThatExceptionOfType(JdbcStoreException.class)
                .isThrownBy(() -> JdbcPartitions.add(source, "121002", 2026))
                .withMessageContaining("JdbcPartitions.install");
        assertThatExceptionOfType(JdbcStoreException.class)
                .isThrownBy(() -> JdbcPartitions.install(H2Databases.memory()))
                .withMessageContaining("PostgreSQL");
        assertThat(tables(source)).isEqualTo(before);
    }

    private static List<String> tables(DataSource source) {
        return ask(
                source, "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace ORDER BY 1");
    }

    private static List<FeedPosition> positions(FedStore store, FeedPosition after) {
        return store.changes().after(after, 1000).stream().map(Change::position).toList();
    }

    private static List<String> ask(DataSource source, String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {
                assertThat(statement.getUpdateCount()).isNotNegative();
            }
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    found.add(String.valueOf(rows.getString(1)));
                }
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        return found;
    }
}
