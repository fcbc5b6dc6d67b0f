package org.marugoto.platform;

import org.marugoto.decide.Id;

/**
 * The identifier of a platform meeting (プラットフォームの会).
 *
 * @param value 1 to 64 characters without blanks, such as {@code PM-1}
 */
public record PlatformMeetingId(String value) implements Id {

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)} */
    public PlatformMeetingId {
        Id.checked(value);
    }

    /** The identifier with this value. */
    public static PlatformMeetingId of(String value) {
        return new PlatformMeetingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
