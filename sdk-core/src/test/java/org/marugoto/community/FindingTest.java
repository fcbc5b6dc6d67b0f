package org.marugoto.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.community.CommunitySamples.CITY;
import static org.marugoto.community.CommunitySamples.DAY;
import static org.marugoto.community.CommunitySamples.DISTRICTS;
import static org.marugoto.community.CommunitySamples.EAST;
import static org.marugoto.community.CommunitySamples.EAST_1;
import static org.marugoto.community.CommunitySamples.ELDERLY;
import static org.marugoto.community.CommunitySamples.HOARDING;
import static org.marugoto.community.CommunitySamples.NOTHING;
import static org.marugoto.community.CommunitySamples.atBase;
import static org.marugoto.community.CommunitySamples.byResidents;
import static org.marugoto.community.CommunitySamples.describe;
import static org.marugoto.community.CommunitySamples.find;
import static org.marugoto.community.CommunitySamples.inCase;
import static org.marugoto.community.CommunitySamples.on;
import static org.marugoto.community.CommunitySamples.oneOfEachFindingEvent;
import static org.marugoto.community.CommunitySamples.tell;
import static org.marugoto.community.CommunitySamples.three;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.conference.CaseTraits;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class FindingTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final FindingDecider DECIDER = new FindingDecider();

    @Test
    void cases_alone_make_an_issue_only_if_there_are_enough_households() {
        List<Source> twoHouseholds = List.of(
                inCase("a", "H1", "east-1", ELDERLY),
                inCase("b", "H2", "east-1", ELDERLY),
                inCase("c", "H2", "east-1", ELDERLY));
        DeciderSpec.of(DECIDER).when(find(twoHouseholds)).thenRefused(FindingRefusal.TOO_FEW_CASES);
        assertThat(after(find(three("east-1"))).status()).isEqualTo(Finding.Status.FOUND);
    }

    @Test
    void residents_or_a_base_are_enough_without_any_case() {
        assertThat(after(find(List.of(byResidents("R1", "east-1")))).status()).isEqualTo(Finding.Status.FOUND);
        assertThat(after(find(List.of(atBase("B1", "east-1", ELDERLY)))).status())
                .isEqualTo(Finding.Status.FOUND);
    }

    @Test
    void r30_one_house_is_not_told_to_the_district_that_knows_it() {
        Finding one = after(find(List.of(atBase("B1", "east-1", ELDERLY))));
        assertThat(refusals(one, describe(Theme.of("HOARDING"), EAST_1))).containsExactly(FindingRefusal.IDENTIFIES);
        assertThat(refusals(one, describe(Theme.of("HOARDING"), CITY))).containsExactly(FindingRefusal.IDENTIFIES);
    }

    @Test
    void r30_a_house_that_a_base_has_seen_hides_among_those_of_cases_and_hides_nobody_itself() {
        List<Source> twoAndOne = new ArrayList<>(three("east-1").subList(0, 2));
        twoAndOne.add(atBase("B1", "east-1", ELDERLY));
        assertThat(refusals(after(find(twoAndOne)), describe(HOARDING, EAST_1)))
                .containsExactly(FindingRefusal.IDENTIFIES);
        List<Source> threeAndOne = new ArrayList<>(three("east-1"));
        threeAndOne.add(atBase("B1", "east-1", ELDERLY));
        assertThat(after(find(threeAndOne), describe(HOARDING, EAST_1)).status())
                .isEqualTo(Finding.Status.DESCRIBED);
    }

    @Test
    void r30_a_fact_of_one_household_is_not_told_though_all_share_the_rest() {
        List<Source> oneIsYoung = new ArrayList<>(three("east-1"));
        oneIsYoung.add(inCase("d", "H4", "east-1", new CaseTraits(Set.of(), Set.of("ELDERLY", "CHILD"), Set.of())));
        Finding found = after(find(oneIsYoung));
        Theme tooMuch = new Theme("HOARDING", new CaseTraits(Set.of(), Set.of("ELDERLY", "CHILD"), Set.of()));
        assertThat(refusals(found, describe(tooMuch, EAST_1))).containsExactly(FindingRefusal.IDENTIFIES);
        assertThat(refusals(found, describe(HOARDING, EAST_1))).isEmpty();
    }

    @Test
    void r30_single_facts_that_many_share_do_not_make_a_combination_that_one_has() {
        CaseTraits alone = new CaseTraits(Set.of(), Set.of("ELDERLY", "DEBT"), Set.of());
        List<Source> sources = new ArrayList<>(three("east-1"));
        for (String id : List.of("x", "y", "z")) {
            sources.add(inCase(id, "H" + id, "east-1", new CaseTraits(Set.of(), Set.of("DEBT"), Set.of())));
        }
        sources.add(inCase("w", "Hw", "east-1", alone));
        Finding found = after(find(sources));
        Theme debt = new Theme("HOARDING", new CaseTraits(Set.of(), Set.of("DEBT"), Set.of()));
        assertThat(refusals(found, describe(HOARDING, EAST_1))).isEmpty();
        assertThat(refusals(found, describe(debt, EAST_1))).isEmpty();
        assertThat(refusals(found, describe(new Theme("HOARDING", alone), EAST_1)))
                .containsExactly(FindingRefusal.IDENTIFIES);
    }

    @Test
    void r30_a_fact_that_is_not_known_of_anybody_is_not_told_for_it_may_be_true_of_one() {
        Theme guessed = new Theme("HOARDING", new CaseTraits(Set.of(), Set.of(), Set.of(40)));
        assertThat(refusals(after(find(three("east-1"))), describe(guessed, EAST_1)))
                .containsExactly(FindingRefusal.IDENTIFIES);
    }

    @Test
    void r30_words_about_a_person_are_no_theme() {
        Theme words = new Theme("HOARDING", new CaseTraits(Set.of("山田家"), Set.of("山田太郎"), Set.of(83)));
        List<Reason> reasons = DECIDER.decide(after(find(three("east-1"))), describe(words, EAST_1))
                .match(done -> List.of(), no -> no);
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(
                        FindingRefusal.TEXT_INSTEAD_OF_CODE,
                        FindingRefusal.TEXT_INSTEAD_OF_CODE,
                        FindingRefusal.NOT_A_DECADE,
                        FindingRefusal.IDENTIFIES);
        assertThat(reasons.toString()).doesNotContain("山田").doesNotContain("83");
    }

    @Test
    void what_is_told_never_singles_anybody_out_whatever_was_found() {
        int told = 0;
        int kept = 0;
        for (int seed = 0; seed < 400 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<Source> sources = new ArrayList<>(List.of(byResidents("R", "east-1")));
            int many = random.nextInt(12);
            for (int i = 0; i < many; i++) {
                String district = random.nextBoolean() ? "east-1" : "east-2";
                String household = "H" + random.nextInt(9);
                sources.add(
                        random.nextInt(6) == 0
                                ? atBase("B" + i, district, traits(random))
                                : inCase("c" + i, household, district, traits(random)));
            }
            Body body = random.nextBoolean() ? EAST_1 : EAST;
            Theme theme = new Theme("HOARDING", traits(random));
            int k = 2 + random.nextInt(3);
            Telling telling = new Telling(theme, body, k, 0, 1, DISTRICTS);
            boolean singlesOut = singlesOut(theme, body, k, sources);
            if (refusals(after(find(sources)), new FindingCommand.Describe(telling, on(DAY)))
                    .isEmpty()) {
                assertThat(singlesOut).as("seed " + seed).isFalse();
                told++;
            } else {
                kept++;
            }
        }
        assertThat(told).isPositive();
        assertThat(kept).isPositive();
    }

    /** The definition itself, by all combinations: too slow for the product, simple enough to be believed. */
    private static boolean singlesOut(Theme theme, Body body, int k, List<Source> sources) {
        List<Source> there = sources.stream()
                .filter(source -> body.area().map(source.within()::contains).orElse(true))
                .toList();
        List<String> facts = List.copyOf(Theme.factsOf(theme.traits()));
        for (int mask = 0; mask < 1 << facts.size(); mask++) {
            Set<String> combination = new HashSet<>();
            for (int i = 0; i < facts.size(); i++) {
                if ((mask & 1 << i) != 0) {
                    combination.add(facts.get(i));
                }
            }
            List<Source> meant = there.stream()
                    .filter(source -> Theme.factsOf(source.traits()).containsAll(combination))
                    .toList();
            boolean anybody =
                    meant.stream().anyMatch(source -> source.household().isPresent());
            long different = meant.stream()
                    .filter(source -> source.supportCase().isPresent())
                    .map(source -> source.household().orElseThrow())
                    .distinct()
                    .count();
            if (anybody && different < k) {
                return true;
            }
        }
        return false;
    }

    private static CaseTraits traits(Random random) {
        Set<String> needs = new HashSet<>();
        for (String need : List.of("ELDERLY", "DEBT", "CHILD")) {
            if (random.nextInt(3) == 0) {
                needs.add(need);
            }
        }
        return new CaseTraits(Set.of(), needs, random.nextBoolean() ? Set.of(80) : Set.of());
    }

    @Test
    void a_body_is_asked_only_when_its_thresholds_are_met_and_says_what_is_missing() {
        Finding found = after(find(three("east-1")), describe(HOARDING, EAST_1));
        Telling wide = new Telling(HOARDING, EAST, 3, 5, 2, DISTRICTS);
        List<Reason> reasons = DECIDER.decide(found, new FindingCommand.Escalate(wide, on(DAY)))
                .match(done -> List.of(), no -> no);
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(FindingRefusal.NOT_OFTEN_ENOUGH, FindingRefusal.NOT_WIDE_ENOUGH);
        assertThat(reasons.get(1).facts()).containsEntry("expected", "2").containsEntry("found", "1");
        Finding wider =
                after(found, add(inCase("e", "H5", "east-2", ELDERLY)), add(inCase("f", "H6", "east-2", ELDERLY)));
        assertThat(after(wider, new FindingCommand.Escalate(wide, on(DAY))).body())
                .contains(EAST);
    }

    @Test
    void an_issue_goes_up_one_body_at_a_time_and_never_down() {
        Finding found = after(find(three("east-1")), describe(HOARDING, EAST_1));
        assertThat(refusals(found, escalate(CITY))).containsExactly(FindingRefusal.NOT_THE_NEXT_BODY);
        Finding up = after(found, escalate(EAST));
        assertThat(refusals(up, escalate(EAST_1))).containsExactly(FindingRefusal.NOT_THE_NEXT_BODY);
        assertThat(after(up, escalate(CITY)).body()).contains(CITY);
    }

    @Test
    void nothing_is_told_where_nothing_was_seen() {
        Finding west = after(find(three("west-1")));
        assertThat(refusals(west, describe(HOARDING, EAST_1))).containsExactly(FindingRefusal.NOT_SEEN_THERE);
    }

    @Test
    void a_finding_keeps_its_last_source() {
        Finding one = after(find(List.of(byResidents("R1", "east-1"))));
        assertThat(refusals(one, remove("R1"))).containsExactly(FindingRefusal.LAST_SOURCE);
        assertThat(refusals(one, remove("R2"))).containsExactly(FindingRefusal.NO_SUCH_SOURCE);
    }

    @Test
    void the_same_source_is_known_again_and_another_under_its_name_is_refused() {
        Finding found = after(find(three("east-1")));
        assertThat(after(found, add(three("east-1").get(0)))).isEqualTo(found);
        assertThat(refusals(found, add(inCase("east-1-a", "H9", "east-2", NOTHING))))
                .containsExactly(FindingRefusal.ANOTHER_SOURCE);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<FindingEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 50 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<FindingEvent> events = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                FindingCommand command =
                        commands().get(random.nextInt(commands().size()));
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(FindingDecider.TABLE, FindingRefusal.NOT_POSSIBLE_NOW)
                    .check(events, commands());
            all.addAll(events);
        }
        EventCensus.of(FindingEvent.class).check(DECIDER, all);
        EventCensus.of(FindingEvent.class).check(DECIDER, oneOfEachFindingEvent());
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<Finding.Status, Finding> states = new EnumMap<>(Finding.Status.class);
        for (Finding state : List.of(
                Finding.NONE,
                after(find(three("east-1"))),
                after(find(three("east-1")), describe(HOARDING, EAST_1)),
                after(find(three("east-1")), drop()))) {
            states.put(state.status(), state);
        }
        assertThat(states.keySet()).containsExactlyInAnyOrder(Finding.Status.values());
        assertThat(commands().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(FindingCommand.class.getPermittedSubclasses());
        states.values().forEach(state -> commands().forEach(command -> checkCell(state, command)));
    }

    private static void checkCell(Finding state, FindingCommand command) {
        boolean possible = FindingDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
        assertThat(refusals(state, command).contains(FindingRefusal.NOT_POSSIBLE_NOW))
                .isEqualTo(!possible);
    }

    private static List<FindingCommand> commands() {
        return List.of(
                find(three("east-1")),
                add(byResidents("R1", "west-1")),
                add(inCase("e", "H5", "east-2", ELDERLY)),
                remove("R1"),
                describe(HOARDING, EAST_1),
                escalate(EAST),
                escalate(CITY),
                drop());
    }

    private static FindingCommand add(Source source) {
        return new FindingCommand.AddSource(source, on(DAY));
    }

    private static FindingCommand remove(String source) {
        return new FindingCommand.RemoveSource(SourceId.of(source), "MISTAKE", on(DAY));
    }

    private static FindingCommand escalate(Body body) {
        return new FindingCommand.Escalate(tell(HOARDING, body), on(DAY));
    }

    private static FindingCommand drop() {
        return new FindingCommand.Drop("OTHER", on(DAY));
    }

    private static Finding after(FindingCommand... commands) {
        return after(Finding.NONE, commands);
    }

    private static Finding after(Finding before, FindingCommand... commands) {
        Finding now = before;
        for (FindingCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(Finding state, FindingCommand command) {
        Decision<FindingEvent> decision = DECIDER.decide(state, command);
        return decision.match(
                events -> List.of(),
                reasons -> reasons.stream().map(Reason::code).toList());
    }
}
