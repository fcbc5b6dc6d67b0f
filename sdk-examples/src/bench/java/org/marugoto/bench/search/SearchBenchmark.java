package org.marugoto.bench.search;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marugoto.bench.rules.CpuProfiler;
import org.marugoto.resource.ResourceId;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The ten best of 100,000 resources, for 400 people: first the same answers by every contestant, then the time of each in one
 * JMH run, then how evenly ours answers and what an explanation costs. Argument: {@code short} for few
 * iterations, {@code turns} for all by turns in one process instead.
 */
public final class SearchBenchmark {

    static final int RESOURCES = 100_000;
    static final int QUERIES = 400;
    static final long CITY = 3;
    static final long ASKED = 5;

    private static final String[] SEEKERS = {"MarugotoSearch", "ColumnarScan", "LuceneSearch"};
    private static final int ROUNDS = 60;
    private static final int TURNS = 120;

    private SearchBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains("turns")) {
            turns();
            return;
        }
        boolean brief = List.of(args).contains("short");
        compare();
        report(run(brief));
        spread();
    }

    private static void turns() throws Exception {
        compare();
        City city = new City(RESOURCES, CITY);
        City.Query[] queries = City.queries(QUERIES, ASKED);
        new Turns(city, queries, "MarugotoSearch", "ColumnarScan").run(TURNS);
        new Turns(city, queries, "MarugotoSearch", "LuceneSearch").run(TURNS / 8);
        spread();
    }

    private static void compare() throws Exception {
        City city = new City(RESOURCES, CITY);
        City.Query[] queries = City.queries(QUERIES, ASKED);
        int[][] expected = new int[QUERIES][];
        long hits = 0;
        for (String name : new String[] {"ColumnarScan", "MarugotoSearch", "LuceneSearch"}) {
            Seeker seeker = Seeker.create(name);
            long start = System.nanoTime();
            seeker.build(city);
            System.out.printf(Locale.ROOT, "%s: built in %.2f s (wall)%n", name, (System.nanoTime() - start) / 1e9);
            for (int i = 0; i < QUERIES; i++) {
                int[] found = seeker.numbers(seeker.top(queries[i], 10));
                if (expected[i] == null) {
                    expected[i] = found;
                    hits += found.length;
                } else if (!Arrays.equals(expected[i], found)) {
                    throw new AssertionError(name + " found " + Arrays.toString(found) + ", not "
                            + Arrays.toString(expected[i]) + " for search " + i);
                }
            }
        }
        System.out.printf("identical answers to all %d searches, %d resources found in all%n", QUERIES, hits);
    }

    private static Iterable<RunResult> run(boolean brief) throws Exception {
        return new Runner(new OptionsBuilder()
                        .include(SearchBench.class.getName() + ".top$")
                        .param("seeker", SEEKERS)
                        .warmupIterations(brief ? 3 : 6)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(brief ? 3 : 8)
                        .measurementTime(TimeValue.seconds(2))
                        .forks(brief ? 1 : 2)
                        .addProfiler(CpuProfiler.class)
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xmx2g", "-Djmh.ignoreLock=true")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static void report(Iterable<RunResult> results) {
        System.out.println("\n| contestant | CPU µs | wall µs ± error | × ours (CPU) | B allocated |");
        System.out.println("|---|--:|--:|--:|--:|");
        double ours = Double.NaN;
        for (RunResult result : results) {
            String seeker = result.getParams().getParam("seeker");
            double cpu = result.getSecondaryResults().get("cpu.ns").getScore() / 1e3;
            ours = seeker.equals("MarugotoSearch") ? cpu : ours;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.1f ± %,.1f | %.1f | %,.0f |%n",
                    seeker,
                    cpu,
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    cpu / ours,
                    result.getSecondaryResults().values().stream()
                            .filter(other -> other.getLabel().endsWith("gc.alloc.rate.norm"))
                            .mapToDouble(other -> other.getScore())
                            .findFirst()
                            .orElse(Double.NaN));
        }
    }

    private interface Asked {
        Object answer(City.Query query);
    }

    /** For each search the middle of many rounds, so that what others do on the machine falls out. */
    private static void spread() {
        MarugotoSearch ours = new MarugotoSearch();
        ours.build(new City(RESOURCES, CITY));
        City.Query[] queries = City.queries(QUERIES, ASKED);
        System.out.println("\n| ours | p50 µs | p99 µs | p99 / p50 |");
        System.out.println("|---|--:|--:|--:|");
        spread("ten best", queries, query -> ours.top(query, 10));
        spread(
                "with the parts and questions of each",
                queries,
                query -> ours.search(query, 10).matches().stream()
                        .map(match -> List.of(match.parts(), match.questions(), match.resource()))
                        .toList());
        ResourceId one = City.id(4711);
        spread(
                "and why one other was not chosen",
                queries,
                query -> ours.search(query, 10).whyNot(one));
        spread(
                "and the ten nearest misses",
                queries,
                query -> ours.search(query, 10).nearMisses(10));
    }

    private static void spread(String what, City.Query[] queries, Asked asked) {
        long[] middle = new long[queries.length];
        long seen = 0;
        for (int warm = 0; warm < 2; warm++) {
            for (int i = 0; i < queries.length; i++) {
                long[] rounds = new long[ROUNDS];
                for (int round = 0; round < ROUNDS; round++) {
                    long start = System.nanoTime();
                    seen += asked.answer(queries[i]).hashCode();
                    rounds[round] = System.nanoTime() - start;
                }
                Arrays.sort(rounds);
                middle[i] = rounds[ROUNDS / 2];
            }
        }
        Arrays.sort(middle);
        double p50 = middle[middle.length / 2] / 1e3;
        double p99 = middle[middle.length * 99 / 100] / 1e3;
        System.out.printf(Locale.ROOT, "| %s | %,.1f | %,.1f | %.1f |%n", what, p50, p99, p99 / p50);
        if (seen == 42) {
            System.out.println(ManagementFactory.getRuntimeMXBean().getName());
        }
    }
}
