package org.marugoto.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a retrospective (事例の振り返り) found: codes only, so that no word about a person can slip in.
 *
 * @param traits what the case looked like
 * @param tried what was tried, codes such as {@code OUTREACH}
 * @param worked what of it worked
 * @param lacked what was lacking, codes such as {@code ACCOMPANIED_OUTING}
 */
public record Lesson(
        @NotNull @Valid CaseTraits traits,
        @NotNull @Size(min = 1, max = 100) Set<String> tried,
        @NotNull @Size(max = 100) Set<String> worked,
        @NotNull @Size(max = 100) Set<String> lacked) {

    /** Copies the sets and sorts them. */
    public Lesson {
        tried = Collections.unmodifiableSet(new TreeSet<>(tried));
        worked = Collections.unmodifiableSet(new TreeSet<>(worked));
        lacked = Collections.unmodifiableSet(new TreeSet<>(lacked));
    }
}
