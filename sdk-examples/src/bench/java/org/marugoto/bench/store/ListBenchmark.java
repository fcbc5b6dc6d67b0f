package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.query.CaseRow;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Query;

/**
 * A page of 50 from many cases at five depths, on H2 in memory. The rows are put into the table of cases straight away, one
 * case in twenty without a day. Say {@code -Dbench.main=org.marugoto.bench.store.ListBenchmark}; the argument is how many cases.
 */
public final class ListBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final int ROUNDS = 200;
    private static final int DAYS = 365;
    private static final int AGENCIES = 20;

    private ListBenchmark() {}

    /** Prints the median and the ninth decile for every order and depth. */
    public static void main(String[] args) throws SQLException {
        int cases = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        DataSource source = JdbcConnectionPool.create("jdbc:h2:mem:lists;DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.install(source);
        fill(source, cases);
        JdbcStore store = JdbcStore.owning(source, "121002", new MarugotoJson());
        Query<CaseRow> all = Query.of(CaseRow.TABLE);
        measure(store, "by id", all, cases);
        measure(store, "by day", all.orderedBy(CaseRow.NEXT_DUE_ON), cases);
        measure(
                store,
                "of one agency by day",
                all.where(CaseRow.RESPONSIBLE, "a-7").orderedBy(CaseRow.NEXT_DUE_ON),
                cases);
    }

    private static void fill(DataSource source, int cases) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO marugoto_cases"
                        + " (municipality, case_id, status, responsible, next_action, next_due_on)"
                        + " VALUES ('121002', ?, 'ASSESSED', ?, 'VISIT', ?)")) {
            connection.setAutoCommit(false);
            for (int number = 0; number < cases; number++) {
                insert.setString(1, id(number));
                insert.setString(2, "a-" + number % AGENCIES);
                insert.setObject(3, number % 20 == 19 ? null : DAY.plusDays(Math.floorMod(number * 7919, DAYS)));
                insert.addBatch();
                if (number % 1_000 == 999) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static String id(int number) {
        return "C-%07d".formatted(number);
    }

    private static void measure(JdbcStore store, String name, Query<CaseRow> query, int cases) {
        for (int warm = 0; warm < ROUNDS; warm++) {
            page(store, query, cases / 3, cases);
        }
        for (int percent : new int[] {0, 25, 50, 75, 94}) {
            long[] nanos = new long[ROUNDS];
            int rows = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                rows = page(store, query, (int) (cases / 100L * percent), cases);
                nanos[round] = System.nanoTime() - begin;
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%-22s depth %3d %%: median %7.3f ms, ninth decile %7.3f ms, %d rows%n",
                    name, percent, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS * 9 / 10] / 1e6, rows);
        }
    }

    /** A page behind a place: the id of so many cases, or the day that so large a part of the year has passed on. */
    private static int page(JdbcStore store, Query<CaseRow> query, int depth, int cases) {
        Optional<LocalDate> day = query.order().map(column -> DAY.plusDays((long) depth * DAYS / cases));
        String key = query.order().isPresent() ? id(cases / 2) : id(depth);
        PageCursor at = PageCursor.of(query, new PageCursor.Place(day, List.of(key)));
        return store.queries()
                .page(query, depth == 0 ? Optional.empty() : Optional.of(at), 50)
                .rows()
                .size();
    }
}
