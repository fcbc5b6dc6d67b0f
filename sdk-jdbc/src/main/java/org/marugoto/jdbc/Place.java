package org.marugoto.jdbc;

import org.marugoto.ledger.Codec;

/** Where one municipality's rows are, and how their bodies are written. */
record Place(Units units, TableNames names, String municipality, Codec codec) {

    /** The longest body a row can hold, in characters. */
    private static final int MAX_BODY = 1_048_576;

    /**
     * A body as it can be stored.
     *
     * @throws IllegalArgumentException if it is too long, or holds U+0000 or an unpaired surrogate
     */
    <T> String write(Class<T> declared, T value) {
        String body = codec.write(declared, value);
        if (body.length() > MAX_BODY) {
            throw new IllegalArgumentException("A %s takes at most %d characters, but this one takes (%d)."
                    .formatted(declared.getSimpleName(), MAX_BODY, body.length()));
        }
        checkCharacters(declared, body);
        return body;
    }

    String sql(String text) {
        return names.in(text);
    }

    /** A plain loop: as a stream this took a fifth of the time of a whole case. */
    private static void checkCharacters(Class<?> declared, String body) {
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                if (i + 1 < body.length() && Character.isSurrogatePair(c, body.charAt(i + 1))) {
                    i++;
                } else {
                    throw new IllegalArgumentException(
                            "A %s holds whole characters other than U+0000, but found (U+%04X)."
                                    .formatted(declared.getSimpleName(), (int) c));
                }
            }
        }
    }
}
