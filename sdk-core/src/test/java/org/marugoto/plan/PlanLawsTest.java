package org.marugoto.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.marugoto.plan.PlanSamples.LAYERED;
import static org.marugoto.plan.PlanSamples.MONDAY;
import static org.marugoto.plan.PlanSamples.NEXT;
import static org.marugoto.plan.PlanSamples.PLAN;
import static org.marugoto.plan.PlanSamples.SUPPORT;
import static org.marugoto.plan.PlanSamples.content;
import static org.marugoto.plan.PlanSamples.draft;
import static org.marugoto.plan.PlanSamples.edition;
import static org.marugoto.plan.PlanSamples.goal;
import static org.marugoto.plan.PlanSamples.ofEachKind;
import static org.marugoto.plan.PlanSamples.ofTeam;
import static org.marugoto.plan.PlanSamples.on;
import static org.marugoto.plan.PlanSamples.propose;
import static org.marugoto.plan.PlanSamples.terms;
import static org.marugoto.plan.PlanSamples.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.plan.SupportPlan.Status;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class PlanLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final PlansDecider decider = new PlansDecider();
    private final PlanDecider one = new PlanDecider();

    @Test
    void every_kind_of_event_happens_and_is_taken() {
        EventCensus.of(PlanEvent.class).check(decider, PlanSamples.everything());
    }

    @Test
    void every_cell_of_the_table_is_walked_and_answers_as_it_says() {
        Map<Status, SupportPlan> states = new EnumMap<>(Status.class);
        states.put(Status.NONE, SupportPlan.NONE);
        Plans now = Plans.NONE;
        for (PlanEvent event : PlanSamples.everything()) {
            now = decider.evolve(now, event);
            now.plans().forEach(plan -> states.put(plan.status(), plan));
        }
        assertThat(states).containsOnlyKeys(Status.values());
        Set<Class<?>> asked = new HashSet<>();
        for (PlanCommand.OfPlan command : ofEachKind(PLAN, terms(PlanKinds.MULTI_AGENCY), MONDAY.plusMonths(3))) {
            asked.add(command.getClass());
            states.forEach((status, state) -> {
                boolean possible = PlanDecider.TABLE.possibleIn(status).contains(command.getClass());
                List<Reason> reasons = one.decide(state, command).match(events -> List.of(), found -> found);
                assertThat(reasons.stream().anyMatch(reason -> reason.code() == PlanRefusal.NOT_POSSIBLE_NOW))
                        .as(status + " x " + command.getClass().getSimpleName())
                        .isNotEqualTo(possible);
                if (!possible) {
                    assertThat(reasons.get(0).facts()).containsKeys("command", "status");
                }
            });
        }
        assertThat(asked).containsExactlyInAnyOrder(PlanCommand.OfPlan.class.getPermittedSubclasses());
    }

    @Test
    void the_laws_of_deciders_hold_for_one_plan_in_random_histories() {
        for (int seed = 0; seed < 20 * EFFORT; seed++) {
            Random random = new Random(seed);
            PlanTerms terms = someTerms(random);
            List<PlanEvent.OfPlan> history = new ArrayList<>();
            SupportPlan now = SupportPlan.NONE;
            for (int i = 0; i < 80; i++) {
                PlanCommand.OfPlan command = oneOf(random, ofEachKind(PLAN, terms, MONDAY.plusDays(i)));
                List<PlanEvent.OfPlan> events = one.decide(now, command).match(done -> done, reasons -> List.of());
                history.addAll(events);
                now = one.fold(now, events);
            }
            DeciderLaws.of(one)
                    .table(PlanDecider.TABLE, PlanRefusal.NOT_POSSIBLE_NOW)
                    .check(history, ofEachKind(PLAN, terms, MONDAY.plusDays(90)));
        }
    }

    @Test
    void law_5_no_plan_is_ever_active_without_all_gates_of_its_kind_and_track_in_the_order_set() {
        int active = 0;
        int replanned = 0;
        for (int seed = 0; seed < 400 * EFFORT; seed++) {
            Random random = new Random(seed);
            Plans now = Plans.NONE;
            List<PlanEvent> history = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                LocalDate day = MONDAY.plusDays(i);
                PlanCommand command = random.nextBoolean() ? someCommand(random, day) : onItsWay(now, random, day);
                List<PlanEvent> events = decider.decide(now, command).match(done -> done, reasons -> List.of());
                history.addAll(events);
                now = decider.fold(now, events);
                now.plans().forEach(PlanLawsTest::assertGates);
            }
            active += (int) history.stream()
                    .filter(PlanEvent.Activated.class::isInstance)
                    .count();
            replanned += (int) history.stream()
                    .filter(PlanEvent.Replanned.class::isInstance)
                    .count();
            gatesWerePassedInTheJournalToo(history);
            if (seed < 5 * EFFORT) {
                DeciderLaws.of(decider).check(history, ofTeam(MONDAY.plusDays(200)));
            }
        }
        assertThat(active).as("plans that came into force at all").isGreaterThan(400);
        assertThat(replanned).as("plans that were replaced").isGreaterThan(20);
    }

    private static void assertGates(SupportPlan plan) {
        boolean standing = plan.isInForce() || plan.status() == Status.SUSPENDED;
        assertThat(plan.reviewOn().isPresent()).isEqualTo(standing);
        if (standing) {
            assertThat(PlanMigration.isWithin(plan.required(), plan.passed()))
                    .as(plan.toString())
                    .isTrue();
            boolean consent = plan.passed().contains(Gate.AGREEMENT);
            assertThat(consent)
                    .isEqualTo(!plan.terms().orElseThrow().withConsent().isEmpty());
            assertThat(plan.boundTo().isPresent()).isNotEqualTo(consent);
        }
    }

    /** Not by the state, which the decider itself keeps, but by what was recorded before each coming into force. */
    private static void gatesWerePassedInTheJournalToo(List<PlanEvent> history) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i) instanceof PlanEvent.Activated activated) {
                List<PlanEvent.OfPlan> before = history.subList(0, i).stream()
                        .filter(PlanEvent.OfPlan.class::isInstance)
                        .map(PlanEvent.OfPlan.class::cast)
                        .filter(event -> event.plan().equals(activated.plan()))
                        .toList();
                List<Gate> passed = new ArrayList<>();
                PlanTerms terms = ((PlanEvent.Drafted) before.get(0)).terms();
                for (PlanEvent.OfPlan event : before) {
                    if (event instanceof PlanEvent.Proposed) {
                        passed.clear();
                    } else if (event instanceof PlanEvent.Migrated migrated) {
                        terms = migrated.terms();
                    }
                    gateOf(event).ifPresent(passed::add);
                }
                assertThat(passed)
                        .isNotEmpty()
                        .isEqualTo(terms.withConsent().isEmpty() ? terms.withoutConsent() : terms.withConsent());
            }
        }
    }

    private static Optional<Gate> gateOf(PlanEvent event) {
        if (event instanceof PlanEvent.Agreed) {
            return Optional.of(Gate.AGREEMENT);
        }
        if (event instanceof PlanEvent.Viewed) {
            return Optional.of(Gate.VIEW);
        }
        if (event instanceof PlanEvent.Decided) {
            return Optional.of(Gate.DECISION);
        }
        return event instanceof PlanEvent.DecidedInConference
                ? Optional.of(Gate.CONFERENCE_DECISION)
                : Optional.empty();
    }

    /** The command that brings a plan nearer to being in force, so that histories get somewhere. */
    private static PlanCommand onItsWay(Plans now, Random random, LocalDate day) {
        PlanId id = somePlan(random);
        SupportPlan plan = now.plan(id).orElse(SupportPlan.NONE);
        if (plan.status() == Status.NONE) {
            Optional<PlanId> running = now.plans().stream()
                    .filter(SupportPlan::isInForce)
                    .flatMap(found -> found.id().stream())
                    .findFirst();
            return draft(id, someTerms(random), content(id.value()), running);
        }
        if (plan.status() == Status.DRAFT) {
            return propose(id, plan.terms().orElseThrow().withConsent().isEmpty() ? Truth.UNKNOWN : Truth.YES);
        }
        if (!plan.explained()) {
            return PlanSamples.explain(id, day);
        }
        return switch (plan.nextGate().map(Gate::name).orElse("")) {
            case "AGREEMENT" -> PlanSamples.agree(id, day);
            case "VIEW" -> view(id, PlanView.APPROPRIATE, LAYERED, day);
            case "DECISION" -> PlanSamples.decide(id, day);
            case "CONFERENCE_DECISION" -> PlanSamples.inConference(id, day);
            default -> PlanSamples.activate(id, Truth.YES, day);
        };
    }

    private static PlanId somePlan(Random random) {
        return PlanId.of("PN-" + (1 + random.nextInt(4)));
    }

    private static PlanCommand someCommand(Random random, LocalDate day) {
        PlanTerms terms = someTerms(random);
        PlanId plan = somePlan(random);
        return switch (random.nextInt(8)) {
            case 0 -> propose(plan, oneOf(random, List.of(Truth.values())));
            case 1 ->
                view(
                        plan,
                        oneOf(random, List.of(PlanView.RECONSIDER, PlanView.APPROPRIATE_WITH_CHANGES)),
                        LAYERED,
                        day);
            case 2 ->
                new PlanCommand.Activate(plan, oneOf(random, List.of(Truth.values())), day.plusMonths(1), on(day));
            case 3 -> draft(NEXT, terms, content("-new"), Optional.of(PLAN));
            case 4 -> new PlanCommand.Close(plan, oneOf(random, List.of(SUPPORT, LAYERED)), "OTHER", on(day));
            case 5 -> oneOf(random, ofTeam(day));
            default -> oneOf(random, ofEachKind(plan, terms, day));
        };
    }

    private static PlanTerms someTerms(Random random) {
        PlanTerms multi = terms(PlanKinds.MULTI_AGENCY);
        return oneOf(
                random,
                List.of(
                        multi,
                        terms(PlanKinds.OUTREACH_WORKING),
                        edition(multi),
                        multi.but()
                                .withConsent(List.of(Gate.VIEW, Gate.DECISION, Gate.AGREEMENT))
                                .build(),
                        multi.but()
                                .withConsent(List.of(Gate.AGREEMENT, Gate.DECISION))
                                .explainFirst(false)
                                .build()));
    }

    private static <T> T oneOf(Random random, List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void no_profile_can_set_a_way_around_agreement_or_conference() {
        PlanTerms multi = terms(PlanKinds.MULTI_AGENCY);
        for (PlanTerms.Builder wrong : List.of(
                multi.but().withConsent(List.of()),
                multi.but().withConsent(List.of(Gate.VIEW, Gate.DECISION)),
                multi.but().withConsent(List.of(Gate.AGREEMENT, Gate.AGREEMENT)),
                multi.but().withConsent(List.of(Gate.AGREEMENT, Gate.CONFERENCE_DECISION)),
                multi.but().withoutConsent(List.of(Gate.CONFERENCE_DECISION)),
                multi.but().withConsent(List.of()).withoutConsent(List.of(Gate.DECISION)),
                multi.but().maxMonths(0),
                multi.but().exit("SOMETIMES"))) {
            assertThatThrownBy(wrong::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("but found");
        }
    }

    @Test
    void terms_that_are_not_the_profiles_own_are_named() {
        PlanTerms own = terms(PlanKinds.MULTI_AGENCY);
        PlanKinds national = PlanKinds.national();
        assertThat(national.reasons(draft(PLAN, PlanKinds.MULTI_AGENCY))).isEmpty();
        assertThat(national.reasons(draft(PLAN, edition(own), content("1"), Optional.empty())))
                .hasSize(1);
        assertThat(national.reasons(new PlanCommand.Migrate(
                        PLAN, own.but().drafterMayDecide(true).build(), on(MONDAY))))
                .hasSize(1);
        assertThat(national.reasons(propose(PLAN, Truth.YES))).isEmpty();
    }

    @Test
    void the_shape_of_every_command_is_checked_down_to_its_parts() {
        ShapeCheck shapes = ShapeCheck.standard();
        assertThat(ofEachKind(PLAN, terms(PlanKinds.MULTI_AGENCY), MONDAY))
                .allSatisfy(command -> assertThat(shapes.reasons(command)).isEmpty());
        assertThat(ofTeam(MONDAY))
                .allSatisfy(command -> assertThat(shapes.reasons(command)).isEmpty());
        PlanContent heavy = content("1")
                .but()
                .addGoals(new Goal(GoalId.of("G-9"), TextId.of("W-9"), 10, MONDAY))
                .visits(new VisitPlan(PlanSamples.WARD, 0, "", TextId.of("E-9")))
                .build();
        assertThat(shapes.reasons(new PlanCommand.Revise(PLAN, heavy, List.of(), on(MONDAY))))
                .extracting(reason -> reason.facts().get("name"))
                .containsExactly("content.goals[1].weight", "content.visits.approach", "content.visits.everyDays");
    }

    @Test
    void goals_attained_as_expected_score_fifty_and_above_it_more() {
        List<Goal> goals = List.of(goal("G-1"), goal("G-2"));
        List<Attainment> expected = List.of(new Attainment(GoalId.of("G-1"), 0), new Attainment(GoalId.of("G-2"), 0));
        assertThat(Attainment.score(goals, expected)).isEqualTo(50);
        assertThat(Attainment.score(goals, List.of(new Attainment(GoalId.of("G-1"), 1))))
                .isCloseTo(60, within(1e-9));
        List<Attainment> both = List.of(new Attainment(GoalId.of("G-1"), 1), new Attainment(GoalId.of("G-2"), 1));
        assertThat(Attainment.score(goals, both)).isCloseTo(50 + 20 / Math.sqrt(2 * 0.7 + 4 * 0.3), within(1e-9));
        assertThatThrownBy(() -> Attainment.score(goals, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
