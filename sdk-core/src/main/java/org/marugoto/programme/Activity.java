package org.marugoto.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;

/**
 * Something that was done and is accounted for by programme. Immutable and thread-safe.
 *
 * @param kind what it was, one of the constants here or another code of the profile
 * @param agency which agency did it
 * @param desk at which of its desks; empty if not known
 * @param fields the fields it was about, as codes such as {@code ELDERLY}, the leading one first; may be empty
 * @param on the day it was done
 */
public record Activity(
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull AgencyId agency,
        @NotNull Optional<@Size(min = 1, max = 64) String> desk,
        @NotNull @Size(max = 100) Set<@NotNull @Size(min = 1, max = 64) String> fields,
        @NotNull LocalDate on) {

    /** Somebody was in touch (相談). */
    public static final String CONTACT = "CONTACT";

    /** A visit of outreach (訪問). */
    public static final String VISIT = "VISIT";

    /** A conference (会議). */
    public static final String CONFERENCE = "CONFERENCE";

    /** Work on a plan (プラン). */
    public static final String PLAN = "PLAN";

    /** A placement for participation (参加支援). */
    public static final String PLACEMENT = "PLACEMENT";

    /** An activity of community building (地域づくり). */
    public static final String COMMUNITY = "COMMUNITY";

    /** Copies the set and keeps its order. */
    public Activity {
        fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
    }

    /** An activity of an agency, at no desk in particular. */
    public static Activity of(String kind, AgencyId agency, Set<String> fields, LocalDate on) {
        return new Activity(kind, agency, Optional.empty(), fields, on);
    }
}
