package org.marugoto.points;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;

/**
 * A point scheme (ポイント制度) of a municipality: points are earned and spent in each of its areas apart, under the rules of
 * each year.
 *
 * @param id which one
 * @param name what it is called
 * @param areas where there is such a scheme; points of one of them are not spent in another
 * @param years its rules, one for each year
 */
public record PointScheme(
        @NotNull SchemeId id,
        @NotNull Text name,
        @NotNull @Size(min = 1, max = 1_000) List<AreaId> areas,
        @NotNull @Size(max = 200) List<@Valid PointYear> years) {

    /** The code list of services that earn points; the national one unless the profile has its own. */
    public static final String SERVICES = "pointServices";

    /** The code list of what points are spent on; the national one unless the profile has its own. */
    public static final String USES = "pointUses";

    /** The code list of grounds for counter-entries; the national one unless the profile has its own. */
    public static final String CORRECTIONS = "pointCorrections";

    /** Copies the lists. */
    public PointScheme {
        areas = List.copyOf(areas);
        years = List.copyOf(years);
    }

    /**
     * The area of the scheme that is one of these, or empty if there it has none.
     *
     * @param within an area and all areas it lies in, nearest first
     */
    public Optional<AreaId> areaOf(Collection<AreaId> within) {
        return within.stream().filter(areas::contains).findFirst();
    }

    /** The rules for services on a day, or empty if there are none for its year. */
    public Optional<PointYear> on(LocalDate day) {
        return years.stream().filter(year -> year.year() == PointYear.of(day)).findFirst();
    }
}
