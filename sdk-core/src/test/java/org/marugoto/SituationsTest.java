package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.AgeRange;
import org.marugoto.household.Basis;
import org.marugoto.household.Household;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.HouseholdLink;
import org.marugoto.household.Living;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.household.PersonStatus;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Truth;
import org.marugoto.situation.Finding;

class SituationsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 1);
    private static final HouseholdId HOME = HouseholdId.of("H1");
    private static final HouseholdId NEW_HOME = HouseholdId.of("H2");
    private static final PersonId PARENT = PersonId.of("P1");
    private static final PersonId SON = PersonId.of("P2");

    private final Occasion occasion =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.parse("2023-11-01T01:00:00Z"), DAY);
    private final Marugoto marugoto =
            Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();

    SituationsTest() {
        Basis said = new Basis("STATED", "COMMISSIONED_WELFARE_VOLUNTEER", DAY);
        ask(new HouseholdCommand.Join(new Member(PARENT, "PARENT", AgeRange.decade(80), DAY), occasion));
        ask(new HouseholdCommand.Join(new Member(SON, "SELF", AgeRange.decade(60), DAY), occasion));
        ask(new HouseholdCommand.Live(new Living(PARENT, "SAME_HOME", DAY), occasion));
        ask(new HouseholdCommand.Live(new Living(SON, "SAME_HOME", DAY), occasion));
        ask(new HouseholdCommand.StateComposition(true, occasion));
        ask(new HouseholdCommand.StateStatus(PersonStatus.yes(SON, "withdrawn", said), occasion));
    }

    @Test
    void the_words_of_the_welfare_volunteer_are_enough_to_think_of_8050() {
        Finding first = marugoto.situations().find(HOME, occasion).get(0);
        assertThat(first.pattern().id()).isEqualTo("P01");
        assertThat(first.answer()).isEqualTo(Finding.Answer.MATCH);
    }

    @Test
    void the_rule_book_is_told_what_matches_what_cannot_and_leaves_the_rest_open() {
        Household home = marugoto.households().find(HOME, occasion).orElseThrow();
        FactValue.CodeSet patterns = (FactValue.CodeSet)
                marugoto.situations().facts(home, DAY).find(Situations.PATTERNS).orElseThrow();
        assertThat(patterns.has("P01")).isEqualTo(Truth.YES);
        assertThat(patterns.has("P25")).isEqualTo(Truth.NO);
        assertThat(patterns.has("P15")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_split_records_both_households_with_what_is_known_and_both_keep_the_link() {
        marugoto.households().split(HOME, Set.of(SON), NEW_HOME, occasion);
        Household old = marugoto.households().find(HOME, occasion).orElseThrow();
        Household formed = marugoto.households().find(NEW_HOME, occasion).orElseThrow();
        assertThat(old.links()).extracting(HouseholdLink::household).containsExactly(NEW_HOME);
        assertThat(formed.links()).extracting(HouseholdLink::household).containsExactly(HOME);
        assertThat(old.member(SON)).isEmpty();
        assertThat(formed.status(SON, "withdrawn")).isPresent();
    }

    @Test
    void a_split_into_a_household_that_is_known_leaves_no_trace() {
        Household before = marugoto.households().find(HOME, occasion).orElseThrow();
        marugoto.households().split(HOME, Set.of(SON), NEW_HOME, occasion);
        Household after = marugoto.households().find(HOME, occasion).orElseThrow();
        marugoto.households()
                .handle(HOME, new HouseholdCommand.Join(new Member(SON, "SELF", AgeRange.decade(60), DAY), occasion));
        assertThat(marugoto.households().split(HOME, Set.of(SON), NEW_HOME, occasion))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(marugoto.households().find(HOME, occasion).orElseThrow().member(SON))
                .isPresent();
        assertThat(before.members()).hasSize(2);
        assertThat(after.members()).hasSize(1);
    }

    private void ask(HouseholdCommand command) {
        marugoto.households().handle(HOME, command).state();
    }
}
