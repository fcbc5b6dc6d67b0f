package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

/**
 * A note passed on between conferences (情報共有): to whom, and on which ground.
 *
 * @param id told twice, it is recorded once
 * @param note the note, a personal text
 * @param audience the agencies that may read it, at least one
 * @param ground a code such as {@code CONSENT}, {@code CONFERENCE_106_6} or {@code LEGAL_DUTY}
 * @param reference the number of the consent, conference or provision
 * @param holds whether the ground was looked up and holds today; only a yes lets the note pass
 */
public record SharedNote(
        @NotNull EntryId id,
        @NotNull TextId note,
        @NotNull @Size(min = 1, max = 100) Set<@NotNull AgencyId> audience,
        @NotNull @Size(min = 1, max = 64) String ground,
        @NotNull @Size(min = 1, max = 64) String reference,
        @NotNull Truth holds) {

    /** Copies the set, in the order of the agencies' ids. */
    public SharedNote {
        Set<AgencyId> sorted = new TreeSet<>(Comparator.comparing(AgencyId::value));
        sorted.addAll(audience);
        audience = Collections.unmodifiableSet(sorted);
    }
}
