package org.marugoto.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.household.HouseholdSamples.AUNT;
import static org.marugoto.household.HouseholdSamples.DAY;
import static org.marugoto.household.HouseholdSamples.MOTHER;
import static org.marugoto.household.HouseholdSamples.OCCASION;
import static org.marugoto.household.HouseholdSamples.SAID;
import static org.marugoto.household.HouseholdSamples.SON;
import static org.marugoto.household.HouseholdSamples.commands;
import static org.marugoto.household.HouseholdSamples.events;
import static org.marugoto.household.HouseholdSamples.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class HouseholdDeciderTest {

    private final HouseholdDecider decider = new HouseholdDecider();

    @Test
    void the_laws_hold_over_random_histories() {
        Random chance = new Random(4);
        for (int i = 0; i < 60 * Integer.getInteger("marugoto.effort", 1); i++) {
            List<HouseholdEvent> history = new ArrayList<>();
            Household state = decider.initial();
            for (int step = 0; step < 30; step++) {
                HouseholdCommand asked =
                        commands().get(chance.nextInt(commands().size()));
                List<HouseholdEvent> more = decider.decide(state, asked).match(done -> done, reasons -> List.of());
                state = decider.fold(state, more);
                history.addAll(more);
            }
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(HouseholdDecider.TABLE, HouseholdRefusal.NOT_POSSIBLE_NOW)
                    .check(history, commands());
        }
    }

    @Test
    void there_is_a_sample_of_every_event_and_of_every_command() {
        EventCensus.of(HouseholdEvent.class).check(decider, events());
        assertThat(commands())
                .extracting(command -> (Object) command.getClass())
                .contains(Arrays.stream(HouseholdCommand.class.getPermittedSubclasses())
                        .toArray());
    }

    @Test
    void every_cell_that_is_not_allowed_names_command_and_status() {
        Household known = decider.fold(events().subList(0, 2));
        Household dissolved = decider.fold(events().subList(0, 2))
                .but()
                .status(Household.Status.DISSOLVED)
                .members(List.of())
                .build();
        for (Household state : List.of(Household.NONE, known, dissolved)) {
            for (HouseholdCommand command : commands()) {
                boolean possible =
                        HouseholdDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                List<String> codes = decider.decide(state, command)
                        .match(
                                done -> List.of(),
                                reasons -> reasons.stream()
                                        .map(reason -> reason.code().name())
                                        .toList());
                assertThat(codes.contains("NOT_POSSIBLE_NOW"))
                        .as(command + " in " + state.status())
                        .isEqualTo(!possible);
            }
        }
    }

    @Test
    void r03_a_household_needs_no_head_and_no_member_needs_to_be_the_one_who_came() {
        Household household = decider.fold(List.of(new HouseholdEvent.Joined(member(AUNT), OCCASION)));
        assertThat(household.status()).isEqualTo(Household.Status.KNOWN);
        assertThat(household.member(AUNT).orElseThrow().relation()).isNotEqualTo("SELF");
    }

    @Test
    void r15_who_lives_elsewhere_belongs_and_a_person_belongs_to_several_households() {
        HouseholdEvent[] both = {
            new HouseholdEvent.Joined(member(MOTHER), OCCASION), new HouseholdEvent.Joined(member(SON), OCCASION)
        };
        Household first = DeciderSpec.of(decider)
                .given(both)
                .when(new HouseholdCommand.Live(new Living(SON, "ELSEWHERE", DAY), OCCASION))
                .state();
        assertThat(first.member(SON)).isPresent();
        assertThat(first.living(SON)).map(Living::where).contains("ELSEWHERE");
        assertThat(decider.fold(List.of(both[1])).member(SON)).isPresent();
    }

    @Test
    void r16_what_was_never_said_is_unknown_and_what_is_taken_back_is_unknown_again() {
        Household told = decider.fold(List.of(
                new HouseholdEvent.Joined(member(SON), OCCASION),
                new HouseholdEvent.StatusStated(PersonStatus.no(SON, "working", SAID), OCCASION)));
        assertThat(told.status(SON, "withdrawn")).isEmpty();
        assertThat(told.status(SON, "working")).map(PersonStatus::holds).contains(false);
        assertThat(decider.evolve(told, new HouseholdEvent.StatusRetracted(SON, "working", OCCASION))
                        .status(SON, "working"))
                .isEmpty();
    }

    @Test
    void somebody_in_the_80s_is_80_to_90_a_year_later() {
        assertThat(AgeRange.decade(80).moved(DAY, DAY)).isEqualTo(AgeRange.decade(80));
        assertThat(AgeRange.decade(80).moved(DAY, DAY.plusYears(1))).isEqualTo(new AgeRange(81, 90));
        assertThat(AgeRange.of(80).moved(DAY, DAY.plusMonths(6))).isEqualTo(new AgeRange(80, 81));
        assertThat(AgeRange.UNKNOWN.moved(DAY, DAY.plusYears(1))).isEqualTo(AgeRange.UNKNOWN);
    }

    @Test
    void a_first_grader_was_born_from_2_april_to_1_april() {
        BirthRange grade = BirthRange.schoolYear(1, LocalDate.of(2024, 3, 31));
        assertThat(grade).isEqualTo(new BirthRange(LocalDate.of(2016, 4, 2), LocalDate.of(2017, 4, 1)));
        assertThat(grade.ageOn(LocalDate.of(2024, 3, 31))).isEqualTo(new AgeRange(6, 7));
    }

    @Test
    void the_dead_do_not_come_back_unless_the_death_was_a_mistake() {
        HouseholdEvent joined = new HouseholdEvent.Joined(member(MOTHER), OCCASION);
        HouseholdEvent died = new HouseholdEvent.Died(MOTHER, DAY, OCCASION);
        HouseholdCommand again = new HouseholdCommand.Join(member(MOTHER), OCCASION);
        DeciderSpec.of(decider).given(joined, died).when(again).thenRefused(HouseholdRefusal.HAS_DIED);
        DeciderSpec.of(decider)
                .given(joined, died, new HouseholdEvent.DeathRetracted(MOTHER, OCCASION))
                .when(again)
                .thenAccepted(joined);
    }

    @Test
    void who_moves_away_with_everybody_leaves_nobody() {
        DeciderSpec.of(decider)
                .given(new HouseholdEvent.Joined(member(SON), OCCASION))
                .when(new HouseholdCommand.MoveAway(Set.of(SON), Optional.of("121002"), OCCASION))
                .thenAccepted(new HouseholdEvent.MovedAway(Set.of(SON), Optional.of("121002"), true, OCCASION));
    }

    @Test
    void the_ecomap_shows_members_relations_and_ties() {
        Household household = decider.fold(events().subList(0, 10));
        Ecomap map = Ecomap.of(HouseholdId.of("H1"), household);
        assertThat(map.nodes()).hasSize(4);
        assertThat(map.tiesOf(Tie.End.of(SON)))
                .extracting(Ecomap.Edge::strength)
                .containsExactly("WEAK");
        assertThat(map.toMermaid()).startsWith("graph LR").contains("SUPPORT: WEAK");
        assertThat(map.toText()).contains("P1 - P2: PARENT");
    }

    @Test
    void a_refusal_repeats_no_day_of_birth() {
        Decision<HouseholdEvent> refused = decider.decide(
                decider.fold(events().subList(0, 1)),
                new HouseholdCommand.StateBirth(SON, BirthRange.of(LocalDate.of(1971, 4, 2)), OCCASION));
        assertThat(refused.toString()).doesNotContain("1971");
    }
}
