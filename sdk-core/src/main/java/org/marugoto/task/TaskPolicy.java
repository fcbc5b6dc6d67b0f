package org.marugoto.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * From when on a case needs attention, in opening days of its responsible agency.
 *
 * @param assessWithin opening days from the opening of a case until it should have been looked into, 1 to 365
 * @param silentAfter opening days without contact after which a case that nobody reviews counts as silent, 1 to 365
 */
public record TaskPolicy(
        @Min(1) @Max(365) int assessWithin,
        @Min(1) @Max(365) int silentAfter) {

    /** Ten days to look into a case, twenty without contact. */
    public static final TaskPolicy USUAL = new TaskPolicy(10, 20);
}
