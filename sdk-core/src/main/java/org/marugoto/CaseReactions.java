package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseCommand.NoteChange;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.ConcernCommand;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.Decisions;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.HouseholdEvent;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralCommand;

/** What happens elsewhere and what it means for support cases. */
final class CaseReactions {

    private final Deadlines deadlines;
    private final Store store;
    private final Ids ids;

    CaseReactions(MunicipalityProfile profile, Store store, Ids ids) {
        this.deadlines = new Deadlines(profile);
        this.store = store;
        this.ids = ids;
    }

    static Clerk of(Clerk clerk, MunicipalityProfile profile, Store store, Ids ids) {
        CaseReactions reactions = new CaseReactions(profile, store, ids);
        return clerk.reacting(Conferences.TYPE, (id, event) -> reactions.toConference(id.value(), event))
                .reacting(Cases.TYPE, CaseReactions::toCase)
                .reacting(Households.TYPE, reactions::toHousehold);
    }

    /** Households and persons know the cases that are about them. */
    private static List<Order<?, ?, ?, ?>> toCase(CaseId id, CaseEvent event) {
        if (event instanceof CaseEvent.MemberAssessed assessed) {
            return List.of(new Order<>(
                    Cases.OF_PERSONS, assessed.person(), new ConcernCommand.Concern(id, assessed.occasion())));
        }
        return event instanceof CaseEvent.HouseholdConcerned concerned
                ? List.of(new Order<>(
                        Cases.OF_HOUSEHOLDS,
                        concerned.household(),
                        new ConcernCommand.Concern(id, concerned.occasion())))
                : List.of();
    }

    /** Whoever the conference names is asked at once; the present agency stays responsible until it accepts. */
    List<Order<?, ?, ?, ?>> toConference(String conference, ConferenceEvent event) {
        if (event instanceof ConferenceEvent.ItemDecided decided
                && decided.decision().equals(Decisions.RESPONSIBLE_NAMED)
                && decided.supportCase().isPresent()
                && decided.agency().isPresent()) {
            ReferralCommand named = new ReferralCommand.NameResponsible(
                    conference,
                    decided.agency().get(),
                    ids.next(HandOverId::of),
                    deadlines.answerBy(
                            decided.agency().get(), decided.occasion().on()),
                    decided.occasion());
            return List.of(new Order<>(Cases.TYPE, decided.supportCase().get(), new CaseCommand.Refer(named)));
        }
        return List.of();
    }

    /** A death, a move or a split reaches every running case about the household: somebody has to look at it. */
    private List<Order<?, ?, ?, ?>> toHousehold(HouseholdId household, HouseholdEvent event) {
        if (event instanceof HouseholdEvent.Died died) {
            return noted(household, NoteChange.DIED, Stream.of(Optional.of(died.person())), died.occasion());
        }
        if (event instanceof HouseholdEvent.MovedAway moved) {
            return noted(
                    household, NoteChange.MOVED_AWAY, moved.persons().stream().map(Optional::of), moved.occasion());
        }
        if (event instanceof HouseholdEvent.MovedIn moved) {
            return noted(
                    household,
                    NoteChange.MOVED_IN,
                    Stream.of(Optional.of(moved.member().person())),
                    moved.occasion());
        }
        return event instanceof HouseholdEvent.Split split
                ? noted(household, NoteChange.SPLIT, Stream.of(Optional.empty()), split.occasion())
                : List.of();
    }

    private List<Order<?, ?, ?, ?>> noted(
            HouseholdId household, String change, Stream<Optional<PersonId>> persons, Occasion occasion) {
        List<CaseId> cases = runningAbout(household);
        List<Order<?, ?, ?, ?>> orders = new ArrayList<>();
        persons.forEach(person -> cases.forEach(supportCase -> orders.add(new Order<>(
                Cases.TYPE,
                supportCase,
                new NoteChange(change, person, deadlines.reviewBy(occasion.agency(), occasion.on()), occasion)))));
        return orders;
    }

    private List<CaseId> runningAbout(HouseholdId household) {
        return store.ledger(Cases.OF_HOUSEHOLDS).find(household).stream()
                .flatMap(known -> known.state().cases().stream())
                .filter(id -> store.ledger(Cases.TYPE)
                        .find(id)
                        .filter(found -> found.state().status() != SupportCase.Status.CLOSED)
                        .filter(found -> found.state().household().equals(Optional.of(household)))
                        .isPresent())
                .toList();
    }
}
