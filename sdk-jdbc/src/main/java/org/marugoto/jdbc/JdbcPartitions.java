package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.marugoto.ReadTables;

/**
 * Splits the tables of a PostgreSQL by municipality, and the journal of each municipality by the fiscal year (年度, 1 April to
 * 31 March) of the day a row was recorded in Japan. An option for large stores: everything else works as before, in both
 * forms.
 *
 * <p>Each table keeps a last partition, {@code …_others}, for whatever has no partition of its own, so nothing is ever refused
 * for want of one. The key of the journal then holds the day too; that an aggregate has no row twice is kept by its state,
 * which every writer goes through.
 *
 * <p>Each call is one transaction: all of it or nothing. While it runs, others wait who would read or write the tables.
 */
public final class JdbcPartitions {

    private static final Pattern CODE = Pattern.compile("[0-9a-z]{1,16}");

    private static final String JOURNAL = "journal";

    private static final String OTHERS = "_others";

    private static final String VIEW = "CREATE OR REPLACE VIEW ";

    private static final String WHOLE = "marugotowhole";

    /** The years a partition can be for; the reform of the Social Welfare Act that this product serves is younger. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2999;

    private final Statement statement;
    private final TableNames names;

    /** A table while its rows move into the one that is split. */
    private final String whole;

    private JdbcPartitions(Statement statement, TableNames names) {
        this.statement = statement;
        this.names = names;
        this.whole = names.prefix().substring(0, names.prefix().indexOf('.') + 1) + WHOLE;
    }

    /** As {@link #install(DataSource, TableNames)}, with the default names. */
    public static void install(DataSource source) {
        install(source, TableNames.DEFAULT);
    }

    /**
     * Applies the schema where it is missing, and splits its tables; does nothing if that was done. What is there goes
     * along, with its positions in the feed; journal rows that were there count as recorded today.
     *
     * @throws JdbcStoreException if the database is no PostgreSQL, or refuses
     */
    public static void install(DataSource source, TableNames names) {
        JdbcSchema.install(source, names);
        with(source, names, "Splitting the tables", JdbcPartitions::split);
    }

    /** As {@link #add(DataSource, TableNames, String, int)}, with the default names. */
    public static void add(DataSource source, String municipality, int fiscalYear) {
        add(source, TableNames.DEFAULT, municipality, fiscalYear);
    }

