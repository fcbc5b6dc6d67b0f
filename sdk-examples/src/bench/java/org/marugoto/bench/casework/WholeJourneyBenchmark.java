package org.marugoto.bench.casework;

import org.marugoto.bench.rules.CpuProfiler;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** A whole journey of one case: its time and allocation. It takes many calls until all of its rooms are compiled. */
public final class WholeJourneyBenchmark {

    private WholeJourneyBenchmark() {}

    /** Arguments: {@code standard} also with shape constraints, {@code withdrawal} also that. */
    public static void main(String[] args) throws Exception {
        String asked = String.join(" ", args);
        OptionsBuilder options = new OptionsBuilder();
        options.include(
                        asked.contains("withdrawal")
                                ? WholeJourneyBench.class.getSimpleName()
                                : WholeJourneyBench.class.getSimpleName() + ".wholeJourney")
                .param("shapes", asked.contains("standard") ? new String[] {"none", "standard"} : new String[] {"none"})
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        new Runner(options.build()).run();
    }
}
