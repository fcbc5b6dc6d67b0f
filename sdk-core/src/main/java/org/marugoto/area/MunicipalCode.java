package org.marugoto.area;

/**
 * The code of a Japanese municipality (全国地方公共団体コード): prefecture (2 digits), municipality (3) and a check digit. It
 * is text, because it may begin with zero.
 *
 * @param value six digits whose last one checks the others, such as {@code 121002} for the city of Chiba
 */
public record MunicipalCode(String value) implements Comparable<MunicipalCode> {

    private static final int LENGTH = 6;

    /** @throws IllegalArgumentException if the value is not six digits, or the last one does not check the others */
    public MunicipalCode {
        if (value.length() != LENGTH || value.chars().anyMatch(c -> c < '0' || c > '9')) {
            throw new IllegalArgumentException(
                    "A municipal code has six digits, but found (%s). Maybe the leading zero was lost."
                            .formatted(value));
        }
        char expected = checkDigit(value);
        if (value.charAt(LENGTH - 1) != expected) {
            throw new IllegalArgumentException(
                    "The municipal code (%s) needs the check digit %s. Maybe a digit is wrong."
                            .formatted(value, expected));
        }
    }

    /** The code of six digits. */
    public static MunicipalCode of(String value) {
        return new MunicipalCode(value);
    }

    /** The prefecture (都道府県), two digits. */
    public String prefecture() {
        return value.substring(0, 2);
    }

    /** The code without its check digit, five digits, as national land data use it. */
    public String withoutCheckDigit() {
        return value.substring(0, LENGTH - 1);
    }

    @Override
    public int compareTo(MunicipalCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return (char) ('0' + (11 - sum % 11) % 10);
    }
}
