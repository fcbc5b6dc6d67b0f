package org.marugoto.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.community.CommunitySamples.DAY;
import static org.marugoto.community.CommunitySamples.EAST;
import static org.marugoto.community.CommunitySamples.EAST_1;
import static org.marugoto.community.CommunitySamples.HOARDING;
import static org.marugoto.community.CommunitySamples.on;
import static org.marugoto.community.CommunitySamples.oneOfEachIssueEvent;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Reason;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class IssueTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final IssueDecider DECIDER = new IssueDecider();

    @Test
    void an_issue_is_shared_planned_given_roles_acted_on_and_evaluated() {
        CommunityIssue end = after(open(), share(), plan(), roles(), act("CLEAN_UP"), act("WATCH_OVER"), evaluate());
        assertThat(end.status()).isEqualTo(CommunityIssue.Status.EVALUATED);
        assertThat(end.done()).containsExactlyInAnyOrder("CLEAN_UP", "WATCH_OVER");
        assertThat(end.reviewOn()).isEmpty();
    }

    @Test
    void what_did_not_help_is_planned_anew() {
        CommunityIssue again = after(open(), share(), plan(), roles(), act("CLEAN_UP"), evaluate(), plan());
        assertThat(again.status()).isEqualTo(CommunityIssue.Status.PLANNED);
        assertThat(again.done()).isEmpty();
    }

    @Test
    void only_what_was_planned_is_done_and_only_once() {
        CommunityIssue agreed = after(open(), share(), plan(), roles());
        assertThat(refusals(agreed, act("SCHEME_BUILDING"))).containsExactly(IssueRefusal.NOT_PLANNED);
        CommunityIssue done = after(agreed, act("CLEAN_UP"));
        assertThat(after(done, act("CLEAN_UP"))).isEqualTo(done);
    }

    @Test
    void a_plan_is_looked_at_again_on_a_later_day() {
        assertThat(refusals(after(open(), share()), new IssueCommand.Plan(Set.of("CLEAN_UP"), DAY, on(DAY))))
                .containsExactly(IssueRefusal.REVIEW_NOT_LATER);
    }

    @Test
    void the_higher_body_shares_it_anew_and_owes_nothing_to_the_plan_below() {
        CommunityIssue raised = after(open(), share(), plan(), roles(), raise());
        assertThat(raised.status()).isEqualTo(CommunityIssue.Status.DEIDENTIFIED);
        assertThat(raised.body()).contains(EAST);
        assertThat(raised.planned()).isEmpty();
        assertThat(raised.roles()).isEmpty();
    }

    @Test
    void r30_nothing_in_an_issue_can_name_a_person_a_household_a_case_or_a_text() {
        Set<Class<?>> personal = Set.of(PersonId.class, HouseholdId.class, CaseId.class, TextId.class, SourceId.class);
        Stream.of(IssueCommand.class, IssueEvent.class)
                .flatMap(type -> leaves(type))
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getGenericType)
                .forEach(type -> assertThat(personal)
                        .noneMatch(found -> type.getTypeName().contains(found.getName())));
    }

    @Test
    void r30_words_instead_of_codes_are_refused_and_not_repeated() {
        CommunityIssue shared = after(open(), share());
        IssueCommand words = new IssueCommand.Plan(Set.of("山田さん宅の片付け"), DAY.plusDays(1), on(DAY));
        assertThat(refusals(shared, words)).containsExactly(IssueRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(DECIDER.decide(shared, words).toString()).doesNotContain("山田");
        assertThat(refusals(shared, new IssueCommand.Drop("山田さんのため", on(DAY))))
                .containsExactly(IssueRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<IssueEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 50 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<IssueEvent> events = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                IssueCommand command = mostlyForward(random);
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(IssueDecider.TABLE, IssueRefusal.NOT_POSSIBLE_NOW)
                    .check(events, commands());
            all.addAll(events);
        }
        EventCensus.of(IssueEvent.class).check(DECIDER, all);
        EventCensus.of(IssueEvent.class).check(DECIDER, oneOfEachIssueEvent());
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<CommunityIssue.Status, CommunityIssue> states = new EnumMap<>(CommunityIssue.Status.class);
        for (CommunityIssue state : List.of(
                CommunityIssue.NONE,
                after(open()),
                after(open(), share()),
                after(open(), share(), plan()),
                after(open(), share(), plan(), roles()),
                after(open(), share(), plan(), roles(), act("CLEAN_UP")),
                after(open(), share(), plan(), roles(), act("CLEAN_UP"), evaluate()),
                after(open(), drop()))) {
            states.put(state.status(), state);
        }
        assertThat(states.keySet()).containsExactlyInAnyOrder(CommunityIssue.Status.values());
        assertThat(commands().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(leaves(IssueCommand.class).toList());
        states.values()
                .forEach(state -> commands().forEach(command -> {
                    boolean possible =
                            IssueDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                    assertThat(refusals(state, command).contains(IssueRefusal.NOT_POSSIBLE_NOW))
                            .isEqualTo(!possible);
                }));
    }

    /** Chance alone would drop nearly every issue before it is evaluated. */
    private static IssueCommand mostlyForward(Random random) {
        IssueCommand command = commands().get(random.nextInt(commands().size()));
        boolean back = command instanceof IssueCommand.Drop || command instanceof IssueCommand.Raise;
        return back && random.nextInt(8) > 0 ? share() : command;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(IssueTest::leaves) : Stream.of(type);
    }

    private static List<IssueCommand> commands() {
        return List.of(
                open(), raise(), share(), plan(), roles(), act("CLEAN_UP"), act("WATCH_OVER"), evaluate(), drop());
    }

    private static IssueCommand open() {
        return new IssueCommand.Open(HOARDING, EAST_1, on(DAY));
    }

    private static IssueCommand raise() {
        return new IssueCommand.Raise(HOARDING, EAST, on(DAY));
    }

    private static IssueCommand share() {
        return new IssueCommand.Share(Optional.empty(), on(DAY));
    }

    private static IssueCommand plan() {
        return new IssueCommand.Plan(Set.of("CLEAN_UP", "WATCH_OVER"), DAY.plusDays(90), on(DAY));
    }

    private static IssueCommand roles() {
        return new IssueCommand.AgreeRoles(Map.of("LEAD", AgencyId.of("shakyo")), on(DAY));
    }

    private static IssueCommand act(String action) {
        return new IssueCommand.Act(action, on(DAY));
    }

    private static IssueCommand evaluate() {
        return new IssueCommand.Evaluate("IMPROVED", on(DAY));
    }

    private static IssueCommand drop() {
        return new IssueCommand.Drop("OTHER", on(DAY));
    }

    private static CommunityIssue after(IssueCommand... commands) {
        return after(CommunityIssue.NONE, commands);
    }

    private static CommunityIssue after(CommunityIssue before, IssueCommand... commands) {
        CommunityIssue now = before;
        for (IssueCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(CommunityIssue state, IssueCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}
