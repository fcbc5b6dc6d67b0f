package org.marugoto.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.plan.PlanSamples.CITY;
import static org.marugoto.plan.PlanSamples.CLINIC;
import static org.marugoto.plan.PlanSamples.LAYERED;
import static org.marugoto.plan.PlanSamples.MONDAY;
import static org.marugoto.plan.PlanSamples.NEXT;
import static org.marugoto.plan.PlanSamples.OPERATOR;
import static org.marugoto.plan.PlanSamples.PLAN;
import static org.marugoto.plan.PlanSamples.WARD;
import static org.marugoto.plan.PlanSamples.after;
import static org.marugoto.plan.PlanSamples.close;
import static org.marugoto.plan.PlanSamples.content;
import static org.marugoto.plan.PlanSamples.draft;
import static org.marugoto.plan.PlanSamples.edition;
import static org.marugoto.plan.PlanSamples.endSupport;
import static org.marugoto.plan.PlanSamples.inConference;
import static org.marugoto.plan.PlanSamples.intoForce;
import static org.marugoto.plan.PlanSamples.join;
import static org.marugoto.plan.PlanSamples.ofTeam;
import static org.marugoto.plan.PlanSamples.on;
import static org.marugoto.plan.PlanSamples.propose;
import static org.marugoto.plan.PlanSamples.review;
import static org.marugoto.plan.PlanSamples.suspend;
import static org.marugoto.plan.PlanSamples.takeRole;
import static org.marugoto.plan.PlanSamples.terms;
import static org.marugoto.plan.PlanSamples.workingIntoForce;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.rule.Truth;

class PlansInForceTest {

    private static final PlanCommand.OfPlan ORDINARY = draft(PLAN, PlanKinds.MULTI_AGENCY);
    private static final List<PlanCommand> ACTIVE = intoForce(ORDINARY);
    private static final List<PlanCommand> WORKING = workingIntoForce(PLAN);

    private final PlansDecider decider = new PlansDecider();

    @Test
    void r09_the_operator_leaves_once_roles_are_settled_and_a_lead_agency_other_than_itself_accompanies() {
        Plans active = after(ACTIVE);
        assertThat(codes(active, endSupport(PLAN, Truth.YES, MONDAY))).containsExactly(PlanRefusal.ROLES_NOT_SETTLED);
        List<PlanCommand> settled = join(ACTIVE, List.of(takeRole(PLAN, WARD, MONDAY), takeRole(PLAN, CLINIC, MONDAY)));
        assertThat(codes(after(settled), endSupport(PLAN, Truth.UNKNOWN, MONDAY)))
                .containsExactly(PlanRefusal.NOT_ACCOMPANIED);
        SupportPlan left = plan(after(join(settled, List.of(endSupport(PLAN, Truth.YES, MONDAY)))));
        assertThat(left.operatorLeftOn()).contains(MONDAY);
        assertThat(left.status()).isEqualTo(SupportPlan.Status.ACTIVE);
        PlanContent ownLead = content("1").but().lead(OPERATOR).build();
        List<PlanCommand> taken = intoForce(draft(PLAN, terms(PlanKinds.MULTI_AGENCY), ownLead, Optional.empty()));
        assertThat(codes(
                        after(join(taken, List.of(takeRole(PLAN, WARD, MONDAY), takeRole(PLAN, CLINIC, MONDAY)))),
                        endSupport(PLAN, Truth.YES, MONDAY)))
                .containsExactly(PlanRefusal.ROLES_NOT_SETTLED);
    }

    @Test
    void r09_an_operator_that_stays_to_the_exit_leaves_with_the_closing_conference_and_not_before() {
        PlanTerms stays = terms(PlanKinds.MULTI_AGENCY)
                .but()
                .exit(PlanTerms.STAYS_TO_THE_EXIT)
                .build();
        List<PlanCommand> settled = join(
                intoForce(draft(PLAN, stays, content(PLAN.value()), Optional.empty())),
                List.of(takeRole(PLAN, WARD, MONDAY), takeRole(PLAN, CLINIC, MONDAY)));
        assertThat(codes(after(settled), endSupport(PLAN, Truth.YES, MONDAY)))
                .containsExactly(PlanRefusal.OPERATOR_STAYS);
        List<PlanCommand> closed =
                join(settled, List.of(review(PLAN, MONDAY), close(PLAN, LAYERED, "GOAL_REACHED", MONDAY)));
        assertThat(codes(after(closed), endSupport(PLAN, Truth.UNKNOWN, MONDAY)))
                .isEmpty();
        assertThat(codes(after(WORKING), endSupport(PLAN, Truth.YES, MONDAY)))
                .containsExactly(PlanRefusal.NO_OPERATOR_IN_THIS_PLAN);
    }

