package org.marugoto.participation;

import org.marugoto.decide.Id;

/**
 * The identifier of the participation support of one person (参加支援).
 *
 * @param value 1 to 64 characters without blanks, such as {@code PT-1}
 */
public record ParticipationId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ParticipationId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ParticipationId of(String value) {
        return new ParticipationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
