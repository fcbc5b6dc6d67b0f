package org.marugoto.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.plan.PlanSamples.LAYERED;
import static org.marugoto.plan.PlanSamples.MONDAY;
import static org.marugoto.plan.PlanSamples.NEXT;
import static org.marugoto.plan.PlanSamples.PLAN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.outreach.EndGround;
import org.marugoto.outreach.NextStep;
import org.marugoto.outreach.Outreach;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.OutreachSamples;
import org.marugoto.outreach.VisitOutcome;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanSamples;
import org.marugoto.plan.SupportPlan;
import org.marugoto.privacy.Consent;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.HandOverTerms;
import org.marugoto.referral.ReferralCommand;

class CaseSlicesTest {

    private static final PersonId SON = PersonId.of("P-2");
    private static final AgencyId CENTRE = AgencyId.of("centre");
    private static final AgencyId WARD = AgencyId.of("ward");

    private final CaseDecider decider = new CaseDecider();

    @Test
    void the_next_date_of_outreach_is_a_next_action_of_the_case_while_it_is_the_soonest() {
        SupportCase visited =
                after(opened(), reachOut(OutreachSamples.begin(MONDAY)), planNext("CALL", MONDAY.plusDays(30), MONDAY));
        assertThat(visited.next()).contains(new NextAction("VISIT", MONDAY.plusDays(14)));
        SupportCase ended = after(visited, reachOut(OutreachSamples.end(EndGround.CONNECTED, MONDAY)));
        assertThat(ended.next()).contains(new NextAction("CALL", MONDAY.plusDays(30)));
    }

    @Test
    void the_review_of_a_plan_is_a_next_action_of_the_case_and_hides_nothing_that_is_due_sooner() {
        SupportCase planned = after(after(opened(), intoForce()), planNext("CALL", MONDAY.plusYears(1), MONDAY));
        assertThat(planned.next()).contains(new NextAction(NextAction.REVIEW_PLAN, MONDAY.plusMonths(6)));
        assertThat(after(planned, planNext("CALL", MONDAY.plusDays(3), MONDAY)).next())
                .contains(new NextAction("CALL", MONDAY.plusDays(3)));
    }

    @Test
    void a_support_record_without_outreach_names_the_next_action_of_the_case() {
        SupportCase recorded = after(opened(), support("E-1"));
        assertThat(recorded.next()).contains(new NextAction("VISIT", MONDAY.plusDays(14)));
        assertThat(recorded.outreach().status()).isEqualTo(Outreach.Status.NONE);
    }

    @Test
    void a_closed_case_takes_the_support_record_as_follow_up_and_no_other_step_of_outreach() {
        SupportCase closed = after(opened(), close());
        assertThat(after(closed, support("E-1")).next()).isEmpty();
        assertThat(refusals(closed, reachOut(OutreachSamples.begin(MONDAY))))
                .containsExactly(CaseRefusal.NOT_POSSIBLE_NOW);
    }

    @Test
    void somebody_met_on_a_visit_was_in_touch_and_somebody_missed_was_not() {
        LocalDate later = MONDAY.plusDays(7);
        SupportCase begun = after(opened(), reachOut(OutreachSamples.begin(MONDAY)));
        assertThat(after(begun, reachOut(OutreachSamples.visit("V-1", VisitOutcome.ABSENT, later)))
                        .lastContactOn())
                .contains(MONDAY);
        assertThat(after(begun, reachOut(OutreachSamples.visit("V-1", VisitOutcome.MET, later)))
                        .lastContactOn())
                .contains(later);
    }

    @Test
    void closing_a_case_ends_outreach_and_drops_drafts() {
        SupportCase closed =
                after(opened(), reachOut(OutreachSamples.begin(MONDAY)), plan(draft(PlanKinds.PARTICIPATION)), close());
        assertThat(closed.outreach().status()).isEqualTo(Outreach.Status.ENDED);
        assertThat(closed.plans().plan(PLAN)).map(SupportPlan::status).contains(SupportPlan.Status.DROPPED);
        assertThat(closed.next()).isEmpty();
    }

    @Test
    void a_case_with_a_plan_in_force_or_suspended_is_not_closed() {
        SupportCase inForce = after(opened(), intoForce());
        assertThat(refusals(inForce, close())).containsExactly(CaseRefusal.PLAN_IN_FORCE);
        SupportCase suspended = after(inForce, withdrawn(MONDAY));
        assertThat(refusals(suspended, close())).containsExactly(CaseRefusal.PLAN_IN_FORCE);
        SupportCase evaluated = after(suspended, plan(PlanSamples.close(PLAN, LAYERED, "GOAL_REACHED", MONDAY)));
        assertThat(after(evaluated, close()).status()).isEqualTo(SupportCase.Status.CLOSED);
    }

