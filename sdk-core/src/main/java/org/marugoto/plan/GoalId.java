package org.marugoto.plan;

import org.marugoto.decide.Id;

/**
 * The identifier of one goal of a plan (目標).
 *
 * @param value 1 to 64 characters without blanks, such as {@code G-1}
 */
public record GoalId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public GoalId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
