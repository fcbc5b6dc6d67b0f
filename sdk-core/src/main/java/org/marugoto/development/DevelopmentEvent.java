package org.marugoto.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.resource.ResourceId;

/** Everything that can have happened to resource development. */
public sealed interface DevelopmentEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Something is wanted that is not there; with the platform meeting it came from, if any. */
    record Opened(
            Wanted wanted,
            AgencyId owner,
            Optional<Waiting> waiting,
            LocalDate nextOn,
            Optional<MeetingOrigin> origin,
            Occasion occasion)
            implements DevelopmentEvent {}

    /** One more waits for it. */
    record Joined(Waiting waiting, Occasion occasion) implements DevelopmentEvent {}

    /** Somebody no longer waits for it. */
    record Left(Waiting waiting, Occasion occasion) implements DevelopmentEvent {}

    /** Another agency is in charge. */
    record PassedOn(AgencyId owner, LocalDate nextOn, Occasion occasion) implements DevelopmentEvent {}

    /** This way is tried. */
    record RouteChosen(Route route, LocalDate nextOn, Occasion occasion) implements DevelopmentEvent {}

    /** A step was made. */
    record Advanced(String step, Optional<TextId> note, LocalDate nextOn, Occasion occasion)
            implements DevelopmentEvent {}

    /** The resource that is to come of it has a number. */
    record Expected(ResourceId resource, LocalDate nextOn, Occasion occasion) implements DevelopmentEvent {}

    /** A resource matches for those who wait. */
    record MatchingStarted(ResourceId resource, Set<Waiting> waiting, Occasion occasion) implements DevelopmentEvent {}

    /** It led nowhere. */
    record GivenUp(String ground, Occasion occasion) implements DevelopmentEvent {}
}
