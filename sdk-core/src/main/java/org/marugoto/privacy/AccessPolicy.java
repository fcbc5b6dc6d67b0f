package org.marugoto.privacy;

import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;

/**
 * Whether somebody may read something, asked before every read: the place where access will be decided and journalled.
 *
 * <p>Until there is a policy, {@link #OPEN} lets every read pass. Implementations are safe for use by several threads; one
 * that keeps a journal of reads notes the answer it gives, which names who, what, for which purpose and on which ground.
 */
@FunctionalInterface
public interface AccessPolicy {

    /** Everybody may read everything. */
    AccessPolicy OPEN = (asking, kind, id) -> new Answer(asking, kind, id, true, asking.under());

    /**
     * Whether the read may go on.
     *
     * @param asking who asks, in which role and agency, for which purpose
     * @param kind the kind of thing, as its aggregate type is named, such as {@code consent}
     * @param id which one
     */
    Answer mayRead(Occasion asking, String kind, Id id);

    /**
     * An answer, with all that a journal of reads notes.
     *
     * @param asking who asked
     * @param kind the kind of thing
     * @param id which one
     * @param allowed whether the read may go on; if not, it looks as if nothing were there
     * @param ground on which ground, as a code
     */
    record Answer(Occasion asking, String kind, Id id, boolean allowed, String ground) {}
}
