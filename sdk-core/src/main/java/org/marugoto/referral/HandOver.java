package org.marugoto.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.TextId;

/**
 * One hand-over (つなぎ) of a case from agency to agency, as it stands now.
 *
 * <p>The staff of the sender carry it, never the citizen (source S003: 「A課から電話しましょうか」というスタイル). Immutable and
 * thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface HandOver {

    /** Where a hand-over stands. */
    enum Status {
        /** Not proposed yet. */
        NONE,
        /** Proposed by the sender, not sent yet (提案). */
        PROPOSED,
        /** Sent to the receiver (依頼済). */
        SENT,
        /** The receiver has seen it (受領). */
        ACKNOWLEDGED,
        /** The receiver has taken the case on and is responsible (受入). */
        ACCEPTED,
        /** The receiver has begun its support (支援中). */
        IN_SERVICE,
        /** The receiver has told the sender what came of it (結果報告済). */
        OUTCOME_REPORTED,
        /** The sender has read the outcome; the loop is closed (完了). */
        CLOSED,
        /** The receiver cannot take the case (辞退). */
        DECLINED,
        /** The receiver has named another agency (転送). */
        REDIRECTED,
        /** The sender took it back before it was accepted (取下げ). */
        WITHDRAWN,
        /** The receiver did not answer in time (期限切れ). */
        EXPIRED
    }

    /** A hand-over that was never proposed. */
    HandOver NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Who hands over and stays responsible until the receiver accepts. */
    Optional<AgencyId> sender();

    /** Who is asked to take the case on. */
    Optional<AgencyId> receiver();

    /** Why there: a code of the profile. */
    Optional<String> ground();

    /** How it is passed on: a code such as {@code WARM}, introduced by the sender. */
    Optional<String> manner();

    /** What the citizen was told: a code of the profile. */
    Optional<String> told();

    /** The sheet that travels with it. */
    Optional<TextId> sheet();

    /** Whether the receiver is the last resort and may not turn it away. */
    @Value.Default
    default boolean binding() {
        return false;
    }

    /** The day by which the receiver is to answer, once sent. */
    Optional<LocalDate> answerBy();

    /** The day by which the sender is to hear what came of it, once accepted. */
    Optional<LocalDate> outcomeBy();

    /** Whether it waits for an answer: proposed, sent or seen, and neither accepted nor ended. */
    default boolean isPending() {
        return status() == Status.PROPOSED || isAsked();
    }

    /** Whether the receiver has been asked and has not answered. */
    default boolean isAsked() {
        return status() == Status.SENT || status() == Status.ACKNOWLEDGED;
    }

    /** Whether it was accepted and the sender has not heard what came of it. */
    default boolean isOutcomeOwed() {
        return status() == Status.ACCEPTED || status() == Status.IN_SERVICE;
    }

    /** Whether nothing more will happen to it. */
    default boolean isOver() {
        return status() != Status.NONE && !isPending() && !isOutcomeOwed() && status() != Status.OUTCOME_REPORTED;
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a hand-over. Not thread-safe. */
    final class Builder extends ImmutableHandOver.Builder {
        Builder() {}
    }
}
