package org.marugoto.testkit.city;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.marugoto.Cases;
import org.marugoto.Marugoto;
import org.marugoto.agency.Agency;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.TextId;
import org.marugoto.outreach.EndGround;
import org.marugoto.outreach.EntryId;
import org.marugoto.outreach.NextStep;
import org.marugoto.outreach.Origin;
import org.marugoto.outreach.Outreach;
import org.marugoto.outreach.OutreachCommand;
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
import org.marugoto.plan.Plans;
import org.marugoto.plan.SupportPlan;
import org.marugoto.plan.VisitPlan;
import org.marugoto.privacy.ConsentCommand;
import org.marugoto.privacy.Evidence;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.rule.Truth;

/**
 * One thing somebody does after the front half: outreach, a plan, a word about consent; sensible or not.
 *
 * @param kind what
 * @param which to which of the few cases
 * @param agency by which agency
 * @param other another choice
 * @param day how many days after the beginning
 */
public record LaterMove(int kind, int which, int agency, int other, int day) implements Act {

    /** The only agency the plans tell beside the one that drafts them. */
    static final AgencyId CARE = AgencyId.of("anshin-care");

    private static final int KINDS = 34;
    private static final LocalDate BEGIN = LocalDate.of(2024, 4, 1);
    private static final AgencyId WARD = AgencyId.of("ward-welfare");
    private static final ConferenceRef LAYERED = new ConferenceRef("M-1", ConferenceRef.MULTI_LAYERED_CONFERENCE);
    private static final ConferenceRef SUPPORT = new ConferenceRef("M-2", ConferenceRef.SUPPORT_CONFERENCE);
    private static final List<VisitOutcome> OUTCOMES = List.of(
            VisitOutcome.MET,
            VisitOutcome.MET,
            VisitOutcome.ABSENT,
            VisitOutcome.REFUSED,
            VisitOutcome.THROUGH_THE_DOOR);

    /** Something on about this day, mostly about the first case. */
    public static LaterMove random(Random random, int day) {
        int which = random.nextInt(6);
        return new LaterMove(
                random.nextInt(KINDS),
                which > 2 ? 0 : which,
                random.nextInt(100),
                random.nextInt(100),
                day + random.nextInt(2));
    }

    /** The household of a case is known and consents. */
    public static List<Act> settled(int which) {
        return List.of(
                new LaterMove(0, which, 0, 0, 0), new LaterMove(1, which, 0, 0, 0), new LaterMove(3, which, 0, 0, 0));
    }

    @Override
    public CaseId caseId() {
        return CaseId.of("C" + which);
    }

    /** Whether somebody takes consent back. */
    public boolean withdraws() {
        return kind == 6;
    }

    /** Whose household the case is about. */
    PersonId person() {
        return PersonId.of("P-" + which);
    }

    @Override
    public boolean play(Marugoto city) {
        return outcome(city).match(done -> true, reasons -> false);
    }

    Outcome<?, ?> outcome(Marugoto city) {
        if (kind < 3) {
            return household(city);
        }
        if (kind < 8) {
            return city.consents().handle(person(), aboutConsent());
        }
        if (kind < 18) {
            return city.outreach().handle(caseId(), outreach(city));
        }
        Plans plans = found(city).map(SupportCase::plans).orElse(Plans.NONE);
        PlanId plan = plans.plans().isEmpty()
                ? PlanId.of("PN-0")
                : plans.plans().get(other % plans.plans().size()).id().orElseThrow();
        PlanCommand step = kind < 20
                ? draft(city, PlanId.of("PN-" + other % 3))
                : toPlan(plans.plan(plan).orElse(SupportPlan.NONE), plan);
        return other % 7 == 0
                ? city.plans().handle(caseId(), step)
                : city.plans().handle(caseId(), person(), step);
    }

