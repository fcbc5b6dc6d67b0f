package org.marugoto.bench.casework;

import java.util.concurrent.TimeUnit;
import org.marugoto.document.ShapeCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The front half of a case in memory, without JSON; and one contact on a case that is young or old. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class FrontHalfBench {

    private static final int CASES_IN_A_STORE = 20_000;

    @Param({"none", "standard"})
    public String shapes = "none";

    @Param({"10", "10000"})
    public int age;

    private ShapeCheck check = ShapeCheck.none();
    private FrontHalf half = new FrontHalf(check);
    private FrontHalf aged = new FrontHalf(check);
    private int number;
    private int contact;

    @Setup(Level.Trial)
    public void choose() {
        check = shapes.equals("none") ? ShapeCheck.none() : ShapeCheck.standard();
        half = new FrontHalf(check);
    }

    /** An aged case, as old in every iteration. */
    @Setup(Level.Iteration)
    public void age() {
        aged = new FrontHalf(check);
        aged.walk("0");
        for (contact = 10; contact < 10 + age; contact++) {
            aged.contact("0", Integer.toString(contact));
        }
    }

    /** {@value FrontHalf#COMMANDS} commands on a new case. */
    @Benchmark
    public void frontHalf() {
        if (++number % CASES_IN_A_STORE == 0) {
            half = new FrontHalf(check);
        }
        half.walk(Integer.toString(number));
    }

    /** One command on a case of this age. */
    @Benchmark
    public void oneContact() {
        aged.contact("0", Integer.toString(contact++));
    }
}
