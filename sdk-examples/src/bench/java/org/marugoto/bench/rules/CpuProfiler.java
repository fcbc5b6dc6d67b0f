package org.marugoto.bench.rules;

import java.lang.management.*;
import java.util.*;
import org.openjdk.jmh.infra.*;
import org.openjdk.jmh.profile.*;
import org.openjdk.jmh.results.*;

/** CPU time of the benchmark threads per op (ns): insensitive to other people's load on a shared machine. Excludes GC and JIT threads. */
public final class CpuProfiler implements InternalProfiler {
    private long before;

    public String getDescription() {
        return "worker thread CPU time per op";
    }

    private static long cpu() {
        ThreadMXBean t = ManagementFactory.getThreadMXBean();
        long s = 0;
        for (ThreadInfo i : t.getThreadInfo(t.getAllThreadIds()))
            if (i != null && i.getThreadName().contains("jmh-worker"))
                s += Math.max(0, t.getThreadCpuTime(i.getThreadId()));
        return s;
    }

    public void beforeIteration(BenchmarkParams b, IterationParams i) {
        before = cpu();
    }

    public Collection<? extends Result> afterIteration(BenchmarkParams b, IterationParams i, IterationResult r) {
        long d = cpu() - before;
        return List.of(new ScalarResult(
                "cpu.ns", (double) d / Math.max(1, r.getMetadata().getAllOps()), "ns/op", AggregationPolicy.AVG));
    }
}
