package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.Loan.Status;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

/** A program that writes is killed at random moments. */
abstract class KilledProcess {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    /** A few in a plain verify, 200 in the profile "full". */
    static final int ROUNDS = EFFORT == 1 ? 3 : 10 * EFFORT;

    @TempDir
    Path folder;

    /** The seed only spreads the moments; the machine decides where in the work they fall. */
    private final Random moments = new Random(20260406);

    @Test
    void what_was_acknowledged_survives_and_nothing_is_half_there() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill(round));
            checkEverything(acknowledged);
        }
    }

    abstract String url();

    abstract DataSource open();

    abstract void close(DataSource source);

    private List<String> writeAndKill(int round) throws IOException, InterruptedException {
        Path notes = folder.resolve("acknowledged-" + round);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        url(),
                        notes.toString(),
                        "round" + round)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output-" + round).toFile())
                .start();
        try {
            waitForFirstNote(writer, notes);
            writer.waitFor(moments.nextInt(600), TimeUnit.MILLISECONDS);
            assertThat(writer.isAlive()).as("still writing when it is killed").isTrue();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        List<String> ids = new ArrayList<>();
        for (String each : WritingProcess.WRITERS) {
            ids.addAll(linesOf(Path.of(notes + each)));
        }
        return ids;
    }

    private static void waitForFirstNote(Process writer, Path notes) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (linesOf(Path.of(notes + "a")).isEmpty() && System.nanoTime() < end) {
            assertThat(writer.waitFor(10, TimeUnit.MILLISECONDS))
                    .as("ended by itself")
                    .isFalse();
        }
    }

    /** Whole lines only: the last one may have been cut by the kill. */
    private static List<String> linesOf(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void checkEverything(List<String> acknowledged) {
        DataSource source = open();
        try {
            Store store = JdbcStore.owning(source, "121002", new LoanCodec());
            StoreCheck.Findings findings = StoreCheck.of(store).check(Loan.TYPE);
            assertThat(findings.differences()).isEmpty();
            assertThat(findings.checked()).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(acknowledged)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(store.ledger(Loan.TYPE)
                                    .find(LoanId.of(id))
                                    .orElseThrow()
                                    .state()
                                    .status())
                            .isEqualTo(Status.LENT));
        } finally {
            close(source);
        }
    }
}
