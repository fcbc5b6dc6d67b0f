package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * By which channel somebody made contact (相談方法), a code of the profile's open list {@code channels}.
 *
 * @param code 1 to 64 characters without blanks, such as {@code HOME_VISIT}
 */
public record Channel(String code) {

    /** @throws IllegalArgumentException if it cannot be a code */
    public Channel {
        Id.checked(code);
    }

    /** The channel with this code. */
    public static Channel of(String code) {
        return new Channel(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
