package org.marugoto.ledger;

import java.util.Optional;
import org.marugoto.decide.WholeText;

/**
 * Names, addresses and notes, apart from the journal so that they can be corrected and erased.
 *
 * <p>Takes part in the unit of work that is open. Safe for use by several threads. Run {@code PersonalTextContract} of
 * the testkit against yours.
 */
public interface PersonalText {

    /** The longest text that has to be kept, in characters. */
    int MAX_LENGTH = 100_000;

    /**
     * Keeps a text; one that was kept under the same id is replaced.
     *
     * @throws IllegalArgumentException if the text is longer than {@value #MAX_LENGTH} characters, holds U+0000 or an
     *     unpaired surrogate, which databases cannot keep; nothing was written
     */
    void put(TextId id, String text);

    /** The text, or empty if there is none or it was erased. */
    Optional<String> get(TextId id);

    /** Removes the text for good; does nothing if there is none. */
    void erase(TextId id);

    /**
     * The given text, if every store can keep it; implementations call this in {@link #put}.
     *
     * @throws IllegalArgumentException as {@link #put} says; the message holds no part of the text
     */
    static String checked(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A personal text has at most %d characters, but this one has (%d)."
                    .formatted(MAX_LENGTH, text.length()));
        }
        int unfit = WholeText.firstUnfit(text);
        if (unfit >= 0) {
            throw new IllegalArgumentException("A personal text holds whole characters other than U+0000,"
                    + " but found (U+%04X).".formatted((int) text.charAt(unfit)));
        }
        return text;
    }
}