    @Test
    void several_agencies_have_their_own_plans_under_one_overall_plan() {
        PlanCommand part = part(NEXT, PLAN);
        Plans both = after(join(ACTIVE, List.of(part)));
        assertThat(both.parts(PLAN))
                .extracting(found -> found.id().orElseThrow())
                .containsExactly(NEXT);
        assertThat(codes(both, part(PlanId.of("PN-9"), NEXT))).containsExactly(PlanRefusal.NO_OVERALL_PLAN);
        assertThat(codes(both, part(PlanId.of("PN-9"), PlanId.of("PN-8"))))
                .containsExactly(PlanRefusal.NO_OVERALL_PLAN);
    }

    private static PlanCommand part(PlanId plan, PlanId overall) {
        return new PlanCommand.Draft(
                plan,
                terms(PlanKinds.PARTICIPATION),
                content(plan.value()),
                Optional.of(overall),
                Optional.empty(),
                List.of(),
                on(MONDAY));
    }

    @Test
    void a_review_lies_ahead_and_at_most_six_months_where_the_profile_says_nothing_else() {
        Plans decided = after(ACTIVE.subList(0, 6));
        for (int months : List.of(0, 7)) {
            PlanCommand far = new PlanCommand.Activate(PLAN, Truth.YES, MONDAY.plusMonths(months), on(MONDAY));
            assertThat(codes(decided, far)).containsExactly(PlanRefusal.REVIEW_OUT_OF_RANGE);
        }
        PlanTerms year = terms(PlanKinds.MULTI_AGENCY).but().maxMonths(12).build();
        Plans longer = after(
                intoForce(draft(PLAN, year, content("1"), Optional.empty())).subList(0, 6));
        assertThat(codes(longer, new PlanCommand.Activate(PLAN, Truth.YES, MONDAY.plusMonths(7), on(MONDAY))))
                .isEmpty();
    }

    @Test
    void a_review_rates_every_goal_once_on_the_scale() {
        Plans active = after(ACTIVE);
        for (List<Attainment> wrong : List.of(
                List.<Attainment>of(),
                List.of(new Attainment(GoalId.of("G-other"), 0)),
                List.of(new Attainment(GoalId.of("G" + PLAN), 3)))) {
            assertThat(codes(active, new PlanCommand.Review(PLAN, wrong, Set.of(), on(MONDAY))))
                    .containsExactly(PlanRefusal.RATINGS_DO_NOT_FIT);
        }
    }

    @Test
    void a_plan_with_consent_is_reviewed_before_it_is_replaced() {
        List<PlanCommand> successor =
                intoForce(draft(NEXT, terms(PlanKinds.MULTI_AGENCY), content("-new"), Optional.of(PLAN)));
        Plans ready = after(join(ACTIVE, successor.subList(0, 6)));
        assertThat(codes(ready, successor.get(6))).containsExactly(PlanRefusal.REVIEW_FIRST);
        assertThat(codes(ready, new PlanCommand.Replan(PLAN, NEXT, on(MONDAY))))
                .containsExactly(PlanRefusal.REVIEW_FIRST);
        Plans replaced = after(join(join(ACTIVE, List.of(review(PLAN, MONDAY))), successor));
        assertThat(plan(replaced).status()).isEqualTo(SupportPlan.Status.REPLANNED);
        assertThat(codes(
                        after(join(ACTIVE, List.of(review(PLAN, MONDAY)))),
                        new PlanCommand.Replan(PLAN, NEXT, on(MONDAY))))
                .containsExactly(PlanRefusal.NOT_THE_SUCCESSOR);
        assertThat(codes(Plans.NONE, draft(NEXT, terms(PlanKinds.OUTREACH), content("1"), Optional.of(PLAN))))
                .containsExactly(PlanRefusal.NOTHING_TO_SUCCEED);
    }

