package org.marugoto.jdbc;

import java.util.regex.Pattern;
import org.marugoto.decide.Id;
import org.marugoto.decide.WholeText;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.JournalRow;
import org.marugoto.ledger.TextId;

/** Where one municipality's rows are, and how their bodies are written. */
record Place(Units units, TableNames names, String municipality, Codec codec) {

    /** The longest body a row can hold, in characters. */
    private static final int MAX_BODY = 1_048_576;

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_-]{0,31}");

    private static final int LONGEST_KIND = 64;

    /**
     * A body as it can be stored.
     *
     * @throws IllegalArgumentException if it is too long, or holds U+0000 or an unpaired surrogate
     */
    <T> String write(Class<T> declared, T value) {
        return body(declared, codec.write(declared, value));
    }

    private static String body(Class<?> declared, String body) {
        if (body.length() > MAX_BODY) {
            throw new IllegalArgumentException("A %s takes at most %d characters, but this one takes (%d)."
                    .formatted(declared.getSimpleName(), MAX_BODY, body.length()));
        }
        checkCharacters(declared, body);
        return body;
    }

    /**
     * An aggregate as it was stored elsewhere, if it can be stored here.
     *
     * @throws IllegalArgumentException if a part of it cannot
     */
    static Archive.Kept checked(Archive.Kept kept) {
        if (!TYPE.matcher(kept.type()).matches()
                || kept.version() < 1
                || kept.version() != kept.rows().size()) {
            throw new IllegalArgumentException(
                    "Expected the name of a type and as many rows as the version says, but found others (%d rows)."
                            .formatted(kept.rows().size()));
        }
        Id.checked(kept.id());
        body(Archive.Kept.class, kept.state());
        long next = 1;
        for (JournalRow row : kept.rows()) {
            body(JournalRow.class, row.body());
            if (row.version() != next++ || !isKind(row.kind())) {
                throw new IllegalArgumentException(
                        "Expected row (%d) with the name of a kind, but found another.".formatted(next - 1));
            }
        }
        return kept;
    }

    /**
     * The value of an identifier, whoever wrote its class.
     *
     * @throws IllegalArgumentException if no row can have it
     */
    static String value(Id id) {
        return Id.checked(id.value());
    }

    /**
     * The name of an event's kind as it can be stored, whoever wrote the codec.
     *
     * @throws IllegalArgumentException if it is no name
     */
    <E> String kindOf(Class<E> declared, E event) {
        String kind = codec.nameOf(declared, event);
        if (!isKind(kind)) {
            throw new IllegalArgumentException(
                    ("The name of an event's kind has 1 to 64 letters, digits, dots, hyphens and"
                                    + " underscores, but the codec gave one of length (%d) for a (%s).")
                            .formatted(kind.length(), declared.getSimpleName()));
        }
        return kind;
    }

    /** A plain loop, because every event comes by here. */
    private static boolean isKind(String name) {
        boolean fits = !name.isEmpty() && name.length() <= LONGEST_KIND;
        for (int at = 0; fits && at < name.length(); at++) {
            char c = name.charAt(at);
            fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-".indexOf(c) >= 0;
        }
        return fits;
    }

    /**
     * A text sealed as it can be stored, whoever wrote the seal.
     *
     * @param text one that can be stored as it is
     * @throws IllegalArgumentException if it is too long, or holds U+0000 or an unpaired surrogate
     */
    String sealed(TextSeal seal, TextId id, String text) {
        String kept = seal.seal(municipality, id, text);
        if (kept.equals(text)) {
            return kept;
        }
        if (kept.length() > TextSeal.MAX_SEALED) {
            throw new IllegalArgumentException("A sealed text has at most %d characters, but this one has (%d)."
                    .formatted(TextSeal.MAX_SEALED, kept.length()));
        }
        checkCharacters(TextSeal.class, kept);
        return kept;
    }

    String sql(String text) {
        return names.in(text);
    }

    static void checkCharacters(Class<?> declared, String body) {
        int unfit = WholeText.firstUnfit(body);
        if (unfit >= 0) {
            throw new IllegalArgumentException("A %s holds whole characters other than U+0000, but found (U+%04X)."
                    .formatted(declared.getSimpleName(), (int) body.charAt(unfit)));
        }
    }
}
