package org.marugoto.privacy;

import org.marugoto.decide.Reason;

/**
 * Content that does not travel now.
 *
 * @param item what
 * @param because why, for the sender's eyes
 */
public record Held(ContentItem item, HeldBecause because) {

    /** Whether consent, or a conference under art. 106-6, would let it travel later (保留). */
    public boolean mayFollow() {
        return because.mayFollow();
    }

    /** The reason with the field and the kind of content as facts. */
    public Reason reason() {
        return Reason.of(because).with("field", item.field()).with("kind", item.kind());
    }
}
