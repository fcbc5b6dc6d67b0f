package org.marugoto.smallhelp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marugoto.decide.Reason;

/**
 * Which offers serve what is wanted, and why the others do not. The nearest comes first, then whoever is booked least, then
 * by identifier, so the same question has the same answer. Immutable and thread-safe.
 *
 * @param proposals the offers that serve it, best first
 * @param others every other offer with at least one reason, by identifier
 */
public record HelpMatch(List<Proposal> proposals, List<NotProposed> others) {

    /**
     * An offer that serves what is wanted.
     *
     * @param offer which one
     * @param helper who helps
     * @param steps how far up the areas around what is wanted it is made: 0 in the very area
     * @param bookings how many helps it is booked for
     */
    public record Proposal(OfferId offer, Helper helper, int steps, int bookings) {}

    /**
     * An offer that does not.
     *
     * @param offer which one
     * @param reasons why, at least one
     */
    public record NotProposed(OfferId offer, List<Reason> reasons) {
        /** Copies the list. */
        public NotProposed {
            reasons = List.copyOf(reasons);
        }
    }

    private static final Comparator<Proposal> ORDER = Comparator.comparingInt(Proposal::steps)
            .thenComparingInt(Proposal::bookings)
            .thenComparing(proposal -> proposal.offer().value());

    /** Copies the lists. */
    public HelpMatch {
        proposals = List.copyOf(proposals);
        others = List.copyOf(others);
    }

    /**
     * Looks at every offer.
     *
     * @param declined the offers whose helper has said no
     */
    public static HelpMatch of(Wanted wanted, Set<OfferId> declined, Map<OfferId, HelpOffer> offers) {
        List<Proposal> proposals = new ArrayList<>();
        List<NotProposed> others = new ArrayList<>();
        offers.forEach((id, offer) -> {
            List<Reason> reasons = new ArrayList<>(offer.against(wanted));
            if (declined.contains(id)) {
                reasons.add(Reason.of(HelpRefusal.DECLINED_BEFORE));
            }
            if (reasons.isEmpty()) {
                proposals.add(proposal(id, offer, wanted));
            } else {
                others.add(new NotProposed(id, reasons));
            }
        });
        proposals.sort(ORDER);
        others.sort(Comparator.comparing(other -> other.offer().value()));
        return new HelpMatch(proposals, others);
    }

    private static Proposal proposal(OfferId id, HelpOffer offer, Wanted wanted) {
        Set<?> areas = offer.terms().orElseThrow().areas();
        int steps = 0;
        while (!areas.contains(wanted.within().get(steps))) {
            steps++;
        }
        return new Proposal(
                id, offer.helper().orElseThrow(), steps, offer.bookings().size());
    }
}
