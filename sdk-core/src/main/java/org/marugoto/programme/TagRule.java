package org.marugoto.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.agency.Agency;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;

/**
 * One rule of a profile that says what activities are accounted under; conditions it does not name are met by all.
 * Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface TagRule {

    /** The stable id, unique in the profile. */
    String id();

    /** The kinds of activity it is for; empty if for all. */
    Set<String> kinds();

    /** The agencies it is for; empty if for all. */
    Set<AgencyId> agencies();

    /** The operators of the agency it is for; empty if for all. */
    Set<String> operators();

    /** The fields it is for, of which the activity has at least one; empty if for all. */
    Set<String> fields();

    /** A programme that has to run on the day of the activity; empty if none has to. */
    Optional<String> running();

    /** The first day it is in force, or empty if it always was. */
    Optional<LocalDate> since();

    /** The last day it is in force, or empty if it stays. */
    Optional<LocalDate> until();

    /** What it says; what it leaves open follows from the agency. */
    Tags tags();

    /** Refuses an id that cannot be one, and an end before the beginning. */
    @Value.Check
    default void check() {
        Id.checked(id());
        until().filter(end -> since().filter(end::isBefore).isPresent()).ifPresent(end -> {
            throw new IllegalStateException(
                    "A tag rule ends after it begins, but (%s) ends on (%s).".formatted(id(), end));
        });
    }

    /** Whether it speaks of this activity of this agency; whether programmes run is not asked here. */
    default boolean matches(Activity activity, Optional<Agency> agency) {
        return since().filter(activity.on()::isBefore).isEmpty()
                && until().filter(activity.on()::isAfter).isEmpty()
                && (kinds().isEmpty() || kinds().contains(activity.kind()))
                && (agencies().isEmpty() || agencies().contains(activity.agency()))
                && (operators().isEmpty()
                        || agency.flatMap(Agency::operator)
                                .filter(operators()::contains)
                                .isPresent())
                && (fields().isEmpty() || !Collections.disjoint(fields(), activity.fields()));
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. Not thread-safe. */
    final class Builder extends ImmutableTagRule.Builder {
        Builder() {}
    }
}
