package org.marugoto.smallhelp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.Reason;

/**
 * An offer of small help (助け合いの申し出) as it stands now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface HelpOffer {

    /** Where an offer stands. */
    enum Status {
        /** Never made. */
        NONE,
        /** It stands: whoever fits may be booked. */
        OPEN,
        /** Nobody new is booked; whoever is, is still helped. */
        WITHDRAWN
    }

    /** An offer nobody made. */
    HelpOffer NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Who helps; empty only if it was never made. */
    Optional<Helper> helper();

    /** What is offered; empty only if it was never made. */
    Optional<Terms> terms();

    /** Who is booked and not yet helped, in the order they were; at no moment more than there are places. */
    List<Booking> bookings();

    /** The booking for a help. */
    default Optional<Booking> booking(HelpId help) {
        return bookings().stream().filter(one -> one.help().equals(help)).findFirst();
    }

    /** How many of its places are taken at the same time in a slot, at the most. */
    default int taken(Slot slot) {
        return Seats.most(bookings().stream().map(Booking::slot).toList(), slot);
    }

    /** Why it does not serve what is wanted; none if it does. */
    default List<Reason> against(Wanted wanted) {
        if (status() != Status.OPEN || terms().isEmpty()) {
            return List.of(Reason.of(OfferRefusal.NOT_OFFERED).with("status", status()));
        }
        Terms offered = terms().get();
        List<Reason> reasons = new ArrayList<>();
        if (helper().flatMap(Helper::person).filter(wanted.person()::equals).isPresent()) {
            reasons.add(Reason.of(OfferRefusal.OWN_OFFER));
        }
        if (wanted.within().stream().noneMatch(offered.areas()::contains)) {
            reasons.add(Reason.of(OfferRefusal.OTHER_AREA)
                    .with("area", wanted.within().get(0))
                    .with("areas", offered.areas()));
        }
        if (!offered.skills().contains(wanted.skill())) {
            reasons.add(Reason.of(OfferRefusal.OTHER_SKILL)
                    .with("skill", wanted.skill())
                    .with("skills", offered.skills()));
        }
        reasons.addAll(offered.against(wanted.slot()));
        if (taken(wanted.slot()) >= offered.capacity()) {
            reasons.add(Reason.of(OfferRefusal.FULL).with("capacity", offered.capacity()));
        }
        return reasons;
    }

    /** Refuses what may never be: one place given twice, or a help booked twice. */
    @Value.Check
    default void check() {
        int capacity = terms().map(Terms::capacity).orElse(Integer.MAX_VALUE);
        boolean beyond = bookings().stream().anyMatch(one -> taken(one.slot()) > capacity);
        if (beyond
                || bookings().stream().map(Booking::help).distinct().count()
                        < bookings().size()) {
            throw new IllegalStateException("Expected at most (%d) helped at once and each once, but found (%d) booked."
                    .formatted(capacity, bookings().size()));
        }
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds an offer. Not thread-safe. */
    final class Builder extends ImmutableHelpOffer.Builder {
        Builder() {}
    }
}
