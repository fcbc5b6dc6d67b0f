package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.ConferenceCommand;
import org.marugoto.conference.ConferenceId;
import org.marugoto.conference.Decisions;
import org.marugoto.conference.Hat;
import org.marugoto.conference.ItemId;
import org.marugoto.conference.Member;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.participation.HostReport;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.PlanStanding;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.Goal;
import org.marugoto.plan.GoalId;
import org.marugoto.plan.PlanCommand;
import org.marugoto.plan.PlanContent;
import org.marugoto.plan.PlanId;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.VisitPlan;
import org.marugoto.rule.Truth;

/** A plan that a conference finds ended ends the placement that rests on it, unless nobody could say that or which. */
class PlacementEndingsTest extends ParticipationCity {

    private static final String HAT = ConferenceRef.SUPPORT_CONFERENCE;
    private static final AgencyId WARD = AgencyId.of("ward-welfare");
    private static final CaseId CASE = CaseId.of("C1");

    PlacementEndingsTest() {
        super(FREE.but()
                .planKind(PlanKinds.OUTREACH_WORKING)
                .endedBy(Set.of(HAT))
                .build());
    }

    @Test
    void the_place_is_free_as_soon_as_the_conference_finds_the_plan_ended() {
        settledOn("PN-1");
        followUp();
        decide(Decisions.PLAN_ENDED, Set.of(PersonId.of("P1")));
        assertThat(participation("C1").status()).isEqualTo(Participation.Status.ENDED);
        assertThat(places(CAFE).taken()).isEmpty();
        assertConsistent();
    }

    @Test
    void an_item_that_names_nobody_means_everybody_of_the_case() {
        settledOn("PN-1");
        followUp();
        decide(Decisions.PLAN_ENDED, Set.of());
        assertThat(participation("C1").status()).isEqualTo(Participation.Status.ENDED);
    }

    @Test
    void what_is_decided_otherwise_or_about_somebody_else_ends_nothing() {
        settledOn("PN-1");
        followUp();
        decide(Decisions.ROLES_AGREED, Set.of(PersonId.of("P1")));
        assertThat(participation("C1").status()).isEqualTo(Participation.Status.SETTLED);
        assertThat(places(CAFE).taken()).hasSize(1);
    }

    @Test
    void a_place_of_somebody_the_item_does_not_name_is_kept() {
        settledOn("PN-1");
        followUp();
        decide(Decisions.PLAN_ENDED, Set.of(PersonId.of("P2")));
        assertThat(participation("C1").status()).isEqualTo(Participation.Status.SETTLED);
    }

    @Test
    void r13_as_long_as_the_place_was_not_followed_up_it_is_ended_by_hand_with_its_reason() {
        settledOn("PN-1");
        decide(Decisions.PLAN_ENDED, Set.of());
        assertThat(participation("C1").status()).isEqualTo(Participation.Status.SETTLED);
        ConferenceRef at = new ConferenceRef("M1", HAT);
        done(step("C1", new ParticipationCommand.End(of("C1"), at, "MOVED_AWAY", on(DAY))));
        assertThat(places(CAFE).taken()).isEmpty();
    }

    @Test
    void with_two_plans_in_force_nobody_knows_which_has_ended() {
        settledOn("PN-1");
        inForce("PN-2");
        followUp();
        decide(Decisions.PLAN_ENDED, Set.of());
        assertThat(participation("C1").status()).isEqualTo(Participation.Status.SETTLED);
    }

    private void settledOn(String plan) {
        offer(CAFE, 1);
        coordinated("C1", "P1", CAFE);
        inForce(plan);
        done(step("C1", new ParticipationCommand.RestOnPlan(of("C1"), PlanId.of(plan), PlanStanding.NONE, on(DAY))));
        done(accept("C1"));
        done(step("C1", new ParticipationCommand.Settle(of("C1"), day(30), on(DAY))));
    }

    private void followUp() {
        done(step(
                "C1",
                new ParticipationCommand.FollowUp(
                        of("C1"),
                        Optional.of("GOING_WELL"),
                        Optional.of(new HostReport(1, Set.of())),
                        day(30),
                        on(DAY))));
    }

    private void inForce(String plan) {
        PlanId id = PlanId.of(plan);
        PlanContent content = PlanContent.builder()
                .addGoals(new Goal(GoalId.of("G-" + plan), TextId.of("T-" + plan), 3, DAY.plusMonths(5)))
                .visits(new VisitPlan(AgencyId.of("anshin-care"), 14, "LETTER_FIRST", TextId.of("EM-" + plan)))
                .build();
        List.of(
                        new PlanCommand.Draft(
                                id,
                                CITY.planKinds().terms(PlanKinds.OUTREACH_WORKING),
                                content,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                on(DAY)),
                        new PlanCommand.Propose(id, Truth.UNKNOWN, on(DAY)),
                        new PlanCommand.DecideInConference(id, new ConferenceRef("M0", HAT), on(DAY)),
                        new PlanCommand.Activate(id, Truth.UNKNOWN, DAY.plusMonths(3), on(DAY)))
                .forEach(step -> done(marugoto.plans().handle(CASE, step)));
    }

    private void decide(String decision, Set<PersonId> persons) {
        ConferenceId id = ConferenceId.of("M1");
        ItemId item = ItemId.of("I1");
        Member worker = new Member(ActorId.of("W-9"), WARD);
        AgendaItem about = AgendaItem.ofCase(item, HAT, CASE, Truth.UNKNOWN)
                .but()
                .persons(persons)
                .build();
        done(marugoto.conferences().convene(id, List.of(HAT), DAY, TextId.of("ROOM"), Hat.AD_HOC, city(DAY)));
        List.of(
                        new ConferenceCommand.Table(about, city(DAY)),
                        new ConferenceCommand.Invite(item, worker, Truth.UNKNOWN, city(DAY)),
                        new ConferenceCommand.SignUndertaking(HAT, worker.actor(), city(DAY)),
                        new ConferenceCommand.Attend(worker, Set.of(item), city(DAY)),
                        new ConferenceCommand.Hold(city(DAY)),
                        new ConferenceCommand.Decide(item, decision, Optional.empty(), city(DAY)))
                .forEach(command -> done(marugoto.conferences().handle(id, command)));
    }

    private static Occasion city(LocalDate day) {
        return new Occasion(
                ActorId.of("W-1"),
                "MUNICIPALITY",
                WARD,
                on(day).at(),
                day,
                Occasion.SOCIAL_WELFARE_ACT_106_4,
                Occasion.SUPPORT);
    }
}
