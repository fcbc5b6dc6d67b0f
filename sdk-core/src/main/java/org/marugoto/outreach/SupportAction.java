package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.household.PersonId;

/**
 * One thing that was done (支援内容).
 *
 * @param code of the profile's list {@link OutreachCodes#SUPPORT_ACTIONS}, such as {@code ACCOMPANIMENT} (同行)
 * @param forWhom the person it was done for; empty if it was for the household as a whole
 * @param with the agencies it was done with
 * @param result a code of the profile, such as {@code DONE} or {@code ONGOING}
 */
public record SupportAction(
        @NotNull @Size(min = 1, max = 64) String code,
        @NotNull Optional<PersonId> forWhom,
        @NotNull @Size(max = 50) List<@NotNull AgencyId> with,
        @NotNull @Size(min = 1, max = 64) String result) {

    /** Connecting to an agency (つなぎ): the staff does it, so the agency is named. */
    public static final String CONNECTING = "CONNECTING";

    /** Copies the list. */
    public SupportAction {
        with = List.copyOf(with);
    }

    /** Whether it says whom the person was connected with, if it says that the person was connected. */
    boolean isWarm() {
        return !code.equals(CONNECTING) || !with.isEmpty();
    }
}
