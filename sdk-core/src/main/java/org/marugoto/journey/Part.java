package org.marugoto.journey;

import org.marugoto.decide.Id;

/**
 * Something that belongs to something larger, such as an item to its conference, as a journey speaks of it.
 *
 * @param whole what it belongs to
 * @param itself what it is
 */
record Part<W extends Id, I extends Id>(Named<W> whole, Named<I> itself) {

    /** The identifier of what it belongs to. */
    W whole(Scene scene) {
        return scene.id(whole);
    }

    /** Its identifier. */
    I id(Scene scene) {
        return scene.id(itself);
    }
}
