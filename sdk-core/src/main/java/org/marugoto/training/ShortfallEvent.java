package org.marugoto.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.referral.BackUpId;

/** Everything that can have happened to a shortfall. */
public sealed interface ShortfallEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was flagged that the desk needs back-up. */
    record Flagged(DeskId desk, Set<String> missing, Optional<AgencyId> helper, LocalDate dueOn, Occasion occasion)
            implements ShortfallEvent {}

    /** Back-up was asked for in the case. */
    record AskedInCase(CaseId supportCase, BackUpId backUp, Occasion occasion) implements ShortfallEvent {}

    /** Somebody has looked after it. */
    record Settled(String result, Occasion occasion) implements ShortfallEvent {}
}
