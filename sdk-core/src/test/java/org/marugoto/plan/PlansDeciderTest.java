package org.marugoto.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.plan.PlanSamples.CITY;
import static org.marugoto.plan.PlanSamples.LAYERED;
import static org.marugoto.plan.PlanSamples.MONDAY;
import static org.marugoto.plan.PlanSamples.NEXT;
import static org.marugoto.plan.PlanSamples.OPERATOR;
import static org.marugoto.plan.PlanSamples.PLAN;
import static org.marugoto.plan.PlanSamples.SUPPORT;
import static org.marugoto.plan.PlanSamples.WARD;
import static org.marugoto.plan.PlanSamples.activate;
import static org.marugoto.plan.PlanSamples.after;
import static org.marugoto.plan.PlanSamples.agree;
import static org.marugoto.plan.PlanSamples.close;
import static org.marugoto.plan.PlanSamples.content;
import static org.marugoto.plan.PlanSamples.decide;
import static org.marugoto.plan.PlanSamples.draft;
import static org.marugoto.plan.PlanSamples.explain;
import static org.marugoto.plan.PlanSamples.extend;
import static org.marugoto.plan.PlanSamples.formal;
import static org.marugoto.plan.PlanSamples.goal;
import static org.marugoto.plan.PlanSamples.inCityHall;
import static org.marugoto.plan.PlanSamples.informal;
import static org.marugoto.plan.PlanSamples.intoForce;
import static org.marugoto.plan.PlanSamples.join;
import static org.marugoto.plan.PlanSamples.on;
import static org.marugoto.plan.PlanSamples.propose;
import static org.marugoto.plan.PlanSamples.resume;
import static org.marugoto.plan.PlanSamples.review;
import static org.marugoto.plan.PlanSamples.terms;
import static org.marugoto.plan.PlanSamples.view;
import static org.marugoto.plan.PlanSamples.withdraw;
import static org.marugoto.plan.PlanSamples.workingIntoForce;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.rule.Truth;

class PlansDeciderTest {

    private static final PlanCommand.OfPlan ORDINARY = draft(PLAN, PlanKinds.MULTI_AGENCY);
    private static final List<PlanCommand> ACTIVE = intoForce(ORDINARY);
    private static final List<PlanCommand> WORKING = workingIntoForce(PLAN);

    private final PlansDecider decider = new PlansDecider();

    @Test
    void a_plan_comes_into_force_by_agreement_view_and_decision_and_has_a_review_date() {
        SupportPlan active = plan(after(ACTIVE));
        assertThat(active.status()).isEqualTo(SupportPlan.Status.ACTIVE);
        assertThat(active.passed()).containsExactly(Gate.AGREEMENT, Gate.VIEW, Gate.DECISION);
        assertThat(active.reviewOn()).contains(MONDAY.plusMonths(6));
        assertThat(after(ACTIVE).due(MONDAY.plusMonths(6))).hasSize(1);
        assertThat(after(ACTIVE).due(MONDAY.plusMonths(5))).isEmpty();
    }

    @Test
    void gates_come_in_the_order_the_profile_sets() {
        Plans proposed = after(ACTIVE.subList(0, 3));
        assertThat(codes(proposed, view(PLAN, PlanView.APPROPRIATE, LAYERED, MONDAY)))
                .containsExactly(PlanRefusal.GATE_OUT_OF_ORDER);
        assertThat(codes(proposed, decide(PLAN, MONDAY))).containsExactly(PlanRefusal.GATE_OUT_OF_ORDER);
        assertThat(codes(after(ACTIVE.subList(0, 4)), activate(PLAN, Truth.YES, MONDAY)))
                .containsExactly(PlanRefusal.GATES_MISSING);
        PlanTerms viewFirst = terms(PlanKinds.MULTI_AGENCY)
                .but()
                .withConsent(List.of(Gate.VIEW, Gate.AGREEMENT, Gate.DECISION))
                .build();
        Plans otherOrder = after(List.of(
                draft(PLAN, viewFirst, content("1"), Optional.empty()),
                propose(PLAN, Truth.YES),
                view(PLAN, PlanView.APPROPRIATE, LAYERED, MONDAY),
                explain(PLAN, MONDAY),
                agree(PLAN, MONDAY),
                decide(PLAN, MONDAY),
                activate(PLAN, Truth.YES, MONDAY)));
        assertThat(plan(otherOrder).status()).isEqualTo(SupportPlan.Status.ACTIVE);
    }

