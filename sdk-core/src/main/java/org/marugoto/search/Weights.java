package org.marugoto.search;

import java.util.Map;

/**
 * How much each part of the score counts (重み), in points: twice the points, twice the weight; 0 leaves a part out.
 *
 * @param need how many of the functions the person needs it has, 0 to 1000 like all of them
 * @param interest how many of the person's strengths and interests it has a use for
 * @param travel how near it is
 * @param schedule at how many of the times the person has it is there
 * @param continuity whether the person knows it, or those who run it, already
 * @param language whether the person's first language is spoken
 * @param load how many of its places are left
 */
public record Weights(int need, int interest, int travel, int schedule, int continuity, int language, int load) {

    /** The most points of one part. */
    public static final int MOST = 1000;

    /** What counts where nothing else is said: 100 points in all. */
    public static final Weights USUAL = new Weights(30, 15, 20, 15, 10, 5, 5);

    /** @throws IllegalArgumentException if one is below 0 or above {@value #MOST}, or all are 0 */
    public Weights {
        int[] all = {need, interest, travel, schedule, continuity, language, load};
        int sum = 0;
        for (int weight : all) {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(
                        "Expected weights of 0 to %d, but found (%d).".formatted(MOST, weight));
            }
            sum += weight;
        }
        if (sum == 0) {
            throw new IllegalArgumentException("Expected a weight above 0, but all are (0).");
        }
    }

    /**
     * The weights of all parts.
     *
     * @param points by part; a part that is not named counts 0
     * @throws IllegalArgumentException as of the constructor
     */
    public static Weights of(Map<Criterion, Integer> points) {
        return new Weights(
                points.getOrDefault(Criterion.NEED, 0),
                points.getOrDefault(Criterion.INTEREST, 0),
                points.getOrDefault(Criterion.TRAVEL, 0),
                points.getOrDefault(Criterion.SCHEDULE, 0),
                points.getOrDefault(Criterion.CONTINUITY, 0),
                points.getOrDefault(Criterion.LANGUAGE, 0),
                points.getOrDefault(Criterion.LOAD, 0));
    }

    /** The points of one part. */
    public int of(Criterion part) {
        return switch (part) {
            case NEED -> need;
            case INTEREST -> interest;
            case TRAVEL -> travel;
            case SCHEDULE -> schedule;
            case CONTINUITY -> continuity;
            case LANGUAGE -> language;
            case LOAD -> load;
        };
    }

    /**
     * The same with other points for one part.
     *
     * @throws IllegalArgumentException as of the constructor
     */
    public Weights with(Criterion part, int points) {
        return new Weights(
                part == Criterion.NEED ? points : need,
                part == Criterion.INTEREST ? points : interest,
                part == Criterion.TRAVEL ? points : travel,
                part == Criterion.SCHEDULE ? points : schedule,
                part == Criterion.CONTINUITY ? points : continuity,
                part == Criterion.LANGUAGE ? points : language,
                part == Criterion.LOAD ? points : load);
    }
}
