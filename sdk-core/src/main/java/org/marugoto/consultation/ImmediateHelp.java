package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * Help that a desk gives on the spot (その場での支援), before anything is assessed, a code of the open list {@code immediateHelp}.
 *
 * @param code 1 to 64 characters without blanks, such as {@code FOOD}
 */
public record ImmediateHelp(String code) {

    /** @throws IllegalArgumentException if it cannot be a code */
    public ImmediateHelp {
        Id.checked(code);
    }

    /** The one with this code. */
    public static ImmediateHelp of(String code) {
        return new ImmediateHelp(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