    /**
     * Gives a municipality and a fiscal year partitions of their own and moves there what the last partitions hold of them;
     * does nothing if that was done. Best done before the year begins.
     *
     * @param municipality the municipal code, such as {@code 121002}: 1 to 16 digits and small letters, as it becomes part of names
     * @param fiscalYear 2000 to 2999; 2026 is April 2026 to March 2027
     * @throws IllegalArgumentException if the code or the year is none of these
     * @throws JdbcStoreException if the tables are not split, or the database refuses
     */
    public static void add(DataSource source, TableNames names, String municipality, int fiscalYear) {
        if (!CODE.matcher(municipality).matches()) {
            throw new IllegalArgumentException(
                    "Partitions are made for municipal codes of 1 to 16 digits and small letters, but found (%s)."
                            .formatted(municipality));
        }
        if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "A fiscal year is %d to %d, but found (%d).".formatted(FIRST_YEAR, LAST_YEAR, fiscalYear));
        }
        with(source, names, "Adding partitions", partitions -> partitions.add(municipality, fiscalYear));
    }

    private interface Work {
        void on(JdbcPartitions partitions) throws SQLException;
    }

    private static void with(DataSource source, TableNames names, String trying, Work work) {
        try (Connection connection = source.getConnection()) {
            if (!(Dialect.of(connection) instanceof PostgresDialect)) {
                throw new JdbcStoreException("Expected a PostgreSQL, which alone has partitions here, but found another"
                        + " database. Maybe use JdbcSchema.install.");
            }
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                work.on(new JdbcPartitions(statement, names));
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new JdbcStoreException(trying, failure);
        }
    }

    private void split() throws SQLException {
        if (isSplit()) {
            return;
        }
        List<String> sql = new PostgresDialect()
                .schema().stream().flatMap(file -> file.statements().stream()).toList();
        for (String view : beginning(sql, VIEW)) {
            run("DROP VIEW " + view.substring(VIEW.length(), view.indexOf(' ', VIEW.length())));
        }
        for (String table : tables()) {
            split(table);
        }
        splitJournal();
        for (String again : beginning(sql, VIEW, "CREATE INDEX ", "COMMENT ON ")) {
            run(again);
        }
    }

    private static List<String> beginning(List<String> sql, String... with) {
        return sql.stream()
                .filter(one -> Stream.of(with).anyMatch(one::startsWith))
                .toList();
    }

    /** The tables that are split by municipality alone. */
    private static List<String> tables() {
        return Stream.concat(
                        Stream.of("state", "personal_text"),
                        ReadTables.ALL.stream().map(list -> list.table().name()))
                .toList();
    }

    private void split(String table) throws SQLException {
        run("ALTER TABLE marugoto_%s RENAME TO %s".formatted(table, WHOLE));
        run("CREATE TABLE marugoto_%s (LIKE %s INCLUDING ALL) PARTITION BY LIST (municipality)"
                .formatted(table, whole));
        run("CREATE TABLE marugoto_%1$s_others PARTITION OF marugoto_%1$s DEFAULT".formatted(table));
        run("INSERT INTO marugoto_%s SELECT * FROM %s".formatted(table, whole));
        run("DROP TABLE " + whole);
        explain(table + OTHERS);
    }

    /** Positions come from a sequence, because a split table has no identity before PostgreSQL 17. */
    private void splitJournal() throws SQLException {
        String columns = columnsOfJournal();
        run("ALTER TABLE marugoto_journal RENAME TO " + WHOLE);
        run("CREATE SEQUENCE marugoto_journal_places CACHE 1000");
        run(("CREATE TABLE marugoto_journal (LIKE %s INCLUDING COMMENTS INCLUDING CONSTRAINTS INCLUDING DEFAULTS,"
                        + " recorded_on DATE NOT NULL DEFAULT CAST(CURRENT_TIMESTAMP AT TIME ZONE 'Asia/Tokyo' AS DATE),"
                        + " PRIMARY KEY (municipality, type, id, seq, recorded_on)) PARTITION BY LIST (municipality)")
                .formatted(whole));
        run("ALTER TABLE marugoto_journal ALTER COLUMN position SET DEFAULT nextval('marugoto_journal_places')");
        run("ALTER SEQUENCE marugoto_journal_places OWNED BY marugoto_journal.position");
        run("COMMENT ON COLUMN marugoto_journal.recorded_on IS"
                + " '記録日（日本時間、年度の区分に使う） / Day it was recorded in Japan; decides the year of its partition'");
        run("CREATE TABLE marugoto_journal_others PARTITION OF marugoto_journal DEFAULT");
        run("INSERT INTO marugoto_journal (%1$s) SELECT %1$s FROM %2$s".formatted(columns, whole));
        run("SELECT setval('marugoto_journal_places', COALESCE(MAX(position), 0) + 1, FALSE) FROM marugoto_journal");
        run("DROP TABLE " + whole);
        explain(JOURNAL + OTHERS);
    }

    private void add(String municipality, int year) throws SQLException {
        if (!isSplit()) {
            throw new JdbcStoreException(
                    "Expected tables that are split, but found whole ones. Maybe call JdbcPartitions.install first.");
        }
        Part own = new Part("municipality = '%s'".formatted(municipality), "IN ('%s')".formatted(municipality), "");
        for (String table : tables()) {
            attach(table, table + "_" + municipality, own);
        }
        String journal = JOURNAL + "_" + municipality;
        attach(JOURNAL, journal, new Part(own.rows(), own.values(), " PARTITION BY RANGE (recorded_on)"));
        String from = "'%d-04-01'".formatted(year);
        String to = "'%d-04-01'".formatted(year + 1);
        attach(
                journal,
                journal + "_" + year,
                new Part(
                        "recorded_on >= %s AND recorded_on < %s".formatted(from, to),
                        "FROM (%s) TO (%s)".formatted(from, to),
                        ""));
    }

    /** Which rows of its table a part holds, how its bounds say that, and how it is split itself. */
    private record Part(String rows, String values, String split) {}

    /** Makes a partition beside its table, moves there what the last partition holds of it, and puts it in. */
    private void attach(String table, String name, Part part) throws SQLException {
        if (ask("SELECT 1 WHERE to_regclass('marugoto_" + name + "') IS NOT NULL")) {
            return;
        }
        run("LOCK TABLE marugoto_%s IN ACCESS EXCLUSIVE MODE".formatted(table));
        run("CREATE TABLE marugoto_%s (LIKE marugoto_%s INCLUDING ALL)%s".formatted(name, table, part.split()));
        if (!part.split().isEmpty()) {
            run("CREATE TABLE marugoto_%1$s_others PARTITION OF marugoto_%1$s DEFAULT".formatted(name));
            explain(name + OTHERS);
        }
        explain(name);
        String rest = "marugoto_%s_others WHERE %s".formatted(table, part.rows());
        run("INSERT INTO marugoto_%s SELECT * FROM %s".formatted(name, rest));
        run("DELETE FROM " + rest);
        run("ALTER TABLE marugoto_%s ATTACH PARTITION marugoto_%s FOR VALUES %s".formatted(table, name, part.values()));
    }

    private void explain(String part) throws SQLException {
        run("COMMENT ON TABLE marugoto_%s IS '表の区分（市区町村・年度別） / Part of a table, of a municipality or a fiscal year'"
                .formatted(part));
    }

    private boolean isSplit() throws SQLException {
        return ask("SELECT 1 FROM pg_class WHERE oid = to_regclass('marugoto_journal') AND relkind = 'p'");
    }

    private String columnsOfJournal() throws SQLException {
        try (ResultSet row = statement.executeQuery(
                names.in("SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
                        + " WHERE attrelid = to_regclass('marugoto_journal') AND attnum > 0 AND NOT attisdropped"))) {
            row.next();
            return row.getString(1);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(names.in(sql))) {
            return rows.next();
        }
    }

    private void run(String sql) throws SQLException {
        statement.execute(names.in(sql));
    }
}
