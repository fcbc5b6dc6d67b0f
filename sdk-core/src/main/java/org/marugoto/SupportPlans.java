package org.marugoto;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Ids;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Store;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanDecider;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.Plans;
import org.marugoto.plan.SupportPlan;
import org.marugoto.profile.MunicipalityProfile;

/**
 * Support plans (支援プラン) and support teams of one municipality's cases. What a gate asks for is looked up here, in the consents
 * and in the profile, whatever a command says about it. As safe for several threads as its store.
 */
public final class SupportPlans {

    private final MunicipalityProfile profile;
    private final Store store;
    private final Cases cases;
    private final PlanEvidence evidence;
    private final Ids ids;

    SupportPlans(MunicipalityProfile profile, Store store, Cases cases, Consents consents, Ids ids) {
        this.profile = profile;
        this.store = store;
        this.cases = cases;
        this.evidence = new PlanEvidence(profile, consents);
        this.ids = ids;
    }

    /** The id for a new plan. */
    public PlanId newId() {
        return ids.next(PlanId::of);
    }

    /** The kinds of plan there are here, with their terms. */
    public PlanKinds kinds() {
        return profile.planKinds();
    }

    /**
     * A step of a plan, or of the support team, that rests on nobody's consent: where the step asks for consent, it is
     * unknown.
     *
     * @param id the case; a running one
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<SupportCase, CaseEvent> handle(CaseId id, PlanCommand step) {
        return handle(id, Optional.empty(), step);
    }

    /**
     * A step of a plan for a person. A wrong shape, or terms that are not the profile's, are refused. Looked up are the
     * person's consent to telling everybody the plan tells (one of the kinds of conference that view it, and every agency
     * in it but the one that drafted it), whether the deciding office is the municipality's own, and whether consent lets
     * an item be carried over.
     *
     * @param id the case; a running one
     * @param person whose plan it is, for whom consent is looked up
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded in between; nothing was written
     */
    public Outcome<SupportCase, CaseEvent> handle(CaseId id, PersonId person, PlanCommand step) {
        return handle(id, Optional.of(person), step);
    }

    private Outcome<SupportCase, CaseEvent> handle(CaseId id, Optional<PersonId> person, PlanCommand step) {
        List<Reason> wrong = cases.wrong(new CaseCommand.Plan(step));
        return wrong.isEmpty()
                ? store.within(() -> {
                    Plans plans = find(id, step.occasion());
                    return cases.decide(id, new CaseCommand.Plan(evidence.of(plans, person, step)));
                })
                : new Outcome.Refused<>(wrong);
    }

    /**
     * The plans of a case; none if nothing is known.
     *
     * @param asking who asks, for which purpose
     */
    public Plans find(CaseId id, Occasion asking) {
        return cases.find(id, asking).map(SupportCase::plans).orElse(Plans.NONE);
    }

    /**
     * The kinds of step that are possible for a plan now, for a screen to offer; none unless the case is running.
     *
     * @param asking who asks, for which purpose
     */
    public Set<Class<? extends PlanCommand.OfPlan>> possible(CaseId id, PlanId plan, Occasion asking) {
        return cases.find(id, asking)
                .filter(now -> now.status() != SupportCase.Status.CLOSED)
                .map(now -> now.plans().plan(plan).orElse(SupportPlan.NONE))
                .map(found -> PlanDecider.TABLE.possibleIn(found.status()))
                .orElse(Set.of());
    }

    /**
     * The plans to be looked at again on or before a day, by their cases, in the order of the ledger. Walks over all cases,
     * page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Map<CaseId, List<SupportPlan>> due(LocalDate on, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<CaseId, List<SupportPlan>> due = new LinkedHashMap<>();
        store.ledger(Cases.TYPE).read((id, latest) -> {
            List<SupportPlan> plans = latest.state().plans().due(on);
            if (!plans.isEmpty()) {
                due.put(id, plans);
            }
        });
        return due;
    }
}
