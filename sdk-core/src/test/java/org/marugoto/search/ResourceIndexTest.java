package org.marugoto.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Span;

/** The domain's sentences about a search, one by one. */
class ResourceIndexTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final AreaTree AREAS =
            AreaTree.of(Map.of("n1", java.util.Set.of("north"), "n2", java.util.Set.of("north")));

    private static Resource.Builder salon(String id) {
        return Resource.builder()
                .id(ResourceId.of(id))
                .name(Text.of("サロン", "Salon"))
                .kind("SALON")
                .formality(Resource.INFORMAL);
    }

    private static SearchRequest.Builder request() {
        return SearchRequest.builder().on(DAY);
    }

    private static ResourceIndex index(Resource... resources) {
        return ResourceIndex.of(
                java.util.Arrays.stream(resources).map(Listing::of).toList(), AREAS, DAY);
    }

    private static SearchResult search(Resource resource, SearchRequest request) {
        return index(resource).search(request, 10);
    }

    private static List<String> questions(Resource resource, SearchRequest request) {
        return search(resource, request).matches().get(0).questions().stream()
                .map(reason -> reason.code().name())
                .toList();
    }

    private static Resource forAges(int from, int to) {
        return salon("a")
                .eligibility(new Condition.AgeIn("age", Span.of(from, to), AgeDay.DECISION))
                .build();
    }

    @Test
    void an_age_that_is_known_roughly_rules_out_only_what_no_such_age_fits() {
        SearchRequest inTheEighties =
                request().facts(Facts.NONE.number("age", 80, 89)).build();
        assertThat(questions(forAges(65, 120), inTheEighties)).doesNotContain("ASK_FACTS");
        assertThat(questions(forAges(65, 84), inTheEighties)).contains("ASK_FACTS");
        assertThat(search(forAges(40, 64), inTheEighties).ids()).isEmpty();
        assertThat(search(forAges(40, 64), inTheEighties).whyNot(ResourceId.of("a")))
                .containsExactly(Reason.of(SearchReason.AGE).with("years", "40-64"));
    }

    @Test
    void an_age_nobody_knows_is_asked_and_rules_nothing_out() {
        assertThat(search(forAges(65, 84), request().build()).matches().get(0).questions())
                .contains(Reason.of(SearchReason.ASK_FACTS).with("facts", "age"));
    }

    @Test
    void whoever_lives_somewhere_in_the_north_may_live_where_it_serves() {
        Resource inOnePart = salon("a").addAreasServed(AreaId.of("n1")).build();
        assertThat(questions(inOnePart, request().home(AreaId.of("n1")).build()))
                .doesNotContain("ASK_HOME");
        assertThat(questions(inOnePart, request().home(AreaId.of("north")).build()))
                .contains("ASK_HOME");
        assertThat(questions(inOnePart, request().build())).contains("ASK_HOME");
        assertThat(questions(inOnePart, request().home(AreaId.of("misspelt")).build()))
                .contains("ASK_HOME");
        assertThat(search(inOnePart, request().home(AreaId.of("n2")).build()).whyNot(ResourceId.of("a")))
                .containsExactly(Reason.of(SearchReason.AREA).with("areas", "n1"));
    }

    @Test
    void what_goes_by_arrangement_has_no_limit_or_says_nothing_of_ramps_is_asked_not_ruled_out() {
        Resource vague = salon("a").capacity(3).build();
        SearchRequest request = request()
                .times(Week.of("TU 09:00-12:00"))
                .addAccessibility("RAMP")
                .addTravelAreas(AreaId.of("n1"))
                .build();
        assertThat(questions(vague, request))
                .containsExactly("ASK_PLACE", "ASK_TIMES", "ASK_PLACES_LEFT", "ASK_ACCESS");
    }

    @Test
    void a_season_that_is_over_does_not_take_place() {
        Resource snowClearing = salon("a")
                .addSchedules(Schedule.builder()
                        .beginsOn(LocalDate.of(2023, 12, 1))
                        .hours(OpeningHours.of("08:00", "10:00"))
                        .addRules(Recurrence.parse("FREQ=WEEKLY;BYDAY=SA;BYMONTH=12,1,2"))
                        .build())
                .build();
        assertThat(search(snowClearing, request().build()).whyNot(ResourceId.of("a")))
                .containsExactly(
                        Reason.of(SearchReason.NOT_RUNNING).with("days", 35).with("from", DAY));
        LocalDate winter = LocalDate.of(2024, 1, 9);
        SearchResult then = ResourceIndex.of(List.of(Listing.of(snowClearing)), AREAS, winter)
                .search(SearchRequest.builder().on(winter).build(), 1);
        assertThat(then.matches().get(0).nextDay()).contains(LocalDate.of(2024, 1, 13));
    }

    @Test
    void the_second_and_fourth_wednesday_is_found_by_whoever_is_free_on_wednesdays() {
        Resource twiceAMonth = salon("a")
                .addSchedules(Schedule.builder()
                        .beginsOn(LocalDate.of(2024, 1, 1))
                        .hours(OpeningHours.of("13:30", "15:00"))
                        .addRules(Recurrence.parse("FREQ=MONTHLY;BYDAY=2WE,4WE"))
                        .build())
                .build();
        Match match = search(
                        twiceAMonth,
                        request()
                                .times(Week.of("WE 14:00-17:00", "FR 09:00-10:00"))
                                .build())
                .matches()
                .get(0);
        assertThat(match.nextDay()).contains(LocalDate.of(2024, 6, 12));
        assertThat(match.parts())
                .filteredOn(part -> part.criterion() == Criterion.SCHEDULE)
                .extracting(Part::fit)
                .containsExactly(0.25);
        assertThat(search(
                                twiceAMonth,
                                request().times(Week.of("WE 09:00-13:30")).build())
                        .whyNot(ResourceId.of("a")))
                .containsExactly(Reason.of(SearchReason.HOURS));
    }

    @Test
    void what_is_full_is_the_nearest_miss_and_comes_back_when_a_place_is_free() {
        ResourceIndex index = index(
                salon("full").capacity(0).build(),
                salon("other").kind("FARM").build(),
                salon("far").capacity(0).kind("FARM").build());
        SearchRequest request = request().addKinds("SALON").build();
        assertThat(index.search(request, 3).nearMisses(3))
                .extracting(miss -> miss.resource().id().value())
                .containsExactly("full", "other", "far");
        ResourceIndex later = index.withPlacesLeft(Map.of(ResourceId.of("full"), 1, ResourceId.of("nobody"), 2));
        assertThat(later.search(request, 3).ids()).containsExactly(ResourceId.of("full"));
        assertThat(later.placesLeft(ResourceId.of("full"))).hasValue(1);
        assertThat(index.placesLeft(ResourceId.of("full"))).hasValue(0);
        assertThat(index.placesLeft(ResourceId.of("other"))).isEmpty();
    }

    @Test
    void what_nobody_confirmed_for_ninety_days_is_a_near_miss_that_a_call_can_mend() {
        Resource old = salon("a")
                .confirmed(new Confirmation(ActorId.of("W"), DAY.minusDays(91)))
                .build();
        SearchRequest request = request().confirmedSince(DAY.minusDays(90)).build();
        assertThat(search(old, request).whyNot(ResourceId.of("a")))
                .containsExactly(Reason.of(SearchReason.NOT_CONFIRMED)
                        .with("on", "2024-03-04")
                        .with("since", "2024-03-05"));
        assertThat(search(salon("a").build(), request).whyNot(ResourceId.of("a")))
                .containsExactly(Reason.of(SearchReason.NEVER_CONFIRMED).with("since", "2024-03-05"));
    }

    @Test
    void what_the_person_refuses_comes_last_whatever_else_is_wrong_elsewhere() {
        ResourceIndex index = index(
                salon("a").build(),
                salon("b")
                        .kind("FARM")
                        .capacity(0)
                        .addAreasServed(AreaId.of("n2"))
                        .build());
        SearchRequest request = request()
                .addRefusedResources(ResourceId.of("a"))
                .addKinds("SALON")
                .home(AreaId.of("n1"))
                .build();
        assertThat(index.search(request, 1).nearMisses(2))
                .extracting(miss -> miss.resource().id().value())
                .containsExactly("b", "a");
    }

    @Test
    void a_shelter_is_found_but_where_it_is_never_leaves() {
        Resource shelter = salon("a")
                .location(new Location(AreaId.of("n1"), "7-7-7 Hidden Street", true))
                .contact("043-000-0000")
                .build();
        Listing listing = Listing.builder()
                .resource(shelter)
                .position(new Position(35.6, 140.1))
                .build();
        ResourceIndex index = ResourceIndex.of(List.of(listing), AREAS, DAY);
        Match match = index.search(request().addTravelAreas(AreaId.of("n2")).build(), 1)
                .matches()
                .get(0);
        assertThat(match.resource().location()).isEmpty();
        assertThat(match.resource().contact()).isEmpty();
        assertThat(match.questions()).contains(Reason.of(SearchReason.ASK_PLACE));
        Match nearby = index.search(
                        request().position(new Position(35.6, 140.1)).build(), 1)
                .matches()
                .get(0);
        assertThat(nearby.parts())
                .filteredOn(part -> part.criterion() == Criterion.TRAVEL)
                .extracting(Part::fit)
                .containsExactly(0.5);
    }

    @Test
    void the_point_that_the_directory_knows_counts_and_that_of_a_shelter_does_not() {
        Position here = new Position(35.6, 140.1);
        Resource near = salon("near")
                .location(new Location(AreaId.of("n1"), "1", Optional.of(here), false))
                .build();
        Resource shelter = salon("shelter")
                .location(new Location(AreaId.of("n1"), "7", Optional.of(here), true))
                .build();
        SearchResult found =
                index(near, shelter).search(request().position(here).build(), 2);
        assertThat(found.matches())
                .extracting(match -> match.parts().stream()
                        .filter(part -> part.criterion() == Criterion.TRAVEL)
                        .findFirst()
                        .orElseThrow()
                        .fit())
                .containsExactly(1.0, 0.5);
    }

    @Test
    void equal_points_come_in_the_order_of_their_ids() {
        assertThat(index(
                                salon("c").build(),
                                salon("a").build(),
                                salon("b").kind("FARM").build())
                        .search(request().build(), 2)
                        .ids())
                .containsExactly(ResourceId.of("a"), ResourceId.of("b"));
    }

    @Test
    void more_weight_on_what_is_near_brings_it_forward() {
        Resource near = salon("near")
                .location(new Location(AreaId.of("n1"), "1", false))
                .build();
        Resource fitting = salon("fitting")
                .location(new Location(AreaId.of("n2"), "2", false))
                .addFunctions("MEALS")
                .build();
        SearchRequest request =
                request().home(AreaId.of("n1")).addNeeds("MEALS").build();
        ResourceIndex index = index(near, fitting);
        assertThat(index.search(request, 1).ids()).containsExactly(ResourceId.of("fitting"));
        SearchRequest staying =
                request.but().weights(Weights.USUAL.with(Criterion.TRAVEL, 100)).build();
        assertThat(index.search(staying, 1).ids()).containsExactly(ResourceId.of("near"));
    }

    @Test
    void reasons_are_sentences_in_both_languages_and_say_nothing_of_the_person() {
        SearchRequest request = request().facts(Facts.NONE.number("age", 33)).build();
        Reason reason =
                search(forAges(65, 84), request).whyNot(ResourceId.of("a")).get(0);
        assertThat(Wording.in(Locale.JAPANESE).of(reason)).isEqualTo("対象の年齢は 65-84 歳です");
        assertThat(Wording.in(Locale.ENGLISH).of(reason)).isEqualTo("it is for ages of 65-84");
    }

    @Test
    void many_threads_search_one_index_while_places_change() throws Exception {
        RandomCity city = new RandomCity(7);
        List<Listing> listings = city.listings(300);
        SearchRequest request = city.request(listings);
        ResourceIndex index = ResourceIndex.of(listings, RandomCity.AREAS, DAY);
        List<ResourceId> expected = index.search(request, 10).ids();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> answers = java.util.stream.IntStream.range(0, 200)
                    .mapToObj(number -> threads.submit(() -> {
                        index.withPlacesLeft(
                                Map.of(listings.get(number).resource().id(), number % 3));
                        return index.search(request, 10).ids().equals(expected);
                    }))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_cannot_be_is_refused_with_what_was_expected() {
        assertThatThrownBy(() -> index(salon("a").build(), salon("a").build()))
                .hasMessage("Expected each resource once, but found (a) again.");
        ResourceIndex index = index(salon("a").build());
        assertThatThrownBy(() -> index.search(request().on(DAY.plusDays(1)).build(), 1))
                .hasMessageContaining("2024-06-03")
                .hasMessageContaining("2024-06-04");
        assertThatThrownBy(() -> index.search(request().build(), 0)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> index.withPlacesLeft(Map.of(ResourceId.of("a"), -1)))
                .hasMessageContaining("(-1) at (a)");
        assertThatThrownBy(() -> index.search(request().build(), 1).whyNot(ResourceId.of("x")))
                .hasMessageContaining("(x)");
        assertThatThrownBy(() -> new Position(140, 35)).hasMessageContaining("Maybe they are swapped");
        assertThatThrownBy(() -> new Position(Double.NaN, 35)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(0, 0, 0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.USUAL.with(Criterion.NEED, 1001)).hasMessageContaining("(1001)");
        assertThatThrownBy(() -> Listing.of(salon("a").build(), -1)).hasMessageContaining("(-1) at (a)");
        assertThatThrownBy(() -> request().reachKilometres(0).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "TU", "TU 9:00-12:00", "XX 09:00-12:00", "TU 12:00-09:00", "TU 09:00-24:30", "TU 09:00"})
    void a_time_that_is_not_written_as_one_is_refused(String text) {
        assertThatThrownBy(() -> Week.of(text))
                .hasMessageContaining("TU 13:00-16:00")
                .hasMessageContaining(text);
    }

    @Test
    void a_half_hour_that_is_touched_counts_as_a_whole() {
        assertThat(Week.of("TU 09:15-09:20").halfHours()).isEqualTo(1);
        assertThat(Week.of("SU 00:00-24:00").halfHours()).isEqualTo(48);
        assertThat(Week.of("TU 09:00-12:00").touches(Week.of("TU 12:00-13:00"))).isFalse();
        assertThat(Week.of("TU 09:00-12:00", "TU 11:00-12:30")).isEqualTo(Week.of("TU 09:00-12:30"));
    }
}
