package org.marugoto.identity;

import org.marugoto.decide.Reason;

/** Why records cannot be merged or parted. */
public enum IdentityRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A record cannot be merged into itself. */
    WITH_ITSELF,
    /** The other record was merged into a third one. */
    OTHER_IS_MERGED,
    /** This record stands for others; they are parted first, or merged the other way round. */
    STANDS_FOR_OTHERS
}
