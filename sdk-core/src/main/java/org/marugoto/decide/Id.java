package org.marugoto.decide;

/**
 * An identifier that says what it identifies: a case id can never land in a household's place.
 *
 * <p>Implementations are records over one string of 1 to 64 characters without blanks, control characters or unpaired surrogates.
 */
public interface Id {

    /** The longest identifier any store has to keep, in characters. */
    int MAX_LENGTH = 64;

    /** The identifier as it is stored and shown. */
    String value();

    /**
     * The given text, if it can be an identifier.
     *
     * @throws IllegalArgumentException if it is empty, longer than {@value #MAX_LENGTH}, or holds blanks, control
     *     characters or an unpaired surrogate, which databases cannot keep
     */
    static String checked(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("An identifier has 1 to %d characters, but this one has (%d)."
                    .formatted(MAX_LENGTH, value.length()));
        }
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            if (isUnfit(value.codePointAt(at))) {
                throw new IllegalArgumentException(
                        "An identifier holds no blanks, control characters or unpaired surrogates, but this one of length (%d) does."
                                .formatted(value.length()));
            }
        }
        return value;
    }

    private static boolean isUnfit(int c) {
        if (c > ' ' && c < 127) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE;
    }
}
