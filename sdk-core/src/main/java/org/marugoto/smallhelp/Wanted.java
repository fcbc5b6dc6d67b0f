package org.marugoto.smallhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.marugoto.area.AreaId;
import org.marugoto.household.PersonId;

/**
 * What somebody asks for.
 *
 * @param person who is to be helped
 * @param within where: the area and all areas it lies in, nearest first; at least one
 * @param skill what has to be done, a code of {@code helpSkills}
 * @param slot when
 */
public record Wanted(
        @NotNull PersonId person,
        @NotNull @Size(min = 1, max = 100) List<@NotNull AreaId> within,
        @NotNull @Size(min = 1, max = 64) String skill,
        @NotNull @Valid Slot slot) {

    /** Copies the list. */
    public Wanted {
        within = List.copyOf(within);
    }

    /** The same at another time. */
    Wanted at(Slot other) {
        return new Wanted(person, within, skill, other);
    }
}
