package org.marugoto.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How far a goal was attained (目標達成度), on the goal attainment scale (GAS).
 *
 * @param goal the goal
 * @param level -2 (much less than expected), -1, 0 (as expected), 1, 2 (much more than expected)
 */
public record Attainment(
        @NotNull GoalId goal, @Min(-2) @Max(2) int level) {

    /** The correlation between goals that the usual score assumes. */
    private static final double CORRELATION = 0.3;

    /** Whether the level is one of the five. */
    boolean isOnTheScale() {
        return level >= -2 && level <= 2;
    }

    /**
     * The score of several goals as one number (T score of Kiresuk and Sherman, 1968): 50 if all goals were attained as
     * expected, ten points for each standard deviation above or below.
     *
     * @param goals the goals with their weights
     * @param attained the levels; a goal without one is left out
     * @throws IllegalArgumentException if no goal has a level
     */
    public static double score(List<Goal> goals, List<Attainment> attained) {
        double levels = 0;
        double weights = 0;
        double squares = 0;
        for (Goal goal : goals) {
            for (Attainment one : attained) {
                if (one.goal().equals(goal.id())) {
                    levels += goal.weight() * one.level();
                    weights += goal.weight();
                    squares += goal.weight() * goal.weight();
                }
            }
        }
        if (weights == 0) {
            throw new IllegalArgumentException("A score needs the level of at least one goal, but found none.");
        }
        return 50 + 10 * levels / Math.sqrt((1 - CORRELATION) * squares + CORRELATION * weights * weights);
    }
}
