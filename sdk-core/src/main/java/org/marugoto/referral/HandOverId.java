package org.marugoto.referral;

import org.marugoto.decide.Id;

/**
 * The identifier of a hand-over (つなぎ) of a case.
 *
 * @param value 1 to {@value #MAX} characters without blanks, such as {@code HO-17}
 */
public record HandOverId(String value) implements Id {

    /** Shorter than other identifiers, because what follows from one is numbered behind it. */
    public static final int MAX = 48;

    /** @throws IllegalArgumentException if the value cannot be an identifier, see {@link Id#checked(String)}, or is too long */
    public HandOverId {
        Id.checked(value);
        if (value.length() > MAX) {
            throw new IllegalArgumentException(
                    "Expected at most %d characters, but found (%d).".formatted(MAX, value.length()));
        }
    }

    /** The identifier with this value. */
    public static HandOverId of(String value) {
        return new HandOverId(value);
    }

    /** The id of the one that follows at once when this one is turned away: {@code HO-17}, {@code HO-17.2}, {@code HO-17.3}. */
    public HandOverId next() {
        int dot = value.lastIndexOf('.');
        String number = value.substring(dot + 1);
        return dot > 0 && number.chars().allMatch(Character::isDigit) && !number.isEmpty() && number.length() < 6
                ? of(value.substring(0, dot + 1) + (Integer.parseInt(number) + 1))
                : of(value + ".2");
    }

    @Override
    public String toString() {
        return value;
    }
}