    @Test
    void r07_withdrawn_consent_suspends_what_rests_on_it_and_closes_nothing() {
        SupportCase before = after(
                after(opened(), intoForce()),
                reachOut(OutreachSamples.begin(MONDAY)),
                reachOut(new OutreachCommand.ObtainConsent("CS-1", OutreachSamples.next(MONDAY), on(MONDAY))));
        SupportCase now = after(before, withdrawn(MONDAY));
        assertThat(now.status()).isEqualTo(before.status());
        assertThat(now.responsible()).isEqualTo(before.responsible());
        assertThat(now.plans().plan(PLAN)).map(SupportPlan::status).contains(SupportPlan.Status.SUSPENDED);
        assertThat(now.outreach().status()).isEqualTo(Outreach.Status.ENCOUNTER);
        assertThat(now.outreach().consentedOn()).isEmpty();
        assertThat(now.outreach().next()).contains(new NextStep(NextAction.REVIEW_CONSENT, MONDAY.plusDays(5)));
        assertThat(decider.decide(now, withdrawn(MONDAY))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void a_withdrawal_for_a_day_before_the_plan_was_drafted_still_suspends_it() {
        SupportCase before = after(opened(), intoForce());
        SupportCase now = after(before, withdrawn(MONDAY.minusMonths(2)));
        assertThat(now.plans().plan(PLAN)).map(SupportPlan::status).contains(SupportPlan.Status.SUSPENDED);
        assertThat(now.plans().plan(PLAN).flatMap(SupportPlan::reviewOn)).contains(MONDAY.plusDays(1));
    }

    @Test
    void a_working_plan_without_consent_goes_on_when_consent_is_withdrawn() {
        SupportCase before = after(opened(), PlanSamples.workingIntoForce(NEXT));
        assertThat(decider.decide(before, withdrawn(MONDAY))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void a_sheet_on_its_way_to_somebody_who_is_no_longer_to_be_told_is_held_until_the_hand_over_is_answered() {
        HandOverId id = HandOverId.of("HO-1");
        SupportCase held = after(
                opened(),
                handOver(new HandOverCommand.Propose(
                        WARD, "FIELD", "WARM", "STAFF_WILL_CALL", Optional.of(TextId.of("T1")), on(MONDAY))),
                withdrawn(MONDAY));
        assertThat(held.heldSheets()).containsExactly(id);
        assertThat(held.referrals().handOver(id).isPending()).isTrue();
        assertThat(after(held, handOver(new HandOverCommand.Withdraw("MISTAKE", on(MONDAY))))
                        .heldSheets())
                .isEmpty();
    }

    @Test
    void a_step_before_the_case_was_opened_is_refused() {
        LocalDate early = MONDAY.minusYears(2);
        assertThat(refusals(opened(), reachOut(OutreachSamples.begin(early))))
                .containsExactly(CaseRefusal.BEFORE_OPENING);
    }

    static CaseCommand withdrawn(LocalDate day) {
        Set<Recipient> told = Set.of(Recipient.agency(WARD));
        return new CaseCommand.WithdrawConsent(
                SON, Consent.effectsOfWithdrawal(Purpose.SUPPORT, told), told, day.plusDays(5), on(day));
    }

    private static List<PlanCommand> intoForce() {
        return PlanSamples.intoForce(draft(PlanKinds.MULTI_AGENCY));
    }

    private static PlanCommand.OfPlan draft(String kind) {
        return PlanSamples.draft(PLAN, kind);
    }

    private static CaseCommand reachOut(OutreachCommand step) {
        return new CaseCommand.ReachOut(step);
    }

    private static CaseCommand support(String id) {
        return reachOut(OutreachSamples.support(id, MONDAY, OutreachSamples.action("GOODS")));
    }

    private static CaseCommand plan(PlanCommand step) {
        return new CaseCommand.Plan(step);
    }

    private static CaseCommand handOver(HandOverCommand step) {
        HandOverTerms terms = HandOverTerms.none(MONDAY);
        return new CaseCommand.Refer(new ReferralCommand.MoveHandOver(HandOverId.of("HO-1"), step, terms));
    }

    private static CaseCommand planNext(String action, LocalDate dueOn, LocalDate day) {
        return new CaseCommand.PlanNext(new NextAction(action, dueOn), on(day));
    }

    private static CaseCommand close() {
        return new CaseCommand.Close("GOAL_REACHED", on(MONDAY));
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), CENTRE, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private SupportCase opened() {
        NextAction later = new NextAction("FOLLOW_UP", MONDAY.plusYears(2));
        return after(
                SupportCase.NONE,
                new CaseCommand.Open(Consulter.of("SELF"), Set.of(Need.of("ELDERLY")), later, on(MONDAY)));
    }

    private SupportCase after(SupportCase state, List<PlanCommand> steps) {
        return after(state, steps.stream().map(CaseSlicesTest::plan).toArray(CaseCommand[]::new));
    }

    private SupportCase after(SupportCase state, CaseCommand... commands) {
        SupportCase now = state;
        for (CaseCommand command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(command + ": " + reasons);
            }));
        }
        return now;
    }

    private List<Reason.Code> refusals(SupportCase state, CaseCommand command) {
        List<Reason.Code> codes = new ArrayList<>();
        decider.decide(state, command)
                .match(events -> Stream.<Reason>empty(), List::stream)
                .forEach(reason -> codes.add(reason.code()));
        return codes;
    }
}
