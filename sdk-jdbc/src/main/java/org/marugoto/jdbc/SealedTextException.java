package org.marugoto.jdbc;

import org.marugoto.ledger.TextId;

/**
 * A personal text is kept and cannot be read: its key is not at hand, or it is not what was sealed. Nothing was changed.
 *
 * <p>Neither the message nor the cause holds any part of a text or a key.
 */
public final class SealedTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TextId id;

    /**
     * What stands in the way of one text.
     *
     * @param id which text
     * @param why what was expected and what was found, without any part of the text
     */
    public SealedTextException(TextId id, String why) {
        super("The personal text (%s) cannot be read: %s".formatted(id, why));
        this.id = id;
    }

    /** Which text. */
    public TextId id() {
        return id;
    }
}