    private Outcome<?, ?> household(Marugoto city) {
        HouseholdId home = HouseholdId.of("HH-" + which);
        return switch (kind) {
            case 0 ->
                city.households()
                        .handle(
                                home,
                                new HouseholdCommand.Join(
                                        new Member(person(), "SELF", AgeRange.decade(50), date()), by(city)));
            case 1 -> city.cases().handle(caseId(), new CaseCommand.ConcernHousehold(home, by(city)));
            default -> city.cases().handle(caseId(), new CaseCommand.AssessMember(person(), Set.of(), by(city)));
        };
    }

    private ConsentCommand aboutConsent() {
        Set<Recipient> all =
                Set.of(Recipient.conference(ConferenceRef.MULTI_LAYERED_CONFERENCE), Recipient.agency(CARE));
        Occasion now = on(WARD);
        return switch (kind) {
            case 3, 4, 5 ->
                new ConsentCommand.Give(
                        Purpose.SUPPORT,
                        all,
                        Evidence.of("SIGNED", "2024-04"),
                        BEGIN,
                        Optional.empty(),
                        Optional.empty(),
                        now);
            case 6 -> new ConsentCommand.Withdraw(Purpose.SUPPORT, other % 2 == 0 ? all : Set.of(some(all)), now);
            default -> new ConsentCommand.Refuse(Purpose.SUPPORT, all, now);
        };
    }

    private static Recipient some(Set<Recipient> all) {
        return all.stream()
                .filter(told -> told.kind() == Recipient.Kind.AGENCY)
                .findFirst()
                .orElseThrow();
    }

    private OutreachCommand outreach(Marugoto city) {
        Occasion now = by(city);
        NextStep next = new NextStep("VISIT", date().plusDays(agency % 20));
        VisitOutcome outcome = OUTCOMES.get(other % OUTCOMES.size());
        Optional<String> way = outcome.refused() ? Optional.of(agency % 2 == 0 ? "LETTER" : "PEER") : Optional.empty();
        return switch (kind) {
            case 8, 9 -> new OutreachCommand.Begin(Origin.of(Origin.TIP, "T-1"), "VISIT", next, now);
            case 10, 11 -> new OutreachCommand.RecordVisit(Visit.of(VisitId.of("V-" + other), outcome), way, next, now);
            case 12 ->
                other % 2 == 0
                        ? new OutreachCommand.Connect(next, now)
                        : other % 4 == 1
                                ? new OutreachCommand.Untangle(next, now)
                                : new OutreachCommand.Sustain(next, now);
            case 13 -> new OutreachCommand.ObtainConsent("CS-" + other, next, now);
            case 14 ->
                new OutreachCommand.RecordSupport(
                        new SupportEntry(
                                EntryId.of("E-" + other),
                                "",
                                List.of(new SupportAction("LISTENING", Optional.of(person()), List.of(), "DONE")),
                                Optional.empty()),
                        next,
                        now);
            case 15 ->
                other % 2 == 0
                        ? new OutreachCommand.FallBack(Outreach.Status.ENCOUNTER, "LOST_CONTACT", next, now)
                        : new OutreachCommand.RateTrust(new Trust("TRUST-5", other % 7, 5), next, now);
            case 16 ->
                other % 2 == 0
                        ? new OutreachCommand.Pause("HOSPITAL", next, now)
                        : new OutreachCommand.Resume(next, now);
            default -> new OutreachCommand.End(other % 2 == 0 ? EndGround.CONNECTED : EndGround.REFUSED, now);
        };
    }

    private PlanCommand.Draft draft(Marugoto city, PlanId plan) {
        String kindOfPlan = agency % 3 == 0 ? PlanKinds.OUTREACH_WORKING : PlanKinds.MULTI_AGENCY;
        PlanContent content = PlanContent.builder()
                .addGoals(new Goal(GoalId.of("G-" + plan), TextId.of("W-" + plan), 3, BEGIN.plusMonths(5)))
                .visits(new VisitPlan(CARE, 14, "LETTER_FIRST", TextId.of("EM-" + plan)))
                .build();
        return new PlanCommand.Draft(
                plan,
                city.profile().planKinds().terms(kindOfPlan),
                content,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                on(city.profile().centre()));
    }

