package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outbox;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanCommand;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.Loans;

/** A PostgreSQL server is killed under two writers, at random moments, and recovers. */
class KilledServerTest {

    @TempDir
    Path folder;

    /** The seed only spreads the moments; the machine decides where in the work they fall. */
    private final Random moments = new Random(20260407);

    /** What the listener was handed before the kill of this round. */
    private final List<String> received = new ArrayList<>();

    private long handedOver;

    @Test
    void what_was_acknowledged_survives_nothing_is_half_there_and_no_change_is_passed_over() throws Exception {
        Map<String, List<String>> acknowledged = new LinkedHashMap<>();
        String last = "";
        for (int round = 0; round < KilledProcess.ROUNDS; round++) {
            PostgresServer server = start();
            try {
                if (round > 0) {
                    checkEverything(server, last, acknowledged.get(last));
                    handOverTheRest(server, last);
                }
                last = "round-" + round;
                acknowledged.put(last, writeAndKill(server, last));
            } finally {
                server.close();
            }
        }
        try (PostgresServer server = start()) {
            acknowledged.forEach((municipality, ids) -> checkEverything(server, municipality, ids));
            handOverTheRest(server, last);
        }
        System.out.printf(
                "%s: %d kills, %d acknowledged, %d handed over before them%n",
                getClass().getSimpleName(),
                KilledProcess.ROUNDS,
                acknowledged.values().stream().mapToInt(List::size).sum(),
                handedOver);
    }

    private PostgresServer start() {
        return PostgresServer.start(folder.resolve("data"));
    }

    private List<String> writeAndKill(PostgresServer server, String municipality) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (HikariDataSource source = PostgresServer.pool(server.url(), 4)) {
            source.setConnectionTimeout(5_000);
            JdbcSchema.install(source);
            JdbcStore store = JdbcStore.owning(source, municipality, new LoanCodec());
            KeptPromises.areAskedFor(source);
            Clerk clerk = Clerk.over(store);
            CountDownLatch begun = new CountDownLatch(2);
            List<Future<List<String>>> writers =
                    List.of(threads.submit(writer(clerk, "a", begun)), threads.submit(writer(clerk, "b", begun)));
            received.clear();
            Future<?> listener = threads.submit(() -> listen(store));
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(moments.nextInt(400));
            assertThat(writers).as("still writing when it is killed").noneMatch(Future::isDone);
            server.kill();
            source.close();
            List<String> acknowledged = new ArrayList<>();
            for (Future<List<String>> writer : writers) {
                acknowledged.addAll(writer.get(60, TimeUnit.SECONDS));
            }
            listener.get(60, TimeUnit.SECONDS);
            handedOver += received.size();
            return acknowledged;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Writes until the server is gone; hands back what had been acknowledged, one line for each command. */
    private static Callable<List<String>> writer(Clerk clerk, String prefix, CountDownLatch begun) {
        return () -> {
            List<String> acknowledged = new ArrayList<>();
            try {
                for (int number = 0; ; number++) {
                    LoanId id = LoanId.of(prefix + number);
                    clerk.handle(Loan.TYPE, id, new LoanCommand.Request("chair"));
                    acknowledged.add(id.value());
                    clerk.handle(Loan.TYPE, id, new LoanCommand.Lend(Loans.DAY, Loans.DAY.plusDays(7)));
                    acknowledged.add(id.value());
                    begun.countDown();
                }
            } catch (JdbcStoreException gone) {
                return acknowledged;
            }
        };
    }

    /** Listens until the server is gone. */
    private void listen(JdbcStore store) {
        try {
            while (true) {
                if (outbox(store).handOver() == 0) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                }
            }
        } catch (JdbcStoreException gone) {
            // the server is
        }
    }

    private Outbox outbox(JdbcStore store) {
        return Outbox.of(store.changes(), "notes", change -> received.add(said(change.id(), change.version())));
    }

    private static String said(String id, long version) {
        return id + " " + version;
    }

    /** What the listener was handed before the kill, and is handed now, is every change there is. */
    private void handOverTheRest(PostgresServer server, String municipality) {
        try (HikariDataSource source = PostgresServer.pool(server.url(), 3)) {
            JdbcStore store = JdbcStore.owning(source, municipality, new LoanCodec());
            outbox(store).handOver();
            Set<String> recorded = new HashSet<>();
            store.ledger(Loan.TYPE)
                    .read((id, latest) -> LongStream.rangeClosed(1, versionOf(latest))
                            .forEach(version -> recorded.add(said(id.value(), version))));
            assertThat(Set.copyOf(received)).isEqualTo(recorded);
        }
    }

    /** An id stands there once for each of its acknowledged commands; one more may have been kept without an answer. */
    private static void checkEverything(PostgresServer server, String municipality, List<String> acknowledged) {
        try (HikariDataSource source = PostgresServer.pool(server.url(), 3)) {
            Store store = JdbcStore.owning(source, municipality, new LoanCodec());
            StoreCheck.Findings findings = StoreCheck.of(store).check(Loan.TYPE);
            assertThat(findings.differences()).isEmpty();
            Map<String, Long> kept = new LinkedHashMap<>();
            store.ledger(Loan.TYPE).read((id, latest) -> kept.put(id.value(), versionOf(latest)));
            Map<String, Long> promised = new LinkedHashMap<>();
            acknowledged.forEach(id -> promised.merge(id, 1L, Long::sum));
            assertThat(promised)
                    .isNotEmpty()
                    .allSatisfy((id, commands) ->
                            assertThat(kept.getOrDefault(id, 0L)).isGreaterThanOrEqualTo(commands));
            assertThat(findings.checked()).isEqualTo(kept.size()).isLessThanOrEqualTo(promised.size() + 2);
        }
    }

    private static long versionOf(Recorded<?> latest) {
        return latest.version().value();
    }
}
