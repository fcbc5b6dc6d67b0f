package org.marugoto.plan;

import static org.marugoto.plan.PlanChecks.require;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.plan.PlanCommand.Activate;
import org.marugoto.plan.PlanCommand.Draft;
import org.marugoto.plan.PlanCommand.Replan;
import org.marugoto.plan.PlanCommand.Revise;
import org.marugoto.plan.PlanCommand.View;
import org.marugoto.rule.Truth;

/**
 * The rules about all plans and the support team of a case: each plan by {@link PlanDecider}, and what holds between them.
 * Stateless and thread-safe.
 */
public final class PlansDecider implements Decider<PlanCommand, Plans, PlanEvent> {

    private final PlanDecider one = new PlanDecider();

    @Override
    public Plans initial() {
        return Plans.NONE;
    }

    @Override
    public Decision<PlanEvent> decide(Plans plans, PlanCommand command) {
        if (command instanceof PlanCommand.OfTeam team) {
            return TeamRules.decide(plans, team);
        }
        PlanCommand.OfPlan asked = (PlanCommand.OfPlan) command;
        return one.decide(planOf(plans, asked.plan()), asked)
                .match(
                        events -> events.isEmpty() ? Decision.nothingToDo() : among(plans, asked, events),
                        Decision::refuse);
    }

    @Override
    public Plans evolve(Plans before, PlanEvent event) {
        if (event instanceof PlanEvent.OfTeam team) {
            return TeamRules.evolve(before, team);
        }
        PlanEvent.OfPlan happened = (PlanEvent.OfPlan) event;
        SupportPlan was = planOf(before, happened.plan());
        SupportPlan is = one.evolve(was, happened);
        List<SupportPlan> all = new ArrayList<>(before.plans());
        int place = all.indexOf(was);
        if (place < 0) {
            all.add(is);
        } else {
            all.set(place, is);
        }
        return before.but().plans(all).build();
    }

    private static SupportPlan planOf(Plans plans, PlanId id) {
        return plans.plan(id).orElse(SupportPlan.NONE);
    }

    private Decision<PlanEvent> among(Plans plans, PlanCommand.OfPlan asked, List<PlanEvent.OfPlan> events) {
        List<Reason> against = against(plans, asked);
        if (!against.isEmpty()) {
            return Decision.refuse(against);
        }
        return asked instanceof Activate activating ? activate(plans, activating, events) : Decision.accept(events);
    }

    /** A plan comes into force and the one it succeeds is replaced in the same moment, or neither. */
    private Decision<PlanEvent> activate(Plans plans, Activate asked, List<PlanEvent.OfPlan> events) {
        return planOf(plans, asked.plan())
                .succeeds()
                .flatMap(plans::plan)
                .filter(before -> !before.isOver())
                .map(before -> one.decide(before, new Replan(before.id().orElseThrow(), asked.plan(), asked.occasion()))
                        .match(
                                replaced -> Decision.<PlanEvent>accept(Stream.concat(events.stream(), replaced.stream())
                                        .toList()),
                                Decision::<PlanEvent>refuse))
                .orElseGet(() -> Decision.accept(events));
    }

    private static List<Reason> against(Plans plans, PlanCommand.OfPlan asked) {
        if (asked instanceof Draft draft) {
            return Stream.of(
                            overall(plans, draft),
                            succeeded(plans, draft),
                            carried(plans, draft.terms(), draft.content(), draft.promoted()))
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (asked instanceof Replan replan) {
            return successor(plans, replan).stream().toList();
        }
        PlanTerms terms = PlanChecks.terms(planOf(plans, asked.plan()));
        if (asked instanceof Revise revise) {
            return carried(plans, terms, revise.content(), revise.promoted()).stream()
                    .toList();
        }
        return asked instanceof View view
                ? view.changes().flatMap(changes -> carried(plans, terms, changes, List.of())).stream()
                        .toList()
                : List.of();
    }

    private static Optional<Reason> overall(Plans plans, Draft draft) {
        return draft.overall()
                .filter(id -> plans.plan(id)
                        .filter(plan -> !plan.isOver() && plan.overall().isEmpty())
                        .isEmpty())
                .map(id -> Reason.of(PlanRefusal.NO_OVERALL_PLAN).with("overall", id));
    }

    private static Optional<Reason> succeeded(Plans plans, Draft draft) {
        return draft.succeeds()
                .filter(id -> plans.plan(id).filter(plan -> !plan.isOver()).isEmpty())
                .map(id -> Reason.of(PlanRefusal.NOTHING_TO_SUCCEED).with("succeeds", id));
    }

    private static Optional<Reason> successor(Plans plans, Replan replan) {
        SupportPlan successor = planOf(plans, replan.successor());
        return require(
                successor.isInForce()
                        && successor.succeeds().filter(replan.plan()::equals).isPresent(),
                () -> Reason.of(PlanRefusal.NOT_THE_SUCCESSOR).with("successor", replan.successor()));
    }

    /** Nothing of a confidential working plan stands in a plan with consent unless it was lawfully promoted. */
    private static Optional<Reason> carried(
            Plans plans, PlanTerms terms, PlanContent content, List<Promotion> promotions) {
        if (terms.withConsent().isEmpty()) {
            return Optional.empty();
        }
        Set<String> carried = new LinkedHashSet<>();
        plans.plans().stream()
                .filter(PlansDecider::isConfidential)
                .forEach(plan -> carried.addAll(PlanChecks.content(plan).items()));
        carried.retainAll(content.items());
        plans.plans().forEach(plan -> carried.removeAll(plan.promoted()));
        promotions.stream()
                .filter(promotion -> promotion.lawful() == Truth.YES)
                .forEach(promotion -> carried.remove(promotion.item()));
        return require(
                carried.isEmpty(), () -> Reason.of(PlanRefusal.NOT_PROMOTED).with("items", carried));
    }

    private static boolean isConfidential(SupportPlan plan) {
        return plan.terms().filter(terms -> terms.withConsent().isEmpty()).isPresent();
    }
}
