package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTourTest {

    private static final int ROUNDS = 3 * Integer.getInteger("marugoto.effort", 1);

    @TempDir
    Path folder;

    @Test
    void an_intake_that_is_killed_keeps_every_case_it_acknowledged_and_resumes() throws Exception {
        Random random = new Random(20231002);
        int killedInTheMiddle = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path database = folder.resolve("round" + round);
            Path acks = folder.resolve("acks" + round);
            Process tour = start(database, acks);
            int wanted = 1 + random.nextInt(300);
            while (tour.isAlive() && acknowledged(acks) < wanted) {
                tour.waitFor(2, TimeUnit.MILLISECONDS);
            }
            tour.destroyForcibly().waitFor();
            killedInTheMiddle += acknowledged(acks) < 433 ? 1 : 0;
            CommandLineRun check =
                    CommandLineRun.of("store", "check", "--db", url(database), "--acks", acks.toString());
            assertThat(check.out()).endsWith("store check: ok\n");
            assertThat(check.exit()).isZero();
            assertThat(CommandLineRun.of("tour", "--db", url(database)).exit()).isZero();
        }
        assertThat(killedInTheMiddle).isPositive();
    }

    private static Process start(Path database, Path acks) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.marugoto.examples.Main",
                        "tour",
                        "--db",
                        url(database),
                        "--acks",
                        acks.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long acknowledged(Path acks) throws IOException {
        return Files.exists(acks)
                ? Files.readString(acks).chars().filter(c -> c == '\n').count()
                : 0;
    }

    private static String url(Path database) {
        return "jdbc:h2:file:" + database;
    }
}
