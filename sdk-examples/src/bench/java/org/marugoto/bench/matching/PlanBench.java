package org.marugoto.bench.matching;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanBench {

    @Param("M2")
    public String workload;

    @Param("MarugotoPlanner")
    public String planner;

    private Waiting waiting;
    private Planner chosen;

    @Setup
    public void setup() throws ReflectiveOperationException {
        waiting = Waiting.of(workload);
        chosen = Planner.create(planner);
    }

    @Benchmark
    public int[] plan() {
        return chosen.plan(waiting);
    }
}
