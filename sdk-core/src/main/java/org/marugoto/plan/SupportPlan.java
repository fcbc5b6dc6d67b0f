package org.marugoto.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;

/**
 * A support plan (支援プラン) as it stands now: what the next decision needs to know, not its history.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface SupportPlan {

    /** Where a plan stands. */
    enum Status {
        /** Never drafted. */
        NONE,
        /** A draft (案). */
        DRAFT,
        /** Put before those who have to agree, view and decide. */
        PROPOSED,
        /** The person agreed last (同意済). */
        AGREED,
        /** A conference found it appropriate last (会議で協議済). */
        VIEWED,
        /** Decided last (支援決定済). */
        DECIDED,
        /** In force (実施中). */
        ACTIVE,
        /** In force and reviewed; to be extended, replaced, suspended or closed (評価済). */
        REVIEWED,
        /** Suspended until a review (中断). */
        SUSPENDED,
        /** Replaced by its successor (再プラン). */
        REPLANNED,
        /** Closed by a conference's evaluation (終結). */
        CLOSED,
        /** Given up before it was in force (取下げ). */
        DROPPED
    }

    /** A plan that was never drafted. */
    SupportPlan NONE = builder().status(Status.NONE).explained(false).build();

    /** Where it stands. */
    Status status();

    /** Its number, once drafted. */
    Optional<PlanId> id();

    /** The terms it stands under. */
    Optional<PlanTerms> terms();

    /** What it says. */
    Optional<PlanContent> content();

    /** The overall plan it is a part of. */
    Optional<PlanId> overall();

    /** The plan it will replace once it is in force. */
    Optional<PlanId> succeeds();

    /** The plan that replaced it. */
    Optional<PlanId> successor();

    /** The agency that drafted it. */
    Optional<AgencyId> drafter();

    /** Who drafted it. */
    Optional<ActorId> draftedBy();

    /** The day it was drafted. */
    Optional<LocalDate> draftedOn();

    /** Whether it rests on consent; known from the proposal on. */
    Optional<PlanTerms.Track> track();

    /** The gates it has passed, in the order it passed them. */
    List<PlanTerms.Gate> passed();

    /** The day of the proposal or of the last gate. */
    Optional<LocalDate> lastGateOn();

    /** Whether the citizen's edition of what it says now was explained to the person. */
    boolean explained();

    /** The conference it is bound to, where it was decided without consent. */
    Optional<ConferenceRef> boundTo();

    /** The day it came into force. */
    Optional<LocalDate> activeSince();

    /** The day it is looked at again; there is one while it is in force or suspended. */
    Optional<LocalDate> reviewOn();

    /** The agencies that took on their roles. */
    Set<AgencyId> rolesTaken();

    /** The steps that are done. */
    Set<StepId> stepsDone();

    /** The items of a confidential predecessor that may be carried over. */
    Set<String> promoted();

    /** The day the multi-agency operator left. */
    Optional<LocalDate> operatorLeftOn();

    /** Whether it is in force: active, or reviewed and not yet replaced, suspended or closed. */
    default boolean isInForce() {
        return status() == Status.ACTIVE || status() == Status.REVIEWED;
    }

    /** Whether it has come to its end. */
    default boolean isOver() {
        return status() == Status.REPLANNED || status() == Status.CLOSED || status() == Status.DROPPED;
    }

    /** The gates it has to pass in their order; none before the proposal. */
    default List<PlanTerms.Gate> required() {
        return track().flatMap(track -> terms().map(terms -> terms.gates(track)))
                .orElse(List.of());
    }

    /** The gate it has to pass next; empty before the proposal and after the last gate. */
    default Optional<PlanTerms.Gate> nextGate() {
        return required().stream().skip(passed().size()).findFirst();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a plan. Not thread-safe. */
    final class Builder extends ImmutableSupportPlan.Builder {
        Builder() {}
    }
}
