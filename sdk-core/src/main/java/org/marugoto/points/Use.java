package org.marugoto.points;

import java.util.List;

/**
 * Points that were spent.
 *
 * @param id which use
 * @param on what they were spent on, a code of {@code pointUses}
 * @param parts out of which purses
 * @param returned whether they were given back
 */
public record Use(UseId id, String on, List<Part> parts, boolean returned) {

    /** Copies the list. */
    public Use {
        parts = List.copyOf(parts);
    }

    /** How many in all. */
    public long points() {
        return parts.stream().mapToLong(Part::points).sum();
    }

    Use giveBack() {
        return new Use(id, on, parts, true);
    }
}
