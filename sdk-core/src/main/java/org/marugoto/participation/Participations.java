package org.marugoto.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * All participation support of one case as it stands now: a part of the case.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Participations {

    /** A case without participation support. */
    Participations NONE = builder().build();

    /** Each person's, in the order it began. */
    List<Participation> all();

    /** One of them, or empty if it never began. */
    default Optional<Participation> find(ParticipationId id) {
        return all().stream()
                .filter(one -> one.id().filter(id::equals).isPresent())
                .findFirst();
    }

    /** Those that go on. */
    default List<Participation> goingOn() {
        return all().stream().filter(Participation::isGoingOn).toList();
    }

    /** Those with an inquiry whose last day of answer lies before this day. */
    default List<Participation> overdue(LocalDate on) {
        return all().stream().filter(one -> !one.overdue(on).isEmpty()).toList();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds the participation support of a case. Not thread-safe. */
    final class Builder extends ImmutableParticipations.Builder {
        Builder() {}
    }
}
