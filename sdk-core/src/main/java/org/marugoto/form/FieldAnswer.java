package org.marugoto.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marugoto.decide.Id;
import org.marugoto.household.AgeRange;
import org.marugoto.ledger.TextId;

/**
 * What was answered to a question (回答): an answer, or that it was asked and is not known. A question nobody asked has no
 * answer at all. Immutable and thread-safe.
 */
public sealed interface FieldAnswer {

    /**
     * Words, or the answer to a personal question of any type, kept apart.
     *
     * @param text where the words are
     */
    record Words(TextId text) implements FieldAnswer {}

    /**
     * One code.
     *
     * @param code which
     */
    record OneCode(String code) implements FieldAnswer {
        /** @throws IllegalArgumentException if it cannot be a code */
        public OneCode {
            Id.checked(code);
        }
    }

    /**
     * Codes, known in part or completely.
     *
     * @param present codes that hold, in the order they were named
     * @param absent codes that were asked for and do not hold, sorted; empty if complete
     * @param complete whether every other code was asked for and does not hold
     * @param principal the code that weighs most (◎), one of those that hold; empty if none was chosen
     */
    record Codes(Set<String> present, Set<String> absent, boolean complete, Optional<String> principal)
            implements FieldAnswer {
        /** @throws IllegalArgumentException if a code both holds and does not, or the principal one does not hold */
        public Codes {
            present = Collections.unmodifiableSet(new LinkedHashSet<>(present));
            absent = complete ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(absent));
            present.forEach(Id::checked);
            absent.forEach(Id::checked);
            if (absent.stream().anyMatch(present::contains)
                    || !present.containsAll(principal.stream().toList())) {
                throw new IllegalArgumentException(
                        "A code either holds or does not, and the principal one holds, but found %s, %s and %s."
                                .formatted(present, absent, principal));
            }
        }

        /** The same where everything else was asked for and does not hold. */
        public Codes onlyThese() {
            return new Codes(present, Set.of(), true, principal);
        }

        /** The same with the code that weighs most. */
        public Codes principal(String code) {
            return new Codes(present, absent, complete, Optional.of(code));
        }

        /** The same where these were asked for and do not hold. */
        public Codes without(String... codes) {
            return new Codes(present, Set.of(codes), complete, principal);
        }
    }

    /**
     * A number.
     *
     * @param value the number, without trailing zeros
     */
    record Amount(BigDecimal value) implements FieldAnswer {
        /** Drops trailing zeros. */
        public Amount {
            value = value.stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
        }
    }

    /**
     * A day.
     *
     * @param on which
     */
    record Day(LocalDate on) implements FieldAnswer {}

    /**
     * Yes or no.
     *
     * @param value which
     */
    record YesNo(boolean value) implements FieldAnswer {}

    /**
     * An age, exact or rough.
     *
     * @param range between which years
     */
    record Ages(AgeRange range) implements FieldAnswer {}

    /**
     * The rows of a table.
     *
     * @param rows in the order they were written
     */
    record Rows(List<Row> rows) implements FieldAnswer {
        /** Copies the rows. */
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * It was asked and is not known.
     *
     * @param ground why, a code of the list {@code unknownGrounds} such as {@code DID_NOT_KNOW}
     */
    record Unknown(String ground) implements FieldAnswer {
        /** @throws IllegalArgumentException if it cannot be a code */
        public Unknown {
            Id.checked(ground);
        }
    }

    /**
     * One row of a table.
     *
     * @param cells the answers by column; a column nobody asked for is left out
     */
    record Row(Map<String, FieldAnswer> cells) {
        /** Copies and sorts the cells. */
        public Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }

        /** A row with these cells. */
        public static Row of(Map<String, FieldAnswer> cells) {
            return new Row(cells);
        }
    }

    /** Words that are kept under this id. */
    static FieldAnswer words(TextId text) {
        return new Words(text);
    }

    /** One code. */
    static FieldAnswer code(String code) {
        return new OneCode(code);
    }

    /** Codes that hold; of the others nothing is known. */
    static Codes codes(String... codes) {
        return codes(List.of(codes));
    }

    /** Codes that hold; of the others nothing is known. */
    static Codes codes(Collection<String> codes) {
        return new Codes(new LinkedHashSet<>(codes), Set.of(), false, Optional.empty());
    }

    /** A whole number. */
    static FieldAnswer number(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /** A day. */
    static FieldAnswer day(LocalDate on) {
        return new Day(on);
    }

    /** Yes. */
    static FieldAnswer yes() {
        return new YesNo(true);
    }

    /** No. */
    static FieldAnswer no() {
        return new YesNo(false);
    }

    /** An age, exact or rough. */
    static FieldAnswer ages(AgeRange range) {
        return new Ages(range);
    }

    /** Rows of a table. */
    static FieldAnswer rows(List<Row> rows) {
        return new Rows(rows);
    }

    /** Asked, and not known for this reason. */
    static FieldAnswer unknown(String ground) {
        return new Unknown(ground);
    }

    /** Whether there is an answer to this question that tells something. */
    static boolean isKnown(Map<String, FieldAnswer> answers, String field) {
        FieldAnswer found = answers.get(field);
        return found != null && !(found instanceof Unknown);
    }
}
