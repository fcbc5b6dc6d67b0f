package org.marugoto.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a case looks like from afar, so that cases can be compared: codes and decades of age, nothing else.
 *
 * @param patterns the household situations, codes such as {@code P01}
 * @param needs the needs, codes of the profile such as {@code ELDERLY}
 * @param ageDecades the first year of the decades of life of those concerned: 50 for 50 to 59
 */
public record CaseTraits(
        @NotNull @Size(max = 50) Set<String> patterns,
        @NotNull @Size(max = 100) Set<String> needs,
        @NotNull @Size(max = 20) Set<Integer> ageDecades) {

    /** Copies the sets and sorts them. */
    public CaseTraits {
        patterns = Collections.unmodifiableSet(new TreeSet<>(patterns));
        needs = Collections.unmodifiableSet(new TreeSet<>(needs));
        ageDecades = Collections.unmodifiableSet(new TreeSet<>(ageDecades));
    }
}
