package org.marugoto.community;

import org.marugoto.decide.Id;

/**
 * The identifier of a community issue (地域課題).
 *
 * @param value 1 to 64 characters without blanks; it says nothing about any case
 */
public record IssueId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public IssueId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static IssueId of(String value) {
        return new IssueId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
