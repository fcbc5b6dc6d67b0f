package org.marugoto.bench.rules;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.*;

@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecideBench {
    @Param("20")
    public int rules;

    @Param("org.marugoto.bench.rules.LinearScan")
    public String engine;

    Engine e;
    Object[] in;

    @State(Scope.Thread)
    public static class Cursor {
        int i = (int) (Thread.currentThread().getId() * 7919 % 10_000);
    }

    @Setup
    public void setup() throws Exception {
        e = Engine.create(engine);
        e.load(RuleSet.generate(rules, 42));
        Consultation[] cs = RuleSet.inputs(10_000, 7);
        in = new Object[cs.length];
        for (int i = 0; i < cs.length; i++) in[i] = e.prepare(cs[i]);
    }

    @Benchmark
    public Decision decide(Cursor c) {
        int i = c.i;
        c.i = i + 1 == in.length ? 0 : i + 1;
        return e.decide(in[i]);
    }
}
