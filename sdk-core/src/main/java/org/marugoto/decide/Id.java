package org.marugoto.decide;

/**
 * An identifier that says what it identifies: a case id can never land in a household's place.
 *
 * <p>Implementations are records over one string of 1 to 64 characters without blanks or control characters.
 */
public interface Id {

    /** The longest identifier any store has to keep, in characters. */
    int MAX_LENGTH = 64;

    /** The identifier as it is stored and shown. */
    String value();

    /**
     * The given text, if it can be an identifier.
     *
     * @throws IllegalArgumentException if it is empty, longer than {@value #MAX_LENGTH}, or holds blanks or control
     *     characters
     */
    static String checked(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("An identifier has 1 to %d characters, but this one has (%d)."
                    .formatted(MAX_LENGTH, value.length()));
        }
        if (value.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException(
                    "An identifier holds no blanks or control characters, but this one of length (%d) does."
                            .formatted(value.length()));
        }
        return value;
    }
}
