package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseRefusal;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.Decisions;
import org.marugoto.conference.Hat;
import org.marugoto.conference.ItemId;
import org.marugoto.conference.Member;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.outreach.EndGround;
import org.marugoto.outreach.EntryId;
import org.marugoto.outreach.NextStep;
import org.marugoto.outreach.Origin;
import org.marugoto.outreach.OutreachCommand;
import org.marugoto.outreach.OutreachRefusal;
import org.marugoto.outreach.SharedNote;
import org.marugoto.outreach.Visit;
import org.marugoto.outreach.VisitOutcome;
import org.marugoto.plan.Agreement;
import org.marugoto.plan.Authority;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.Goal;
import org.marugoto.plan.GoalId;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanRefusal;
import org.marugoto.plan.PlanView;
import org.marugoto.plan.SupportPlan;
import org.marugoto.plan.VisitPlan;
import org.marugoto.privacy.ConsentCommand;
import org.marugoto.privacy.Evidence;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.Truth;

class SupportPlansTest {

    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 13);
    private static final AgencyId CENTRE = CHIBA.centre();
    private static final AgencyId WARD = AgencyId.of("ward-welfare");
    private static final AgencyId CARE = AgencyId.of("anshin-care");
    private static final PersonId SON = PersonId.of("P-2");
    private static final CaseId CASE = CaseId.of("C1");
    private static final PlanId PLAN = PlanId.of("PN-1");
    private static final Recipient CONFERENCE = Recipient.conference(ConferenceRef.MULTI_LAYERED_CONFERENCE);

    private final InMemoryStore store = new InMemoryStore();
    private final Marugoto marugoto = Marugoto.with(CHIBA).store(store).build();
    private final SupportPlans plans = marugoto.plans();

    @Test
    void a_plan_with_consent_comes_into_force_only_with_consent_that_covers_everybody_it_tells() {
        opened();
        done(plans.handle(CASE, SON, draft(PLAN, PlanKinds.MULTI_AGENCY)));
        PlanCommand propose = new PlanCommand.Propose(PLAN, Truth.YES, on(DAY));
        assertThat(codes(plans.handle(CASE, propose))).containsExactly(PlanRefusal.NO_SUCH_PLAN_ON_THIS_TRACK);
        consent(CONFERENCE);
        assertThat(codes(plans.handle(CASE, SON, propose))).containsExactly(PlanRefusal.NO_SUCH_PLAN_ON_THIS_TRACK);
        consent(Recipient.agency(CARE));
        done(plans.handle(CASE, SON, propose));
        intoForceFromProposal();
        assertThat(status(PLAN)).contains(SupportPlan.Status.ACTIVE);
        assertThat(plans.due(DAY.plusMonths(6), on(DAY))).containsOnlyKeys(CASE);
        assertThat(plans.due(DAY.plusMonths(5), on(DAY))).isEmpty();
    }

    @Test
    void only_an_office_of_the_municipality_decides_whatever_the_command_says() {
        inForce(new PlanCommand.Decide(PLAN, new Authority(CARE, Truth.YES), by(CARE, DAY)));
        assertThat(status(PLAN)).contains(SupportPlan.Status.VIEWED);
        assertThat(codes(plans.handle(
                        CASE, SON, new PlanCommand.Decide(PLAN, new Authority(CARE, Truth.YES), by(CARE, DAY)))))
                .containsExactly(PlanRefusal.NOT_THE_MUNICIPALITY);
    }

    @Test
    void terms_that_are_not_the_profiles_are_refused_before_anything_is_decided() {
        opened();
        PlanCommand.Draft own = draft(PLAN, PlanKinds.MULTI_AGENCY);
        PlanCommand loose = new PlanCommand.Draft(
                PLAN,
                own.terms().but().drafterMayDecide(true).build(),
                own.content(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                on(DAY));
        assertThat(codes(plans.handle(CASE, SON, loose))).containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(marugoto.cases().handle(CASE, new CaseCommand.Plan(loose))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
    }

    @Test
    void r07_withdrawn_consent_reaches_the_plans_and_the_outreach_of_the_household_and_closes_nothing() {
        inForce(decide());
        begin();
        done(marugoto.outreach().handle(CASE, new OutreachCommand.ObtainConsent("CS-1", step(30), on(DAY))));
        SupportCase before = marugoto.cases().find(CASE, on(DAY)).orElseThrow();
        done(marugoto.consents()
                .handle(SON, new ConsentCommand.Withdraw(Purpose.SUPPORT, Set.of(CONFERENCE), on(DAY))));
        SupportCase after = marugoto.cases().find(CASE, on(DAY)).orElseThrow();
        assertThat(status(PLAN)).contains(SupportPlan.Status.SUSPENDED);
        assertThat(after.outreach().consentedOn()).isEmpty();
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.responsible()).isEqualTo(before.responsible());
        assertThat(after.next().orElseThrow().dueOn()).isBefore(DAY.plusDays(10));
        assertThat(codes(plans.handle(
                        CASE,
                        SON,
                        new PlanCommand.Resume(PLAN, Truth.YES, Optional.empty(), DAY.plusDays(30), on(DAY)))))
                .containsExactly(PlanRefusal.CONSENT_NOT_SHOWN);
        assertThat(codes(marugoto.cases().handle(CASE, new CaseCommand.Close("GOAL_REACHED", on(DAY)))))
                .containsExactly(CaseRefusal.PLAN_IN_FORCE);
        assertThat(StoreCheck.of(store).check(Cases.TYPE).ok()).isTrue();
    }

    @Test
    void withdrawn_consent_of_who_joined_the_household_later_is_found_too() {
        inForce(decide());
        PersonId aunt = PersonId.of("P-7");
        consent(aunt, CONFERENCE);
        done(marugoto.households()
                .handle(
                        HouseholdId.of("HH-1"),
                        new HouseholdCommand.Join(
                                new org.marugoto.household.Member(aunt, "RELATIVE", AgeRange.decade(70), DAY),
                                on(DAY))));
        done(marugoto.consents()
                .handle(aunt, new ConsentCommand.Withdraw(Purpose.SUPPORT, Set.of(CONFERENCE), on(DAY))));
        assertThat(status(PLAN)).contains(SupportPlan.Status.SUSPENDED);
    }

    @Test
    void withdrawn_consent_is_found_by_the_needs_of_a_person_in_no_household() {
        inForce(decide());
        PersonId lodger = PersonId.of("P-8");
        consent(lodger, CONFERENCE);
        done(marugoto.cases().handle(CASE, new CaseCommand.AssessMember(lodger, Set.of(Need.of("ILLNESS")), on(DAY))));
        done(marugoto.consents()
                .handle(lodger, new ConsentCommand.Withdraw(Purpose.SUPPORT, Set.of(CONFERENCE), on(DAY))));
        assertThat(status(PLAN)).contains(SupportPlan.Status.SUSPENDED);
    }

    @Test
    void withdrawn_consent_of_somebody_else_changes_nothing() {
        inForce(decide());
        PersonId other = PersonId.of("P-9");
        consent(other, Recipient.agency(WARD));
        done(marugoto.consents()
                .handle(other, new ConsentCommand.Withdraw(Purpose.SUPPORT, Set.of(Recipient.agency(WARD)), on(DAY))));
        assertThat(status(PLAN)).contains(SupportPlan.Status.ACTIVE);
    }

    @Test
    void a_decision_under_106_6_brings_the_working_plan_into_force_and_binds_it_to_that_conference() {
        opened();
        done(plans.handle(CASE, draft(PLAN, PlanKinds.OUTREACH_WORKING)));
        done(plans.handle(CASE, new PlanCommand.Propose(PLAN, Truth.UNKNOWN, on(DAY))));
        decideOnWorkingPlan(Decisions.ROLES_AGREED);
        assertThat(status(PLAN)).contains(SupportPlan.Status.PROPOSED);
        done(marugoto.conferences()
                .handle(
                        ConferenceId.of("M1"),
                        new ConferenceCommand.Decide(
                                ItemId.of("I1"), Decisions.WORKING_PLAN_DECIDED, Optional.empty(), city())));
        assertThat(status(PLAN)).contains(SupportPlan.Status.ACTIVE);
        assertThat(plans.find(CASE, on(DAY)).plan(PLAN).flatMap(SupportPlan::boundTo))
                .contains(new ConferenceRef("M1", ConferenceRef.SUPPORT_CONFERENCE));
    }

    @Test
    void a_decision_under_106_6_that_could_mean_either_of_two_plans_means_neither() {
        opened();
        for (PlanId plan : List.of(PLAN, PlanId.of("PN-2"))) {
            done(plans.handle(CASE, draft(plan, PlanKinds.OUTREACH_WORKING)));
            done(plans.handle(CASE, new PlanCommand.Propose(plan, Truth.UNKNOWN, on(DAY))));
        }
        decideOnWorkingPlan(Decisions.WORKING_PLAN_DECIDED);
        assertThat(status(PLAN)).contains(SupportPlan.Status.PROPOSED);
        ConferenceRef at = new ConferenceRef("M1", ConferenceRef.SUPPORT_CONFERENCE);
        done(plans.handle(CASE, new PlanCommand.DecideInConference(PLAN, at, on(DAY))));
        assertThat(status(PLAN)).contains(SupportPlan.Status.DECIDED);
    }

    @Test
    void a_note_whose_ground_is_consent_goes_only_to_those_whom_consent_covers() {
        opened();
        assertThat(codes(share(Set.of(WARD)))).containsExactly(OutreachRefusal.NO_GROUND_TO_SHARE);
        consent(Recipient.agency(WARD));
        assertThat(codes(share(Set.of(WARD, CARE)))).containsExactly(OutreachRefusal.NO_GROUND_TO_SHARE);
        done(share(Set.of(WARD)));
    }

    @Test
    void outreach_is_due_on_the_day_of_its_next_step_and_what_is_possible_follows_the_case() {
        opened();
        assertThat(marugoto.outreach().possible(CASE, on(DAY))).contains(OutreachCommand.Begin.class);
        begin();
        assertThat(marugoto.outreach().due(DAY.plusDays(13), on(DAY))).isEmpty();
        assertThat(marugoto.outreach().due(DAY.plusDays(14), on(DAY))).containsOnlyKeys(CASE);
        assertThat(codes(marugoto.outreach()
                        .handle(
                                CASE,
                                new OutreachCommand.RecordVisit(
                                        Visit.of(marugoto.outreach().newVisit(), new VisitOutcome("WENT", true, false)),
                                        Optional.empty(),
                                        step(14),
                                        on(DAY)))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
        done(marugoto.cases().handle(CASE, new CaseCommand.Close("GOAL_REACHED", on(DAY))));
        assertThat(marugoto.outreach().possible(CASE, on(DAY)))
                .containsExactlyInAnyOrder(OutreachCommand.RecordSupport.class, OutreachCommand.ShareNote.class);
        assertThat(plans.possible(CASE, PLAN, on(DAY))).isEmpty();
    }

    @Test
    void r07_a_refusal_closes_no_case() {
        opened();
        assertThat(codes(marugoto.cases()
                        .handle(CASE, new CaseCommand.Close(EndGround.CONSENT_REFUSED.code(), on(DAY)))))
                .containsExactly(OutreachRefusal.REFUSAL_IS_NO_GROUND);
    }

    private void inForce(PlanCommand decision) {
        opened();
        consent(CONFERENCE);
        consent(Recipient.agency(CARE));
        done(plans.handle(CASE, SON, draft(PLAN, PlanKinds.MULTI_AGENCY)));
        done(plans.handle(CASE, SON, new PlanCommand.Propose(PLAN, Truth.UNKNOWN, on(DAY))));
        explainAgreeView();
        plans.handle(CASE, SON, decision);
        plans.handle(CASE, SON, activate());
    }

    private void intoForceFromProposal() {
        explainAgreeView();
        done(plans.handle(CASE, SON, decide()));
        done(plans.handle(CASE, SON, activate()));
    }

    private void explainAgreeView() {
        done(plans.handle(CASE, SON, new PlanCommand.Explain(PLAN, TextId.of("EASY"), SON, "AT_HOME", on(DAY))));
        done(plans.handle(
                CASE, SON, new PlanCommand.Agree(PLAN, new Agreement("PERSON", SON, Truth.UNKNOWN), on(DAY))));
        ConferenceRef at = new ConferenceRef("M9", ConferenceRef.MULTI_LAYERED_CONFERENCE);
        PlanView view = new PlanView(at, PlanView.APPROPRIATE, "ATTENDED", Optional.empty());
        done(plans.handle(CASE, SON, new PlanCommand.View(PLAN, view, Optional.empty(), on(DAY))));
    }

    private static PlanCommand decide() {
        return new PlanCommand.Decide(PLAN, new Authority(WARD, Truth.UNKNOWN), by(WARD, DAY));
    }

    private static PlanCommand activate() {
        return new PlanCommand.Activate(PLAN, Truth.UNKNOWN, DAY.plusMonths(6), on(DAY));
    }

    private void decideOnWorkingPlan(String decision) {
        ConferenceId id = ConferenceId.of("M1");
        ItemId item = ItemId.of("I1");
        Member worker = new Member(ActorId.of("W-9"), CARE);
        String hat = ConferenceRef.SUPPORT_CONFERENCE;
        Conferences conferences = marugoto.conferences();
        done(conferences.convene(id, List.of(hat), DAY, TextId.of("ROOM"), Hat.AD_HOC, city()));
        List.of(
                        new ConferenceCommand.Table(AgendaItem.ofCase(item, hat, CASE, Truth.UNKNOWN), city()),
                        new ConferenceCommand.Invite(item, worker, Truth.UNKNOWN, city()),
                        new ConferenceCommand.SignUndertaking(hat, worker.actor(), city()),
                        new ConferenceCommand.Attend(worker, Set.of(item), city()),
                        new ConferenceCommand.Hold(city()),
                        new ConferenceCommand.Decide(item, decision, Optional.empty(), city()))
                .forEach(command -> done(conferences.handle(id, command)));
    }

    private Outcome<?, ?> share(Set<AgencyId> audience) {
        SharedNote note = new SharedNote(
                EntryId.of("E-1"), TextId.of("N-1"), audience, OutreachSupport.CONSENT, SON.value(), Truth.YES);
        return marugoto.outreach().handle(CASE, new OutreachCommand.ShareNote(note, on(DAY)));
    }

    private void begin() {
        done(marugoto.outreach()
                .handle(CASE, new OutreachCommand.Begin(Origin.of(Origin.TIP, "T-1"), "VISIT", step(14), on(DAY))));
    }

    private void opened() {
        HouseholdId home = HouseholdId.of("HH-1");
        NextAction next = new NextAction("ASSESS", DAY.plusDays(30));
        done(marugoto.cases().handle(CASE, new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(), next, on(DAY))));
        done(marugoto.households()
                .handle(
                        home,
                        new HouseholdCommand.Join(
                                new org.marugoto.household.Member(SON, "SELF", AgeRange.decade(50), DAY), on(DAY))));
        done(marugoto.cases().handle(CASE, new CaseCommand.ConcernHousehold(home, on(DAY))));
    }

    private void consent(Recipient told) {
        consent(SON, told);
    }

    private void consent(PersonId person, Recipient told) {
        done(marugoto.consents()
                .handle(
                        person,
                        new ConsentCommand.Give(
                                Purpose.SUPPORT,
                                Set.of(told),
                                Evidence.of("SIGNED", "2024-04"),
                                DAY,
                                Optional.empty(),
                                Optional.empty(),
                                on(DAY))));
    }

    private Optional<SupportPlan.Status> status(PlanId plan) {
        return plans.find(CASE, on(DAY)).plan(plan).map(SupportPlan::status);
    }

    private static PlanCommand.Draft draft(PlanId plan, String kind) {
        PlanContent content = PlanContent.builder()
                .addGoals(new Goal(GoalId.of("G-" + plan), TextId.of("W-" + plan), 3, DAY.plusMonths(5)))
                .visits(new VisitPlan(CARE, 14, "LETTER_FIRST", TextId.of("EM-" + plan)))
                .build();
        return new PlanCommand.Draft(
                plan, CHIBA.planKinds().terms(kind), content, Optional.empty(), Optional.empty(), List.of(), on(DAY));
    }

    private static NextStep step(int days) {
        return new NextStep("VISIT", DAY.plusDays(days));
    }

    private static Occasion on(LocalDate day) {
        return by(CENTRE, day);
    }

    private static Occasion by(AgencyId agency, LocalDate day) {
        return Occasion.of(ActorId.of("W-" + agency), agency, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static Occasion city() {
        Occasion ward = by(WARD, DAY);
        return new Occasion(
                ward.by(), "MUNICIPALITY", WARD, ward.at(), DAY, Occasion.SOCIAL_WELFARE_ACT_106_4, Occasion.SUPPORT);
    }

    private static void done(Outcome<?, ?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        return ((Outcome.Refused<?, ?>) outcome)
                .reasons().stream().map(Reason::code).toList();
    }
}
