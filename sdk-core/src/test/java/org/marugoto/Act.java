package org.marugoto;

import org.marugoto.decide.CaseId;

/** One thing somebody does about a case, sensible or not. */
interface Act {

    /** About which case. */
    CaseId caseId();

    /** Whether it was done; if not, it was refused. */
    boolean play(Marugoto city);
}
