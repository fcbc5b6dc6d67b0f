package org.marugoto.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;
import org.marugoto.resource.Position;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.Facts;

/**
 * What is looked for, for one person (希望条件). Whatever is left out is not known, and rules nothing out.
 *
 * <p>All codes are the profile's. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface SearchRequest {

    /** The code of Japanese, which is spoken everywhere. */
    String JAPANESE = "ja";

    /** The day of the search. */
    LocalDate on();

    /** What is known of the person, as eligibility asks for it: the age, say. */
    @Value.Default
    default Facts facts() {
        return Facts.NONE;
    }

    /** The area the person lives in; empty if not known. */
    Optional<AreaId> home();

    /** The areas the person can go to; empty if any. */
    Set<AreaId> travelAreas();

    /** Where the person lives on the map; empty if not known. */
    Optional<Position> position();

    /** From how far on a place counts as far away, in kilometres, 1 or more; 10 unless said otherwise. */
    @Value.Default
    default int reachKilometres() {
        return 10;
    }

    /** The kinds that are looked for; empty if any. */
    Set<String> kinds();

    /** Codes of the functions the person needs. */
    Set<String> needs();

    /** Codes of functions that meet the person's strengths and interests. */
    Set<String> interests();

    /** When the person has time; empty if not known. */
    @Value.Default
    default Week times() {
        return Week.NONE;
    }

    /** Codes of the languages the person speaks, the first one best, {@value #JAPANESE} for Japanese; empty if not known. */
    List<String> languages();

    /** Codes of what the person needs to get in and around; empty if nothing. */
    Set<String> accessibility();

    /** The most the person can pay at once, in yen; empty if not known. */
    OptionalInt mostYen();

    /** What the person refuses: codes of kinds, functions or formality. */
    Set<String> refusedCodes();

    /** The resources the person refuses. */
    Set<ResourceId> refusedResources();

    /** The agencies the person refuses. */
    Set<AgencyId> refusedAgencies();

    /** The resources the person knows. */
    Set<ResourceId> knownResources();

    /** The agencies the person knows. */
    Set<AgencyId> knownAgencies();

    /** Only what somebody has made sure of on this day or later; empty if however long ago. */
    Optional<LocalDate> confirmedSince();

    /** How much each part of the score counts for this person; empty if as usual in the municipality. */
    Optional<Weights> ownWeights();

    /** How much each part of the score counts: as this request says, else {@link Weights#USUAL}. */
    default Weights weights() {
        return ownWeights().orElse(Weights.USUAL);
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        if (reachKilometres() < 1 || mostYen().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "Expected a reach of 1 km or more and an amount of 0 yen or more, but found (%d) and (%d)."
                            .formatted(reachKilometres(), mostYen().orElse(0)));
        }
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a request. Not thread-safe. */
    final class Builder extends ImmutableSearchRequest.Builder {
        Builder() {}

        /** Says how much each part of the score counts for this person. */
        public Builder weights(Weights weights) {
            return ownWeights(weights);
        }
    }
}
