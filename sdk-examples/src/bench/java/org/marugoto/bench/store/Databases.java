package org.marugoto.bench.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;

/** Fresh databases of one kind, one for each contestant, and the CPU time of their server. */
final class Databases implements AutoCloseable {

    private final DatabaseKind kind;
    private final Path folder;
    private final EmbeddedPostgres server;

    private Databases(DatabaseKind kind, Path folder, EmbeddedPostgres server) {
        this.kind = kind;
        this.folder = folder;
        this.server = server;
    }

    static Databases of(DatabaseKind kind) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "bench-store");
        return new Databases(kind, folder, kind == DatabaseKind.POSTGRES ? start(folder) : null);
    }

    private static EmbeddedPostgres start(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    HikariDataSource fresh(String name) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(4);
        config.setJdbcUrl(url(name.toLowerCase(Locale.ROOT)));
        config.setUsername(kind == DatabaseKind.POSTGRES ? "postgres" : "sa");
        config.setPassword("");
        return new HikariDataSource(config);
    }

    private String url(String name) throws SQLException {
        if (kind == DatabaseKind.POSTGRES) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return server.getJdbcUrl("postgres", name);
        }
        return switch (kind) {
            case H2_MEMORY -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
            case H2_FILE_DURABLE -> "jdbc:h2:file:" + folder.toAbsolutePath() + "/" + name + ";WRITE_DELAY=0";
            default -> "jdbc:h2:file:" + folder.toAbsolutePath() + "/" + name;
        };
    }

    /** CPU time of the server and all its sessions so far, in nanoseconds; 0 without a server. */
    long serverCpu() throws IOException {
        if (server == null) {
            return 0;
        }
        long postmaster = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        long ticks = ticks(postmaster, true);
        try (Stream<ProcessHandle> sessions =
                ProcessHandle.of(postmaster).orElseThrow().children()) {
            ticks += sessions.mapToLong(session -> ticks(session.pid(), false)).sum();
        }
        return ticks * 10_000_000L;
    }

    /** Of what has ended only the parent's figure tells. */
    private static long ticks(long pid, boolean withEnded) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] field = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(field[11]) + Long.parseLong(field[12]);
            return withEnded ? own + Long.parseLong(field[13]) + Long.parseLong(field[14]) : own;
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
