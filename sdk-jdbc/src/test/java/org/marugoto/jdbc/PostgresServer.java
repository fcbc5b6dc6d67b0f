package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL that keeps its promises, started from an archive on the class path, or from the folder that the system
 * property {@code marugoto.postgres} names. Works for root too: the server is then started as another user.
 */
final class PostgresServer implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** One for all tests of this process; it ends with the process. */
    private static final class Shared {
        static final PostgresServer SERVER = start(temporary());
    }

    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** Starts a server on this folder; what an earlier one left there is recovered. */
    static PostgresServer start(Path data) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPgBinaryResolver(archives())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            return new PostgresServer(server, data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A pool whose connections see an empty schema of its own as the default one. */
    HikariDataSource bare() {
        String schema = "t" + COUNT.incrementAndGet();
        try (HikariDataSource main = pool("public");
                var connection = main.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        } catch (java.sql.SQLException failure) {
            throw new AssertionError(failure);
        }
        return pool(schema);
    }

    /** The same, with our tables. */
    HikariDataSource fresh() {
        HikariDataSource source = bare();
        JdbcSchema.install(source);
        return source;
    }

    HikariDataSource pool(String schema) {
        return pool(url() + "&currentSchema=" + schema, 20);
    }

    static HikariDataSource pool(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Kills the server and all its sessions at once, as a loss of power does, and waits until they are gone. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid)
                .orElseThrow(() -> new IOException("Expected the server to run (%d), but found none.".formatted(pid)));
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
        // The number may soon be another program's: nothing that stops a server later on may find it here.
        Files.delete(data.resolve("postmaster.pid"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static PgBinaryResolver archives() {
        String folder = System.getProperty("marugoto.postgres", "");
        return folder.isEmpty()
                ? DefaultPostgresBinaryResolver.INSTANCE
                : (system, machine) -> archiveIn(Path.of(folder));
    }

    private static java.io.InputStream archiveIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.newInputStream(files.filter(file -> file.toString().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("Expected an archive of PostgreSQL in " + folder)));
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(Path.of("target"), "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
