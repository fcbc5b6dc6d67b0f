package org.marugoto.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The plans and the support team of one case as they stand now: a part of the case.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Plans {

    /** A case without plans. */
    Plans NONE = builder().build();

    /** The plans, in the order they were drafted. */
    List<SupportPlan> plans();

    /** The support team; those who have left are gone. */
    List<TeamMember> team();

    /** The members the person refused. */
    Set<MemberId> unwanted();

    /** A plan, or empty if it was never drafted. */
    default Optional<SupportPlan> plan(PlanId id) {
        for (SupportPlan plan : plans()) {
            if (plan.id().filter(id::equals).isPresent()) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** The agencies' own plans under an overall plan. */
    default List<SupportPlan> parts(PlanId overall) {
        return plans().stream()
                .filter(plan -> plan.overall().filter(overall::equals).isPresent())
                .toList();
    }

    /** The plans that rest on the person's consent and stop when it is withdrawn. */
    default List<SupportPlan> restingOnConsent() {
        return plans().stream()
                .filter(plan -> !plan.isOver() && plan.status() != SupportPlan.Status.SUSPENDED)
                .filter(plan -> plan.track()
                        .filter(PlanTerms.Track.WITH_CONSENT::equals)
                        .isPresent())
                .toList();
    }

    /** The plans to be looked at again on or before this day. */
    default List<SupportPlan> due(LocalDate on) {
        return plans().stream()
                .filter(plan -> plan.reviewOn().filter(day -> !day.isAfter(on)).isPresent())
                .toList();
    }

    /** A member of the team, or empty if nobody of this number is there. */
    default Optional<TeamMember> member(MemberId id) {
        return team().stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds the plans of a case. Not thread-safe. */
    final class Builder extends ImmutablePlans.Builder {
        Builder() {}
    }
}
