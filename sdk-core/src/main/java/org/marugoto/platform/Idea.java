package org.marugoto.platform;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;

/**
 * An idea for a resource that is not there (資源開発のアイデア), in codes alone: an idea told in words could tell for whom it is.
 *
 * @param id which one
 * @param kind what is wanted, a code such as {@code PLACE_TO_BE}
 * @param area where; empty if the area does not matter
 * @param volunteers who would carry it (担い手)
 */
public record Idea(
        @NotNull IdeaId id,
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull Optional<AreaId> area,
        @NotNull @Size(max = 500) Set<@NotNull ActorId> volunteers) {

    /** Copies the set and sorts it. */
    public Idea {
        TreeSet<ActorId> sorted = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        sorted.addAll(volunteers);
        volunteers = Collections.unmodifiableSet(sorted);
    }

    /** The same idea with these volunteers. */
    Idea with(Set<ActorId> carrying) {
        return new Idea(id, kind, area, carrying);
    }
}
