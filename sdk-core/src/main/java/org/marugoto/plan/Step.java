package org.marugoto.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.TextId;

/**
 * A step of a plan: who does what by when. Formal services and informal help stand side by side.
 *
 * @param id its number
 * @param service what is done, a code of the profile such as {@code HOME_VISIT} or {@code NEIGHBOUR_MEAL}
 * @param formal whether it is a service of a scheme; else it is informal help
 * @param toBeMade whether it does not exist yet and has to be made
 * @param agency the agency that does it
 * @param member the member of the support team who does it, where it is no agency
 * @param by the day by which it is done
 * @param words what else is to be said, a personal text
 */
public record Step(
        @NotNull StepId id,
        @NotNull @Size(min = 1, max = 64) String service,
        boolean formal,
        boolean toBeMade,
        @NotNull Optional<AgencyId> agency,
        @NotNull Optional<MemberId> member,
        @NotNull LocalDate by,
        @NotNull Optional<TextId> words) {

    /** Whether it says who does it. */
    public boolean isAssigned() {
        return agency.isPresent() || member.isPresent();
    }
}
