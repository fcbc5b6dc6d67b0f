package org.marugoto.conference;

import org.marugoto.decide.Id;

/**
 * The identifier of one conference (会議の一回).
 *
 * @param value 1 to 64 characters without blanks
 */
public record ConferenceId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public ConferenceId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static ConferenceId of(String value) {
        return new ConferenceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
