package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Reaction.States;
import org.marugoto.points.PointBook;
import org.marugoto.points.PointCommand;
import org.marugoto.points.PointScheme;
import org.marugoto.points.PointYear;
import org.marugoto.points.ServiceId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.OfferCommand;
import org.marugoto.smallhelp.OfferId;

/** What a small help means for the places of an offer, and for the points of whoever helped. */
final class HelpReactions {

    /** The kind of service where the rules name no points for what was done. */
    private static final String SMALL_HELP = "SMALL_HELP";

    private final MunicipalityProfile profile;

    private HelpReactions(MunicipalityProfile profile) {
        this.profile = profile;
    }

    static Clerk of(Clerk clerk, MunicipalityProfile profile) {
        return clerk.looking(SmallHelp.TYPE, new HelpReactions(profile)::to);
    }

    private List<Order<?, ?, ?, ?>> to(HelpId id, HelpEvent event, States states) {
        if (event instanceof HelpEvent.Agreed agreed) {
            return List.of(new Order<>(
                    SmallHelp.OFFERS, agreed.offer(), new OfferCommand.Book(id, agreed.wanted(), agreed.occasion())));
        }
        if (event instanceof HelpEvent.Finished finished) {
            List<Order<?, ?, ?, ?>> orders = new ArrayList<>(freed(id, finished.offer(), finished.occasion()));
            finished.helper()
                    .person()
                    .ifPresent(person -> orders.addAll(points(id, states.now(Points.TYPE, person), person, finished)));
            return orders;
        }
        if (event instanceof HelpEvent.Declined declined && declined.wasAgreed()) {
            return freed(id, declined.offer(), declined.occasion());
        }
        if (event instanceof HelpEvent.Failed failed) {
            return freed(id, failed.offer(), failed.occasion());
        }
        return event instanceof HelpEvent.Cancelled cancelled
                        && cancelled.offer().isPresent()
                ? freed(id, cancelled.offer().get(), cancelled.occasion())
                : List.of();
    }

    private static List<Order<?, ?, ?, ?>> freed(HelpId id, OfferId offer, Occasion occasion) {
        return List.of(new Order<>(SmallHelp.OFFERS, offer, new OfferCommand.Free(id, occasion)));
    }

    /** A limit that is reached, or a year without rules, never keeps a help from being done. */
    private List<Order<?, ?, ?, ?>> points(HelpId id, PointBook book, PersonId person, HelpEvent.Finished finished) {
        List<Order<?, ?, ?, ?>> orders = new ArrayList<>();
        for (PointScheme scheme : profile.pointSchemes()) {
            earn(scheme, id, finished)
                    .filter(command -> Points.TYPE.decider().decide(book, command) instanceof Decision.Accepted)
                    .ifPresent(command -> orders.add(new Order<>(Points.TYPE, person, command)));
        }
        return orders;
    }

    private static Optional<PointCommand> earn(PointScheme scheme, HelpId id, HelpEvent.Finished finished) {
        Occasion served = finished.occasion()
                .when(finished.occasion().at(), finished.wanted().slot().day());
        Optional<AreaId> area = scheme.areaOf(finished.wanted().within());
        Optional<PointYear> rules = scheme.on(served.on());
        return area.flatMap(here -> rules.map(year -> new PointCommand.Earn(
                scheme.id(),
                here,
                ServiceId.of(id.value()),
                kind(year, finished.wanted().skill()),
                year,
                served)));
    }

    private static String kind(PointYear year, String skill) {
        return year.earn().containsKey(skill) ? skill : SMALL_HELP;
    }
}
