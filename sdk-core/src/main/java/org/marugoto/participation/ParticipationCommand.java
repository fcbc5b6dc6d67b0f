package org.marugoto.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanId;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.resource.ResourceId;

/**
 * Everything that can be asked of the participation support of a case. Where a command leaves it going on, {@code nextOn} is the day
 * by which somebody is to act again.
 */
public sealed interface ParticipationCommand {

    /** Whose participation support. */
    ParticipationId id();

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A need that no existing scheme meets.
     *
     * @param area where the person lives, so that what is developed is developed there; empty if it does not matter or is not
     *     known
     * @param terms the terms of the kind of placement, as the profile sets them now
     * @param checked the schemes that were checked, and why each does not fit
     */
    record StateNeed(
            @NotNull ParticipationId id,
            @NotNull PersonId person,
            @NotNull Optional<AreaId> area,
            @NotNull @Valid PlacementTerms terms,
            @NotNull @Size(max = 50) List<@NotNull @Valid SchemeCheck> checked,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {
        /** Copies the list. */
        public StateNeed {
            checked = List.copyOf(checked);
        }

        /** Wherever the person lives. */
        public StateNeed(
                ParticipationId id,
                PersonId person,
                PlacementTerms terms,
                List<SchemeCheck> checked,
                LocalDate nextOn,
                Occasion occasion) {
            this(id, person, Optional.empty(), terms, checked, nextOn, occasion);
        }
    }

    /** It rests on this plan of the case; again when the plan was replaced. */
    record RestOnPlan(
            @NotNull ParticipationId id,
            @NotNull PlanId plan,
            @NotNull @Valid PlanStanding standing,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /**
     * A holder of knowledge about an area is asked what there is.
     *
     * @param tells what it says of the person, codes; never a name
     * @param answerBy the last day of the answer
     */
    record Inquire(
            @NotNull ParticipationId id,
            @NotNull InquiryId inquiry,
            @NotNull AgencyId holder,
            @NotNull @Size(max = 50) Set<@NotNull @Size(min = 1, max = 64) String> tells,
            @NotNull LocalDate answerBy,
            @NotNull @Valid PlanStanding standing,
            @NotNull Occasion occasion)
            implements ParticipationCommand {
        /** Copies the set. */
        public Inquire {
            tells = Set.copyOf(tells);
        }
    }

    /**
     * A holder has answered.
     *
     * @param candidates what may fit; none is an answer too
     */
    record AnswerInquiry(
            @NotNull ParticipationId id,
            @NotNull InquiryId inquiry,
            @NotNull @Size(max = 100) Set<@NotNull ResourceId> candidates,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {
        /** Copies the set and keeps its order. */
        public AnswerInquiry {
            candidates = Collections.unmodifiableSet(new LinkedHashSet<>(candidates));
        }
    }

    /** Nobody answered by the last day. */
    record ExpireInquiry(
            @NotNull ParticipationId id,
            @NotNull InquiryId inquiry,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /**
     * Resources that may fit were found otherwise: in the directory, because one was developed, or at a platform meeting.
     *
     * @param meeting the platform meeting they came from; empty if from none
     */
    record NameCandidates(
            @NotNull ParticipationId id,
            @NotNull @Size(min = 1, max = 100) Set<@NotNull ResourceId> candidates,
            @NotNull LocalDate nextOn,
            @NotNull Optional<PlatformMeetingId> meeting,
            @NotNull Occasion occasion)
            implements ParticipationCommand {
        /** Copies the set and keeps its order. */
        public NameCandidates {
            candidates = Collections.unmodifiableSet(new LinkedHashSet<>(candidates));
        }

        /** They came from no platform meeting. */
        public NameCandidates(ParticipationId id, Set<ResourceId> candidates, LocalDate nextOn, Occasion occasion) {
            this(id, candidates, nextOn, Optional.empty(), occasion);
        }
    }

    /** On a closer look, a resource does not fit; its ground is a code. */
    record StrikeCandidate(
            @NotNull ParticipationId id,
            @NotNull ResourceId resource,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /** One of the candidates is spoken with about this person. */
    record Coordinate(
            @NotNull ParticipationId id,
            @NotNull ResourceId resource,
            @NotNull @Valid PlanStanding standing,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /** The receiving place accepts and keeps a place for the person. */
    record Accept(
            @NotNull ParticipationId id,
            @NotNull @Valid PlanStanding standing,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /**
     * The receiving place does not, or no longer, take the person. Nothing closes.
     *
     * @param ground a code; after {@link Participation#FULL} the resource still fits, after any other it does not
     */
    record HostDeclines(
            @NotNull ParticipationId id,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /** The person does not, or no longer, want this place; the ground is a code. Nothing closes. */
    record PersonDeclines(
            @NotNull ParticipationId id,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /** The person has seen the place (見学). */
    record RecordVisit(
            @NotNull ParticipationId id,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion) implements ParticipationCommand {}

    /** The trial begins (体験利用). */
    record BeginTrial(
            @NotNull ParticipationId id,
            @NotNull LocalDate until,
            @NotNull Occasion occasion) implements ParticipationCommand {}

    /** The person has settled (定着). */
    record Settle(
            @NotNull ParticipationId id,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion) implements ParticipationCommand {}

    /**
     * Person, place or both were followed up.
     *
     * @param person how the person fares, a code such as {@code GOING_WELL}; empty if only the place was asked
     * @param host how the place fares; empty if only the person was asked
     */
    record FollowUp(
            @NotNull ParticipationId id,
            @NotNull Optional<@Size(min = 1, max = 64) String> person,
            @NotNull Optional<@Valid HostReport> host,
            @NotNull LocalDate nextOn,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /** A conference ends it (終結の協議). */
    record End(
            @NotNull ParticipationId id,
            @NotNull @Valid ConferenceRef at,
            @NotNull @Size(min = 1, max = 64) String reason,
            @NotNull Occasion occasion)
            implements ParticipationCommand {}

    /** It is given up before it settled. */
    record Drop(
            @NotNull ParticipationId id,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements ParticipationCommand {}
}
