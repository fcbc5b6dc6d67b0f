package org.marugoto.base;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.ActorId;

/** One piece of help a coordinator gives to a base (コーディネーターの関わり) as it stands now. Immutable and thread-safe. */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Support {

    /** Where it stands. */
    enum Status {
        /** Nobody asked for it. */
        NONE,
        /** Asked for (依頼). */
        ASKED,
        /** Given by its owner at present (支援中). */
        GIVEN,
        /** Done (完了). */
        DONE,
        /** No longer wanted (取下げ). */
        WITHDRAWN
    }

    /** Help nobody asked for. */
    Support NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** For which base; empty only if nobody asked. */
    Optional<BaseId> base();

    /** A code of the list {@code baseSupports}. */
    Optional<String> kind();

    /** Who sees to it. */
    Optional<ActorId> owner();

    /** By when it should be done. */
    Optional<LocalDate> dueOn();

    /** Whether somebody still has to do something. */
    default boolean isOpen() {
        return status() == Status.ASKED || status() == Status.GIVEN;
    }

    /** Whether it should have been done before this day. */
    default boolean isOverdue(LocalDate on) {
        return isOpen() && dueOn().filter(on::isAfter).isPresent();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds help. Not thread-safe. */
    final class Builder extends ImmutableSupport.Builder {
        Builder() {}
    }
}
