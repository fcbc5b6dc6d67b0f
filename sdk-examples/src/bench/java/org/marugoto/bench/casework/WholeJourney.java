package org.marugoto.bench.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Marugoto;
import org.marugoto.OutreachSupport;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.outreach.EntryId;
import org.marugoto.outreach.NextStep;
import org.marugoto.outreach.Origin;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.SharedNote;
import org.marugoto.outreach.SupportAction;
import org.marugoto.outreach.SupportEntry;
import org.marugoto.outreach.Trust;
import org.marugoto.outreach.Visit;
import org.marugoto.outreach.VisitId;
import org.marugoto.outreach.VisitOutcome;
import org.marugoto.plan.Agreement;
import org.marugoto.plan.Attainment;
import org.marugoto.plan.Authority;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.Goal;
import org.marugoto.plan.GoalId;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanView;
import org.marugoto.plan.VisitPlan;
import org.marugoto.privacy.ConsentCommand;
import org.marugoto.privacy.Evidence;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.rule.Truth;

/** One case from the first contact over outreach and two plans to its end: {@value #COMMANDS} commands on the façade. */
final class WholeJourney {

    static final int COMMANDS = 60;

    private static final AgencyId CARE = AgencyId.of("anshin-care");
    private static final AgencyId WARD = AgencyId.of("ward-welfare");
    private static final LocalDate MONDAY = FrontHalf.MONDAY;
    private static final LocalDate AUTUMN = MONDAY.plusMonths(6);
    private static final Occasion CENTRE = FrontHalf.by(FrontHalf.CENTRE);
    private static final ConferenceRef LAYERED = new ConferenceRef("M-1", ConferenceRef.MULTI_LAYERED_CONFERENCE);
    private static final ConferenceRef SUPPORT = new ConferenceRef("M-2", ConferenceRef.SUPPORT_CONFERENCE);
    private static final Set<Recipient> TOLD =
            Set.of(Recipient.conference(ConferenceRef.MULTI_LAYERED_CONFERENCE), Recipient.agency(CARE));

    private final FrontHalf half;
    private final Marugoto city;

    WholeJourney(ShapeCheck shapes) {
        half = new FrontHalf(shapes);
        city = half.city();
    }

    void walk(String number) {
        CaseId id = CaseId.of("C" + number);
        half.walk(number);
        consent(number);
        outreach(id, PersonId.of("P" + number));
        workingPlan(id);
        agreedPlan(id, PersonId.of("P" + number));
        FrontHalf.done(city.cases().handle(id, new CaseCommand.PlanNext(new NextAction("CALL", AUTUMN), CENTRE)));
    }

    /** Both plans are evaluated, the case is closed, and somebody looks after it once more. */
    void end(String number) {
        CaseId id = CaseId.of("C" + number);
        PersonId person = PersonId.of("P" + number);
        plan(id, person, review("W"));
        plan(id, person, new PlanCommand.Close(PlanId.of("W"), SUPPORT, "GOAL_REACHED", CENTRE));
        plan(id, person, review("A"));
        plan(id, person, new PlanCommand.Close(PlanId.of("A"), LAYERED, "GOAL_REACHED", CENTRE));
        FrontHalf.done(city.cases().handle(id, new CaseCommand.Close("GOAL_REACHED", CENTRE)));
        outreach(id, support("3"));
    }

    /** Consent is withdrawn: every case is looked at, and what rests on it is suspended. */
    void withdraw(String number) {
        FrontHalf.done(city.consents()
                .handle(PersonId.of("P" + number), new ConsentCommand.Withdraw(Purpose.SUPPORT, TOLD, CENTRE)));
    }

    /** Consent is given again. */
    void give(String number) {
        FrontHalf.done(city.consents()
                .handle(
                        PersonId.of("P" + number),
                        new ConsentCommand.Give(
                                Purpose.SUPPORT,
                                TOLD,
                                Evidence.of("SIGNED", "2024-04"),
                                MONDAY,
                                Optional.empty(),
                                Optional.empty(),
                                CENTRE)));
    }

    private void consent(String number) {
        Member member = new Member(PersonId.of("P" + number), "SELF", AgeRange.decade(50), MONDAY);
        FrontHalf.done(
                city.households().handle(HouseholdId.of("HH" + number), new HouseholdCommand.Join(member, CENTRE)));
        give(number);
    }

