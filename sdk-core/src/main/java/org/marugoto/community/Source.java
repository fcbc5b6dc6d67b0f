package org.marugoto.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.conference.CaseTraits;
import org.marugoto.decide.CaseId;

/**
 * Where a community issue was seen: in a case, by residents or at a base. Personal, and never told.
 *
 * @param id which one
 * @param origin {@link #CASE}, {@link #RESIDENTS} or {@link #BASE}
 * @param supportCase the case it was seen in; empty if it was not seen in one
 * @param household what tells this household from the others; empty if it is about nobody in particular
 * @param area where
 * @param within that area and all areas it lies in
 * @param traits what the household looks like from afar
 */
public record Source(
        @NotNull SourceId id,
        @NotNull @Size(min = 1, max = 64) String origin,
        @NotNull Optional<CaseId> supportCase,
        @NotNull Optional<@Size(min = 1, max = 64) String> household,
        @NotNull AreaId area,
        @NotNull @Size(min = 1, max = 100) Set<AreaId> within,
        @NotNull @Valid CaseTraits traits) {

    /** Seen in a case. */
    public static final String CASE = "CASE";

    /** Told by residents (住民). */
    public static final String RESIDENTS = "RESIDENTS";

    /** Noticed at a base (地域の拠点) or a desk of volunteers. */
    public static final String BASE = "BASE";

    /** Copies the set and keeps its order. */
    public Source {
        within = Collections.unmodifiableSet(new LinkedHashSet<>(within));
    }

    /** Whether it was seen in a case: only those count as different households, for others nobody can tell. */
    boolean isCase() {
        return supportCase.isPresent();
    }

    /** Whether it lies where the body sits. */
    boolean isIn(Body body) {
        return body.area().map(within::contains).orElse(true);
    }
}
