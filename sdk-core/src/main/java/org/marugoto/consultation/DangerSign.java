package org.marugoto.consultation;

import org.marugoto.decide.Id;

/**
 * A sign of danger that was noticed (危険の兆候): to life, of abuse, of violence at home, a code of the open list {@code dangerSigns}.
 *
 * @param code 1 to 64 characters without blanks, such as {@code ABUSE_SUSPECTED}
 */
public record DangerSign(String code) {

    /** @throws IllegalArgumentException if it cannot be a code */
    public DangerSign {
        Id.checked(code);
    }

    /** The one with this code. */
    public static DangerSign of(String code) {
        return new DangerSign(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
