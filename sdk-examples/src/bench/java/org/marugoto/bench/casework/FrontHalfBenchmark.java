package org.marugoto.bench.casework;

import java.util.ArrayList;
import java.util.List;
import org.marugoto.Cases;
import org.marugoto.bench.rules.CpuProfiler;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.CaseId;
import org.marugoto.document.ShapeCheck;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The front half of a case: its time and allocation, its independence of age, and the fold of a million events. */
public final class FrontHalfBenchmark {

    private static final int EVENTS = 1_000_000;

    private FrontHalfBenchmark() {}

    /** Argument: {@code short} for few iterations. */
    public static void main(String[] args) throws Exception {
        fold();
        boolean brief = args.length > 0 && args[0].equals("short");
        OptionsBuilder options = new OptionsBuilder();
        options.addProfiler(GCProfiler.class).addProfiler(CpuProfiler.class);
        if (brief) {
            options.include(FrontHalfBench.class.getSimpleName())
                    .forks(1)
                    .warmupIterations(4)
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1))
                    .warmupTime(TimeValue.seconds(1));
        }
        if (!brief) {
            options.include(FrontHalfBench.class.getSimpleName() + ".frontHalf").param("age", "10");
            new Runner(options.build()).run();
            options = new OptionsBuilder();
            options.include(FrontHalfBench.class.getSimpleName() + ".oneContact");
            options.addProfiler(GCProfiler.class).addProfiler(CpuProfiler.class);
        }
        new Runner(options.build()).run();
    }

    private static void fold() {
        FrontHalf half = new FrontHalf(ShapeCheck.none());
        List<List<CaseEvent>> histories = new ArrayList<>();
        int events = 0;
        for (int i = 0; events < EVENTS; i++) {
            half.walk(Integer.toString(i));
            List<CaseEvent> history = half.city().store().journal().history(Cases.TYPE, CaseId.of("C" + i));
            histories.add(history);
            events += history.size();
        }
        for (int round = 0; round < 3; round++) {
            long begin = System.nanoTime();
            int open = 0;
            for (List<CaseEvent> history : histories) {
                SupportCase state = Cases.TYPE.decider().fold(history);
                open += state.next().isPresent() ? 1 : 0;
            }
            System.out.printf(
                    "fold: %d events of %d cases in %d ms (round %d, %d open)%n",
                    events, histories.size(), (System.nanoTime() - begin) / 1_000_000, round + 1, open);
        }
    }
}
