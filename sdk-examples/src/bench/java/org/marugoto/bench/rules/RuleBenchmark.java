package org.marugoto.bench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * One decision table in many engines: first the same answers, then, in one JMH run, the time and the allocation of each.
 *
 * <p>Arguments: {@code short} for few iterations, then, optionally, names of engines; all by default.
 */
public final class RuleBenchmark {

    private static final List<String> ENGINES = List.of(
            "MarugotoBook",
            "MarugotoPrepared",
            "BitsetIndex",
            "LinearScan",
            "DroolsReused",
            "DroolsStateless",
            "DroolsSequential",
            "EasyRules",
            "Camunda7Juel",
            "KieDmn",
            "Camunda7Feel");
    private static final List<Integer> SIZES = List.of(20, 200, 2_000);

    private RuleBenchmark() {}

    public static void main(String[] args) throws Exception {
        boolean brief = args.length > 0 && args[0].equals("short");
        List<String> engines = new ArrayList<>(List.of(args).subList(brief ? 1 : 0, args.length));
        if (engines.isEmpty()) {
            engines.addAll(ENGINES);
        }
        for (String engine : engines) {
            verify(engine, brief ? 5 : 60);
        }
        load(brief ? 10 : 30);
        report(run(engines, brief), engines);
    }

    private static String classOf(String engine) {
        return RuleBenchmark.class.getPackageName() + "." + engine;
    }

    /** The same answer as the linear scan on every input, as far as the budget of seconds goes. */
    private static void verify(String name, int seconds) throws Exception {
        for (int size : SIZES) {
            RuleSet rules = RuleSet.generate(size, 42);
            Consultation[] inputs = RuleSet.inputs(10_000, 7);
            Engine expected = new LinearScan();
            expected.load(rules);
            Engine engine = Engine.create(classOf(name));
            engine.load(rules);
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            int checked = 0;
            while (checked < inputs.length && System.nanoTime() < end) {
                Decision wanted = expected.decide(expected.prepare(inputs[checked]));
                Decision found = engine.decide(engine.prepare(inputs[checked]));
                if (!wanted.same(found)) {
                    throw new AssertionError(name + " answers input " + checked + " of " + size + " rules differently");
                }
                checked++;
            }
            System.out.printf("same answers: %s, %d rules, %d of %d inputs%n", name, size, checked, inputs.length);
        }
    }

    /** How long our own book of 2,000 rules takes to build and compile, warm. */
    private static void load(int times) throws Exception {
        RuleSet rules = RuleSet.generate(2_000, 42);
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            new MarugotoBook().load(rules);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        java.util.Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "load and compile 2,000 rules: first %.0f ms, then min %.0f, median %.0f, max %.0f ms of %d%n",
                first,
                millis[0],
                millis[times / 2],
                millis[times - 1],
                times);
    }

    private static Iterable<RunResult> run(List<String> engines, boolean brief) throws Exception {
        return new Runner(new OptionsBuilder()
                        .include(DecideBench.class.getName() + ".decide$")
                        .param(
                                "engine",
                                engines.stream().map(RuleBenchmark::classOf).toArray(String[]::new))
                        .param("rules", SIZES.stream().map(String::valueOf).toArray(String[]::new))
                        .mode(Mode.AverageTime)
                        .timeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
                        .warmupIterations(brief ? 3 : 5)
                        .warmupTime(TimeValue.milliseconds(brief ? 500 : 1_000))
                        .measurementIterations(brief ? 4 : 6)
                        .measurementTime(TimeValue.milliseconds(brief ? 500 : 1_000))
                        .forks(1)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuProfiler.class)
                        .jvmArgs("-Xms1g", "-Xmx3g", "-Djmh.ignoreLock=true")
                        .build())
                .run();
    }

    private static void report(Iterable<RunResult> results, List<String> engines) {
        Map<String, RunResult> found = new TreeMap<>();
        results.forEach(result -> found.put(key(result), result));
        System.out.println(
                "\n| engine | rules | ns/decision (CPU of the worker) | wall ns ± error | × ours (CPU) | B/op |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        for (int size : SIZES) {
            RunResult ours = found.get(classOf("MarugotoBook") + size);
            for (String engine : engines) {
                RunResult result = found.get(classOf(engine) + size);
                if (result != null && ours != null) {
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %d | %,.0f | %,.0f ± %,.0f | %.2f | %,.0f |%n",
                            engine,
                            size,
                            score(result, "cpu.ns"),
                            result.getPrimaryResult().getScore(),
                            result.getPrimaryResult().getScoreError(),
                            score(result, "cpu.ns") / score(ours, "cpu.ns"),
                            score(result, "gc.alloc.rate.norm"));
                }
            }
        }
    }

    private static String key(RunResult result) {
        return result.getParams().getParam("engine") + result.getParams().getParam("rules");
    }

    private static double score(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
