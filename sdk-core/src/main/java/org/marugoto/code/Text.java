package org.marugoto.code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * The same words in Japanese and English.
 *
 * @param ja in Japanese, not empty
 * @param en in English, not empty
 */
public record Text(
        @NotNull @Size(min = 1, max = 200) String ja,
        @NotNull @Size(min = 1, max = 200) String en) {

    /** The words in both languages. */
    public static Text of(String ja, String en) {
        return new Text(ja, en);
    }

    /** The Japanese words if the locale's language is Japanese, else the English ones. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
    }
}
