package org.marugoto.smallhelp;

import static org.marugoto.smallhelp.HelpOffer.Status.NONE;
import static org.marugoto.smallhelp.HelpOffer.Status.OPEN;
import static org.marugoto.smallhelp.HelpOffer.Status.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.smallhelp.OfferCommand.Book;
import org.marugoto.smallhelp.OfferCommand.Free;
import org.marugoto.smallhelp.OfferCommand.Make;
import org.marugoto.smallhelp.OfferCommand.Withdraw;
import org.marugoto.smallhelp.OfferEvent.Booked;
import org.marugoto.smallhelp.OfferEvent.Freed;
import org.marugoto.smallhelp.OfferEvent.Made;
import org.marugoto.smallhelp.OfferEvent.Withdrawn;

/** The rules about offers of small help: none is booked beyond its times and places. Stateless and thread-safe. */
public final class OfferDecider implements Decider<OfferCommand, HelpOffer, OfferEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<HelpOffer.Status, OfferCommand, HelpOffer, OfferEvent> TABLE =
            TransitionTable.<HelpOffer.Status, OfferCommand, HelpOffer, OfferEvent>on(
                            HelpOffer::status, OfferRefusal.NOT_POSSIBLE_NOW)
                    .allow(Make.class, OfferDecider::make, Set.of(NONE, OPEN, WITHDRAWN), Set.of(OPEN))
                    .allow(Book.class, OfferDecider::book, Set.of(OPEN), Set.of(OPEN))
                    .allow(Free.class, OfferDecider::free, Set.of(OPEN, WITHDRAWN), Set.of(OPEN, WITHDRAWN))
                    .allow(Withdraw.class, OfferDecider::withdraw, Set.of(OPEN), Set.of(WITHDRAWN))
                    .build();

    @Override
    public HelpOffer initial() {
        return HelpOffer.NONE;
    }

    @Override
    public Decision<OfferEvent> decide(HelpOffer offer, OfferCommand command) {
        return TABLE.decide(offer, command);
    }

    @Override
    public HelpOffer evolve(HelpOffer before, OfferEvent event) {
        if (event instanceof Made made) {
            return before.but()
                    .status(OPEN)
                    .helper(made.helper())
                    .terms(made.terms())
                    .build();
        }
        if (event instanceof Booked booked) {
            return before.but()
                    .addBookings(new Booking(booked.help(), booked.slot()))
                    .build();
        }
        if (event instanceof Freed freed) {
            return before.but().bookings(without(before, freed.help())).build();
        }
        if (event instanceof Withdrawn) {
            return before.but().status(WITHDRAWN).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static List<Booking> without(HelpOffer offer, HelpId help) {
        return offer.bookings().stream().filter(one -> !one.help().equals(help)).toList();
    }

    private static Decision<OfferEvent> make(HelpOffer offer, Make asked) {
        boolean same = offer.status() == OPEN
                && offer.helper().equals(Optional.of(asked.helper()))
                && offer.terms().equals(Optional.of(asked.terms()));
        if (same) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = new ArrayList<>(againstHelper(offer, asked));
        reasons.addAll(Codes.againstWords(
                OfferRefusal.TEXT_INSTEAD_OF_CODE, "skills", asked.terms().skills()));
        reasons.addAll(againstBookings(offer, asked.terms()));
        return reasons.isEmpty()
                ? Decision.accept(new Made(asked.helper(), asked.terms(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static List<Reason> againstHelper(HelpOffer offer, Make asked) {
        Helper helper = asked.helper();
        List<Reason> reasons = new ArrayList<>();
        boolean another = offer.helper()
                .filter(first -> !first.person().equals(helper.person())
                        || !first.agency().equals(helper.agency()))
                .isPresent();
        if (another) {
            reasons.add(Reason.of(OfferRefusal.OTHER_HELPER));
        }
        if (helper.minor() && !helper.guardianAgrees()) {
            reasons.add(Reason.of(OfferRefusal.GUARDIAN_HAS_TO_AGREE));
        }
        Set<String> forAdults = new TreeSet<>(asked.terms().skills());
        forAdults.retainAll(asked.adultsOnly());
        if (helper.minor() && !forAdults.isEmpty()) {
            reasons.add(Reason.of(OfferRefusal.ADULTS_ONLY).with("skills", forAdults));
        }
        return reasons;
    }

    /** Whoever is booked keeps their place: new terms have to serve them too. */
    private static List<Reason> againstBookings(HelpOffer offer, Terms terms) {
        List<Booking> bookings = offer.bookings();
        boolean away =
                bookings.stream().anyMatch(one -> !terms.against(one.slot()).isEmpty());
        boolean full = bookings.stream().anyMatch(one -> offer.taken(one.slot()) > terms.capacity());
        return away || full
                ? List.of(Reason.of(OfferRefusal.BOOKED_OTHERWISE).with("count", bookings.size()))
                : List.of();
    }

    private static Decision<OfferEvent> book(HelpOffer offer, Book asked) {
        Slot slot = asked.wanted().slot();
        Optional<Booking> known = offer.booking(asked.help());
        if (known.isPresent()) {
            return known.get().slot().equals(slot)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(OfferRefusal.ANOTHER_SLOT)
                            .with("day", known.get().slot().day()));
        }
        List<Reason> reasons = offer.against(asked.wanted());
        return reasons.isEmpty()
                ? Decision.accept(new Booked(asked.help(), slot, asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static Decision<OfferEvent> free(HelpOffer offer, Free asked) {
        return offer.booking(asked.help()).isPresent()
                ? Decision.accept(new Freed(asked.help(), asked.occasion()))
                : Decision.nothingToDo();
    }

    private static Decision<OfferEvent> withdraw(HelpOffer offer, Withdraw asked) {
        return Decision.accept(new Withdrawn(asked.occasion()));
    }
}
