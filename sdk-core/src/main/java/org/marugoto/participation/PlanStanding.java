package org.marugoto.participation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.marugoto.plan.PlanTerms.Gate;

/**
 * How far the plan is that participation support rests on; the case looks it up, whatever a command says.
 *
 * @param kind the kind of plan, a code; empty text if there is none
 * @param passed the gates it has passed
 * @param stands whether it is neither over nor suspended
 */
public record PlanStanding(
        @NotNull @Size(max = 64) String kind, @NotNull Set<@NotNull Gate> passed, boolean stands) {

    /** No plan at all; commands begin with this, and the case looks up the rest. */
    public static final PlanStanding NONE = new PlanStanding("", Set.of(), false);

    /** Copies the set. */
    public PlanStanding {
        passed = Set.copyOf(passed);
    }
}