    @Test
    void a_gate_cannot_count_for_a_day_before_the_one_before_it() {
        Plans agreed = after(ACTIVE.subList(0, 4));
        assertThat(codes(agreed, view(PLAN, PlanView.APPROPRIATE, LAYERED, MONDAY.minusDays(1))))
                .containsExactly(PlanRefusal.BEFORE_THE_LAST_GATE);
    }

    @Test
    void r10_the_municipality_decides_and_nobody_else() {
        Plans viewed = after(ACTIVE.subList(0, 5));
        for (Truth municipal : List.of(Truth.NO, Truth.UNKNOWN)) {
            assertThat(codes(viewed, new PlanCommand.Decide(PLAN, new Authority(WARD, municipal), inCityHall(MONDAY))))
                    .containsExactly(PlanRefusal.NOT_THE_MUNICIPALITY);
        }
    }

    @Test
    void r10_who_drafted_does_not_decide_unless_the_profile_says_so() {
        Plans viewed = after(ACTIVE.subList(0, 5));
        PlanCommand byDrafter = new PlanCommand.Decide(PLAN, new Authority(OPERATOR, Truth.YES), inCityHall(MONDAY));
        PlanCommand bySamePerson = new PlanCommand.Decide(PLAN, new Authority(CITY, Truth.YES), on(MONDAY));
        assertThat(codes(viewed, byDrafter)).containsExactly(PlanRefusal.DRAFTER_DECIDES);
        assertThat(codes(viewed, bySamePerson)).containsExactly(PlanRefusal.DRAFTER_DECIDES);
        PlanTerms same =
                terms(PlanKinds.MULTI_AGENCY).but().drafterMayDecide(true).build();
        Plans allowed = after(
                intoForce(draft(PLAN, same, content("1"), Optional.empty())).subList(0, 5));
        assertThat(codes(allowed, byDrafter)).isEmpty();
    }

    @Test
    void r14_formal_and_informal_steps_stand_side_by_side_and_what_is_missing_is_made() {
        PlanContent both = content("1");
        assertThat(both.steps()).extracting(Step::formal).containsExactly(true, false);
        assertThat(both.steps().get(1).toBeMade()).isTrue();
        PlanContent neighboursOnly = PlanContent.builder()
                .addGoals(goal("G-1"))
                .addSteps(informal("I-1", true))
                .build();
        Plans informal =
                after(intoForce(draft(PLAN, terms(PlanKinds.PARTICIPATION), neighboursOnly, Optional.empty())));
        assertThat(plan(informal).status()).isEqualTo(SupportPlan.Status.ACTIVE);
    }

