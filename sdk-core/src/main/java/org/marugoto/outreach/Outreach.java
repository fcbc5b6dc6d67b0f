package org.marugoto.outreach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Outreach to one household (アウトリーチ) as it stands now: a part of its case.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Outreach {

    /** Where outreach stands. */
    enum Status {
        /** Not begun. */
        NONE,
        /** Meeting (出会う): somebody knows where to go. */
        ENCOUNTER,
        /** Connecting (つながる): there is contact, if only through the door. */
        CONNECT,
        /** Untangling (ほぐす): what lies behind comes to be told. */
        UNTANGLE,
        /** Sustaining (継続する): the relation carries, help can be taken. */
        SUSTAIN,
        /** Resting for a time, with a day to look again (休止). */
        PAUSED,
        /** Ended with a ground (終了); a new tip may begin it again. */
        ENDED
    }

    /** Outreach that was never begun. */
    Outreach NONE = builder().status(Status.NONE).met(false).build();

    /** Where it stands. */
    Status status();

    /** The stage it rests in while paused. */
    Optional<Status> resting();

    /** The day it was begun. */
    Optional<LocalDate> begunOn();

    /** What it came from. */
    Optional<Origin> origin();

    /** The way in use now, a code such as {@code VISIT} or {@code LETTER}. */
    Optional<String> approach();

    /** Whether anybody of the household was ever spoken with. */
    boolean met();

    /** How far trust has grown, once rated. */
    Optional<Trust> trust();

    /** The day consent was given; empty before, and after it was withdrawn. */
    Optional<LocalDate> consentedOn();

    /** What is to be done next; there is one while it runs or rests. */
    Optional<NextStep> next();

    /** The visit recorded last. */
    Optional<VisitId> lastVisit();

    /** The entry or note recorded last. */
    Optional<EntryId> lastEntry();

    /** Whether it runs or rests, so that there has to be a next step. */
    default boolean isGoingOn() {
        return !Set.of(Status.NONE, Status.ENDED).contains(status());
    }

    /** Days from beginning to consent; empty without consent. */
    default Optional<Long> daysToConsent() {
        return consentedOn().flatMap(day -> begunOn().map(begun -> ChronoUnit.DAYS.between(begun, day)));
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds outreach. Not thread-safe. */
    final class Builder extends ImmutableOutreach.Builder {
        Builder() {}
    }
}
