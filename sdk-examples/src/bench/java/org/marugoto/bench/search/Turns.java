package org.marugoto.bench.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * All contestants by turns in one process, for machines on which others work: the processor time of the thread for all
 * searches, the least and the middle of many rounds. What disturbs one contestant disturbs the next one too.
 */
final class Turns {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Seeker> seekers = new LinkedHashMap<>();
    private final City.Query[] queries;
    private long seen;

    Turns(City city, City.Query[] queries, String... names) throws Exception {
        this.queries = queries;
        for (String name : names) {
            Seeker seeker = Seeker.create(name);
            seeker.build(city);
            seekers.put(name, seeker);
        }
    }

    void run(int rounds) throws Exception {
        Map<String, long[]> times = new LinkedHashMap<>();
        for (int round = -rounds / 2; round < rounds; round++) {
            for (Map.Entry<String, Seeker> turn : seekers.entrySet()) {
                long[] all = times.computeIfAbsent(turn.getKey(), none -> new long[rounds]);
                long time = round(turn.getValue());
                if (round >= 0) {
                    all[round] = time;
                }
            }
        }
        System.out.printf("%n| contestant | least CPU µs | middle CPU µs | × ours (least) | × ours (middle) |%n");
        System.out.println("|---|--:|--:|--:|--:|");
        long[] ours = times.values().iterator().next();
        Arrays.sort(ours);
        times.forEach((name, all) -> {
            Arrays.sort(all);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.2f | %,.2f | %.1f | %.1f |%n",
                    name,
                    all[0] / 1e3 / queries.length,
                    all[rounds / 2] / 1e3 / queries.length,
                    (double) all[0] / ours[0],
                    (double) all[rounds / 2] / ours[rounds / 2]);
        });
        if (seen == 42) {
            System.out.println();
        }
    }

    private long round(Seeker seeker) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        for (City.Query query : queries) {
            seen += seeker.top(query, 10).hashCode() & 1;
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
