package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marugoto.base.BaseId;
import org.marugoto.base.RoomCommand;
import org.marugoto.base.RoomId;
import org.marugoto.conference.CaseTraits;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.HouseholdPart;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.privacy.Recipient;
import org.marugoto.profile.Profiles;
import org.marugoto.report.CaseHistory;

/** What came in through single doors once, and is refused now. */
class BadArgumentsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Occasion NOW =
            Occasion.of(ActorId.of("w"), AgencyId.of("csw"), Instant.parse("2024-06-03T00:00:00Z"), DAY);
    private static final PersonId PERSON = PersonId.of("P-1");

    private final Marugoto city =
            Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();

    @Test
    void the_calendar_of_a_room_shows_some_years_and_not_all_of_time() {
        RoomId room = RoomId.of("R-1");
        city.bases()
                .rooms()
                .handle(room, new RoomCommand.OpenRoom(BaseId.of("B-1"), NOW))
                .state();
        LocalDate last = DAY.plusDays(RoomBookings.MAX_DAYS - 1);
        assertThat(city.bases().rooms().calendar(room, DAY, last, NOW)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.bases().rooms().calendar(room, DAY, last.plusDays(1), NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.bases().rooms().calendar(room, LocalDate.MIN, LocalDate.MAX, NOW));
    }

    @Test
    void days_that_are_none_are_refused_where_days_are_counted_from_them() {
        for (LocalDate none : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> city.handOvers().answerBy(AgencyId.of("csw"), none));
            assertThatIllegalArgumentException().isThrownBy(() -> city.tasks().digest(AgencyId.of("csw"), none, NOW));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> city.training().lapsesSoon(none, NOW));
            assertThatIllegalArgumentException().isThrownBy(() -> AgeRange.of(8).births(none));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CaseHistory("H", none, Optional.empty(), "SELF", List.of(), List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b"})
    void a_record_is_not_parted_for_a_ground_that_is_none(String ground) {
        city.identities().merge(PERSON, PersonId.of("P-2"), Set.of(), NOW).state();
        assertThat(city.identities().unmerge(PERSON, ground, NOW)).isInstanceOf(Outcome.Refused.class);
        assertThat(city.identities().unmerge(PERSON, "x".repeat(65), NOW)).isInstanceOf(Outcome.Refused.class);
        assertThat(city.identities().standing(PERSON, NOW)).isEqualTo(PersonId.of("P-2"));
    }

    @Test
    void what_goes_along_to_a_new_household_is_looked_at_as_deep_as_it_goes() {
        HouseholdPart part = new HouseholdPart(
                List.of(new Member(PERSON, "x".repeat(65), AgeRange.UNKNOWN, DAY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        HouseholdId id = HouseholdId.of("H-2");
        Outcome<?, ?> outcome =
                city.households().handle(id, new HouseholdCommand.Form(HouseholdId.of("H-1"), part, NOW));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(city.households().find(id, NOW)).isEmpty();
    }

    @Test
    void nobody_is_younger_than_0_or_older_than_150() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeRange(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeRange(5, Integer.MAX_VALUE));
        assertThat(AgeRange.about(149)).isEqualTo(new AgeRange(147, 150));
    }

    @Test
    void a_recipient_is_of_some_kind() {
        assertThatNullPointerException().isThrownBy(() -> new Recipient(null, "csw"));
    }

    @Test
    void fewer_than_one_like_case_is_not_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.learning().like(new CaseTraits(Set.of(), Set.of(), Set.of()), -1, NOW))
                .withMessageContaining("(-1)");
    }

    @Test
    void an_intake_without_anybody_to_tell_takes_nothing_in() {
        List<CaseHistory> one =
                new ArrayList<>(List.of(new CaseHistory("H-1", DAY, Optional.empty(), "SELF", List.of(), List.of())));
        Iterator<CaseHistory> histories = one.iterator();
        assertThatNullPointerException().isThrownBy(() -> city.intake().cases(histories, NOW, null));
        assertThat(city.cases().find(org.marugoto.decide.CaseId.of("H-1"), NOW)).isEmpty();
        assertThat(histories).hasNext();
    }

    @Test
    void tags_are_not_set_for_an_activity_that_is_none() {
        assertThat(city.programmeTags()
                        .set(
                                ContactId.of("K-1"),
                                org.marugoto.programme.Activity.of("a\u0000b", AgencyId.of("csw"), Set.of(), DAY),
                                new org.marugoto.programme.TagOverride(
                                        org.marugoto.programme.Tags.NONE, "GRANT_OFFICE_SAID_SO", NOW)))
                .isInstanceOf(Outcome.Refused.class);
    }
}
