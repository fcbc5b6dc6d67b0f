package org.marugoto.consultation;

import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;

/**
 * A desk (窓口) of an agency; desks have ids of their own only within their agency.
 *
 * @param agency whose desk
 * @param desk the desk's id as the profile has it, 1 to 64 characters without blanks
 */
public record DeskId(@NotNull AgencyId agency, @NotNull String desk) {

    /** @throws IllegalArgumentException if the desk's id cannot be an identifier, see {@link Id#checked(String)} */
    public DeskId {
        Id.checked(desk);
    }

    /** The desk of this agency with this id. */
    public static DeskId of(AgencyId agency, String desk) {
        return new DeskId(agency, desk);
    }

    @Override
    public String toString() {
        return agency + "/" + desk;
    }
}
