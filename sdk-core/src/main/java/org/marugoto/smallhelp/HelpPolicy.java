package org.marugoto.smallhelp;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How a municipality arranges small help.
 *
 * @param adultsOnly what minors do not do, codes of {@code helpSkills}
 */
public record HelpPolicy(@NotNull @Size(max = 100) Set<String> adultsOnly) {

    /** The code list of what small help is given (助け合いの内容); the national one unless the profile has its own. */
    public static final String SKILLS = "helpSkills";

    /** The code list of grounds why a help is not given; the national one unless the profile has its own. */
    public static final String END_GROUNDS = "helpEndGrounds";

    /** Where the profile says nothing: nothing is left to adults, but a guardian has to agree. */
    public static final HelpPolicy USUAL = new HelpPolicy(Set.of());

    /** Copies the set and keeps its order. */
    public HelpPolicy {
        adultsOnly = Collections.unmodifiableSet(new LinkedHashSet<>(adultsOnly));
    }
}
