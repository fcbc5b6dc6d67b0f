package org.marugoto.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.referral.BackUpId;

/** Everything that can be asked of a shortfall. */
public sealed interface ShortfallCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A desk without a course it requires has received somebody; follows from the contact. */
    record Flag(
            @NotNull @Valid DeskId desk,
            @NotNull @Size(min = 1, max = 100) Set<@Size(min = 1, max = 64) String> missing,
            @NotNull Optional<AgencyId> helper,
            @NotNull LocalDate dueOn,
            @NotNull Occasion occasion)
            implements ShortfallCommand {
        /** Copies the set and sorts it. */
        public Flag {
            missing = Collections.unmodifiableSet(new TreeSet<>(missing));
        }
    }

    /** The contact has become a case, where back-up is asked for; follows from the case. */
    record AskInCase(
            @NotNull CaseId supportCase,
            @NotNull BackUpId backUp,
            @NotNull Occasion occasion) implements ShortfallCommand {}

    /** Somebody has looked after it; the result is a code, such as {@code ADVISED}. */
    record Settle(
            @NotNull @Size(min = 1, max = 64) String result,
            @NotNull Occasion occasion) implements ShortfallCommand {}
}
