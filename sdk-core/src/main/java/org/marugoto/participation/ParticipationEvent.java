package org.marugoto.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanId;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.resource.ResourceId;

/** Everything that can have happened to the participation support of a case. */
public sealed interface ParticipationEvent {

    /** Whose participation support. */
    ParticipationId id();

    /** The circumstances of the act. */
    Occasion occasion();

    /** A need that no existing scheme meets was stated. */
    record NeedStated(
            ParticipationId id,
            PersonId person,
            Optional<AreaId> area,
            PlacementTerms terms,
            List<SchemeCheck> checked,
            LocalDate nextOn,
            Occasion occasion)
            implements ParticipationEvent {}

    /** It rests on this plan. */
    record PlanChosen(ParticipationId id, PlanId plan, Occasion occasion) implements ParticipationEvent {}

    /** A holder was asked. */
    record Inquired(ParticipationId id, Inquiry inquiry, Set<String> tells, Occasion occasion)
            implements ParticipationEvent {}

    /** A holder has answered. */
    record InquiryAnswered(
            ParticipationId id, InquiryId inquiry, Set<ResourceId> candidates, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** A holder did not answer in time. */
    record InquiryExpired(ParticipationId id, InquiryId inquiry, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** Resources that may fit were named; with the platform meeting they came from, if any. */
    record CandidatesNamed(
            ParticipationId id,
            Set<ResourceId> candidates,
            LocalDate nextOn,
            Optional<PlatformMeetingId> meeting,
            Occasion occasion)
            implements ParticipationEvent {}

    /** A resource does not fit. */
    record CandidateStruck(ParticipationId id, ResourceId resource, String ground, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** Nothing that is there fits; a resource of this kind is wanted, where the person lives. */
    record NothingFound(ParticipationId id, String kind, Optional<AreaId> area, Occasion occasion)
            implements ParticipationEvent {}

    /** A receiving place is spoken with. */
    record Coordinated(ParticipationId id, ResourceId resource, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** The receiving place has accepted; from now on one of its places is the person's. */
    record PlaceAccepted(ParticipationId id, PersonId person, ResourceId resource, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** The place that was the person's is free again. */
    record PlaceLeft(ParticipationId id, PersonId person, ResourceId resource, Occasion occasion)
            implements ParticipationEvent {}

    /** The receiving place declined or gave up. */
    record HostDeclined(ParticipationId id, ResourceId resource, String ground, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** The person declined or gave up. */
    record PersonDeclined(ParticipationId id, ResourceId resource, String ground, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** The person has seen the place. */
    record VisitMade(ParticipationId id, LocalDate nextOn, Occasion occasion) implements ParticipationEvent {}

    /** The trial began. */
    record TrialBegun(ParticipationId id, LocalDate until, Occasion occasion) implements ParticipationEvent {}

    /** The person has settled. */
    record Settled(ParticipationId id, LocalDate nextOn, Occasion occasion) implements ParticipationEvent {}

    /** Person, place or both were followed up. */
    record FollowedUp(
            ParticipationId id, Optional<String> person, Optional<HostReport> host, LocalDate nextOn, Occasion occasion)
            implements ParticipationEvent {}

    /** A conference ended it. */
    record Ended(ParticipationId id, ConferenceRef at, String reason, Occasion occasion)
            implements ParticipationEvent {}

    /** It was given up. */
    record Dropped(ParticipationId id, String ground, Occasion occasion) implements ParticipationEvent {}
}
