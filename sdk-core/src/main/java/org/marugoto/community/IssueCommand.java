package org.marugoto.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marugoto.conference.ConferenceId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a community issue. */
public sealed interface IssueCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was de-identified; follows from what was found, and is never asked for otherwise. */
    record Open(
            @NotNull @Valid Theme theme,
            @NotNull @Valid Body body,
            @NotNull Occasion occasion) implements IssueCommand {}

    /** A higher body has it now; follows from what was found, and is never asked for otherwise. */
    record Raise(
            @NotNull @Valid Theme theme,
            @NotNull @Valid Body body,
            @NotNull Occasion occasion) implements IssueCommand {}

    /** What the body that has it can do with it. */
    sealed interface Step extends IssueCommand {}

    /**
     * It is shared in the body.
     *
     * @param at the sitting it was shared at; empty if it was none of the conferences that are kept
     */
    record Share(
            @NotNull Optional<ConferenceId> at, @NotNull Occasion occasion) implements Step {}

    /** What is to be done, and when the plan is looked at again. */
    record Plan(
            @NotNull @Size(min = 1, max = 50) Set<@Size(min = 1, max = 64) String> actions,
            @NotNull LocalDate reviewOn,
            @NotNull Occasion occasion)
            implements Step {
        /** Copies the set and sorts it. */
        public Plan {
            actions = Collections.unmodifiableSet(new TreeSet<>(actions));
        }
    }

    /** Who does what; those agreed before are replaced. */
    record AgreeRoles(
            @NotNull @Size(min = 1, max = 50) Map<@Size(min = 1, max = 64) String, AgencyId> roles,
            @NotNull Occasion occasion)
            implements Step {
        /** Copies the map and sorts it. */
        public AgreeRoles {
            roles = Collections.unmodifiableMap(new TreeMap<>(roles));
        }
    }

    /** Something of the plan was done. */
    record Act(
            @NotNull @Size(min = 1, max = 64) String action,
            @NotNull Occasion occasion) implements Step {}

    /** What came of it. */
    record Evaluate(
            @NotNull @Size(min = 1, max = 64) String result,
            @NotNull Occasion occasion) implements Step {}

    /** It is not followed up. */
    record Drop(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements Step {}
}
