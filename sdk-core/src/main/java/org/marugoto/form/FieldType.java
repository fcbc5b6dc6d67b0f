package org.marugoto.form;

import java.math.BigDecimal;
import java.util.List;

/** What kind of answer a field takes (項目の型). Immutable and thread-safe. */
public sealed interface FieldType {

    /** How documents call it: text, code, codes, number, date, flag, age-range or table. */
    String key();

    /** Words of people (自由記述); always kept apart, as personal text. */
    record Words() implements FieldType {
        @Override
        public String key() {
            return "text";
        }
    }

    /**
     * One code (単一選択).
     *
     * @param list the id of the code list
     * @param codes its codes in the profile, in the order they are shown
     */
    record OneCode(String list, List<String> codes) implements FieldType {
        /** Copies the codes. */
        public OneCode {
            codes = List.copyOf(codes);
        }

        @Override
        public String key() {
            return "code";
        }
    }

    /**
     * Any number of codes (複数選択 ○).
     *
     * @param list the id of the code list
     * @param codes its codes in the profile, in the order they are shown
     * @param principal whether one of them may be marked as weighing most (◎)
     */
    record Codes(String list, List<String> codes, boolean principal) implements FieldType {
        /** Copies the codes. */
        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public String key() {
            return "codes";
        }
    }

    /**
     * A number (数値).
     *
     * @param min the smallest possible value
     * @param max the largest possible value, not below {@code min}
     * @param decimals how many decimals it may have, 0 to 4
     */
    record Amount(BigDecimal min, BigDecimal max, int decimals) implements FieldType {
        /** @throws IllegalArgumentException if the bounds are out of order or the decimals out of range */
        public Amount {
            if (min.compareTo(max) > 0 || decimals < 0 || decimals > 4) {
                throw new IllegalArgumentException(
                        "A number lies between its bounds with 0 to 4 decimals, but found (%s) to (%s) with (%d)."
                                .formatted(min, max, decimals));
            }
        }

        /** Whether the field can have the value. */
        public boolean allows(BigDecimal value) {
            return min.compareTo(value) <= 0
                    && value.compareTo(max) <= 0
                    && value.stripTrailingZeros().scale() <= decimals;
        }

        @Override
        public String key() {
            return "number";
        }
    }

    /** A day (日付). */
    record Day() implements FieldType {
        @Override
        public String key() {
            return "date";
        }
    }

    /** Yes or no (有無). */
    record YesNo() implements FieldType {
        @Override
        public String key() {
            return "flag";
        }
    }

    /** An age, exact or rough (年齢・年代). */
    record Ages() implements FieldType {
        @Override
        public String key() {
            return "age-range";
        }
    }

    /**
     * Rows of the same fields (表), such as the members of a household.
     *
     * @param columns the fields of a row; no table among them
     */
    record Table(List<FormField> columns) implements FieldType {
        /** The most rows a sheet keeps. */
        public static final int MAX_ROWS = 50;

        /** Copies the columns. */
        public Table {
            columns = List.copyOf(columns);
        }

        @Override
        public String key() {
            return "table";
        }
    }
}
