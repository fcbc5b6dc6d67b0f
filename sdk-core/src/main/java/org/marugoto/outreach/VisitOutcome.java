package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a visit ended (訪問結果), a code of the profile's list {@link OutreachCodes#VISIT_OUTCOMES} with what it means.
 *
 * @param code such as {@code ABSENT}
 * @param met whether somebody of the household was spoken with, if only through the door
 * @param refused whether help was refused
 */
public record VisitOutcome(@NotNull @Size(min = 1, max = 64) String code, boolean met, boolean refused) {

    /** Met (面会できた). */
    public static final VisitOutcome MET = new VisitOutcome("MET", true, false);
    /** Nobody at home (不在). */
    public static final VisitOutcome ABSENT = new VisitOutcome("ABSENT", false, false);
    /** Refused (拒否). */
    public static final VisitOutcome REFUSED = new VisitOutcome("REFUSED", false, true);
    /** Spoke through the door (ドア越しの会話). */
    public static final VisitOutcome THROUGH_THE_DOOR = new VisitOutcome("THROUGH_THE_DOOR", true, false);
}
