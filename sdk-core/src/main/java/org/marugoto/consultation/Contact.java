package org.marugoto.consultation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;

/**
 * One contact (相談受付一件) as it stands now. A contact that is no case stays a contact, and may become a case at any later
 * time. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Contact {

    /** Where a contact stands. */
    enum Status {
        /** Never received. */
        NONE,
        /** Received at a desk (受付). */
        RECEIVED,
        /** Answered with information and advice alone, or directed to a place (情報提供・相談対応のみで終了). */
        ANSWERED,
        /** Part of one or several cases, opened from it or linked to it (ケース化). */
        BECAME_CASE
    }

    /** A contact that was never received. */
    Contact NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The agency whose desk received it. */
    Optional<AgencyId> receivedBy();

    /** The day it was received. */
    Optional<LocalDate> receivedOn();

    /** What is known of it, with what became known later. */
    Optional<Intake> intake();

    /** The place the person was directed to; empty if to none. */
    Optional<PlaceId> directedTo();

    /** The cases it belongs to, in the order they were opened or linked. */
    Set<CaseId> cases();

    /** Whether danger was noticed and no case looks after it yet; such a contact may not be left as it is. */
    default boolean needsCase() {
        return cases().isEmpty()
                && intake().filter(known -> !known.dangers().isEmpty()).isPresent();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a contact. Not thread-safe. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
