package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.marugoto.Marugoto;
import org.marugoto.Points;
import org.marugoto.SmallHelp;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.points.Part;
import org.marugoto.points.PointEvent;
import org.marugoto.points.Purse;
import org.marugoto.points.PurseKey;
import org.marugoto.smallhelp.Booking;
import org.marugoto.smallhelp.Help;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpOffer;
import org.marugoto.smallhelp.OfferEvent;
import org.marugoto.smallhelp.OfferId;

/** What holds for small help and points at any time. */
final class HelpLaws {

    private HelpLaws() {}

    static void holdFor(Marugoto city) {
        everyPromiseHasItsPlace(city);
        city.store().journal().read(SmallHelp.OFFERS, (id, history) -> neverBeyondCapacity(history));
        Map<PurseKey, Long> left = new TreeMap<>();
        city.store().journal().read(Points.TYPE, (person, history) -> {
            Map<PurseKey, Long> own = neverBelowZero(history);
            assertThat(books(city, person))
                    .describedAs("the book of %s and its record", person)
                    .isEqualTo(own);
            own.forEach((key, points) -> left.merge(key, points, Long::sum));
            history.forEach(event -> earnedByHelping(city, person, event));
        });
        Map<PurseKey, Long> sums = new TreeMap<>();
        city.points()
                .sums(asking(city))
                .forEach(sum -> sums.put(sum.key(), sum.tally().left()));
        assertThat(sums).describedAs("sums and books").isEqualTo(left);
    }

    /** Law 6: who promised is booked, and nobody else is. */
    private static void everyPromiseHasItsPlace(Marugoto city) {
        Map<HelpId, OfferId> promised = new HashMap<>();
        city.store().ledger(SmallHelp.TYPE).read((id, latest) -> {
            if (latest.state().status() == Help.Status.AGREED) {
                promised.put(id, latest.state().offer().orElseThrow());
            }
        });
        Map<HelpId, OfferId> booked = new HashMap<>();
        city.store()
                .ledger(SmallHelp.OFFERS)
                .read((id, latest) -> latest.state()
                        .bookings()
                        .forEach(one -> assertThat(booked.put(one.help(), id)).isNull()));
        assertThat(booked).describedAs("law 6: promises and places agree").isEqualTo(promised);
    }

    /** Law 6 along the whole record: at no moment more are helped than the offer has places. */
    private static void neverBeyondCapacity(List<OfferEvent> history) {
        HelpOffer offer = HelpOffer.NONE;
        for (OfferEvent event : history) {
            offer = SmallHelp.OFFERS.decider().evolve(offer, event);
            List<Booking> bookings = offer.bookings();
            int capacity = offer.terms().orElseThrow().capacity();
            bookings.forEach(one -> assertThat(bookings.stream().filter(other -> there(other, one)))
                    .describedAs("law 6: no offer is booked beyond its capacity")
                    .hasSizeLessThanOrEqualTo(capacity));
        }
    }

    /** Whether one is helped when another begins. */
    private static boolean there(Booking one, Booking another) {
        var begin = another.slot().from();
        return one.slot().day().equals(another.slot().day())
                && !begin.isBefore(one.slot().from())
                && begin.isBefore(one.slot().until());
    }

    /** What is left, added up entry by entry. */
    private static Map<PurseKey, Long> neverBelowZero(List<PointEvent> history) {
        Map<PurseKey, Long> left = new TreeMap<>();
        Set<Object> services = new HashSet<>();
        for (PointEvent event : history) {
            if (event instanceof PointEvent.Opened opened) {
                assertThat(left.put(opened.key(), 0L)).isNull();
            } else if (event instanceof PointEvent.Earned earned) {
                assertThat(services.add(earned.service()))
                        .describedAs("no service earns twice")
                        .isTrue();
                left.merge(earned.key(), (long) earned.points(), Long::sum);
            } else if (event instanceof PointEvent.Corrected corrected) {
                left.merge(corrected.key(), (long) -corrected.points(), Long::sum);
            } else if (event instanceof PointEvent.Spent spent) {
                spent.parts().forEach(part -> left.merge(part.key(), -part.points(), Long::sum));
            } else if (event instanceof PointEvent.Returned returned) {
                returned.parts().forEach(part -> left.merge(part.key(), part.points(), Long::sum));
            } else if (event instanceof PointEvent.Expired expired) {
                expired.parts().forEach((Part part) -> left.merge(part.key(), -part.points(), Long::sum));
            }
            assertThat(left.values()).describedAs("points after %s", event).allMatch(points -> points >= 0);
        }
        return left;
    }

    private static Map<PurseKey, Long> books(Marugoto city, PersonId person) {
        Map<PurseKey, Long> left = new TreeMap<>();
        for (Purse purse : city.store()
                .ledger(Points.TYPE)
                .find(person)
                .orElseThrow()
                .state()
                .purses()) {
            left.put(purse.key(), purse.tally().left());
        }
        return left;
    }

    /** Points for a small help are those of the neighbour who did it, in an area of the one helped. */
    private static void earnedByHelping(Marugoto city, PersonId person, PointEvent event) {
        if (event instanceof PointEvent.Earned earned && !earned.kind().equals("EVENT")) {
            HelpId id = HelpId.of(earned.service().value());
            Optional<HelpEvent.Finished> done = city.store().journal().history(SmallHelp.TYPE, id).stream()
                    .filter(HelpEvent.Finished.class::isInstance)
                    .map(HelpEvent.Finished.class::cast)
                    .filter(finished -> finished.helper().person().equals(Optional.of(person)))
                    .findFirst();
            assertThat(done).describedAs("points for what was done").isPresent();
            assertThat(done.orElseThrow().wanted().within())
                    .contains(earned.key().area());
        }
    }

    private static Occasion asking(Marugoto city) {
        return Occasion.of(
                ActorId.of("auditor"),
                city.profile().centre(),
                Instant.parse("2030-01-07T00:00:00Z"),
                LocalDate.of(2030, 1, 7));
    }
}
