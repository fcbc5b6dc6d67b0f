package org.marugoto.exchange;

import java.util.List;
import org.marugoto.resource.Directory;

/**
 * What was read.
 *
 * @param directory the entries
 * @param losses what could not be taken over, in the order it was found
 */
public record Imported(Directory directory, List<Loss> losses) {

    /** Copies the losses. */
    public Imported {
        losses = List.copyOf(losses);
    }
}
