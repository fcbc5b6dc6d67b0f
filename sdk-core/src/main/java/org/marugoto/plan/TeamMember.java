package org.marugoto.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.Truth;

/**
 * A member of the support team of a case (支援チーム).
 *
 * @param id its number
 * @param agency for which agency; empty for a neighbour, a friend, a volunteer
 * @param role a code of the profile, such as {@code LEAD} or {@code COMPANION}
 * @param since the first day
 * @param until the last day, where it is known
 * @param wanted whether the person asked for this member
 */
public record TeamMember(
        @NotNull MemberId id,
        @NotNull Optional<AgencyId> agency,
        @NotNull @Size(min = 1, max = 64) String role,
        @NotNull LocalDate since,
        @NotNull Optional<LocalDate> until,
        @NotNull Truth wanted) {

    /** Whether the member belongs to the team on this day. */
    public boolean isThere(LocalDate on) {
        return !on.isBefore(since) && until.filter(on::isAfter).isEmpty();
    }

    TeamMember wanted(Truth answer) {
        return new TeamMember(id, agency, role, since, until, answer);
    }
}