    /** Mostly what the plan waits for; sometimes anything. */
    private PlanCommand toPlan(SupportPlan plan, PlanId id) {
        Occasion now = on(WARD);
        LocalDate reviewOn = date().plusMonths(1);
        if (kind > 30) {
            return anything(plan, id, now, reviewOn);
        }
        return switch (plan.status()) {
            case NONE, DRAFT -> new PlanCommand.Propose(id, Truth.YES, now);
            case PROPOSED, AGREED, VIEWED, DECIDED -> gate(plan, id, now, reviewOn);
            case ACTIVE ->
                new PlanCommand.Review(id, List.of(new Attainment(GoalId.of("G-" + id), other % 3 - 1)), Set.of(), now);
            case REVIEWED -> new PlanCommand.Extend(id, Truth.YES, Optional.of(SUPPORT), reviewOn, now);
            case SUSPENDED -> new PlanCommand.Resume(id, Truth.YES, Optional.of(SUPPORT), reviewOn, now);
            case REPLANNED, CLOSED, DROPPED -> new PlanCommand.TakeRole(id, CARE, now);
        };
    }

    private PlanCommand gate(SupportPlan plan, PlanId id, Occasion now, LocalDate reviewOn) {
        if (!plan.explained() && plan.terms().orElseThrow().explainFirst() && other % 3 > 0) {
            return new PlanCommand.Explain(id, TextId.of("EASY"), person(), "AT_HOME", now);
        }
        return plan.nextGate()
                .<PlanCommand>map(next -> switch (next) {
                    case AGREEMENT -> new PlanCommand.Agree(id, new Agreement("PERSON", person(), Truth.YES), now);
                    case VIEW ->
                        new PlanCommand.View(
                                id,
                                new PlanView(LAYERED, PlanView.APPROPRIATE, "ATTENDED", Optional.empty()),
                                Optional.empty(),
                                now);
                    case DECISION ->
                        new PlanCommand.Decide(id, new Authority(other % 5 == 0 ? CARE : WARD, Truth.YES), now);
                    case CONFERENCE_DECISION ->
                        new PlanCommand.DecideInConference(id, other % 5 == 0 ? LAYERED : SUPPORT, now);
                })
                .orElseGet(() -> new PlanCommand.Activate(id, Truth.YES, reviewOn, now));
    }

    private PlanCommand anything(SupportPlan plan, PlanId id, Occasion now, LocalDate reviewOn) {
        return switch (other % 6) {
            case 0 -> new PlanCommand.Activate(id, Truth.YES, reviewOn, now);
            case 1 -> new PlanCommand.Close(id, plan.track().isPresent() ? LAYERED : SUPPORT, "GOAL_REACHED", now);
            case 2 -> new PlanCommand.Close(id, SUPPORT, "GOAL_REACHED", now);
            case 3 -> new PlanCommand.Suspend(id, "HOSPITAL", reviewOn, now);
            case 4 -> new PlanCommand.Drop(id, "NOT_NEEDED", now);
            default -> new PlanCommand.Decide(id, new Authority(CARE, Truth.YES), now);
        };
    }

    private Optional<SupportCase> found(Marugoto city) {
        return city.store().ledger(Cases.TYPE).find(caseId()).map(Recorded::state);
    }

    private Occasion by(Marugoto city) {
        List<Agency> agencies = city.profile().agencies().all();
        return on(agencies.get(agency % agencies.size()).id());
    }

    private Occasion on(AgencyId by) {
        return Occasion.of(ActorId.of("W-" + by), by, date().atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), date());
    }

    private LocalDate date() {
        return BEGIN.plusDays(day);
    }
}
