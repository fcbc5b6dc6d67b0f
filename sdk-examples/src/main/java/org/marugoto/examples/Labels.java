package org.marugoto.examples;

import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.matching.UnmetNeed;

/**
 * What somebody or something counts under; empty text where a file does not say.
 *
 * @param area where; never that of a confidential place
 * @param kind for what
 * @param slot when
 * @param confidential whether no picture may show it
 */
record Labels(String area, String kind, String slot, boolean confidential) {

    static final Labels NONE = new Labels("", "", "", false);

    UnmetNeed.Cell cell() {
        return new UnmetNeed.Cell(given(area).map(AreaId::of), given(kind), given(slot));
    }

    private static Optional<String> given(String label) {
        return Optional.of(label).filter(text -> !text.isEmpty());
    }
}
