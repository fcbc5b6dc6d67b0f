package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.ledger.Outbox;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.Loan.Status;
import org.marugoto.testkit.LoanCodec;

/** A program that writes is killed at random moments. */
abstract class KilledProcess {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    /** A few in a plain verify, 200 in the profile "full". */
    static final int ROUNDS = EFFORT == 1 ? 3 : 10 * EFFORT;

    @TempDir
    Path folder;

    /** The seed only spreads the moments; the machine decides where in the work they fall. */
    private final Random moments = new Random(20260406);

    /** How many were acknowledged that were safe together, over all rounds. */
    private int handedOutTogether;

    /** What the listener was handed, over all rounds. */
    private final Set<String> received = new HashSet<>();

    @Test
    void what_was_acknowledged_survives_nothing_is_half_there_and_no_change_is_passed_over() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeAndKill(round));
            checkEverything(acknowledged, round + 1);
        }
        handOverTheRest();
        assertThat(handedOutTogether).isPositive();
        System.out.printf(
                "%s: %d kills, %d acknowledged, %d of them safe together, %d handed over%n",
                getClass().getSimpleName(), ROUNDS, acknowledged.size(), handedOutTogether, received.size());
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
            waitForFirstNote(writer, Path.of(notes + "a"));
            waitForFirstNote(writer, Path.of(notes + WritingProcess.BULK_WRITER));
            writer.waitFor(moments.nextInt(600), TimeUnit.MILLISECONDS);
            assertThat(writer.isAlive()).as("still writing when it is killed").isTrue();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        List<String> ids = new ArrayList<>();
        for (String each : WritingProcess.WRITERS) {
            ids.addAll(linesOf(Path.of(notes + each)));
        }
        List<String> many = linesOf(Path.of(notes + WritingProcess.BULK_WRITER));
        handedOutTogether += many.size();
        ids.addAll(many);
        received.addAll(linesOf(Path.of(notes + WritingProcess.LISTENER)));
        return ids;
    }

    private static void waitForFirstNote(Process writer, Path notes) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (linesOf(notes).isEmpty() && System.nanoTime() < end) {
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

    /** Every writer may have one more than it could note, and that one is whole too, or only requested; the one of many, many. */
    private void checkEverything(Set<String> acknowledged, int rounds) {
        within(store -> {
            StoreCheck.Findings findings = StoreCheck.of(store).check(Loan.TYPE);
            assertThat(findings.differences()).isEmpty();
            assertThat(findings.unchained()).isZero();
            Map<String, Status> kept = new HashMap<>();
            store.ledger(Loan.TYPE)
                    .read((id, latest) -> kept.put(id.value(), latest.state().status()));
            assertThat(acknowledged)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(kept.get(id)).isEqualTo(Status.LENT));
            int inFlight = WritingProcess.WRITERS.size() + WritingProcess.SAFE_TOGETHER;
            assertThat(kept).hasSizeLessThanOrEqualTo(acknowledged.size() + rounds * inFlight);
        });
    }

    /** What the listener was handed before the kills, and is handed now, is every change there is. */
    private void handOverTheRest() {
        within(store -> {
            Set<String> before = Set.copyOf(received);
            Outbox.of(
                            store.changes(),
                            WritingProcess.LISTENER,
                            change -> received.add(change.id() + " " + change.version()))
                    .handOver();
            Set<String> recorded = new HashSet<>();
            store.ledger(Loan.TYPE)
                    .read((id, latest) -> LongStream.rangeClosed(
                                    1, latest.version().value())
                            .forEach(version -> recorded.add(id.value() + " " + version)));
            assertThat(before).as("handed over before it was killed").isNotEmpty();
            assertThat(received).isEqualTo(recorded);
        });
    }

    private void within(Consumer<JdbcStore> work) {
        DataSource source = open();
        try {
            JdbcStore store = JdbcStore.owning(source, "121002", new LoanCodec());
            KeptPromises.areAskedFor(source);
            work.accept(store);
        } finally {
            close(source);
        }
    }
}
