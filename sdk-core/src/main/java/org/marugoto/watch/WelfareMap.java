package org.marugoto.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.household.PersonId;

/**
 * The welfare map (福祉マップ) of one district as it stands now: a protected register of who needs watching or help when the
 * district is evacuated. Its identifier is that of the district. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface WelfareMap {

    /** Where a map stands. */
    enum Status {
        /** No talk was held. */
        NONE,
        /** Kept since the first talk. */
        KEPT
    }

    /** A map no talk was held about. */
    WelfareMap NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Who is on it. */
    List<MapEntry> entries();

    /** The talk that changed it last. */
    Optional<TalkId> lastTalk();

    /** The day of that talk. */
    Optional<LocalDate> updatedOn();

    /** The day by which the next talk is due. */
    Optional<LocalDate> dueOn();

    /** What it says of a person. */
    default Optional<MapEntry> entry(PersonId person) {
        return entries().stream().filter(entry -> entry.person().equals(person)).findFirst();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a welfare map. Not thread-safe. */
    final class Builder extends ImmutableWelfareMap.Builder {
        Builder() {}
    }
}
