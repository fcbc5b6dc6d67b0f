package org.marugoto.plan;

import org.marugoto.decide.Id;

/**
 * The identifier of one step of a plan: who does what by when.
 *
 * @param value 1 to 64 characters without blanks, such as {@code S-1}
 */
public record StepId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public StepId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static StepId of(String value) {
        return new StepId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
