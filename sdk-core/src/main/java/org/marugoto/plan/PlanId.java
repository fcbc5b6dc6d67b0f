package org.marugoto.plan;

import org.marugoto.decide.Id;

/**
 * The identifier of a support plan (支援プラン).
 *
 * @param value 1 to 64 characters without blanks, such as {@code PN-1}
 */
public record PlanId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public PlanId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
