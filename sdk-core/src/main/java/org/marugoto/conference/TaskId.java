package org.marugoto.conference;

import org.marugoto.decide.Id;

/**
 * The identifier of a task that a conference gave (宿題).
 *
 * @param value 1 to 64 characters without blanks
 */
public record TaskId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public TaskId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