    private void outreach(CaseId id, PersonId person) {
        NextStep next = new NextStep("VISIT", MONDAY.plusDays(14));
        outreach(id, new OutreachCommand.Begin(Origin.of(Origin.TIP, "T-1"), "VISIT", next, CENTRE));
        outreach(id, visit("1", VisitOutcome.ABSENT, Optional.empty(), next));
        outreach(id, visit("2", VisitOutcome.REFUSED, Optional.of("LETTER"), next));
        outreach(id, visit("3", VisitOutcome.THROUGH_THE_DOOR, Optional.empty(), next));
        outreach(id, new OutreachCommand.Connect(next, CENTRE));
        outreach(id, support("1"));
        outreach(id, new OutreachCommand.Untangle(next, CENTRE));
        outreach(id, new OutreachCommand.RateTrust(new Trust("TRUST-5", 3, 5), next, CENTRE));
        outreach(id, new OutreachCommand.ObtainConsent("CS-1", next, CENTRE));
        outreach(id, new OutreachCommand.Sustain(next, CENTRE));
        outreach(id, support("2"));
        SharedNote note = new SharedNote(
                EntryId.of("N-1"),
                TextId.of("T-N"),
                Set.of(CARE),
                OutreachSupport.CONSENT,
                person.value(),
                Truth.UNKNOWN);
        outreach(id, new OutreachCommand.ShareNote(note, CENTRE));
    }

    private void workingPlan(CaseId id) {
        PlanId plan = PlanId.of("W");
        PersonId nobody = PersonId.of("NOBODY");
        plan(id, nobody, draft(plan, PlanKinds.OUTREACH_WORKING));
        plan(id, nobody, new PlanCommand.Propose(plan, Truth.UNKNOWN, CENTRE));
        plan(id, nobody, new PlanCommand.DecideInConference(plan, SUPPORT, CENTRE));
        plan(id, nobody, new PlanCommand.Activate(plan, Truth.UNKNOWN, AUTUMN, CENTRE));
    }

    private void agreedPlan(CaseId id, PersonId person) {
        PlanId plan = PlanId.of("A");
        plan(id, person, draft(plan, PlanKinds.MULTI_AGENCY));
        plan(id, person, new PlanCommand.Propose(plan, Truth.UNKNOWN, CENTRE));
        plan(id, person, new PlanCommand.Explain(plan, TextId.of("EASY"), person, "AT_HOME", CENTRE));
        plan(id, person, new PlanCommand.Agree(plan, new Agreement("PERSON", person, Truth.UNKNOWN), CENTRE));
        PlanView view = new PlanView(LAYERED, PlanView.APPROPRIATE, "ATTENDED", Optional.empty());
        plan(id, person, new PlanCommand.View(plan, view, Optional.empty(), CENTRE));
        plan(id, person, new PlanCommand.Decide(plan, new Authority(WARD, Truth.UNKNOWN), cityHall()));
        plan(id, person, new PlanCommand.Activate(plan, Truth.UNKNOWN, AUTUMN, CENTRE));
        plan(id, person, new PlanCommand.TakeRole(plan, CARE, CENTRE));
        plan(id, person, review("A"));
        plan(id, person, new PlanCommand.Extend(plan, Truth.UNKNOWN, Optional.empty(), AUTUMN, CENTRE));
    }

    /** Somebody else than who drafted. */
    private static Occasion cityHall() {
        Occasion ward = FrontHalf.by(WARD);
        return Occasion.of(ActorId.of("C-1"), WARD, ward.at(), ward.on());
    }

    private static PlanCommand.Draft draft(PlanId plan, String kind) {
        PlanContent content = PlanContent.builder()
                .addGoals(new Goal(GoalId.of("G" + plan), TextId.of("TG" + plan), 3, AUTUMN))
                .visits(new VisitPlan(CARE, 14, "LETTER_FIRST", TextId.of("TE" + plan)))
                .build();
        return new PlanCommand.Draft(
                plan,
                FrontHalf.CHIBA.planKinds().terms(kind),
                content,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                CENTRE);
    }

    private static PlanCommand review(String plan) {
        List<Attainment> attained = List.of(new Attainment(GoalId.of("G" + plan), 0));
        return new PlanCommand.Review(PlanId.of(plan), attained, Set.of("CAN_ASK_FOR_HELP"), CENTRE);
    }

    private static OutreachCommand visit(String number, VisitOutcome outcome, Optional<String> way, NextStep next) {
        return new OutreachCommand.RecordVisit(Visit.of(VisitId.of("V-" + number), outcome), way, next, CENTRE);
    }

    private static OutreachCommand support(String number) {
        SupportAction listening = new SupportAction("LISTENING", Optional.empty(), List.of(), "DONE");
        return new OutreachCommand.RecordSupport(
                new SupportEntry(EntryId.of("E-" + number), "", List.of(listening), Optional.empty()),
                new NextStep("VISIT", MONDAY.plusDays(14)),
                CENTRE);
    }

    private void outreach(CaseId id, OutreachCommand step) {
        FrontHalf.done(city.outreach().handle(id, step));
    }

    private void plan(CaseId id, PersonId person, PlanCommand step) {
        FrontHalf.done(city.plans().handle(id, person, step));
    }
}
