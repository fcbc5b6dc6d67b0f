package org.marugoto.base;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.AgencyId;
import org.marugoto.referral.HandOverId;

/**
 * A worry heard at a base (拠点で聞いた困りごと) as it stands now. Its identifier is that of the case it opened; it stays open,
 * whoever is asked and whoever declines, until a specialised agency has taken the case on. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Worry {

    /** Where a worry stands. */
    enum Status {
        /** Nobody heard it. */
        NONE,
        /** Heard, and no specialised agency has taken it on yet. */
        OPEN,
        /** A specialised agency has taken it on (専門機関につながった). */
        CONNECTED,
        /** The person who had it wanted no more, moved away or died. */
        ENDED
    }

    /** A worry nobody heard. */
    Worry NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** At which base it was heard; empty only if nobody heard it. */
    Optional<BaseId> base();

    /** The contact it became. */
    Optional<ContactId> contact();

    /** The hand-over it opened first. */
    Optional<HandOverId> handOver();

    /** Whom that hand-over asked. */
    Optional<AgencyId> asked();

    /** The day it was heard. */
    Optional<LocalDate> heardOn();

    /** The day by which a specialised agency should have taken it on. */
    Optional<LocalDate> connectBy();

    /** The agency that took it on last, such as the desk that only connects. */
    Optional<AgencyId> with();

    /** Whether it should have been taken on before this day. */
    default boolean isOverdue(LocalDate on) {
        return status() == Status.OPEN && connectBy().filter(on::isAfter).isPresent();
    }

    /** Whether this is the worry that is told again. */
    default boolean isThat(WorryCommand.Hear told) {
        return base().equals(Optional.of(told.base()))
                && contact().equals(Optional.of(told.contact()))
                && handOver().equals(Optional.of(told.handOver()));
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a worry. Not thread-safe. */
    final class Builder extends ImmutableWorry.Builder {
        Builder() {}
    }
}
