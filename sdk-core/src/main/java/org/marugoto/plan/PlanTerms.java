package org.marugoto.plan;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * What one edition of the profile sets for one kind of plan. A plan keeps the terms it was drafted under until it is
 * moved to another edition.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface PlanTerms {

    /** A gate on the way to an active plan. */
    enum Gate {
        /** The person, or a representative, agrees (本人同意). */
        AGREEMENT,
        /** A conference finds it appropriate (会議での協議). */
        VIEW,
        /** The municipality decides (支援決定). */
        DECISION,
        /** A conference under art. 106-6 decides in place of all others (支援会議での決定); only without consent. */
        CONFERENCE_DECISION
    }

    /** Whether a plan rests on the person's consent. */
    enum Track {
        /** With consent. */
        WITH_CONSENT,
        /** Without: refused, not asked for yet, or unknown. */
        WITHOUT_CONSENT
    }

    /** The operator leaves once roles are settled and a lead agency accompanies the person. */
    String LEAVES_WHEN_ROLES_ARE_SETTLED = "ROLES_SETTLED";

    /** The operator stays from the entrance to the exit. */
    String STAYS_TO_THE_EXIT = "TO_THE_EXIT";

    /** The kind of plan, a code such as {@code MULTI_AGENCY}. */
    @Size(min = 1, max = 64)
    String kind();

    /** The edition of the profile. */
    @Size(min = 1, max = 64)
    String edition();

    /** The gates in their order where there is consent; none means that there is no such plan with consent. */
    List<Gate> withConsent();

    /** The gates in their order where there is none; none means that there is no such plan without consent. */
    List<Gate> withoutConsent();

    /** The kinds of conference that can find it appropriate and evaluate it. */
    Set<String> viewers();

    /** The kinds of conference under art. 106-6 that can decide in place of all others. */
    Set<String> deciders();

    /** The reasons it can end for; a refusal is none. */
    Set<String> endReasons();

    /** The longest time to the next review, in months, 1 to 60. */
    int maxMonths();

    /** Whether who drafted it may also decide. */
    boolean drafterMayDecide();

    /** Whether the citizen's edition has to be explained before the person agrees, and again after changes. */
    boolean explainFirst();

    /** Whether it has to say who visits, how often, how, and what to do in an emergency. */
    boolean needsVisits();

    /**
     * When the multi-agency operator leaves: {@link #LEAVES_WHEN_ROLES_ARE_SETTLED}, {@link #STAYS_TO_THE_EXIT}, or empty
     * text for plans without one.
     */
    @Size(max = 64)
    String exit();

    /** The gates in their order on this track. */
    default List<Gate> gates(Track track) {
        return track == Track.WITH_CONSENT ? withConsent() : withoutConsent();
    }

    /**
     * What no profile can set otherwise: a kind of plan stands either with consent or without; with it, the person's
     * agreement is one of the gates, and without it there is only the decision of a conference under art. 106-6.
     *
     * @throws IllegalArgumentException if the terms say otherwise
     */
    @Value.Check
    default void check() {
        require(
                withConsent().isEmpty() != withoutConsent().isEmpty(),
                "gates on one of the two tracks, so that nothing confidential slips from one to the other",
                withConsent() + " and " + withoutConsent());
        require(
                withConsent().isEmpty() || withConsent().contains(Gate.AGREEMENT),
                "the person's AGREEMENT among the gates with consent",
                withConsent());
        require(
                !withConsent().contains(Gate.CONFERENCE_DECISION)
                        && withConsent().stream().distinct().count()
                                == withConsent().size(),
                "each of AGREEMENT, VIEW and DECISION at most once with consent",
                withConsent());
        require(
                withoutConsent().isEmpty() || withoutConsent().equals(List.of(Gate.CONFERENCE_DECISION)),
                "CONFERENCE_DECISION alone without consent",
                withoutConsent());
        require(
                Set.of("", LEAVES_WHEN_ROLES_ARE_SETTLED, STAYS_TO_THE_EXIT).contains(exit()),
                "one of the two exits, or empty text",
                exit());
        require(maxMonths() >= 1 && maxMonths() <= 60, "1 to 60 months", maxMonths());
    }

    private static void require(boolean holds, String expected, Object found) {
        if (!holds) {
            throw new IllegalArgumentException("Expected %s, but found (%.200s).".formatted(expected, found));
        }
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds terms. Not thread-safe. */
    final class Builder extends ImmutablePlanTerms.Builder {
        Builder() {}
    }
}
