package org.marugoto.jdbc;

import org.marugoto.ledger.TextId;

/**
 * Makes personal texts unreadable to whoever sees the database alone, and readable again.
 *
 * <p>{@link AesTextSeal} is the one that comes with the product; a key service of the municipality is another. A sealed text
 * belongs to its place: brought to another row it does not open. Implementations are safe for use by several threads.
 */
public interface TextSeal {

    /** The longest sealed text a row can hold, in characters: the longest text, encrypted and written as Base64. */
    int MAX_SEALED = 500_000;

    /**
     * The text as it is kept, without U+0000 and with at most {@value #MAX_SEALED} characters.
     *
     * @param municipality the municipal code the text belongs to
     * @param id its identifier
     * @param text the words, at most {@link org.marugoto.ledger.PersonalText#MAX_LENGTH} characters
     */
    String seal(String municipality, TextId id, String text);

    /**
     * The words of a text that was sealed for this place, with the present key or an earlier one.
     *
     * @throws SealedTextException if it cannot be opened; the message names the place and the key, never the words
     */
    String open(String municipality, TextId id, String kept);

    /** Whether the text is sealed as it would be today, so that {@link JdbcStore#sealAnew} can leave it as it is. */
    boolean isCurrent(String kept);
}
