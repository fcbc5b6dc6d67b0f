package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.Cases;
import org.marugoto.Households;
import org.marugoto.Marugoto;
import org.marugoto.agency.Agency;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Recorded;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanEvent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.SupportPlan;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.rule.Truth;

/** Law 5, and what else holds between a case, its plans, its outreach and consent, read from journals alone. */
public final class PlanLaws {

    private PlanLaws() {}

    /** Laws 5 and 8 over the journal of one case. */
    public static void holdFor(Marugoto city, CaseId id) {
        SupportCase now = SupportCase.NONE;
        Map<PlanId, Gates> gates = new HashMap<>();
        for (CaseEvent event : city.store().journal().history(Cases.TYPE, id)) {
            SupportCase before = now;
            now = Cases.TYPE.decider().evolve(before, event);
            if (event instanceof CaseEvent.Planned planned && planned.step() instanceof PlanEvent.OfPlan step) {
                gates.computeIfAbsent(step.plan(), plan -> new Gates(city)).see(step);
            }
            if (event instanceof CaseEvent.Planned || event instanceof CaseEvent.ReachedOut) {
                assertThat(now.responsible())
                        .describedAs("a plan or outreach moves no responsibility")
                        .isEqualTo(before.responsible());
            }
            if (event instanceof CaseEvent.Closed) {
                assertThat(now.plans().plans()).allMatch(SupportPlan::isOver);
                assertThat(now.outreach().isGoingOn()).isFalse();
            }
        }
        SupportCase last = now;
        last.next()
                .ifPresent(next -> assertThat(last.plans().plans().stream().flatMap(plan -> plan.reviewOn().stream()))
                        .describedAs("no review lies before the next action")
                        .noneMatch(next.dueOn()::isAfter));
    }

    /** Nothing rests on consent in a running case once somebody whom it concerns has withdrawn it. */
    public static void holdAfterWithdrawal(Marugoto city, LaterMove withdrawal) {
        Optional<SupportCase> found = city.store()
                .ledger(Cases.TYPE)
                .find(withdrawal.caseId())
                .map(Recorded::state)
                .filter(now -> now.status() != SupportCase.Status.CLOSED);
        found.flatMap(SupportCase::household)
                .flatMap(home -> city.store().ledger(Households.TYPE).find(home))
                .flatMap(home -> home.state().member(withdrawal.person()))
                .ifPresent(concerned -> {
                    assertThat(found.orElseThrow().plans().restingOnConsent()).isEmpty();
                    assertThat(found.orElseThrow().outreach())
                            .matches(
                                    now -> !now.isGoingOn() || now.consentedOn().isEmpty());
                });
    }

    /** Law 5 over the gates of one plan: seen again from its events, without its state. */
    private static final class Gates {
        private final Marugoto city;
        private Optional<PlanTerms> terms = Optional.empty();
        private Optional<PlanTerms.Track> track = Optional.empty();
        private final List<PlanTerms.Gate> passed = new ArrayList<>();

        Gates(Marugoto city) {
            this.city = city;
        }

        void see(PlanEvent.OfPlan step) {
            if (step instanceof PlanEvent.Drafted drafted) {
                terms = Optional.of(drafted.terms());
            } else if (step instanceof PlanEvent.Proposed proposed) {
                track = Optional.of(proposed.track());
            } else if (step instanceof PlanEvent.Agreed) {
                passed.add(PlanTerms.Gate.AGREEMENT);
            } else if (step instanceof PlanEvent.Viewed) {
                passed.add(PlanTerms.Gate.VIEW);
            } else if (step instanceof PlanEvent.Decided decided) {
                assertThat(city.profile().agencies().get(decided.by()).operator())
                        .contains(Agency.DIRECT);
                passed.add(PlanTerms.Gate.DECISION);
            } else if (step instanceof PlanEvent.DecidedInConference decided) {
                assertThat(decided.at().kind()).isEqualTo(ConferenceRef.SUPPORT_CONFERENCE);
                passed.add(PlanTerms.Gate.CONFERENCE_DECISION);
            } else if (step instanceof PlanEvent.Activated) {
                assertThat(passed)
                        .describedAs("law 5: all gates of its kind and track, in their order")
                        .isEqualTo(terms.orElseThrow().gates(track.orElseThrow()))
                        .isNotEmpty();
            } else if (isBack(step)) {
                passed.clear();
                track = Optional.empty();
            }
        }

        /** Whether it is a draft again; consent withdrawn from a plan in force suspends it instead, its gates behind it. */
        private static boolean isBack(PlanEvent.OfPlan step) {
            return step instanceof PlanEvent.Declined
                    || step instanceof PlanEvent.SentBack
                    || step instanceof PlanEvent.Rejected
                    || step instanceof PlanEvent.ConsentWithdrawn;
        }
    }

    /** Law 5 at the moment it happens: a plan came into force with consent to telling whom it tells, or on a conference. */
    public static void holdAfterActivation(Marugoto city, LaterMove move, PlanEvent.Activated activated) {
        SupportPlan plan = city.store()
                .ledger(Cases.TYPE)
                .find(move.caseId())
                .flatMap(found -> found.state().plans().plan(activated.plan()))
                .orElseThrow();
        Occasion then = activated.occasion();
        Truth consent = city.consents().covers(move.person(), Purpose.SUPPORT, Recipient.agency(LaterMove.CARE), then);
        assertThat(
                        plan.track()
                                        .filter(PlanTerms.Track.WITH_CONSENT::equals)
                                        .isPresent()
                                ? consent == Truth.YES
                                : plan.boundTo().isPresent())
                .isTrue();
    }
}
