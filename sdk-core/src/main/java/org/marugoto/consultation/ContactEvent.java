package org.marugoto.consultation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to a contact. */
public sealed interface ContactEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Received by this agency. */
    record Received(AgencyId agency, Intake intake, Occasion occasion) implements ContactEvent {}

    /** Helped on the spot with what was not given before. */
    record ImmediateHelpGiven(Set<ImmediateHelp> help, Occasion occasion) implements ContactEvent {
        /** Copies the set and keeps its order. */
        public ImmediateHelpGiven {
            help = Collections.unmodifiableSet(new LinkedHashSet<>(help));
        }
    }

    /** Signs of danger that were not noticed before. */
    record DangerNoticed(Set<DangerSign> dangers, Occasion occasion) implements ContactEvent {
        /** Copies the set and keeps its order. */
        public DangerNoticed {
            dangers = Collections.unmodifiableSet(new LinkedHashSet<>(dangers));
        }
    }

    /** One more person it is about. */
    record Identified(Subject subject, Occasion occasion) implements ContactEvent {}

    /** Answered with information and advice. */
    record Answered(Optional<TextId> note, Occasion occasion) implements ContactEvent {}

    /** The person was directed to a place in the neighbourhood (居場所・拠点の案内). */
    record Directed(PlaceId to, Optional<TextId> note, Occasion occasion) implements ContactEvent {}

    /** A case was opened from it. */
    record BecameCase(CaseId opened, Occasion occasion) implements ContactEvent {}

    /** It belongs to a case that was there already. */
    record LinkedToCase(CaseId existing, Occasion occasion) implements ContactEvent {}
}
