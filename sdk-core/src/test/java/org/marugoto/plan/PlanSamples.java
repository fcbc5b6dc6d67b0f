package org.marugoto.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

/** Commands of each kind, and ways through the life of a plan. */
public final class PlanSamples {

    public static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);
    public static final PlanId PLAN = PlanId.of("PN-1");
    public static final PlanId NEXT = PlanId.of("PN-2");
    public static final AgencyId OPERATOR = AgencyId.of("operator");
    public static final AgencyId CITY = AgencyId.of("city-welfare");
    public static final AgencyId WARD = AgencyId.of("ward");
    public static final AgencyId CLINIC = AgencyId.of("clinic");
    static final PersonId SON = PersonId.of("P-2");
    public static final ConferenceRef SUPPORT = new ConferenceRef("CF-1", ConferenceRef.SUPPORT_CONFERENCE);
    public static final ConferenceRef LAYERED = new ConferenceRef("CF-2", ConferenceRef.MULTI_LAYERED_CONFERENCE);

    private PlanSamples() {}

    static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-1"), OPERATOR, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    static Occasion inCityHall(LocalDate day) {
        return Occasion.of(ActorId.of("C-1"), CITY, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    static PlanTerms terms(String kind) {
        return PlanKinds.national().terms(kind);
    }

    static Goal goal(String id) {
        return new Goal(GoalId.of(id), TextId.of("W-" + id), 3, MONDAY.plusMonths(5));
    }

    static Step formal(String id, AgencyId agency) {
        return new Step(
                StepId.of(id),
                "HOME_VISIT",
                true,
                false,
                Optional.of(agency),
                Optional.empty(),
                MONDAY.plusMonths(1),
                Optional.of(TextId.of("W-" + id)));
    }

    static Step informal(String id, boolean toBeMade) {
        return new Step(
                StepId.of(id),
                "MEAL_WITH_NEIGHBOURS",
                false,
                toBeMade,
                Optional.empty(),
                Optional.of(MemberId.of("M-1")),
                MONDAY.plusMonths(2),
                Optional.empty());
    }

    static PlanContent content(String mark) {
        return PlanContent.builder()
                .addGoals(goal("G" + mark))
                .addSteps(formal("S" + mark, WARD), informal("I" + mark, true))
                .addStrengths(new Noted("COOKING", Optional.empty()))
                .addWishes(new Noted("OUTING", Optional.of(TextId.of("WISH" + mark))))
                .lead(CLINIC)
                .visits(new VisitPlan(CLINIC, 14, "LETTER_FIRST", TextId.of("EMERGENCY" + mark)))
                .build();
    }

    static PlanCommand.Draft draft(PlanId plan, PlanTerms terms, PlanContent content, Optional<PlanId> succeeds) {
        return new PlanCommand.Draft(plan, terms, content, Optional.empty(), succeeds, List.of(), on(MONDAY));
    }

    public static PlanCommand.OfPlan draft(PlanId plan, String kind) {
        return draft(plan, terms(kind), content(plan.value()), Optional.empty());
    }

    public static PlanCommand.OfPlan propose(PlanId plan, Truth consent) {
        return new PlanCommand.Propose(plan, consent, on(MONDAY));
    }

    static PlanCommand.OfPlan explain(PlanId plan, LocalDate day) {
        return new PlanCommand.Explain(plan, TextId.of("EASY-1"), SON, "AT_HOME", on(day));
    }

    static PlanCommand.OfPlan agree(PlanId plan, LocalDate day) {
        return new PlanCommand.Agree(plan, new Agreement("PERSON", SON, Truth.YES), on(day));
    }

    static PlanCommand.OfPlan view(PlanId plan, String decision, ConferenceRef at, LocalDate day) {
        Optional<PlanContent> changes = decision.equals(PlanView.APPROPRIATE_WITH_CHANGES)
                ? Optional.of(content("-changed"))
                : Optional.empty();
        PlanView view = new PlanView(at, decision, "SENT_VOICE", Optional.of(TextId.of("VOICE-1")));
        return new PlanCommand.View(plan, view, changes, on(day));
    }

    static PlanCommand.OfPlan decide(PlanId plan, LocalDate day) {
        return new PlanCommand.Decide(plan, new Authority(CITY, Truth.YES), inCityHall(day));
    }

    static PlanCommand.OfPlan reject(PlanId plan, LocalDate day) {
        return new PlanCommand.Reject(plan, new Authority(CITY, Truth.YES), "NOT_YET", inCityHall(day));
    }

    public static PlanCommand.OfPlan activate(PlanId plan, Truth consent, LocalDate day) {
        return new PlanCommand.Activate(plan, consent, day.plusMonths(6), on(day));
    }

    static PlanCommand.OfPlan inConference(PlanId plan, LocalDate day) {
        return new PlanCommand.DecideInConference(plan, SUPPORT, on(day));
    }

    static PlanCommand.OfPlan takeRole(PlanId plan, AgencyId agency, LocalDate day) {
        return new PlanCommand.TakeRole(plan, agency, on(day));
    }

    public static PlanCommand.OfPlan review(PlanId plan, LocalDate day) {
        List<Attainment> attained = List.of(new Attainment(GoalId.of("G" + plan.value()), 1));
        return new PlanCommand.Review(plan, attained, Set.of("CAN_ASK_FOR_HELP", "GOAL_FOUND"), on(day));
    }

    static PlanCommand.OfPlan extend(PlanId plan, Truth consent, LocalDate day) {
        return new PlanCommand.Extend(plan, consent, Optional.of(SUPPORT), day.plusMonths(3), on(day));
    }

    public static PlanCommand.OfPlan suspend(PlanId plan, LocalDate day) {
        return new PlanCommand.Suspend(plan, "HOSPITAL", day.plusMonths(1), on(day));
    }

    static PlanCommand.OfPlan resume(PlanId plan, Truth consent, LocalDate day) {
        return new PlanCommand.Resume(plan, consent, Optional.of(SUPPORT), day.plusMonths(1), on(day));
    }

    public static PlanCommand.OfPlan withdraw(PlanId plan, LocalDate day) {
        return new PlanCommand.WithdrawConsent(plan, day.plusMonths(1), on(day));
    }

    public static PlanCommand.OfPlan close(PlanId plan, ConferenceRef at, String reason, LocalDate day) {
        return new PlanCommand.Close(plan, at, reason, on(day));
    }

    static PlanCommand.OfPlan endSupport(PlanId plan, Truth accompanied, LocalDate day) {
        return new PlanCommand.EndMultiAgencySupport(plan, accompanied, on(day));
    }

    static PlanTerms edition(PlanTerms before) {
        return before.but().edition("2025-04").build();
    }

    /** The way of a plan with consent into force. */
    public static List<PlanCommand> intoForce(PlanCommand.OfPlan draft) {
        PlanId plan = draft.plan();
        return List.of(
                draft,
                propose(plan, Truth.YES),
                explain(plan, MONDAY),
                agree(plan, MONDAY),
                view(plan, PlanView.APPROPRIATE, LAYERED, MONDAY),
                decide(plan, MONDAY),
                activate(plan, Truth.YES, MONDAY));
    }

    /** The way of a working plan without consent into force. */
    public static List<PlanCommand> workingIntoForce(PlanId plan) {
        return List.of(
                draft(plan, PlanKinds.OUTREACH_WORKING),
                propose(plan, Truth.UNKNOWN),
                inConference(plan, MONDAY),
                activate(plan, Truth.NO, MONDAY));
    }

    /** Every kind of command about one plan, told on this day. */
    static List<PlanCommand.OfPlan> ofEachKind(PlanId plan, PlanTerms terms, LocalDate day) {
        return List.of(
                draft(plan, terms, content(plan.value()), Optional.empty()),
                new PlanCommand.Revise(plan, content(plan.value()), List.of(), on(day)),
                new PlanCommand.Propose(plan, terms.withConsent().isEmpty() ? Truth.UNKNOWN : Truth.YES, on(day)),
                explain(plan, day),
                agree(plan, day),
                new PlanCommand.Decline(plan, "NOT_THIS_WAY", on(day)),
                view(plan, PlanView.APPROPRIATE, LAYERED, day),
                decide(plan, day),
                reject(plan, day),
                inConference(plan, day),
                activate(plan, Truth.YES, day),
                takeRole(plan, WARD, day),
                new PlanCommand.DoStep(plan, StepId.of("S" + plan.value()), "DONE", on(day)),
                review(plan, day),
                extend(plan, Truth.YES, day),
                new PlanCommand.Replan(plan, NEXT, on(day)),
                suspend(plan, day),
                resume(plan, Truth.YES, day),
                withdraw(plan, day),
                close(plan, terms.withConsent().isEmpty() ? SUPPORT : LAYERED, "GOAL_REACHED", day),
                new PlanCommand.Drop(plan, "MOVED_AWAY", on(day)),
                new PlanCommand.Migrate(plan, edition(terms), on(day)),
                endSupport(plan, Truth.YES, day));
    }

    static List<PlanCommand> ofTeam(LocalDate day) {
        TeamMember neighbour = new TeamMember(
                MemberId.of("M-1"), Optional.empty(), "COMPANION", day, Optional.of(day.plusYears(1)), Truth.UNKNOWN);
        return List.of(
                new PlanCommand.JoinTeam(neighbour, on(day)),
                new PlanCommand.WantMember(MemberId.of("M-1"), on(day)),
                new PlanCommand.RefuseMember(MemberId.of("M-1"), on(day)),
                new PlanCommand.LeaveTeam(MemberId.of("M-1"), "MOVED_AWAY", on(day)));
    }

    static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static List<PlanEvent> history(List<? extends PlanCommand> commands) {
        PlansDecider decider = new PlansDecider();
        List<PlanEvent> history = new ArrayList<>();
        Plans now = Plans.NONE;
        for (PlanCommand command : commands) {
            List<PlanEvent> events = decider.decide(now, command).match(done -> done, reasons -> {
                throw new AssertionError(command + ": " + reasons);
            });
            history.addAll(events);
            now = decider.fold(now, events);
        }
        return history;
    }

    static Plans after(List<? extends PlanCommand> commands) {
        return new PlansDecider().fold(history(commands));
    }

    /** A history in which every kind of event happens. */
    public static List<PlanEvent> everything() {
        PlanId third = PlanId.of("PN-3");
        LocalDate later = MONDAY.plusMonths(2);
        List<PlanCommand> all = new ArrayList<>(List.of(
                draft(PLAN, PlanKinds.MULTI_AGENCY),
                new PlanCommand.Revise(
                        PLAN, content(PLAN.value()), List.of(new Promotion("G-9", "CONSENT", Truth.YES)), on(MONDAY)),
                propose(PLAN, Truth.YES),
                new PlanCommand.Decline(PLAN, "NOT_THIS_WAY", on(MONDAY)),
                propose(PLAN, Truth.YES),
                explain(PLAN, MONDAY),
                agree(PLAN, MONDAY),
                view(PLAN, PlanView.RECONSIDER, LAYERED, MONDAY),
                propose(PLAN, Truth.YES),
                explain(PLAN, MONDAY),
                agree(PLAN, MONDAY),
                view(PLAN, PlanView.APPROPRIATE, LAYERED, MONDAY),
                reject(PLAN, MONDAY)));
        all.addAll(intoForce(draft(PLAN, PlanKinds.MULTI_AGENCY)).subList(1, 7));
        all.addAll(List.of(
                takeRole(PLAN, WARD, MONDAY),
                takeRole(PLAN, CLINIC, MONDAY),
                new PlanCommand.DoStep(PLAN, StepId.of("S" + PLAN), "DONE", on(MONDAY)),
                new PlanCommand.Migrate(PLAN, edition(terms(PlanKinds.MULTI_AGENCY)), on(MONDAY)),
                review(PLAN, later),
                extend(PLAN, Truth.YES, later),
                endSupport(PLAN, Truth.YES, later),
                withdraw(PLAN, later),
                resume(PLAN, Truth.YES, later),
                suspend(PLAN, later),
                close(PLAN, LAYERED, "HANDED_TO_LEAD_AGENCY", later)));
        all.addAll(workingIntoForce(NEXT));
        all.addAll(intoForce(draft(third, terms(PlanKinds.OUTREACH), content("-told-again"), Optional.of(NEXT))));
        all.add(draft(PlanId.of("PN-4"), PlanKinds.PARTICIPATION));
        all.add(new PlanCommand.Drop(PlanId.of("PN-4"), "MOVED_AWAY", on(later)));
        List<PlanCommand> team = ofTeam(MONDAY);
        all.addAll(List.of(team.get(0), team.get(1), team.get(2), team.get(1), team.get(0), team.get(3)));
        return history(all);
    }
}
