package org.marugoto.smallhelp;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.household.PersonId;

/**
 * Who helps: a person, who may be helped elsewhere, or an agency, such as the company a van belongs to.
 *
 * @param person the person; empty if an agency helps
 * @param agency the agency; empty if a person helps
 * @param minor whether the person is not of age
 * @param guardianAgrees whether a guardian agrees that they help; asked of minors only
 */
public record Helper(
        @NotNull Optional<PersonId> person, @NotNull Optional<AgencyId> agency, boolean minor, boolean guardianAgrees) {

    /** @throws IllegalArgumentException unless exactly one of person and agency is given */
    public Helper {
        if (person.isPresent() == agency.isPresent()) {
            throw new IllegalArgumentException("Expected either a person or an agency who helps, but found %s."
                    .formatted(person.isPresent() ? "both" : "neither"));
        }
    }

    /** An adult. */
    public static Helper adult(PersonId person) {
        return new Helper(Optional.of(person), Optional.empty(), false, false);
    }

    /** Somebody who is not of age. */
    public static Helper minor(PersonId person, boolean guardianAgrees) {
        return new Helper(Optional.of(person), Optional.empty(), true, guardianAgrees);
    }

    /** An agency. */
    public static Helper agency(AgencyId agency) {
        return new Helper(Optional.empty(), Optional.of(agency), false, false);
    }
}
