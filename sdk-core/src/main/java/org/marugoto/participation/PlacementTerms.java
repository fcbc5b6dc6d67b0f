package org.marugoto.participation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.plan.PlanTerms.Gate;

/**
 * What the profile sets for one kind of placement; participation support keeps the terms it began under.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface PlacementTerms {

    /** The kind of placement, a code such as {@code PLACE_TO_BE}. */
    @Size(min = 1, max = 64)
    String kind();

    /** The kind of plan it rests on, a code such as {@code PARTICIPATION}. */
    @Size(min = 1, max = 64)
    String planKind();

    /** What the plan has to have passed before anybody outside is asked; none means that nothing has to come first. */
    Set<Gate> beforeInquiry();

    /** What it has to have passed before a receiving place is spoken with about this person. */
    Set<Gate> beforeCoordination();

    /** What it has to have passed before a place is taken. */
    Set<Gate> beforeAcceptance();

    /** What an inquiry may say of the person, codes such as {@code AGE_BAND}; never a name. */
    Set<String> inquiryData();

    /** How many open days a holder has to answer, 1 to 90. */
    @Min(1)
    @Max(90)
    int answerWithin();

    /** Whether the person visits the place before anything else (見学). */
    boolean visitFirst();

    /** The longest trial (体験利用) in days; 0 if there is none. */
    @Min(0)
    @Max(366)
    int trialDays();

    /** The longest time to the next follow-up in days, 1 to 366. */
    @Min(1)
    @Max(366)
    int followUpWithin();

    /** The kinds of conference that can end it (終結の協議). */
    Set<String> endedBy();

    /** The reasons it can end for. */
    Set<String> endReasons();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds terms. Not thread-safe. */
    final class Builder extends ImmutablePlacementTerms.Builder {
        Builder() {}
    }
}
