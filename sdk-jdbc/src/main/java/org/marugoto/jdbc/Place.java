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
        int unfit = firstUnfit(body);
        if (unfit >= 0) {
            throw new IllegalArgumentException("A %s holds whole characters other than U+0000, but found (U+%04X)."
                    .formatted(declared.getSimpleName(), (int) body.charAt(unfit)));
        }
        return body;
    }

    String sql(String text) {
        return names.in(text);
    }

    /** Where the first character stands that no database can keep; -1 if there is none. Every body passes here. */
    private static int firstUnfit(String body) {
        for (int i = 0; i < body.length(); i++) {
            int c = body.codePointAt(i);
            if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                return i;
            }
            i += Character.charCount(c) - 1;
        }
        return -1;
    }
}
