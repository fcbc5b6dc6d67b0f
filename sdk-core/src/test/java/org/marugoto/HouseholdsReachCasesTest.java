package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.AgeRange;
import org.marugoto.household.BelongCommand;
import org.marugoto.household.BelongDecider;
import org.marugoto.household.BelongEvent;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.DeciderLaws;

/** What happens to a household, and the cases that are about it. */
class HouseholdsReachCasesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final Occasion NOW = Occasion.of(
            ActorId.of("W-1"), AgencyId.of("fukumaru"), DAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    private static final HouseholdId HOME = HouseholdId.of("H1");
    private static final PersonId MOTHER = PersonId.of("P1");
    private static final PersonId SON = PersonId.of("P2");
    private static final CaseId OPEN = CaseId.of("C1");
    private static final CaseId CLOSED = CaseId.of("C2");

    private final Marugoto chiba =
            Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();

    @BeforeEach
    void a_mother_and_her_son_with_an_open_case_and_a_closed_one() {
        chiba.households().handle(HOME, join(MOTHER, "SELF", 80)).state();
        chiba.households().handle(HOME, join(SON, "CHILD", 50)).state();
        for (CaseId id : new CaseId[] {OPEN, CLOSED}) {
            handle(
                    id,
                    new CaseCommand.Open(
                            Consulter.of("SELF"), Set.of(), new NextAction("ASSESS", DAY.plusDays(30)), NOW));
            handle(id, new CaseCommand.ConcernHousehold(HOME, NOW));
            handle(id, new CaseCommand.AssessMember(MOTHER, Set.of(Need.of("ELDERLY")), NOW));
            handle(id, new CaseCommand.AssessMember(SON, Set.of(Need.of("ILLNESS")), NOW));
        }
        handle(CLOSED, new CaseCommand.Close("GOAL_REACHED", NOW));
    }

    @Test
    void a_death_leaves_the_open_case_to_be_looked_at_and_the_son_with_his_needs() {
        chiba.households()
                .handle(HOME, new HouseholdCommand.RecordDeath(MOTHER, DAY, NOW))
                .state();
        SupportCase left = find(OPEN);
        assertThat(left.next()).map(NextAction::action).contains(NextAction.REVIEW_AFTER_CHANGE);
        assertThat(left.memberNeeds()).containsOnlyKeys("P2");
        assertThat(left.responsible()).contains(NOW.agency());
        assertThat(find(CLOSED).status()).isEqualTo(SupportCase.Status.CLOSED);
        Marugoto.TYPES.forEach(type ->
                assertThat(StoreCheck.of(chiba.store()).check(type).ok()).isTrue());
    }

    @Test
    void who_moves_away_takes_no_case_along_without_anybody_looking() {
        chiba.households()
                .handle(HOME, new HouseholdCommand.MoveAway(Set.of(SON), Optional.of("122033"), NOW))
                .state();
        assertThat(find(OPEN).next()).map(NextAction::action).contains(NextAction.REVIEW_AFTER_CHANGE);
        assertThat(find(OPEN).memberNeeds()).containsOnlyKeys("P1");
    }

    @Test
    void a_household_that_splits_keeps_its_case_and_the_new_one_can_get_its_own() {
        HouseholdId flat = HouseholdId.of("H2");
        chiba.households().split(HOME, Set.of(SON), flat, NOW).state();
        assertThat(find(OPEN).household()).contains(HOME);
        assertThat(find(OPEN).next()).map(NextAction::action).contains(NextAction.REVIEW_AFTER_CHANGE);
        assertThat(chiba.cases().about(HOME, NOW)).containsExactly(OPEN, CLOSED);
        assertThat(chiba.cases().about(flat, NOW)).isEmpty();
    }

    @Test
    void a_person_is_found_in_every_household_it_belongs_to_and_not_where_it_left() {
        HouseholdId second = HouseholdId.of("H2");
        HouseholdId flat = HouseholdId.of("H3");
        chiba.households().handle(second, join(SON, "CHILD", 50)).state();
        assertThat(chiba.households().of(SON, NOW)).containsExactly(HOME, second);
        chiba.households().split(HOME, Set.of(SON), flat, NOW).state();
        assertThat(chiba.households().of(SON, NOW)).containsExactly(second, flat);
        assertThat(chiba.households().of(PersonId.of("P9"), NOW)).isEmpty();
    }

    @Test
    void the_list_of_a_persons_households_keeps_the_laws_and_grows_once_for_each_household() {
        BelongDecider list = new BelongDecider();
        BelongCommand first = new BelongCommand.Belong(HOME, NOW);
        BelongCommand second = new BelongCommand.Belong(HouseholdId.of("H2"), NOW);
        List<BelongEvent> history =
                List.of(new BelongEvent.Belonged(HOME, NOW), new BelongEvent.Belonged(HouseholdId.of("H2"), NOW));
        DeciderLaws.of(list).repeatingChangesNothing().check(history, List.of(first, second));
        assertThat(list.fold(history).households()).containsExactly(HOME, HouseholdId.of("H2"));
    }

    private static HouseholdCommand join(PersonId person, String relation, int decade) {
        return new HouseholdCommand.Join(new Member(person, relation, AgeRange.decade(decade), DAY), NOW);
    }

    private void handle(CaseId id, CaseCommand command) {
        chiba.cases().handle(id, command).state();
    }

    private SupportCase find(CaseId id) {
        return chiba.cases().find(id, NOW).orElseThrow();
    }
}
