package org.marugoto.journey;

import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;

/**
 * A hand-over or a request for back-up, as a journey speaks of it: {@code rent}, or {@code rent.2} for the one that followed
 * at once when {@code rent} was turned away.
 *
 * @param about the case
 * @param first the one that the scenario has named
 * @param number what is behind its name, such as {@code .2}; empty for the first one
 * @param kind what it is
 */
record Matter<I extends Id>(Named<CaseId> about, Named<?> first, String number, NameKind<I> kind) {

    /** The case it belongs to. */
    CaseId about(Scene scene) {
        return scene.id(about);
    }

    /** Its identifier. */
    I id(Scene scene) {
        return kind.made().apply(scene.id(first).value() + number);
    }
}
