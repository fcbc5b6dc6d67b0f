package org.marugoto.exchange;

import java.util.List;
import java.util.Map;
import org.marugoto.resource.Directory;
import org.marugoto.resource.ResourceId;

/**
 * What was read.
 *
 * @param directory the entries
 * @param placesLeft how many places are left, where the document says so
 * @param losses what could not be taken over, in the order it was found
 */
public record Imported(Directory directory, Map<ResourceId, Integer> placesLeft, List<Loss> losses) {

    /** Copies the places and the losses. */
    public Imported {
        placesLeft = Map.copyOf(placesLeft);
        losses = List.copyOf(losses);
    }

    /** What was read of a document that says nothing of places left. */
    public Imported(Directory directory, List<Loss> losses) {
        this(directory, Map.of(), losses);
    }
}
