package org.marugoto.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.Occasion;
import org.marugoto.household.HouseholdId;

/** Everything that can be asked of a support case. */
public sealed interface CaseCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A desk receives somebody; its agency, the occasion's, becomes responsible. */
    record Open(
            @NotNull Consulter consulter,
            @NotNull @Size(max = 100) Set<Need> needs,
            @NotNull @Valid NextAction next,
            @NotNull Occasion occasion)
            implements CaseCommand {
        /** Copies the set and keeps its order. */
        public Open {
            needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        }
    }

    /** Somebody was in touch. Also possible on a closed case, as follow-up. */
    record RecordContact(
            @NotNull ContactId contact,
            @NotNull Channel channel,
            @NotNull Occasion occasion) implements CaseCommand {}

    /** The case is about this household. */
    record ConcernHousehold(
            @NotNull HouseholdId household, @NotNull Occasion occasion) implements CaseCommand {}

    /** The needs were looked into; what is given replaces what was known. */
    record Assess(
            @NotNull @Size(max = 100) Set<Need> needs,
            @NotNull @Valid NextAction next,
            @NotNull Occasion occasion) implements CaseCommand {
        /** Copies the set and keeps its order. */
        public Assess {
            needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        }
    }

    /** The rule book was asked where the case should go. */
    record Route(
            @NotNull @Valid Routing routing,
            @NotNull @Valid NextAction next,
            @NotNull Occasion occasion) implements CaseCommand {}

    /** The support has come to its end (終結). */
    record Close(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements CaseCommand {}
}
