package org.marugoto.privacy;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.rule.Truth;

/**
 * How one person's consent to one purpose and one recipient stands: the last word that was said.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Standing {

    /** Where a consent stands. That it ran out is no status: it follows from the day. */
    enum Status {
        /** Not yet asked (未確認). */
        NOT_ASKED,
        /** Asked; the answer is open. */
        ASKED,
        /** Given by the person. */
        GIVEN,
        /** Given by somebody who may speak for the person. */
        GIVEN_BY_REPRESENTATIVE,
        /** Refused (不同意). */
        REFUSED,
        /** The person cannot decide now, for a reason that is recorded. */
        CANNOT_BE_GIVEN,
        /** Given once and taken back (撤回). */
        WITHDRAWN
    }

    /** For what. */
    Purpose purpose();

    /** To whom. */
    Recipient recipient();

    /** Where it stands. */
    Status status();

    /** The day of the last word; empty if there was none. */
    Optional<LocalDate> saidOn();

    /** The first day it is valid; only if it was given. */
    Optional<LocalDate> validFrom();

    /** The last day it is valid; empty if no end was said or it was not given. */
    Optional<LocalDate> validUntil();

    /** How it is known; only if it was given. */
    Optional<Evidence> evidence();

    /** Who spoke for the person. */
    Optional<Representative> by();

    /** Why it cannot be given, a code of the profile. */
    Optional<String> unable();

    /** A consent nobody asked for. */
    static Standing notAsked(Purpose purpose, Recipient recipient) {
        return of(purpose, recipient, Status.NOT_ASKED).build();
    }

    /** Whether the person, or who may speak for the person, agreed, and it was not taken back. */
    default boolean isGiven() {
        return status() == Status.GIVEN || status() == Status.GIVEN_BY_REPRESENTATIVE;
    }

    /** Whether it was given and its days include this one. */
    default boolean isValid(LocalDate on) {
        return isGiven()
                && validFrom().filter(on::isBefore).isEmpty()
                && validUntil().filter(on::isAfter).isEmpty();
    }

    /** Whether it was given and its last day has passed (期限切れ). */
    default boolean isExpired(LocalDate on) {
        return isGiven() && validUntil().filter(on::isAfter).isPresent();
    }

    /**
     * Whether it covers a day. Unknown if it was never asked or answered, on days before the last word, and outside of its
     * days: then somebody has to ask, and nothing is shared until then.
     */
    default Truth covers(LocalDate on) {
        if (saidOn().filter(said -> !on.isBefore(said)).isEmpty()) {
            return Truth.UNKNOWN;
        }
        return switch (status()) {
            case NOT_ASKED, ASKED -> Truth.UNKNOWN;
            case GIVEN, GIVEN_BY_REPRESENTATIVE -> isValid(on) ? Truth.YES : Truth.UNKNOWN;
            case REFUSED, CANNOT_BE_GIVEN, WITHDRAWN -> Truth.NO;
        };
    }

    /** Begins a standing. */
    static Builder of(Purpose purpose, Recipient recipient, Status status) {
        Builder builder = builder();
        builder.purpose(purpose).recipient(recipient).status(status);
        return builder;
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a standing. Not thread-safe. */
    final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