    @Test
    void r07_a_person_who_declines_a_plan_closes_nothing() {
        Plans declined =
                after(join(ACTIVE.subList(0, 4), List.of(new PlanCommand.Decline(PLAN, "NOT_THIS_WAY", on(MONDAY)))));
        assertThat(plan(declined).status()).isEqualTo(SupportPlan.Status.DRAFT);
        assertThat(plan(declined).passed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSENT_REFUSED", "REFUSED"})
    void r07_refused_consent_is_not_an_end_reason(String refusal) {
        Plans reviewed = after(join(ACTIVE, List.of(review(PLAN, MONDAY.plusMonths(1)))));
        assertThat(codes(reviewed, close(PLAN, LAYERED, refusal, MONDAY.plusMonths(1))))
                .containsExactly(PlanRefusal.NOT_AN_END_REASON);
    }

    @ParameterizedTest
    @EnumSource(
            value = Truth.class,
            names = {"NO", "UNKNOWN"})
    void without_consent_there_is_only_a_working_plan_by_decision_of_a_106_6_conference_and_bound_to_it(Truth consent) {
        assertThat(codes(after(List.of(ORDINARY)), propose(PLAN, consent)))
                .containsExactly(PlanRefusal.NO_SUCH_PLAN_ON_THIS_TRACK);
        Plans proposed = after(List.of(draft(PLAN, PlanKinds.OUTREACH_WORKING), propose(PLAN, consent)));
        assertThat(codes(proposed, activate(PLAN, consent, MONDAY))).containsExactly(PlanRefusal.NOT_POSSIBLE_NOW);
        assertThat(codes(proposed, new PlanCommand.DecideInConference(PLAN, LAYERED, on(MONDAY))))
                .containsExactly(PlanRefusal.WRONG_CONFERENCE);
        assertThat(plan(after(WORKING)).boundTo()).contains(SUPPORT);
    }

    @Test
    void a_working_plan_goes_on_only_if_a_106_6_conference_decides_that_again() {
        Plans reviewed = after(join(WORKING, List.of(review(PLAN, MONDAY.plusMonths(3)))));
        PlanCommand alone = new PlanCommand.Extend(
                PLAN, Truth.NO, Optional.empty(), MONDAY.plusMonths(5), on(MONDAY.plusMonths(3)));
        assertThat(codes(reviewed, alone)).containsExactly(PlanRefusal.CONFERENCE_MISSING);
        assertThat(codes(reviewed, extend(PLAN, Truth.NO, MONDAY.plusMonths(3))))
                .isEmpty();
        assertThat(codes(reviewed, close(PLAN, LAYERED, "GOAL_REACHED", MONDAY.plusMonths(3))))
                .containsExactly(PlanRefusal.WRONG_CONFERENCE);
    }

    @Test
    void with_consent_a_working_plan_is_succeeded_by_an_agreed_one_in_the_same_moment() {
        Plans succeeded = after(
                join(WORKING, intoForce(draft(NEXT, terms(PlanKinds.OUTREACH), content("-new"), Optional.of(PLAN)))));
        assertThat(plan(succeeded).status()).isEqualTo(SupportPlan.Status.REPLANNED);
        assertThat(plan(succeeded).successor()).contains(NEXT);
        assertThat(succeeded.plan(NEXT).orElseThrow().status()).isEqualTo(SupportPlan.Status.ACTIVE);
    }

    @Test
    void an_agreed_plan_carries_only_what_was_lawfully_promoted_from_the_working_plan() {
        Plans working = after(WORKING);
        PlanContent told = PlanContent.builder()
                .addGoals(goal("G" + PLAN))
                .addSteps(formal("S-new", WARD))
                .visits(content("-new").visits())
                .build();
        PlanCommand silently = draft(NEXT, terms(PlanKinds.OUTREACH), told, Optional.of(PLAN));
        assertThat(codes(working, silently)).containsExactly(PlanRefusal.NOT_PROMOTED);
        assertThat(codes(working, promoting(told, Truth.UNKNOWN))).containsExactly(PlanRefusal.NOT_PROMOTED);
        assertThat(codes(working, promoting(told, Truth.YES))).isEmpty();
        Plans drafted = after(
                join(WORKING, List.of(draft(NEXT, terms(PlanKinds.OUTREACH), content("-new"), Optional.of(PLAN)))));
        assertThat(codes(drafted, new PlanCommand.Revise(NEXT, told, List.of(), on(MONDAY))))
                .containsExactly(PlanRefusal.NOT_PROMOTED);
    }

    private static PlanCommand promoting(PlanContent told, Truth lawful) {
        List<Promotion> promotions = List.of(
                new Promotion("G" + PLAN, "PERSON_TOLD_IT_AGAIN", lawful),
                new Promotion("W-G" + PLAN, "PERSON_TOLD_IT_AGAIN", lawful));
        return new PlanCommand.Draft(
                NEXT, terms(PlanKinds.OUTREACH), told, Optional.empty(), Optional.of(PLAN), promotions, on(MONDAY));
    }

    @Test
    void consent_withdrawn_in_mid_plan_suspends_it_for_review_and_nothing_resumes_without_consent() {
        Plans withdrawn = after(join(ACTIVE, List.of(withdraw(PLAN, MONDAY.plusMonths(1)))));
        assertThat(plan(withdrawn).status()).isEqualTo(SupportPlan.Status.SUSPENDED);
        assertThat(plan(withdrawn).reviewOn()).contains(MONDAY.plusMonths(2));
        assertThat(codes(withdrawn, resume(PLAN, Truth.UNKNOWN, MONDAY.plusMonths(1))))
                .containsExactly(PlanRefusal.CONSENT_NOT_SHOWN);
        assertThat(after(ACTIVE).restingOnConsent()).hasSize(1);
        assertThat(withdrawn.restingOnConsent()).isEmpty();
    }

    @Test
    void consent_withdrawn_on_the_way_makes_it_a_draft_again_and_a_working_plan_does_not_rest_on_it() {
        assertThat(plan(after(join(ACTIVE.subList(0, 6), List.of(withdraw(PLAN, MONDAY)))))
                        .status())
                .isEqualTo(SupportPlan.Status.DRAFT);
        assertThat(decider.decide(after(WORKING), withdraw(PLAN, MONDAY))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void consent_lost_before_the_last_moment_keeps_it_from_coming_into_force() {
        assertThat(codes(after(ACTIVE.subList(0, 6)), activate(PLAN, Truth.UNKNOWN, MONDAY)))
                .containsExactly(PlanRefusal.CONSENT_NOT_SHOWN);
    }

    @Test
    void a_person_agrees_to_what_was_explained_and_changes_are_explained_again() {
        Plans proposed = after(ACTIVE.subList(0, 2));
        assertThat(codes(proposed, agree(PLAN, MONDAY))).containsExactly(PlanRefusal.NOT_EXPLAINED);
        List<PlanCommand> changed =
                join(ACTIVE.subList(0, 4), List.of(view(PLAN, PlanView.APPROPRIATE_WITH_CHANGES, LAYERED, MONDAY)));
        assertThat(codes(after(changed), decide(PLAN, MONDAY))).containsExactly(PlanRefusal.NOT_EXPLAINED);
        assertThat(codes(after(join(changed, List.of(explain(PLAN, MONDAY)))), decide(PLAN, MONDAY)))
                .isEmpty();
        assertThat(plan(after(changed)).content()).contains(content("-changed"));
    }

    @Test
    void reconsider_makes_it_a_draft_again_and_unknown_decisions_are_named() {
        Plans agreed = after(ACTIVE.subList(0, 4));
        assertThat(plan(after(join(ACTIVE.subList(0, 4), List.of(view(PLAN, PlanView.RECONSIDER, LAYERED, MONDAY)))))
                        .status())
                .isEqualTo(SupportPlan.Status.DRAFT);
        assertThat(codes(agreed, view(PLAN, "MAYBE", LAYERED, MONDAY))).containsExactly(PlanRefusal.UNKNOWN_DECISION);
        assertThat(codes(agreed, view(PLAN, PlanView.APPROPRIATE, SUPPORT, MONDAY)))
                .containsExactly(PlanRefusal.WRONG_CONFERENCE);
        PlanView plain = new PlanView(LAYERED, PlanView.APPROPRIATE, "ATTENDED", Optional.empty());
        assertThat(codes(agreed, new PlanCommand.View(PLAN, plain, Optional.of(content("1")), on(MONDAY))))
                .containsExactly(PlanRefusal.CHANGES_DO_NOT_FIT);
    }

    private static SupportPlan plan(Plans plans) {
        return plans.plan(PLAN).orElseThrow();
    }

    private List<Reason.Code> codes(Plans plans, PlanCommand command) {
        return decider.decide(plans, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}
