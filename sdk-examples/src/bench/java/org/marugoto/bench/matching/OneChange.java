package org.marugoto.bench.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.marugoto.matching.AllocationNetwork;
import org.marugoto.matching.NetworkPlan;

/** One resource gains or loses a place: how long from the earlier plan, how long anew; objective and prices are compared. */
public final class OneChange {

    private static final int CHANGES = 15;

    private OneChange() {}

    public static void main(String[] args) {
        for (String workload : args.length == 0 ? new String[] {"M2", "M2S", "M3"} : args) {
            measure(Waiting.of(workload));
        }
    }

    private static void measure(Waiting waiting) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        SplittableRandom chance = new SplittableRandom(5);
        NetworkPlan before = network(waiting, waiting.places()).solve();
        long[] again = new long[CHANGES];
        long[] anew = new long[CHANGES];
        for (int change = 0; change < CHANGES; change++) {
            int[] places = waiting.places().clone();
            places[chance.nextInt(places.length)] += change % 2 == 0 ? 1 : -1;
            AllocationNetwork network = network(waiting, places);
            long start = clock.getCurrentThreadCpuTime();
            NetworkPlan quick = network.solveFrom(before);
            long middle = clock.getCurrentThreadCpuTime();
            NetworkPlan slow = network.solve();
            again[change] = middle - start;
            anew[change] = clock.getCurrentThreadCpuTime() - middle;
            compare(quick, slow, places.length);
        }
        Arrays.sort(again);
        Arrays.sort(anew);
        System.out.printf(
                Locale.ROOT,
                "%s: median of %d changes %.1f ms from the earlier plan, %.1f ms anew (CPU)%n",
                waiting.name(),
                CHANGES,
                again[CHANGES / 2] / 1e6,
                anew[CHANGES / 2] / 1e6);
    }

    private static void compare(NetworkPlan quick, NetworkPlan slow, int resources) {
        boolean same = quick.objective() == slow.objective();
        for (int j = 0; j < resources; j++) {
            same &= quick.price(j) == slow.price(j);
        }
        if (!same) {
            throw new AssertionError("the earlier plan leads elsewhere");
        }
    }

    private static AllocationNetwork network(Waiting waiting, int[] places) {
        long[] outside = new long[waiting.people()];
        Arrays.fill(outside, Waiting.LEFT_OUT);
        long[] cost = Arrays.stream(waiting.cost()).asLongStream().toArray();
        return AllocationNetwork.of(places, waiting.firstEdge(), waiting.target(), cost, outside);
    }
}
