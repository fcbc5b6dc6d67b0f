package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** H2 2.x, in memory or in files. */
final class H2Dialect implements Dialect {

    private static final int DUPLICATE_KEY = 23505;
    /** Deadlock, concurrent update, lock timeout. */
    private static final Set<Integer> CONFLICTS = Set.of(40001, 90131, 50200);

    private static final Set<Integer> MISSING = Set.of(42102, 42103, 42104, 90079, 42122);

    /**
     * One lock for each database file that is open in this process. The file is open in one process only, so this is as
     * wide as the file itself; it holds nothing but the locks.
     */
    private static final Map<String, Lock> WRITERS = new ConcurrentHashMap<>();

    private final Optional<Lock> writers;

    private H2Dialect(Optional<Lock> writers) {
        this.writers = writers;
    }

    static H2Dialect of(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT DATABASE_PATH()");
                ResultSet row = ask.executeQuery()) {
            Optional<String> file = row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            return new H2Dialect(file.map(path -> WRITERS.computeIfAbsent(path, none -> new ReentrantLock())));
        }
    }

    /**
     * In a file, one writer at a time: when a commit writes the file while another transaction is half-way, a crash can
     * leave a part of that other one behind (seen in 2.5.252 with four writers: a state without its journal row).
     */
    @Override
    public Optional<Lock> writers() {
        return writers;
    }

    @Override
    public List<SchemaFile> schema() {
        return List.of(
                SchemaFile.beside(Dialect.class, "schema/h2/V001__state_and_journal.sql"),
                SchemaFile.beside(Dialect.class, "schema/h2/V004__sealed_texts.sql"));
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
     * A database in files writes up to half a second behind its commits otherwise. It keeps the setting but, opened again,
     * does not follow it (seen in 2.5.252), so it is set whenever a store is made.
     */
    @Override
    public void keepEveryCommit(Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("SET WRITE_DELAY 0")) {
            set.execute();
        }
    }

    /**
     * A commit does not write itself while another thread is writing (MVStore.tryCommit of 2.5.252); a checkpoint waits
     * for that, and costs next to nothing if everything is written.
     */
    @Override
    public void committed(Connection connection) throws SQLException {
        if (writers.isPresent()) {
            try (PreparedStatement checkpoint = connection.prepareStatement("CHECKPOINT")) {
                checkpoint.execute();
            }
        }
    }
}
