package org.marugoto;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.Decisions;
import org.marugoto.decide.CaseId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationsDecider;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.SupportPlan;

/**
 * A conference that finds a plan to have come to its end ends the participation support that rests on it, so that its place is
 * free in the same unit of work. It ends as the goal reached, so person and place were both followed up before; whatever ends
 * for another reason, or rests on one of several plans, is ended by hand, for nobody else can say why or which.
 */
final class PlacementEndings {

    private static final ParticipationsDecider PARTICIPATIONS = new ParticipationsDecider();

    private final Store store;

    private PlacementEndings(Store store) {
        this.store = store;
    }

    static Clerk of(Clerk clerk, Store store) {
        return clerk.reacting(Conferences.TYPE, new PlacementEndings(store)::toConference);
    }

    private List<Order<?, ?, ?, ?>> toConference(ConferenceId id, ConferenceEvent event) {
        return event instanceof ConferenceEvent.ItemDecided decided
                        && decided.decision().equals(Decisions.PLAN_ENDED)
                ? decided.supportCase()
                        .map(about -> ended(about, spokenOf(id, decided), id, decided))
                        .orElse(List.of())
                : List.of();
    }

    private List<Order<?, ?, ?, ?>> ended(
            CaseId about, Set<PersonId> spokenOf, ConferenceId id, ConferenceEvent.ItemDecided decided) {
        ConferenceRef at = new ConferenceRef(id.value(), decided.hat());
        Optional<SupportCase> running = store.ledger(Cases.TYPE)
                .find(about)
                .map(Recorded::state)
                .filter(found -> found.status() != SupportCase.Status.CLOSED);
        return running.stream()
                .flatMap(found -> onlyPlan(found).stream()
                        .flatMap(plan -> found.participations().all().stream()
                                .filter(one -> one.plan().filter(plan::equals).isPresent())
                                .filter(one -> concerns(one, spokenOf))
                                .map(one -> end(one, at, decided))
                                .filter(end -> isPossible(found, end))))
                .<Order<?, ?, ?, ?>>map(end -> new Order<>(Cases.TYPE, about, new CaseCommand.Participate(end)))
                .toList();
    }

    /** The one plan that can come to its end; with several, nobody knows which it was. */
    private static Optional<PlanId> onlyPlan(SupportCase found) {
        List<SupportPlan> plans = found.plans().plans().stream()
                .filter(plan -> plan.isInForce() || plan.status() == SupportPlan.Status.SUSPENDED)
                .toList();
        return plans.size() == 1 ? plans.get(0).id() : Optional.empty();
    }

    private Set<PersonId> spokenOf(ConferenceId id, ConferenceEvent.ItemDecided decided) {
        return store.ledger(Conferences.TYPE).find(id).stream()
                .flatMap(found -> found.state().items().stream())
                .filter(item -> item.id().equals(decided.item()))
                .map(item -> item.item().persons())
                .findFirst()
                .orElse(Set.of());
    }

    private static boolean concerns(Participation one, Set<PersonId> spokenOf) {
        return spokenOf.isEmpty() || one.person().filter(spokenOf::contains).isPresent();
    }

    private static ParticipationCommand end(Participation one, ConferenceRef at, ConferenceEvent.ItemDecided decided) {
        return new ParticipationCommand.End(one.id().orElseThrow(), at, Participation.GOAL_REACHED, decided.occasion());
    }

    private static boolean isPossible(SupportCase found, ParticipationCommand end) {
        return PARTICIPATIONS.decide(found.participations(), end).match(events -> true, reasons -> false);
    }
}
