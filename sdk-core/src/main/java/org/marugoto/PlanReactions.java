package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CasesAbout;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.Decisions;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Reaction.Order;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanEvent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.Plans;
import org.marugoto.plan.PlansDecider;
import org.marugoto.plan.SupportPlan;
import org.marugoto.privacy.ConsentEvent;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.Truth;

/** What is said about consent, and decided in a conference, means something for plans and outreach; in the same unit of work. */
final class PlanReactions {

    private static final PlansDecider PLANS = new PlansDecider();

    private final MunicipalityProfile profile;
    private final Store store;

    private PlanReactions(MunicipalityProfile profile, Store store) {
        this.profile = profile;
        this.store = store;
    }

    static Clerk of(Clerk clerk, MunicipalityProfile profile, Store store) {
        PlanReactions reactions = new PlanReactions(profile, store);
        return clerk.reacting(Consents.TYPE, reactions::toConsent).reacting(Conferences.TYPE, reactions::toConference);
    }

    private List<Order<?, ?, ?, ?>> toConsent(PersonId person, ConsentEvent event) {
        return event instanceof ConsentEvent.Withdrawn withdrawn ? toWithdrawal(person, withdrawn) : List.of();
    }

    private List<Order<?, ?, ?, ?>> toWithdrawal(PersonId person, ConsentEvent.Withdrawn withdrawn) {
        Occasion occasion = withdrawn.occasion();
        CaseCommand command = new CaseCommand.WithdrawConsent(
                person, withdrawn.effects(), withdrawn.recipients(), reviewOn(occasion.on()), occasion);
        return Stream.concat(
                        listed(Cases.OF_PERSONS, person),
                        store.ledger(Households.OF_PERSONS).find(person).stream()
                                .flatMap(known -> known.state().households().stream())
                                .flatMap(household -> listed(Cases.OF_HOUSEHOLDS, household)))
                .distinct()
                .filter(id -> store.ledger(Cases.TYPE)
                        .find(id)
                        .filter(latest -> isRunning(latest.state()) && concerns(latest.state(), person))
                        .isPresent())
                .<Order<?, ?, ?, ?>>map(id -> new Order<>(Cases.TYPE, id, command))
                .toList();
    }

    private <I extends Id> Stream<CaseId> listed(AggregateType<I, ?, CasesAbout, ?> lists, I about) {
        return store.ledger(lists).find(about).stream().flatMap(known -> known.state().cases().stream());
    }

    private boolean concerns(SupportCase found, PersonId person) {
        return found.memberNeeds().containsKey(person.value())
                || found.household()
                        .flatMap(household -> store.ledger(Households.TYPE).find(household))
                        .flatMap(household -> household.state().member(person))
                        .isPresent();
    }

    private LocalDate reviewOn(LocalDate on) {
        int days = profile.handOver().reviewWithin();
        return profile.centreAgency().calendar().plusOpenDays(on, days).orElseGet(() -> on.plusDays(days));
    }

    private List<Order<?, ?, ?, ?>> toConference(ConferenceId id, ConferenceEvent event) {
        return event instanceof ConferenceEvent.ItemDecided decided
                        && decided.decision().equals(Decisions.WORKING_PLAN_DECIDED)
                ? decided.supportCase()
                        .map(supportCase -> toWorkingPlan(
                                supportCase, new ConferenceRef(id.value(), decided.hat()), decided.occasion()))
                        .orElse(List.of())
                : List.of();
    }

    /** The one plan that waits for this decision goes as far as its gates let it; with several, nobody knows which it was. */
    private List<Order<?, ?, ?, ?>> toWorkingPlan(CaseId id, ConferenceRef at, Occasion occasion) {
        Optional<SupportCase> found =
                store.ledger(Cases.TYPE).find(id).map(Recorded::state).filter(PlanReactions::isRunning);
        List<SupportPlan> waiting = found.stream()
                .flatMap(now -> now.plans().plans().stream())
                .filter(plan -> isWaitingFor(plan, at, occasion.on()))
                .toList();
        return waiting.size() == 1
                ? asFarAsPossible(found.orElseThrow().plans(), decided(waiting.get(0), at, occasion)).stream()
                        .<Order<?, ?, ?, ?>>map(step -> new Order<>(Cases.TYPE, id, new CaseCommand.Plan(step)))
                        .toList()
                : List.of();
    }

    private static boolean isWaitingFor(SupportPlan plan, ConferenceRef at, LocalDate on) {
        return plan.status() == SupportPlan.Status.PROPOSED
                && plan.nextGate()
                        .filter(PlanTerms.Gate.CONFERENCE_DECISION::equals)
                        .isPresent()
                && plan.terms()
                        .filter(terms -> terms.deciders().contains(at.kind()))
                        .isPresent()
                && plan.lastGateOn().filter(on::isBefore).isEmpty();
    }

    private static List<PlanCommand> decided(SupportPlan plan, ConferenceRef at, Occasion occasion) {
        LocalDate reviewOn = occasion.on().plusMonths(plan.terms().orElseThrow().maxMonths());
        PlanId id = plan.id().orElseThrow();
        return List.of(
                new PlanCommand.DecideInConference(id, at, occasion),
                new PlanCommand.Activate(id, Truth.UNKNOWN, reviewOn, occasion));
    }

    private static List<PlanCommand> asFarAsPossible(Plans plans, List<PlanCommand> steps) {
        List<PlanCommand> possible = new ArrayList<>();
        Plans now = plans;
        for (PlanCommand step : steps) {
            List<PlanEvent> events = PLANS.decide(now, step).match(done -> done, reasons -> List.of());
            if (events.isEmpty()) {
                break;
            }
            possible.add(step);
            now = PLANS.fold(now, events);
        }
        return possible;
    }

    private static boolean isRunning(SupportCase found) {
        return found.status() != SupportCase.Status.NONE && found.status() != SupportCase.Status.CLOSED;
    }
}
