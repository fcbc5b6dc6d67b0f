package org.marugoto.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;

/**
 * What a plan says: goals, steps, strengths and wishes, and who leads.
 *
 * <p>Ids, codes and dates only; words are personal texts. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface PlanContent {

    /** The goals, each number once. */
    @Size(max = 50)
    List<@Valid Goal> goals();

    /** The steps, each number once. */
    @Size(max = 200)
    List<@Valid Step> steps();

    /** What the person is good at and has. */
    @Size(max = 50)
    List<@Valid Noted> strengths();

    /** What the person wishes. */
    @Size(max = 50)
    List<@Valid Noted> wishes();

    /** The agency that leads (主担当) and will stay with the person, once named. */
    Optional<AgencyId> lead();

    /** How outreach is done, where the plan is about outreach. */
    Optional<@Valid VisitPlan> visits();

    /** The agencies that do something in the plan, in the order of its steps. */
    default Set<AgencyId> agencies() {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        visits().ifPresent(visits -> agencies.add(visits.visitor()));
        steps().forEach(step -> step.agency().ifPresent(agencies::add));
        return agencies;
    }

    /** Everything in the plan that has a number: goals, steps and personal texts. */
    default Set<String> items() {
        Set<String> items = new LinkedHashSet<>();
        goals().forEach(goal ->
                items.addAll(List.of(goal.id().value(), goal.words().value())));
        steps().forEach(step -> {
            items.add(step.id().value());
            step.words().ifPresent(words -> items.add(words.value()));
        });
        Stream.concat(strengths().stream(), wishes().stream())
                .forEach(noted -> noted.words().ifPresent(words -> items.add(words.value())));
        visits().ifPresent(visits -> items.add(visits.emergency().value()));
        return items;
    }

    /** Whether somebody does each of its steps. */
    default boolean isAssigned() {
        return steps().stream().allMatch(Step::isAssigned);
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a plan's content. Not thread-safe. */
    final class Builder extends ImmutablePlanContent.Builder {
        Builder() {}
    }
}
