package org.marugoto.community;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;
import org.marugoto.conference.CaseTraits;

/**
 * The protected side of a community issue as it stands now: what it was seen in, and what of it was told to whom. Only
 * those who may read a case may see that it is a source. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Finding {

    /** Where a finding stands. */
    enum Status {
        /** Nothing was found. */
        NONE,
        /** Found (発見), and nothing of it was told. */
        FOUND,
        /** De-identified and told: there is a community issue. */
        DESCRIBED,
        /** Dropped before anything was told, with a ground. */
        DROPPED
    }

    /** Nothing was found. */
    Finding NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** What it is about, a code; empty only if nothing was found. */
    Optional<String> topic();

    /** What it was seen in. */
    List<Source> sources();

    /** What was told last; empty if nothing was. */
    Optional<Theme> told();

    /** Whom it was told last; empty if nobody. */
    Optional<Body> body();

    /** The source of this identifier. */
    default Optional<Source> source(SourceId id) {
        return sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** In how many different households it was seen, as far as cases tell. */
    default long households() {
        return households(sources());
    }

    /** In how many of these areas it was seen. */
    default long seenIn(Set<AreaId> areas) {
        Set<AreaId> seen = new HashSet<>();
        sources()
                .forEach(source ->
                        source.within().stream().filter(areas::contains).forEach(seen::add));
        return seen.size();
    }

    /** The traits that all sources have in common, the most that can be told of all of them. */
    default CaseTraits common() {
        return sources().stream()
                .map(Source::traits)
                .reduce(Finding::common)
                .orElseGet(() -> new CaseTraits(Set.of(), Set.of(), Set.of()));
    }

    /** In how many different households these were seen, as far as cases tell. */
    static long households(List<Source> sources) {
        return sources.stream()
                .filter(Source::isCase)
                .flatMap(source -> source.household().stream())
                .distinct()
                .count();
    }

    private static CaseTraits common(CaseTraits one, CaseTraits other) {
        return new CaseTraits(
                both(one.patterns(), other.patterns()),
                both(one.needs(), other.needs()),
                both(one.ageDecades(), other.ageDecades()));
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a finding. Not thread-safe. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
