package org.marugoto;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Agency;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.plan.Agreement;
import org.marugoto.plan.Authority;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.Plans;
import org.marugoto.plan.Promotion;
import org.marugoto.plan.SupportPlan;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.Truth;

/** Puts into a step of a plan what its gate asks for: consent, the deciding office, grounds of promotion. Thread-safe. */
final class PlanEvidence {

    private static final String CONSENT = "CONSENT";

    private final MunicipalityProfile profile;
    private final Consents consents;

    PlanEvidence(MunicipalityProfile profile, Consents consents) {
        this.profile = profile;
        this.consents = consents;
    }

    PlanCommand of(Plans plans, Optional<PersonId> person, PlanCommand step) {
        Occasion occasion = step.occasion();
        if (step instanceof PlanCommand.Draft draft) {
            Truth consent = consent(draft.terms(), draft.content(), occasion.agency(), person, occasion);
            return new PlanCommand.Draft(
                    draft.plan(),
                    draft.terms(),
                    draft.content(),
                    draft.overall(),
                    draft.succeeds(),
                    lawful(draft.promoted(), consent),
                    occasion);
        }
        if (step instanceof PlanCommand.Decide decide) {
            return new PlanCommand.Decide(decide.plan(), office(decide.by(), occasion), occasion);
        }
        if (step instanceof PlanCommand.Reject reject) {
            return new PlanCommand.Reject(reject.plan(), office(reject.by(), occasion), reject.ground(), occasion);
        }
        return step instanceof PlanCommand.OfPlan ofPlan
                ? plans.plan(ofPlan.plan())
                        .map(plan -> ofStanding(ofPlan, consent(plan, person, ofPlan)))
                        .orElse(step)
                : step;
    }

    private static PlanCommand ofStanding(PlanCommand.OfPlan step, Truth consent) {
        Occasion occasion = step.occasion();
        if (step instanceof PlanCommand.Revise revise) {
            return new PlanCommand.Revise(
                    revise.plan(), revise.content(), lawful(revise.promoted(), consent), occasion);
        }
        if (step instanceof PlanCommand.Propose propose) {
            return new PlanCommand.Propose(propose.plan(), consent, occasion);
        }
        if (step instanceof PlanCommand.Agree agree) {
            Agreement given = agree.agreement();
            return new PlanCommand.Agree(agree.plan(), new Agreement(given.as(), given.who(), consent), occasion);
        }
        if (step instanceof PlanCommand.Activate activate) {
            return new PlanCommand.Activate(activate.plan(), consent, activate.reviewOn(), occasion);
        }
        if (step instanceof PlanCommand.Extend extend) {
            return new PlanCommand.Extend(extend.plan(), consent, extend.at(), extend.reviewOn(), occasion);
        }
        return step instanceof PlanCommand.Resume resume
                ? new PlanCommand.Resume(resume.plan(), consent, resume.at(), resume.reviewOn(), occasion)
                : step;
    }

    private Truth consent(SupportPlan plan, Optional<PersonId> person, PlanCommand step) {
        PlanContent content = step instanceof PlanCommand.Revise revise
                ? revise.content()
                : plan.content().orElseThrow();
        return consent(plan.terms().orElseThrow(), content, plan.drafter().orElseThrow(), person, step.occasion());
    }

    /** Whether the person's consent covers everybody the plan tells; nobody was asked if no person is named. */
    private Truth consent(
            PlanTerms terms, PlanContent content, AgencyId drafter, Optional<PersonId> person, Occasion occasion) {
        return person.map(whose -> {
                    Truth all = conference(terms, whose, occasion);
                    for (AgencyId told : told(content, drafter)) {
                        all = all.and(covers(whose, Recipient.agency(told), occasion));
                    }
                    return all;
                })
                .orElse(Truth.UNKNOWN);
    }

    /** Who is told beside the drafting agency; that agency itself, if nobody is. */
    private static Set<AgencyId> told(PlanContent content, AgencyId drafter) {
        Set<AgencyId> told = new LinkedHashSet<>(content.agencies());
        content.lead().ifPresent(told::add);
        told.remove(drafter);
        return told.isEmpty() ? Set.of(drafter) : told;
    }

    private Truth conference(PlanTerms terms, PersonId person, Occasion occasion) {
        return terms.withConsent().contains(PlanTerms.Gate.VIEW)
                ? terms.viewers().stream()
                        .map(kind -> covers(person, Recipient.conference(kind), occasion))
                        .reduce(Truth.NO, Truth::or)
                : Truth.YES;
    }

    private Truth covers(PersonId person, Recipient told, Occasion occasion) {
        return consents.covers(person, Purpose.SUPPORT, told, occasion);
    }

    /** Consent as a ground is looked up; other grounds stand as the caller has looked them up. */
    private static List<Promotion> lawful(List<Promotion> promotions, Truth consent) {
        return promotions.stream()
                .map(given ->
                        given.ground().equals(CONSENT) ? new Promotion(given.item(), given.ground(), consent) : given)
                .toList();
    }

    private Authority office(Authority by, Occasion occasion) {
        return new Authority(
                by.agency(),
                profile.agencies()
                        .find(by.agency())
                        .filter(agency -> agency.exists(occasion.on()))
                        .map(PlanEvidence::isMunicipal)
                        .orElse(Truth.NO));
    }

    private static Truth isMunicipal(Agency agency) {
        return agency.operator().map(Agency.DIRECT::equals).map(Truth::of).orElse(Truth.UNKNOWN);
    }
}
