package org.marugoto.bench.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.marugoto.bench.rules.CpuProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The same people and places shared out by many solvers: first the same objective, each in a process of its own with its
 * peak of memory and a limit of a minute, then the time of each in one JMH run.
 *
 * <p>Arguments: {@code short} for few iterations, then, optionally, names of workloads (M1 M2 M2S M3) and planners.
 */
public final class MatchingBenchmark {

    private static final List<String> WORKLOADS = List.of("M1", "M2", "M2S", "M3");
    private static final List<String> PLANNERS =
            List.of("MarugotoPlanner", "OrToolsMaxFlow", "OrToolsFlow", "OrToolsAssignment", "JGraphTFlow");
    private static final int LIMIT_SECONDS = 60;
    private static final int SMALL = 1_000;

    private MatchingBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 3 && args[0].equals("once")) {
            once(args[1], args[2]);
            return;
        }
        List<String> given = List.of(args);
        boolean brief = given.contains("short");
        List<String> workloads = chosen(WORKLOADS, given);
        List<String> planners = chosen(PLANNERS, given);
        if (planners.contains("OrToolsFlow")) {
            compareSmall();
        }
        Map<String, List<String>> able = new LinkedHashMap<>();
        for (String workload : workloads) {
            able.put(workload, compare(workload, planners));
        }
        System.out.println("\n| workload | planner | CPU ms | wall ms ± error | × ours (CPU) |");
        System.out.println("|---|---|--:|--:|--:|");
        for (String workload : workloads) {
            report(workload, run(workload, able.getOrDefault(workload, List.of()), brief));
        }
    }

    private static List<String> chosen(List<String> all, List<String> given) {
        List<String> some = all.stream().filter(given::contains).toList();
        return some.isEmpty() ? all : some;
    }

    private static void compareSmall() throws Exception {
        Planner ours = Planner.create("MarugotoPlanner");
        Planner peer = Planner.create("OrToolsFlow");
        for (int seed = 0; seed < SMALL; seed++) {
            Waiting waiting = Waiting.small(seed);
            int[] plan = ours.plan(waiting);
            if (waiting.objective(plan) != waiting.objective(peer.plan(waiting))
                    || waiting.violation(plan, ours.prices()) != 0) {
                throw new AssertionError("objectives differ or are not proven, seed " + seed);
            }
        }
        System.out.printf("same objective as OR-Tools on %,d random networks, each proven by its prices%n", SMALL);
    }

    /** Those that found the same objective within the limit. */
    private static List<String> compare(String workload, List<String> planners) throws Exception {
        List<String> able = new ArrayList<>();
        String objective = "";
        for (String planner : planners) {
            if (planner.equals("OrToolsAssignment") && !workload.equals("M1")) {
                continue;
            }
            String[] found = inOwnProcess(planner, workload);
            if (found.length < 2) {
                System.out.printf("%s %s: no result within %d s%n", workload, planner, LIMIT_SECONDS);
                continue;
            }
            if (!objective.isEmpty() && !objective.equals(found[0])) {
                throw new AssertionError(workload + " " + planner + " found " + found[0] + ", not " + objective);
            }
            objective = found[0];
            able.add(planner);
            System.out.printf(
                    "%s %s: objective %s, prices %s, peak %s MB%n", workload, planner, found[0], found[1], found[2]);
        }
        return able;
    }

    private static String[] inOwnProcess(String planner, String workload) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MatchingBenchmark.class.getName(),
                        "once",
                        planner,
                        workload)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return new String[0];
        }
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .strip()
                .split(" ");
    }

    private static void once(String name, String workload) throws Exception {
        Waiting waiting = Waiting.of(workload);
        Planner planner = Planner.create(name);
        int[] plan = planner.plan(waiting);
        boolean priced = planner.prices().length > 0;
        String proof = !priced ? "none" : waiting.violation(plan, planner.prices()) == 0 ? "proven" : "wrong";
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
                .findFirst()
                .orElse("?");
        System.out.println(waiting.objective(plan) + " " + proof + " " + peak);
    }

    private static Iterable<RunResult> run(String workload, List<String> planners, boolean brief) throws Exception {
        return new Runner(new OptionsBuilder()
                        .include(PlanBench.class.getName() + ".plan$")
                        .param("workload", workload)
                        .param("planner", planners.toArray(String[]::new))
                        .warmupIterations(brief ? 2 : 4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(brief ? 3 : 6)
                        .measurementTime(TimeValue.seconds(2))
                        .forks(1)
                        .addProfiler(CpuProfiler.class)
                        .jvmArgs("-Xmx2g", "-Djmh.ignoreLock=true")
                        .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static void report(String workload, Iterable<RunResult> results) {
        double ours = Double.NaN;
        for (RunResult result : results) {
            String planner = result.getParams().getParam("planner");
            double cpu = result.getSecondaryResults().get("cpu.ns").getScore() / 1e6;
            ours = planner.equals("MarugotoPlanner") ? cpu : ours;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %,.1f | %,.1f ± %,.1f | %.2f |%n",
                    workload,
                    planner,
                    cpu,
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    cpu / ours);
        }
    }
}
