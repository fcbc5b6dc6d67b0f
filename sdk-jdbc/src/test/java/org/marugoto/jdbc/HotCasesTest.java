package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.extended;
import static org.marugoto.testkit.Loans.goOn;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;

/** Sixteen threads on fifty cases, two at a time in any order: nothing lost, and nothing but a stale version said. */
class HotCasesTest {

    private static final int THREADS = 16;
    private static final int CASES = 50;
    private static final int UNITS = 25 * Integer.getInteger("marugoto.effort", 1);

    @Test
    void on_postgres() throws Exception {
        try (HikariDataSource source = PostgresServer.shared().fresh()) {
            nothingIsLost(source);
        }
    }

    @Test
    void on_h2_in_memory() throws Exception {
        nothingIsLost(H2Databases.memory());
    }

    @Test
    void on_h2_in_a_file(@TempDir Path folder) throws Exception {
        JdbcConnectionPool source = H2Databases.file(folder);
        source.setMaxConnections(THREADS + 4);
        try {
            nothingIsLost(source);
        } finally {
            source.dispose();
        }
    }

    @Test
    void a_deadlock_is_begun_again_by_an_owning_store() throws Exception {
        try (HikariDataSource source = PostgresServer.shared().fresh()) {
            Store store = store(source);
            AtomicInteger tries = new AtomicInteger();
            List<Future<Boolean>> both = crosswise(store, tries);
            for (Future<Boolean> each : both) {
                assertThat(each.get()).isTrue();
            }
            assertThat(tries).hasValueGreaterThan(2);
            assertThat(version(store, id(1))).isEqualTo(4);
            assertThat(version(store, id(2))).isEqualTo(4);
        }
    }

    @Test
    void a_conflict_in_the_callers_transaction_is_a_stale_version_and_not_tried_again() throws Exception {
        try (HikariDataSource source = PostgresServer.shared().fresh();
                Connection callers = source.getConnection()) {
            Store owning = store(source);
            begin(owning.ledger(Loan.TYPE), id(1), requested());
            callers.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            callers.setAutoCommit(false);
            Store joining = JdbcStore.joining(() -> callers, "121002", new LoanCodec());
            AtomicInteger tries = new AtomicInteger();
            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> joining.within(() -> {
                        tries.incrementAndGet();
                        var mine = joining.ledger(Loan.TYPE).find(id(1)).orElseThrow();
                        more(owning, id(1));
                        return goOn(joining.ledger(Loan.TYPE), id(1), mine, lent());
                    }))
                    .withMessageContaining("another transaction was in the way");
            assertThat(tries).hasValue(1);
            callers.rollback();
            assertThat(version(owning, id(1))).isEqualTo(2);
        }
    }

    private static void nothingIsLost(DataSource source) throws Exception {
        Store store = store(source);
        IntStream.range(0, CASES).forEach(number -> begin(store.ledger(Loan.TYPE), id(number), requested()));
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int seed = 0; seed < THREADS; seed++) {
            Random random = new Random(seed);
            writers.add(() -> write(store, random));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        int done = 0;
        try {
            for (Future<Integer> each : threads.invokeAll(writers, 300, TimeUnit.SECONDS)) {
                done += each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        long recorded = IntStream.range(0, CASES)
                        .mapToLong(number -> version(store, id(number)))
                        .sum()
                - CASES;
        assertThat(done).isPositive();
        assertThat(recorded).isEqualTo(2L * done);
        assertThat(StoreCheck.of(store).check(Loan.TYPE).differences()).isEmpty();
    }

    /** How many units were kept; the others were stale. */
    private static int write(Store store, Random random) {
        int done = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            int one = random.nextInt(CASES);
            int other = (one + 1 + random.nextInt(CASES - 1)) % CASES;
            try {
                store.within(() -> more(store, id(one)) && more(store, id(other)));
                done++;
            } catch (StaleVersionException somebodyElseWasFaster) {
                Thread.yield();
            }
        }
        return done;
    }

    /** Two units that write the same two things the other way round, each after the other's first write. */
    private static List<Future<Boolean>> crosswise(Store store, AtomicInteger tries) throws InterruptedException {
        for (int number : List.of(1, 2)) {
            begin(store.ledger(Loan.TYPE), id(number), requested(), lent());
        }
        CyclicBarrier bothWrote = new CyclicBarrier(2);
        CountDownLatch oneIsThrough = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return threads.invokeAll(
                    List.of(
                            () -> crossing(store, id(1), id(2), bothWrote, oneIsThrough, tries),
                            () -> crossing(store, id(2), id(1), bothWrote, oneIsThrough, tries)),
                    60,
                    TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean crossing(
            Store store, LoanId one, LoanId two, CyclicBarrier met, CountDownLatch oneIsThrough, AtomicInteger tries) {
        boolean done = store.within(() -> {
            boolean again = tries.incrementAndGet() > 2;
            if (again) {
                waitFor(() -> oneIsThrough.await(30, TimeUnit.SECONDS));
            }
            more(store, one);
            if (!again) {
                waitFor(() -> met.await(30, TimeUnit.SECONDS));
            }
            return more(store, two);
        });
        oneIsThrough.countDown();
        return done;
    }

    private static void waitFor(Callable<?> other) {
        try {
            other.call();
        } catch (Exception broken) {
            throw new AssertionError("Expected two threads to meet, but one never came.", broken);
        }
    }

    private static boolean more(Store store, LoanId id) {
        Ledger<LoanId, Loan, LoanEvent> ledger = store.ledger(Loan.TYPE);
        return goOn(ledger, id, ledger.find(id).orElseThrow(), extended(1))
                        .version()
                        .value()
                > 0;
    }

    private static long version(Store store, LoanId id) {
        return store.ledger(Loan.TYPE).find(id).orElseThrow().version().value();
    }

    private static Store store(DataSource source) {
        return JdbcStore.owning(source, "121002", new LoanCodec());
    }

    private static LoanId id(int number) {
        return LoanId.of("L-" + number);
    }
}