    @Test
    void a_running_plan_moves_to_another_edition_only_if_it_could_stand_under_it() {
        PlanTerms now = terms(PlanKinds.MULTI_AGENCY);
        Plans active = after(ACTIVE);
        assertThat(decider.decide(active, new PlanCommand.Migrate(PLAN, now, on(MONDAY))))
                .isEqualTo(Decision.nothingToDo());
        assertThat(codes(active, new PlanCommand.Migrate(PLAN, edition(now), on(MONDAY))))
                .isEmpty();
        PlanTerms fewer = edition(now)
                .but()
                .withConsent(List.of(Gate.AGREEMENT, Gate.DECISION))
                .build();
        assertThat(codes(active, new PlanCommand.Migrate(PLAN, fewer, on(MONDAY))))
                .isEmpty();
        PlanTerms turned = edition(now)
                .but()
                .withConsent(List.of(Gate.VIEW, Gate.AGREEMENT, Gate.DECISION))
                .build();
        assertThat(codes(active, new PlanCommand.Migrate(PLAN, turned, on(MONDAY))))
                .containsExactly(PlanRefusal.CANNOT_STAND_UNDER_EDITION);
        PlanTerms shorter = edition(now).but().maxMonths(3).build();
        assertThat(codes(active, new PlanCommand.Migrate(PLAN, shorter, on(MONDAY))))
                .containsExactly(PlanRefusal.REVIEW_OUT_OF_RANGE);
        assertThat(codes(active, new PlanCommand.Migrate(PLAN, terms(PlanKinds.PARTICIPATION), on(MONDAY))))
                .containsExactly(PlanRefusal.OTHER_KIND);
    }

    @Test
    void a_draft_of_a_confidential_kind_never_becomes_one_with_consent_by_migration() {
        Plans drafted = after(List.of(draft(PLAN, PlanKinds.OUTREACH_WORKING)));
        PlanTerms turned = edition(terms(PlanKinds.OUTREACH))
                .but()
                .kind(PlanKinds.OUTREACH_WORKING)
                .build();
        assertThat(codes(drafted, new PlanCommand.Migrate(PLAN, turned, on(MONDAY))))
                .containsExactly(PlanRefusal.CANNOT_STAND_UNDER_EDITION);
    }

    @Test
    void an_empty_plan_and_an_outreach_plan_without_visits_are_not_proposed() {
        PlanContent empty = PlanContent.builder().build();
        assertThat(codes(
                        after(List.of(draft(PLAN, terms(PlanKinds.MULTI_AGENCY), empty, Optional.empty()))),
                        propose(PLAN, Truth.YES)))
                .containsExactly(PlanRefusal.EMPTY_PLAN);
        PlanContent noVisits = content("1").but().visits(Optional.empty()).build();
        assertThat(codes(
                        after(List.of(draft(PLAN, terms(PlanKinds.OUTREACH_WORKING), noVisits, Optional.empty()))),
                        propose(PLAN, Truth.NO)))
                .containsExactly(PlanRefusal.VISITS_MISSING);
    }

    @Test
    void only_agencies_and_steps_of_the_plan_count() {
        assertThat(codes(after(ACTIVE), takeRole(PLAN, CITY, MONDAY)))
                .containsExactly(PlanRefusal.NO_ROLE_IN_THIS_PLAN);
        assertThat(codes(after(ACTIVE), new PlanCommand.DoStep(PLAN, StepId.of("S-9"), "DONE", on(MONDAY))))
                .containsExactly(PlanRefusal.UNKNOWN_STEP);
        assertThat(codes(after(List.of(ORDINARY)), new PlanCommand.Drop(PLAN, "X", on(MONDAY.minusDays(1)))))
                .containsExactly(PlanRefusal.BEFORE_DRAFT);
    }

    @Test
    void the_person_wants_and_refuses_members_of_the_team() {
        List<PlanCommand> team = ofTeam(MONDAY);
        MemberId neighbour = MemberId.of("M-1");
        Plans refused = after(List.of(team.get(0), team.get(2)));
        assertThat(refused.team()).isEmpty();
        assertThat(codes(refused, team.get(0))).containsExactly(PlanRefusal.REFUSED_BY_THE_PERSON);
        Plans wanted = after(List.of(team.get(0), team.get(2), team.get(1), team.get(0), team.get(1)));
        assertThat(wanted.member(neighbour).orElseThrow().wanted()).isEqualTo(Truth.YES);
        assertThat(wanted.member(neighbour).orElseThrow().isThere(MONDAY.plusYears(2)))
                .isFalse();
        assertThat(codes(Plans.NONE, team.get(3))).containsExactly(PlanRefusal.NOT_ON_THE_TEAM);
    }

    @Test
    void a_suspended_plan_has_a_day_to_look_again() {
        assertThat(plan(after(join(ACTIVE, List.of(suspend(PLAN, MONDAY))))).reviewOn())
                .contains(MONDAY.plusMonths(1));
        assertThat(codes(after(ACTIVE), inConference(PLAN, MONDAY))).containsExactly(PlanRefusal.NOT_POSSIBLE_NOW);
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
