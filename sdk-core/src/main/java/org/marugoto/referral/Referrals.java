package org.marugoto.referral;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;

/**
 * What a case knows of its responsible agency, of the hand-overs and requests for back-up that are not over, and of
 * where it has been.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Referrals {

    /** Who has to move next. */
    enum Status {
        /** No open case: never opened, or closed. */
        NONE,
        /** An agency is responsible and may hand over. */
        WITH_AGENCY,
        /** An agency is still responsible, but only a conference can say where the case goes. */
        AWAITS_CONFERENCE
    }

    /**
     * A case cannot be sent here for this ground again.
     *
     * @param agency which has had it
     * @param ground why it was sent there
     */
    record Tried(AgencyId agency, String ground) {}

    /** Nothing was handed over, and nobody is responsible. */
    Referrals NONE = builder().status(Status.NONE).build();

    /** Who has to move next. */
    Status status();

    /** The one agency that is responsible; the last one once the case is closed. */
    Optional<AgencyId> responsible();

    /** The hand-overs that are not over, by their ids. */
    Map<String, HandOver> handOvers();

    /** The requests for back-up that are not over, by their ids. */
    Map<String, BackUp> backUps();

    /** How often the case was turned away since an agency accepted it or a conference spoke. */
    @Value.Default
    default int bounces() {
        return 0;
    }

    /** Where the case has been, and why, since a conference spoke. */
    Set<Tried> tried();

    /** The hand-over of this id, or {@link HandOver#NONE} if it was never proposed or is over. */
    default HandOver handOver(HandOverId id) {
        return handOvers().getOrDefault(id.value(), HandOver.NONE);
    }

    /** The request of this id, or {@link BackUp#NONE} if it was never made or is over. */
    default BackUp backUp(BackUpId id) {
        return backUps().getOrDefault(id.value(), BackUp.NONE);
    }

    /** The hand-over that waits for its answer; there is never more than one. */
    default Optional<HandOver> pending() {
        return handOvers().values().stream().filter(HandOver::isPending).findFirst();
    }

    /** Whether the case has been with an agency for a ground. */
    default boolean hasTried(AgencyId agency, String ground) {
        return !tried().isEmpty() && tried().contains(new Tried(agency, ground));
    }

    /** An agency receives the case. */
    static Referrals receivedBy(AgencyId agency) {
        return builder().status(Status.WITH_AGENCY).responsible(agency).build();
    }

    /** The case is closed; who was responsible last stays known. */
    default Referrals ended() {
        return builder().status(Status.NONE).responsible(responsible()).build();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds the referrals of a case. Not thread-safe. */
    final class Builder extends ImmutableReferrals.Builder {
        Builder() {}
    }
}
