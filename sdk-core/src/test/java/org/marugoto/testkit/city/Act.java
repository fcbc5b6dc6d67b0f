package org.marugoto.testkit.city;

import org.marugoto.Marugoto;
import org.marugoto.decide.CaseId;

/** One thing somebody does about a case, sensible or not. */
public interface Act {

    /** About which case. */
    CaseId caseId();

    /** Whether it was done; if not, it was refused. */
    boolean play(Marugoto city);
}
