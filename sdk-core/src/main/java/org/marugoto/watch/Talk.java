package org.marugoto.watch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a three-party talk (三者懇談会) says about the welfare map of its district.
 *
 * @param id which talk
 * @param parties who was there, codes of the list {@code mapParties}
 * @param put who is on the map from now on, or with other particulars
 * @param removed who no longer is
 */
public record Talk(
        @NotNull TalkId id,
        @NotNull @Size(max = 20) Set<@Size(min = 1, max = 64) String> parties,
        @NotNull @Size(max = 2_000) List<@Valid MapEntry> put,
        @NotNull @Size(max = 2_000) List<@Valid Removal> removed) {

    /** Copies the collections and sorts the parties. */
    public Talk {
        parties = Collections.unmodifiableSet(new TreeSet<>(parties));
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }
}
