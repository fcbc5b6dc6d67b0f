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

/** A whole journey in memory, without JSON; and a withdrawn consent among many cases, all of which it looks at. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WholeJourneyBench {

    /** By number and not by time: on a busy machine the compiler of the rooms lags behind. */
    private static final int CALLS_UNTIL_COMPILED = 60_000;

    private static final int CASES_IN_A_STORE = 2_000;
    private static final int CASES_TO_LOOK_AT = 1_000;

    @Param({"none", "standard"})
    public String shapes = "none";

    private ShapeCheck check = ShapeCheck.none();
    private WholeJourney journey = new WholeJourney(check);
    private WholeJourney many = new WholeJourney(check);
    private int number;

    @Setup(Level.Trial)
    public void choose() {
        check = shapes.equals("none") ? ShapeCheck.none() : ShapeCheck.standard();
        for (int i = 0; i < CALLS_UNTIL_COMPILED; i++) {
            wholeJourney();
        }
        journey = new WholeJourney(check);
        many = new WholeJourney(check);
        for (int i = 0; i < CASES_TO_LOOK_AT; i++) {
            many.walk("M" + i);
        }
    }

    /** {@value WholeJourney#COMMANDS} commands on a new case. */
    @Benchmark
    public void wholeJourney() {
        if (++number % CASES_IN_A_STORE == 0) {
            journey = new WholeJourney(check);
        }
        journey.walk(Integer.toString(number));
        journey.end(Integer.toString(number));
    }

    /** Withdrawn and given again, among a thousand running cases. */
    @Benchmark
    public void withdrawal() {
        many.withdraw("M7");
        many.give("M7");
    }
}
