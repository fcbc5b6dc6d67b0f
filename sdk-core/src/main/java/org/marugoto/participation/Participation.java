package org.marugoto.participation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;
import org.marugoto.household.PersonId;
import org.marugoto.plan.PlanId;
import org.marugoto.platform.PlatformMeetingId;
import org.marugoto.resource.ResourceId;

/**
 * The participation support (参加支援) of one person as it stands now: what the next decision needs to know, not its history.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Participation {

    /** Where it stands. */
    enum Status {
        /** Never begun. */
        NONE,
        /** The need is stated, and why no existing scheme meets it (ニーズ把握). */
        NEEDED,
        /** Holders of knowledge were asked what there is (照会中). */
        INQUIRING,
        /** There are resources that may fit (マッチング). */
        MATCHING,
        /** Nothing fits: a resource is to be developed (該当資源なし・資源開拓). */
        UNMATCHED,
        /** The receiving place is spoken with (受入調整). */
        COORDINATING,
        /** The place has accepted, and keeps a place (受入決定). */
        ACCEPTED,
        /** The person has seen it (見学済). */
        VISITED,
        /** On trial (体験利用中). */
        TRIAL,
        /** Settled (定着); person and place are followed up. */
        SETTLED,
        /** Ended at the conference (終結). */
        ENDED,
        /** Given up before it settled (取下げ). */
        DROPPED
    }

    /** The reason for ending that says the goal was reached; person and place were both followed up by then. */
    String GOAL_REACHED = "GOAL_REACHED";

    /** The ground of a host that would take the person and has no place now: the resource still fits, and is named again. */
    String FULL = "FULL";

    /** Participation support that was never begun. */
    Participation NONE = builder()
            .status(Status.NONE)
            .personFollowed(false)
            .hostFollowed(false)
            .build();

    /** Where it stands. */
    Status status();

    /** Its number, once begun. */
    Optional<ParticipationId> id();

    /** For whom. */
    Optional<PersonId> person();

    /** Where they live, if it matters. */
    Optional<AreaId> area();

    /** The terms it stands under. */
    Optional<PlacementTerms> terms();

    /** The existing schemes that were checked. */
    List<SchemeCheck> checked();

    /** The plan it rests on. */
    Optional<PlanId> plan();

    /** The inquiries that were not answered yet. */
    List<Inquiry> inquiries();

    /** The inquiry that was answered or expired last. */
    Optional<InquiryId> lastInquiry();

    /** The resources that may fit and were not turned down, in the order they were named. */
    Set<ResourceId> candidates();

    /** The platform meeting (連携・協働の場) that candidates came from last, if any. */
    Optional<PlatformMeetingId> meeting();

    /** The resources that turned out not to fit. */
    Set<ResourceId> unfit();

    /** The place that is spoken with, or that took the person. */
    Optional<ResourceId> resource();

    /** The day it began. */
    Optional<LocalDate> neededOn();

    /** The day it came to where it stands. */
    Optional<LocalDate> since();

    /** The last day of the trial. */
    Optional<LocalDate> trialUntil();

    /** Whether the person was followed up since it settled. */
    boolean personFollowed();

    /** Whether the receiving place was followed up since it settled. */
    boolean hostFollowed();

    /** How much it costs the receiving place, 0 to {@value HostReport#HEAVIEST}, once known. */
    Optional<Integer> burden();

    /** The day by which somebody is to act again; there is one while it goes on. */
    Optional<LocalDate> nextOn();

    /** Whether it has come to its end. */
    default boolean isOver() {
        return status() == Status.ENDED || status() == Status.DROPPED;
    }

    /** Whether it goes on. */
    default boolean isGoingOn() {
        return status() != Status.NONE && !isOver();
    }

    /** Whether a place is kept for the person, so that the resource has one fewer. */
    default boolean holdsPlace() {
        return EnumSet.of(Status.ACCEPTED, Status.VISITED, Status.TRIAL, Status.SETTLED)
                .contains(status());
    }

    /** An inquiry that was not answered yet, or empty. */
    default Optional<Inquiry> inquiry(InquiryId inquiry) {
        return inquiries().stream().filter(open -> open.id().equals(inquiry)).findFirst();
    }

    /** The inquiries whose last day of answer lies before this day. */
    default List<Inquiry> overdue(LocalDate on) {
        return inquiries().stream().filter(open -> open.answerBy().isBefore(on)).toList();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds participation support. Not thread-safe. */
    final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
