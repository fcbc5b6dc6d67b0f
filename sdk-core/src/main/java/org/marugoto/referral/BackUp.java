package org.marugoto.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;

/**
 * One request for back-up (後方支援): an agency asks another for help with its own case and stays responsible.
 *
 * <p>Supporting the supporters is what the programme is praised for most (source S002). Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface BackUp {

    /** Where a request stands. */
    enum Status {
        /** Not asked yet. */
        NONE,
        /** Asked, not answered yet (依頼中). */
        ASKED,
        /** The helper has taken it up (対応中). */
        TAKEN_UP,
        /** The helper has answered (回答済). */
        ANSWERED,
        /** The asking agency has read the answer (完了). */
        CLOSED,
        /** The helper cannot help (辞退). */
        DECLINED,
        /** The asking agency took the request back (取下げ). */
        WITHDRAWN
    }

    /** A request that was never made. */
    BackUp NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Who asks. */
    Optional<AgencyId> asker();

    /** Who is asked. */
    Optional<AgencyId> helper();

    /** For what: a code such as {@code ADVICE}, {@code ACCOMPANIMENT} or {@code COORDINATION}. */
    Optional<String> kind();

    /** The day by which an answer is wanted. */
    Optional<LocalDate> answerBy();

    /** Whether somebody still has to answer. */
    default boolean isOpen() {
        return status() == Status.ASKED || status() == Status.TAKEN_UP;
    }

    /** Whether nothing more will happen to it. */
    default boolean isOver() {
        return status() == Status.CLOSED || status() == Status.DECLINED || status() == Status.WITHDRAWN;
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
    final class Builder extends ImmutableBackUp.Builder {
        Builder() {}
    }
}
