package org.marugoto.casework;

import java.util.Set;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.HouseholdId;

/** Everything that can have happened to a support case. */
public sealed interface CaseEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Received at a desk, whose agency is responsible from now on. */
    record Opened(AgencyId responsible, Consulter consulter, Set<Need> needs, NextAction next, Occasion occasion)
            implements CaseEvent {}

    /** Somebody was in touch. */
    record ContactRecorded(ContactId contact, Channel channel, Occasion occasion) implements CaseEvent {}

    /** The household became known. */
    record HouseholdConcerned(HouseholdId household, Occasion occasion) implements CaseEvent {}

    /** The needs were looked into. */
    record Assessed(Set<Need> needs, NextAction next, Occasion occasion) implements CaseEvent {}

    /** The rule book answered. */
    record Routed(Routing routing, NextAction next, Occasion occasion) implements CaseEvent {}

    /** The support came to its end. */
    record Closed(String ground, Occasion occasion) implements CaseEvent {}
}
