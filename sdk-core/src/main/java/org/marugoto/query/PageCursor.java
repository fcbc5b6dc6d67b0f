package org.marugoto.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where a page ends and the next one begins. A text without meaning for anybody but the query it came from; a screen carries
 * it back as it is.
 *
 * @param text 1 to {@value #MAX_LENGTH} letters, digits, hyphens and underscores
 */
public record PageCursor(String text) {

    /** The longest cursor, in characters. */
    public static final int MAX_LENGTH = 2_048;

    private static final String EDITION = "1";

    /** @throws IllegalArgumentException if it cannot be a cursor; the message holds no part of it */
    public PageCursor {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !text.chars().allMatch(PageCursor::isFit)) {
            throw new IllegalArgumentException(
                    "A cursor has 1 to %d letters, digits, hyphens and underscores, but this one of (%d) has not."
                            .formatted(MAX_LENGTH, text.length()));
        }
    }

    /**
     * A place between two rows.
     *
     * @param day the day of the row before, where the query is ordered by one and the row has it
     * @param key the key of the row before
     */
    public record Place(Optional<LocalDate> day, List<String> key) {

        /** Copies the key. */
        public Place {
            key = List.copyOf(key);
        }

        /** The place behind a row. */
        public static <R> Place behind(Query<R> query, R row) {
            return new Place(
                    query.order().flatMap(column -> column.in(row)).map(LocalDate.class::cast),
                    query.table().key().stream()
                            .map(column -> (String) column.in(row).orElseThrow())
                            .toList());
        }
    }

    /** The cursor of a place in the answer to a query. */
    public static PageCursor of(Query<?> query, Place place) {
        List<String> fields = new ArrayList<>(List.of(EDITION, fingerprint(query)));
        fields.add(place.day().map(LocalDate::toString).orElse(""));
        fields.addAll(place.key());
        String plain = String.join("\n", fields);
        byte[] sealed = (crc(plain) + "\n" + plain).getBytes(StandardCharsets.UTF_8);
        return new PageCursor(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
    }

    /**
     * The place this stands for.
     *
     * @throws IllegalArgumentException if it is no cursor, or one of another query
     */
    public Place in(Query<?> query) {
        List<String> fields = fields();
        if (fields.size() != 3 + query.table().key().size() || !fields.get(1).equals(fingerprint(query))) {
            throw new IllegalArgumentException(
                    "Expected a cursor of the same query, but found one of another. Maybe begin at the first page.");
        }
        return new Place(day(fields.get(2)), fields.subList(3, fields.size()));
    }

    private List<String> fields() {
        String whole;
        try {
            whole = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw broken();
        }
        int end = whole.indexOf('\n');
        if (end < 0 || !whole.substring(0, end).equals(crc(whole.substring(end + 1)))) {
            throw broken();
        }
        List<String> fields = Arrays.asList(whole.substring(end + 1).split("\n", -1));
        if (fields.size() < 4 || !fields.get(0).equals(EDITION)) {
            throw broken();
        }
        return fields;
    }

    private static Optional<LocalDate> day(String field) {
        try {
            return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
        } catch (DateTimeException wrong) {
            throw broken();
        }
    }

    private static IllegalArgumentException broken() {
        return new IllegalArgumentException(
                "Expected a cursor as a page gave it, but found one that was changed or cut off."
                        + " Maybe begin at the first page.");
    }

    /** Tells queries apart: a cursor of one has no place in another. */
    private static String fingerprint(Query<?> query) {
        StringBuilder all = new StringBuilder(query.table().name());
        query.order().ifPresent(column -> all.append(" by ").append(column.name()));
        query.conditions().forEach(condition -> all.append('\n').append(said(condition)));
        return crc(all.toString());
    }

    private static String said(Condition<?> condition) {
        if (condition instanceof Condition.OneOf<?> one) {
            return one.column().name() + "=" + one.values();
        }
        if (condition instanceof Condition.Between<?> between) {
            return between.column().name() + between.from() + between.to();
        }
        if (condition instanceof Condition.Missing<?> missing) {
            return missing.column().name() + "-";
        }
        if (condition instanceof Condition.Linked<?> linked) {
            return linked.table().name() + linked.values();
        }
        if (condition instanceof Condition.Containing<?> containing) {
            return "?" + containing.words();
        }
        throw new AssertionError(condition.getClass());
    }

    private static String crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private static boolean isFit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
