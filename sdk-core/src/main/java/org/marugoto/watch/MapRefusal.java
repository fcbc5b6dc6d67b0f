package org.marugoto.watch;

import org.marugoto.decide.Reason;

/** Why a talk cannot change a welfare map. */
public enum MapRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A party that has to be there was not. */
    PARTY_MISSING,
    /** Nobody is put on a map without a ground for the district to know. */
    NO_GROUND,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** Who is not on the map cannot be taken off it. */
    NOT_ON_THE_MAP,
    /** The same person is named twice. */
    PERSON_TWICE,
    /** A talk was held on that day or a later one already. */
    NOT_AFTER_THE_LAST_TALK,
    /** The same talk was recorded with other particulars. */
    ANOTHER_TALK,
    /** The next talk is due on a later day. */
    DUE_NOT_LATER
}
