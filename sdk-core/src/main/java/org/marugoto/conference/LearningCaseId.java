package org.marugoto.conference;

import org.marugoto.decide.Id;

/**
 * The identifier of a learning case (振り返り事例). It says nothing about the case it was drawn from.
 *
 * @param value 1 to 64 characters without blanks
 */
public record LearningCaseId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public LearningCaseId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static LearningCaseId of(String value) {
        return new LearningCaseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
