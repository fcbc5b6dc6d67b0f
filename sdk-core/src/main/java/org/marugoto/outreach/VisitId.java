package org.marugoto.outreach;

import org.marugoto.decide.Id;

/**
 * The identifier of one visit (訪問), met or not.
 *
 * @param value 1 to 64 characters without blanks, such as {@code V-12}
 */
public record VisitId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public VisitId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static VisitId of(String value) {
        return new VisitId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
