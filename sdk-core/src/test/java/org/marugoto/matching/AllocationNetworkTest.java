package org.marugoto.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AllocationNetworkTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final long BID_AT_ONCE = -1;

    @Test
    void the_objective_is_the_one_found_by_trying_everything() {
        for (int seed = 0; seed < 3_000 * EFFORT; seed++) {
            RandomNetwork random = RandomNetwork.small(seed);
            long expected = random.bestByTryingEverything();
            assertThat(random.network().solve().objective()).as("seed " + seed).isEqualTo(expected);
            assertThat(bidding(random).objective()).as("bidding, seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void each_price_is_what_one_more_place_changes() {
        for (int seed = 0; seed < 1_500 * EFFORT; seed++) {
            RandomNetwork random = RandomNetwork.small(seed);
            NetworkPlan plan = random.network().solve();
            NetworkPlan bidding = bidding(random);
            for (int j = 0; j < random.capacity().length; j++) {
                long more = random.withOneMorePlaceAt(j).bestByTryingEverything();
                assertThat(plan.price(j)).as("seed %d, resource %d", seed, j).isEqualTo(plan.objective() - more);
                assertThat(bidding.price(j)).isEqualTo(plan.price(j));
            }
        }
    }

    @Test
    void both_ways_agree_where_nobody_can_try_everything() {
        for (int seed = 0; seed < 60 * EFFORT; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            RandomNetwork random = RandomNetwork.of(chance, chance.nextInt(20, 200), chance.nextInt(5, 40), 6);
            NetworkPlan paths = new Solver(random.network(), Long.MAX_VALUE).fromScratch();
            NetworkPlan bidding = bidding(random);
            assertThat(bidding.objective()).as("seed " + seed).isEqualTo(paths.objective());
            assertThat(bidding.price).as("seed " + seed).isEqualTo(paths.price);
        }
    }

    @Test
    void beginning_with_an_older_plan_ends_where_beginning_from_scratch_does() {
        for (int seed = 0; seed < 1_000 * EFFORT; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            RandomNetwork random = RandomNetwork.of(chance, chance.nextInt(1, 40), chance.nextInt(1, 9), 5);
            NetworkPlan plan = random.network().solve();
            for (int change = 0; change < 4; change++) {
                random = random.changed(chance);
                NetworkPlan scratch = random.network().solve();
                plan = random.network().solveFrom(plan);
                assertThat(plan.objective()).as("seed " + seed).isEqualTo(scratch.objective());
                assertThat(plan.price).as("seed " + seed).isEqualTo(scratch.price);
            }
        }
    }

    @Test
    void numbers_too_large_for_bidding_are_solved_all_the_same() {
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            RandomNetwork random = RandomNetwork.small(seed).times(1L << 28);
            NetworkPlan plan = bidding(random);
            assertThat(plan.objective()).as("seed " + seed).isEqualTo(random.bestByTryingEverything());
            for (int j = 0; j < random.capacity().length; j++) {
                long more = random.withOneMorePlaceAt(j).bestByTryingEverything();
                assertThat(plan.price(j)).isEqualTo(plan.objective() - more);
            }
        }
    }

    @Test
    void nothing_to_share_and_nobody_to_share_it_among() {
        NetworkPlan nobody = AllocationNetwork.of(new int[] {2}, new int[] {0}, new int[0], new long[0], new long[0])
                .solve();
        assertThat(nobody.objective()).isZero();
        assertThat(nobody.price(0)).isZero();
        NetworkPlan nothing = AllocationNetwork.of(
                        new int[0], new int[] {0, 0}, new int[0], new long[0], new long[] {7})
                .solve();
        assertThat(nothing.objective()).isEqualTo(7);
        assertThat(nothing.edge(0)).isEqualTo(-1);
    }

    @Test
    void arrays_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> AllocationNetwork.of(
                        new int[] {1}, new int[] {0, 2}, new int[] {0, 0}, new long[] {1, 2}, new long[] {9}))
                .hasMessage("Expected each resource once for person 0, but found (0).");
        assertThatThrownBy(() -> AllocationNetwork.of(
                        new int[] {1}, new int[] {0, 1}, new int[] {0}, new long[] {Long.MIN_VALUE}, new long[] {9}))
                .hasMessageContaining("costs below 2^58");
        assertThatThrownBy(
                        () -> AllocationNetwork.of(new int[] {-1}, new int[] {0}, new int[0], new long[0], new long[0]))
                .hasMessageContaining("a capacity of 0 or more");
    }

    private static NetworkPlan bidding(RandomNetwork random) {
        return new Solver(random.network(), BID_AT_ONCE).fromScratch();
    }
}
