package org.marugoto.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marugoto.decide.WholeText;

/**
 * Words as they are looked for: in one form, however they were typed.
 *
 * <p>Full and half width, upper and lower case, hiragana and katakana, and variants of one character that only a selector
 * tells apart are the same: ｹｱ, ケア and けあ; 葛󠄀 and 葛.
 */
public final class Words {

    /** The longest text that is looked for, in characters. */
    public static final int MAX_LENGTH = 200;

    /** The most words that are looked for at once. */
    public static final int MAX_WORDS = 10;

    /** The longest folded text that is kept, in characters; the rest of a longer one is not found. */
    public static final int MAX_FOLDED = 1_000_000;

    /** U+FDFA becomes eighteen characters. */
    private static final int LONGEST_FORM = 18;

    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

    private static final char DELETE = 0x7F;

    private static final char IDEOGRAPHIC_SPACE = 0x3000;

    private static final char LAST_OF_CJK = 0x9FFC;

    /** No character: what only the normaliser can tell, with its neighbours. */
    private static final char NOT_ALONE = 0xFFFF;

    private Words() {}

    /** The one form of a text. */
    public static String folded(String text) {
        char[] folded = new char[Math.min(text.length(), MAX_FOLDED / 2)];
        boolean same = folded.length == text.length();
        for (int at = 0; at < folded.length; at++) {
            char c = text.charAt(at);
            char one = foldedAlone(c);
            if (one == NOT_ALONE) {
                return foldedTogether(text);
            }
            folded[at] = one;
            same &= one == c;
        }
        return same ? text : new String(folded);
    }

    /**
     * The form of a character that never changes with its neighbours, as nearly all of a Japanese text: there the normaliser
     * took an eighth of the time of a whole case. Neighbours that do change something are not alone themselves.
     */
    private static char foldedAlone(char c) {
        if (c < DELETE) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c >= '一' && c <= LAST_OF_CJK) {
            return c;
        }
        if ((c >= 'ぁ' && c <= 'ゖ') || (c >= '、' && c <= '〩')) {
            return c;
        }
        if (c >= 'ァ' && c <= 'ヾ') {
            return (char) hiragana(c);
        }
        if (c >= '！' && c <= '～') {
            return foldedAlone((char) (c - ('！' - '!')));
        }
        return c == IDEOGRAPHIC_SPACE ? ' ' : NOT_ALONE;
    }

    private static String foldedTogether(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        int kept = 0;
        for (int at = 0, c; at < plain.length() && kept < MAX_FOLDED / 2; at += Character.charCount(c)) {
            c = plain.codePointAt(at);
            if (!isSelector(c)) {
                folded.appendCodePoint(hiragana(c));
                kept++;
            }
        }
        return folded.toString();
    }

    /**
     * The folded words of what somebody typed, parted at blanks of any width.
     *
     * @throws IllegalArgumentException if there is none, or too much, or characters no database can keep
     */
    static List<String> of(String typed) {
        checked("A search", typed, MAX_LENGTH);
        List<String> words = Arrays.stream(folded(typed).split("[\\s\\p{Z}]+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            throw new IllegalArgumentException(
                    "A search has 1 to %d words, but found (%d).".formatted(MAX_WORDS, words.size()));
        }
        return words;
    }

    /** Refuses what cannot have come from {@link #of}; one character can become as many as the longest form has. */
    static void checked(List<String> words) {
        if (words.isEmpty() || words.size() > MAX_WORDS || words.contains("")) {
            throw new IllegalArgumentException(
                    "A search has 1 to %d words, but found (%d).".formatted(MAX_WORDS, words.size()));
        }
        words.forEach(word -> checked("A search", word, MAX_LENGTH * LONGEST_FORM));
    }

    /** The text itself, if a database can look for it; the message holds no part of it. */
    static String checked(String where, String text, int max) {
        if (text.length() > max) {
            throw new IllegalArgumentException(
                    "%s takes at most %d characters, but found (%d).".formatted(where, max, text.length()));
        }
        int unfit = WholeText.firstUnfit(text);
        if (unfit >= 0) {
            throw new IllegalArgumentException("%s takes whole characters other than U+0000, but found (U+%04X)."
                    .formatted(where, (int) text.charAt(unfit)));
        }
        return text;
    }

    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static int hiragana(int c) {
        return (c >= 'ァ' && c <= 'ヶ') || c == 'ヽ' || c == 'ヾ' ? c - KATAKANA_TO_HIRAGANA : c;
    }
}
