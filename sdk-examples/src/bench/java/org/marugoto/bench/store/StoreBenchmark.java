package org.marugoto.bench.store;

import com.sun.management.ThreadMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Cases kept side by side: ours, JDBC written by hand, and two process engines, in one process and in turns.
 *
 * <p>Arguments: kinds of database (all if none is named), {@code short}, {@code engines},
 * {@code inside} (the plan inside the state, too). One thread works; the time of its CPU
 * and of the database server counts, because other work on the machine disturbs the wall clock; so a turn, too, ends by the time
 * of its thread.
 */
public final class StoreBenchmark {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Databases databases;
    private final DatabaseKind kind;
    private final int rounds;
    private final double slice;
    private final double warmUp;

    private StoreBenchmark(DatabaseKind kind, Databases databases, boolean brief) {
        this.kind = kind;
        this.databases = databases;
        this.rounds = brief ? 3 : 8;
        this.slice = brief ? 1 : 1.5;
        this.warmUp = brief ? 3 : 8;
    }

    /** Runs what the arguments name, and prints a table for each kind of database. */
    public static void main(String[] args) throws Exception {
        List<String> given = Arrays.asList(args);
        List<DatabaseKind> kinds = Arrays.stream(DatabaseKind.values())
                .filter(kind -> given.contains(kind.name()))
                .toList();
        for (DatabaseKind kind : kinds.isEmpty() ? List.of(DatabaseKind.values()) : kinds) {
            try (Databases databases = Databases.of(kind)) {
                new StoreBenchmark(kind, databases, given.contains("short")).run(contestants(kind, given));
            }
        }
    }

    private static List<Supplier<Contestant>> contestants(DatabaseKind kind, List<String> given) {
        List<Supplier<Contestant>> all =
                new ArrayList<>(List.of(PlainRows::new, () -> new SameRows(false), OurJoined::new));
        if (kind != DatabaseKind.H2_FILE) { // an owning store always promises its commits
            all.add(() -> new OurStore(false));
            all.add(SameProduct::new);
            all.add(OurProduct::new);
        }
        if (given.contains("inside")) {
            all.add(() -> new SameRows(true));
            all.add(() -> new OurStore(true));
        }
        if (given.contains("engines")) {
            all.add(Flowable::new);
            all.add(Camunda7::new);
        }
        return all;
    }

    private void run(List<Supplier<Contestant>> makers) throws Exception {
        List<Lane> lanes = new ArrayList<>();
        for (Supplier<Contestant> maker : makers) {
            Contestant contestant = maker.get();
            HikariDataSource source = databases.fresh(contestant.name());
            contestant.prepare(source, kind);
            lanes.add(new Lane(contestant, source));
        }
        for (Lane lane : lanes) {
            lane.walk(warmUp);
        }
        lanes.forEach(Lane::forget);
        for (int round = 0; round < rounds; round++) {
            for (Lane lane : lanes) {
                lane.walk(slice);
            }
        }
        for (Lane lane : lanes) {
            lane.checkFinished();
        }
        print("Cases on " + kind, lanes);
        List<Lane> loading = new ArrayList<>(lanes.stream().filter(Lane::loads).toList());
        for (int round = -1; round < rounds; round++) {
            for (Lane lane : loading) {
                lane.load(round < 0 ? warmUp / 2 : slice / 2);
            }
            if (round < 0) {
                loading.forEach(Lane::forget);
            }
        }
        print("Loads on " + kind, loading);
        for (Lane lane : lanes) {
            lane.close();
        }
    }

    private static void print(String title, List<Lane> lanes) {
        Lane plain = lanes.get(0);
        System.out.printf(
                "%n### %s%n%n| contestant | per s ± sd | CPU µs each | of it server | × PlainRows CPU | %% of the CPU speed of its bare one"
                        + " | %% of PlainRows rate | %% of the rate of its bare one | KB each | n |%n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n",
                title);
        for (Lane lane : lanes) {
            Lane same = lanes.stream()
                    .filter(other -> other.name().equals(lane.bare()))
                    .findFirst()
                    .orElse(plain);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f ± %,.0f | %,.1f | %,.1f | %.2f | %.0f | %.0f | %.0f | %.1f | %,d |%n",
                    lane.name(),
                    lane.rate(),
                    lane.deviation(),
                    lane.cpu(),
                    lane.serverCpu(),
                    lane.cpu() / plain.cpu(),
                    100 * same.cpu() / lane.cpu(),
                    100 * lane.rate() / plain.rate(),
                    100 * lane.rate() / same.rate(),
                    lane.allocated(),
                    lane.count());
        }
    }

    /** One contestant with its database and its figures. */
    private final class Lane {
        private final Contestant contestant;
        private final HikariDataSource source;
        private final List<Double> rates = new ArrayList<>();
        private long walked;
        private long loaded;
        private long count;
        private long threadTime;
        private long serverTime;
        private long bytes;

        Lane(Contestant contestant, HikariDataSource source) {
            this.contestant = contestant;
            this.source = source;
        }

        interface Action {
            void run() throws Exception;
        }

        void walk(double seconds) throws Exception {
            measure(seconds, () -> contestant.walk(++walked));
        }

        void load(double seconds) throws Exception {
            measure(seconds, () -> {
                if (contestant.load(1 + loaded++ * 7919 % walked) == 0) {
                    throw new IllegalStateException(name() + " has lost a case");
                }
            });
        }

        private void measure(double seconds, Action action) throws Exception {
            long thread = Thread.currentThread().getId();
            long server = databases.serverCpu();
            long allocated = THREADS.getThreadAllocatedBytes(thread);
            long time = THREADS.getThreadCpuTime(thread);
            long begin = System.nanoTime();
            long most = begin + (long) (4 * seconds * 1e9);
            long busy = time + (long) (seconds * 1e9);
            long done = 0;
            do {
                action.run();
                done++;
            } while (System.nanoTime() < most && THREADS.getThreadCpuTime(thread) < busy);
            rates.add(done * 1e9 / (System.nanoTime() - begin));
            threadTime += THREADS.getThreadCpuTime(thread) - time;
            bytes += THREADS.getThreadAllocatedBytes(thread) - allocated;
            serverTime += databases.serverCpu() - server;
            count += done;
        }

        void forget() {
            rates.clear();
            count = 0;
            threadTime = 0;
            serverTime = 0;
            bytes = 0;
        }

        void checkFinished() throws Exception {
            long finished = contestant.finished();
            if (finished != walked) {
                throw new IllegalStateException(
                        "%s walked (%d) cases, but (%d) are finished.".formatted(name(), walked, finished));
            }
        }

        boolean loads() {
            return contestant instanceof BareJdbc;
        }

        String name() {
            return contestant.name();
        }

        String bare() {
            return contestant.bare();
        }

        long count() {
            return count;
        }

        double rate() {
            return rates.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }

        double deviation() {
            double mean = rate();
            double squares = rates.stream()
                    .mapToDouble(rate -> (rate - mean) * (rate - mean))
                    .sum();
            return Math.sqrt(squares / Math.max(1, rates.size() - 1));
        }

        double cpu() {
            return (threadTime + serverTime) / 1e3 / count;
        }

        double serverCpu() {
            return serverTime / 1e3 / count;
        }

        double allocated() {
            return bytes / 1024.0 / count;
        }

        void close() throws Exception {
            contestant.close();
            source.close();
        }
    }
}
