package org.marugoto.points;

import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import org.marugoto.area.AreaId;

/**
 * Where points belong: to a scheme, an area and a year's rules.
 *
 * @param scheme the scheme
 * @param area the area they were earned in and are spent in, one of the scheme's
 * @param year the fiscal year (年度) they were earned in, by the year it begins in: 2024 is R6
 */
public record PurseKey(@NotNull SchemeId scheme, @NotNull AreaId area, int year) implements Comparable<PurseKey> {

    private static final Comparator<PurseKey> ORDER = Comparator.comparing((PurseKey key) -> key.scheme.value())
            .thenComparing(key -> key.area.value())
            .thenComparingInt(PurseKey::year);

    /** By scheme, then area, then year. */
    @Override
    public int compareTo(PurseKey other) {
        return ORDER.compare(this, other);
    }
}
