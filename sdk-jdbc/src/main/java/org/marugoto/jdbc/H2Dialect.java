package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.marugoto.ledger.FeedPosition;

/** H2 2.x, in memory or in files. */
final class H2Dialect implements Dialect {

    private static final int DUPLICATE_KEY = 23505;
    /** Deadlock, concurrent update, lock timeout. */
    private static final Set<Integer> CONFLICTS = Set.of(40001, 90131, 50200);

    private static final Set<Integer> MISSING = Set.of(42102, 42103, 42104, 90079, 42122);

    /** One for each database file that is open in this process. The file is open in one process only, so this is as wide as the file itself. */
    private static final Map<String, OpenFile> FILES = new ConcurrentHashMap<>();

    /** Long enough, in milliseconds, that H2 never writes by itself while a transaction is half-way. */
    private static final int NEVER = 3_600_000;

    /** How often it is looked whether the transactions that were open have ended, and how long is waited in between. */
    private static final int LOOKS = 25;

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(4);

    /** What stores of one database file have in common. */
    private static final class OpenFile {
        private final Lock writers = new ReentrantLock();

        /** How often everything was made safe that was committed; written under the lock. */
        private final AtomicLong safePoints = new AtomicLong();

        /** Whether H2 was told to write later, and has not written everything since; written under the lock. */
        private volatile boolean writesLater;
    }

    /** A position up to which nothing more turns up, but not all was safe when the file had been made safe so often. */
    private record Unsafe(long end, long safePoints) {}

    private final Optional<OpenFile> file;

    /** Up to here nothing can turn up any more, and nothing can get lost. */
    private final AtomicLong settled = new AtomicLong();

    private final AtomicReference<Unsafe> unsafe = new AtomicReference<>(new Unsafe(0, Long.MAX_VALUE));

    private H2Dialect(Optional<OpenFile> file) {
        this.file = file;
    }

    static H2Dialect of(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT DATABASE_PATH()");
                ResultSet row = ask.executeQuery()) {
            Optional<String> path = row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            return new H2Dialect(path.map(known -> FILES.computeIfAbsent(known, none -> new OpenFile())));
        }
    }

    /**
     * In a file, one writer at a time: when a commit writes the file while another transaction is half-way, a crash can
     * leave a part of that other one behind (seen in 2.5.252 with four writers: a state without its journal row).
     */
    @Override
    public Optional<Lock> writers() {
        return file.map(open -> open.writers);
    }

    @Override
    public List<SchemaFile> schema() {
        return List.of(
                SchemaFile.beside(Dialect.class, "schema/h2/V001__state_and_journal.sql"),
                SchemaFile.beside(Dialect.class, "schema/h2/V002__lists_and_feed.sql"),
                SchemaFile.beside(Dialect.class, "schema/h2/V003__chained_rows.sql"),
                SchemaFile.beside(Dialect.class, "schema/h2/V004__sealed_texts.sql"),
                SchemaFile.beside(Dialect.class, "schema/h2/V005__journal_by_position.sql"));
    }

    /** Texts sort as Java sorts them, which puts surrogates before some single characters; bytes of UTF-8 do not. */
    @Override
    public String byCharacterCode(String column) {
        return "CAST(" + column + " AS VARBINARY)";
    }

    /** The last column of a key is not looked up by a list (2.5.252), and a question costs no way to a server. */
    @Override
    public int idsAtOnce() {
        return 1;
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE_KEY;
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return CONFLICTS.contains(failure.getErrorCode());
    }

    @Override
    public boolean isMissingTable(SQLException failure) {
        return MISSING.contains(failure.getErrorCode());
    }

    /**
     * By position. Positions are given out in their order, and every transaction writes a state before it takes one; so once
     * all transactions that had written when the last position was read have ended, everything up to it is there or never will
     * be.
     */
    @Override
    public FeedSql feed(Connection connection, TableNames names, FeedPosition after) throws SQLException {
        if (connection.getTransactionIsolation() > Connection.TRANSACTION_READ_COMMITTED) {
            throw new JdbcStoreException("Changes in H2 are read with READ COMMITTED, but found the isolation (%d)."
                    .formatted(connection.getTransactionIsolation()));
        }
        long end = number(connection, "SELECT COALESCE(MAX(position), 0) FROM " + names.journal());
        if (end > settled.get() && noneIsOpen(connection)) {
            settled.accumulateAndGet(safe(end), Math::max);
        }
        return new FeedSql("0", "position > " + after.number() + " AND position <= " + settled.get(), "position");
    }

    /**
     * The latest position that a crash cannot take back any more, up to this one: it itself if units are safe at once, else the
     * one that was asked for before, if everything was made safe since.
     */
    private long safe(long end) {
        if (file.isEmpty() || !file.get().writesLater) {
            return end;
        }
        long points = file.get().safePoints.get();
        Unsafe before = unsafe.getAndSet(new Unsafe(end, points));
        return before.safePoints() < points ? before.end() : 0;
    }

    private static boolean noneIsOpen(Connection connection) throws SQLException {
        if (number(
                        connection,
                        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.USERS WHERE USER_NAME = CURRENT_USER AND IS_ADMIN")
                == 0) {
            throw new JdbcStoreException(
                    "Expected a user with admin rights, who alone sees in H2 which transactions are open,"
                            + " but found another. Maybe follow the changes with such a user.");
        }
        Set<Long> open = open(connection);
        for (int looks = 1; looks < LOOKS && !open.isEmpty(); looks++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            open.retainAll(open(connection));
        }
        return open.isEmpty();
    }

    private static Set<Long> open(Connection connection) throws SQLException {
        Set<Long> open = new HashSet<>();
        try (PreparedStatement ask = connection.prepareStatement(
                        "SELECT SESSION_ID FROM INFORMATION_SCHEMA.SESSIONS WHERE CONTAINS_UNCOMMITTED");
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                open.add(rows.getLong(1));
            }
        }
        return open;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /**
     * A database in files writes up to half a second behind its commits otherwise. It keeps the setting but, opened again,
     * does not follow it (seen in 2.5.252), so it is set whenever a store is made.
     */
    @Override
    public void keepEveryCommit(Connection connection) throws SQLException {
        execute(connection, "SET WRITE_DELAY 0");
    }

    /**
     * A commit does not write itself while another thread is writing (MVStore.tryCommit of 2.5.252); a checkpoint waits
     * for that, and costs next to nothing if everything is written. It does not wait for what is on its way already in the
     * threads that write while there is a delay; taking the delay away does.
     */
    @Override
    public void committed(Connection connection) throws SQLException {
        if (file.isPresent()) {
            OpenFile open = file.get();
            if (open.writesLater) {
                keepEveryCommit(connection);
            }
            execute(connection, "CHECKPOINT");
            open.writesLater = false;
            open.safePoints.incrementAndGet();
        }
    }

    /**
     * With a delay, H2 serialises and writes in threads of its own, and does not rewrite every touched page at each commit:
     * half of the time of a large intake. What is written is begun by the writing thread alone, at the end of a transaction
     * or when memory is full, so a crash still leaves every transaction whole.
     */
    @Override
    public void safeLater(Connection connection) throws SQLException {
        if (file.isPresent() && !file.get().writesLater) {
            execute(connection, "SET WRITE_DELAY " + NEVER);
            file.get().writesLater = true;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
