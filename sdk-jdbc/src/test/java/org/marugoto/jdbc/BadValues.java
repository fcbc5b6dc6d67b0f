package org.marugoto.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must not come in, by what stands at a place. */
final class BadValues {

    private static final Set<String> SQL = Set.of("'; DROP TABLE marugoto_state; --", "'OR'1'='1");

    /** The longest text that is kept anywhere for what is no code, in characters. */
    private static final int LONGEST = 200;

    /** Doors that answer with something else than an outcome, and write. */
    static final Set<String> WRITERS =
            Set.of("Cases.takeIn", "Intake.cases", "Points.expireAll", "Developments.announce");

    /** Where an empty text says that there is none. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("origin.reference", "standing.kind");

    private static final List<@Nullable Object> TEXTS = nullAnd(
            "'; DROP TABLE marugoto_state; --",
            "'OR'1'='1",
            "x".repeat(65),
            "x".repeat(LONGEST + 1),
            "x".repeat(100_001),
            "x".repeat(1_048_577),
            "a\u0000b",
            "a\uD842b",
            "",
            "  ");

    private BadValues() {}

    /** Some of what must not stand at a place of that kind, all of it if there is no more. */
    static List<@Nullable Object> some(DoorArguments.Place place, int most, Random random) {
        List<@Nullable Object> all = new ArrayList<>(of(place.kind()));
        all.removeIf(bad -> bad == null && place.optional());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(most, all.size()));
    }

    private static List<@Nullable Object> of(DoorArguments.Kind kind) {
        return switch (kind) {
            case TEXT -> TEXTS;
            case INT -> List.of(Integer.MIN_VALUE, -1, Integer.MAX_VALUE);
            case LONG -> List.of(Long.MIN_VALUE, -1L, Long.MAX_VALUE);
            case DAY -> nullAnd(LocalDate.MIN, LocalDate.MAX);
            case INSTANT -> nullAnd(Instant.MIN, Instant.MAX);
            case REFERENCE -> nullAnd();
            case PRIMITIVE -> List.of();
        };
    }

    private static List<@Nullable Object> nullAnd(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(more));
        all.add(null);
        return Collections.unmodifiableList(all);
    }

    /** Whether it is a text like any other, odd as it looks, that may be kept where it stands. */
    static boolean mayBeKept(DoorArguments.Place place, @Nullable Object bad) {
        if (bad instanceof Integer number) {
            return number > 0 && place.path().contains("amount");
        }
        return bad instanceof String text
                && (SQL.contains(text)
                        || text.length() == 65
                        || text.isEmpty() && MAY_BE_EMPTY.stream().anyMatch(place.path()::endsWith));
    }

    /** The value in a line of a report. */
    static String show(@Nullable Object bad) {
        String text = String.valueOf(bad).replace("\u0000", "\\0").replace("\uD842", "\\uD842");
        return text.length() > 40 ? text.substring(0, 3) + "... of " + text.length() : "<" + text + ">";
    }
}
