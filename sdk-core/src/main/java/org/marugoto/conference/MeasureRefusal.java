package org.marugoto.conference;

import org.marugoto.decide.Reason;

/** Why an act on a measure can be impossible. */
public enum MeasureRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A measure answers at least one gap. */
    NO_GAP
}
