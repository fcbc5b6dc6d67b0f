package org.marugoto.search;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Resource;

/**
 * A resource as it is offered to a search: the entry of the directory, with what else is known today. Immutable and
 * thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Listing {

    /** The entry of the directory. */
    Resource resource();

    /** How many places are left, 0 or more; empty if that is not known, or there is no limit. */
    OptionalInt placesLeft();

    /** Where it is on the map; empty if not known. */
    Optional<Position> position();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        if (placesLeft().orElse(0) < 0) {
            throw new IllegalArgumentException("Expected 0 or more places left, but found (%d) at (%s)."
                    .formatted(placesLeft().orElse(0), resource().id()));
        }
    }

    /** An entry of which nothing else is known than what it says itself: the point of its location, if it has one. */
    static Listing of(Resource resource) {
        return builder()
                .resource(resource)
                .position(resource.location().flatMap(Location::position))
                .build();
    }

    /** The same with so many places left. */
    static Listing of(Resource resource, int placesLeft) {
        return of(resource).withPlacesLeft(placesLeft);
    }

    /** The same with so many places left. */
    default Listing withPlacesLeft(int placesLeft) {
        return builder().from(this).placesLeft(placesLeft).build();
    }

    /** The same without what must not be told: a confidential location, and whatever would betray it. */
    default Listing forPublication() {
        Builder published = builder().resource(resource().forPublication()).placesLeft(placesLeft());
        boolean confidential =
                resource().location().filter(Location::confidential).isPresent();
        return confidential ? published.build() : published.position(position()).build();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a listing. Not thread-safe. */
    final class Builder extends ImmutableListing.Builder {
        Builder() {}
    }
}
