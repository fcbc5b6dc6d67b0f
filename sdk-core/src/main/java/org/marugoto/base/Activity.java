package org.marugoto.base;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** One activity at a base (活動一回) as it stands now. Immutable and thread-safe. */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Activity {

    /** Where an activity stands. */
    enum Status {
        /** Nobody spoke of it. */
        NONE,
        /** It will be (予定). */
        ANNOUNCED,
        /** It was, and who came is counted (実施). */
        HELD,
        /** It will not be (中止). */
        CANCELLED
    }

    /** An activity nobody spoke of. */
    Activity NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** At which base; empty only if nobody spoke of it. */
    Optional<BaseId> base();

    /** What, a code of the list {@code baseActivities}. */
    Optional<String> kind();

    /** By which programme it is accounted for; empty if by none. */
    Optional<String> programme();

    /** The day. */
    Optional<LocalDate> day();

    /** Who came; empty unless it was held. */
    Optional<Attendance> attendance();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds an activity. Not thread-safe. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
