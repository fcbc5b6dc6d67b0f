package org.marugoto.exchange;

import java.util.List;

/**
 * What was written.
 *
 * @param text the document
 * @param losses what it cannot say, in the order it was found
 */
public record Exported(String text, List<Loss> losses) {

    /** Copies the losses. */
    public Exported {
        losses = List.copyOf(losses);
    }
}
