package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that take {@code --db}, on a PostgreSQL that is running. */
class PostgresUrlTest {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    @Test
    void tour_report_journey_and_store_check_work_on_it() {
        CommandLineRun tour = CommandLineRun.of("tour", "--db", url("postgres"));
        assertThat(tour.exit()).as(tour.err()).isZero();
        CommandLineRun check = CommandLineRun.of("store", "check", "--db", url("postgres"));
        assertThat(check.out()).contains("municipality 121002, case: ").endsWith("store check: ok\n");
        assertThat(check.exit()).isZero();
        CommandLineRun report = CommandLineRun.of("report", "chiba", "--db", url("postgres"));
        assertThat(report.exit()).as(report.err()).isZero();
        CommandLineRun journey =
                CommandLineRun.of("journey", "miyoshi", "--db", url("postgres") + "&currentSchema=public");
        assertThat(journey.exit()).as(journey.err() + journey.out()).isZero();
    }

    @Test
    void a_database_that_is_not_there_is_said() {
        CommandLineRun check = CommandLineRun.of("store", "check", "--db", url("nowhere"));
        assertThat(check.out()).contains("there is no database yet");
        CommandLineRun report = CommandLineRun.of("report", "chiba", "--db", url("nowhere") + "&password=secret");
        assertThat(report.exit()).isNotZero();
        assertThat(report.err()).contains("no database of that name").doesNotContain("secret");
    }
}
