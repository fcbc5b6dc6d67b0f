package org.marugoto.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.AreaTree;

/** What holds of every search, on many small cities drawn by chance. */
class SearchLawsTest {

    private static final int CITIES = 25 * Integer.getInteger("marugoto.effort", 1);
    private static final int REQUESTS = 12;

    private interface Law {
        void check(List<Listing> listings, SearchRequest request, int most);
    }

    private static void inManyCities(Law law) {
        for (int seed = 0; seed < CITIES; seed++) {
            RandomCity city = new RandomCity(seed);
            List<Listing> listings = city.listings(1 + new SplittableRandom(seed).nextInt(80));
            for (int number = 0; number < REQUESTS; number++) {
                law.check(listings, city.request(listings), 1 + number);
            }
        }
    }

    private static SearchResult search(List<Listing> listings, SearchRequest request, int most) {
        return ResourceIndex.of(listings, RandomCity.AREAS, RandomCity.DAY).search(request, most);
    }

    @Test
    void the_index_finds_what_looking_at_every_resource_finds() {
        int[] found = new int[1];
        inManyCities((listings, request, most) -> {
            List<NaiveSearch.Verdict> expected = NaiveSearch.best(listings, RandomCity.AREAS, request, most);
            List<Match> matches = search(listings, request, most).matches();
            assertThat(matches).hasSameSizeAs(expected);
            NaiveSearch naive = new NaiveSearch(listings, RandomCity.AREAS, request);
            Map<ResourceId, Listing> byId = listings.stream()
                    .collect(Collectors.toMap(entry -> entry.resource().id(), entry -> entry));
            for (int at = 0; at < matches.size(); at++) {
                Match match = matches.get(at);
                NaiveSearch.Verdict own = naive.judge(byId.get(match.resource().id()));
                assertThat(own.reasons()).isEmpty();
                assertThat(match.points()).isCloseTo(own.points(), within(1e-9));
                assertThat(match.points()).isCloseTo(expected.get(at).points(), within(1e-9));
            }
            found[0] += matches.size();
        });
        assertThat(found[0]).as("searches that find something").isGreaterThan(CITIES * REQUESTS);
    }

    @Test
    void every_other_resource_has_exactly_the_reasons_that_hold_for_it() {
        Set<SearchReason> met = EnumSet.noneOf(SearchReason.class);
        inManyCities((listings, request, most) -> {
            SearchResult result = search(listings, request, most);
            NaiveSearch naive = new NaiveSearch(listings, RandomCity.AREAS, request);
            Set<ResourceId> chosen = new HashSet<>(result.ids());
            for (Listing listing : listings) {
                List<Reason> reasons = result.whyNot(listing.resource().id());
                Set<SearchReason> codes = codes(reasons);
                met.addAll(codes);
                if (chosen.contains(listing.resource().id())) {
                    assertThat(reasons).isEmpty();
                } else {
                    Set<SearchReason> own = naive.judge(listing).reasons();
                    assertThat(codes).isEqualTo(own.isEmpty() ? Set.of(SearchReason.OTHERS_FIT_BETTER) : own);
                }
            }
        });
        assertThat(met).isEqualTo(EnumSet.range(SearchReason.OTHERS_FIT_BETTER, SearchReason.REFUSED));
    }

    private static Set<SearchReason> codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> (SearchReason) reason.code()).collect(Collectors.toSet());
    }

    @Test
    void near_misses_come_in_the_order_of_what_would_have_to_change() {
        inManyCities((listings, request, most) -> {
            SearchResult result = search(listings, request, most);
            List<Miss> all = result.nearMisses(Integer.MAX_VALUE);
            assertThat(all).hasSize(listings.size() - result.ids().size());
            assertThat(all).isSortedAccordingTo(Comparator.comparingInt(SearchLawsTest::steps));
            assertThat(result.nearMisses(3)).isEqualTo(all.subList(0, Math.min(3, all.size())));
        });
    }

    private static int steps(Miss miss) {
        return codes(miss.reasons()).stream().mapToInt(SearchReason::steps).sum();
    }

    @Test
    void the_parts_add_up_to_the_points_and_no_part_is_more_than_it_can_be() {
        inManyCities((listings, request, most) -> {
            for (Match match : search(listings, request, most).matches()) {
                double sum = match.parts().stream().mapToDouble(Part::points).sum();
                assertThat(sum).isCloseTo(match.points(), within(1e-9));
                assertThat(match.points()).isBetween(0.0, 100.0 + 1e-9);
                assertThat(match.parts()).allMatch(part -> part.fit() >= 0 && part.fit() <= 1);
                assertThat(match.parts()).allMatch(part -> part.points() <= part.most() + 1e-12);
            }
        });
    }

    @Test
    void knowing_more_of_the_person_never_brings_in_what_was_ruled_out() {
        inManyCities((listings, request, most) -> {
            SearchRequest knowingLess = request.but()
                    .facts(org.marugoto.rule.Facts.NONE)
                    .home(java.util.Optional.empty())
                    .build();
            SearchResult less = search(listings, knowingLess, listings.size());
            SearchResult more = search(listings, request, listings.size());
            assertThat(less.ids()).containsAll(more.ids());
        });
    }

    @Test
    void other_places_left_give_what_an_index_made_anew_gives_and_leave_the_old_one_alone() {
        inManyCities((listings, request, most) -> {
            ResourceIndex before = ResourceIndex.of(listings, RandomCity.AREAS, RandomCity.DAY);
            List<ResourceId> first = before.search(request, most).ids();
            Map<ResourceId, Integer> changes = new HashMap<>();
            List<Listing> changed = new ArrayList<>();
            for (int at = 0; at < listings.size(); at++) {
                Listing listing = listings.get(at);
                int left = at % 3;
                if (at % 2 == 0) {
                    changes.put(listing.resource().id(), left);
                    Listing.Builder next =
                            Listing.builder().resource(listing.resource()).placesLeft(left);
                    listing.position().ifPresent(next::position);
                    changed.add(next.build());
                } else {
                    changed.add(listing);
                }
            }
            assertThat(before.withPlacesLeft(changes).search(request, most).ids())
                    .isEqualTo(search(changed, request, most).ids());
            assertThat(before.search(request, most).ids()).isEqualTo(first);
        });
    }

    @Test
    void a_confidential_location_changes_nothing_that_can_be_seen_from_outside() {
        inManyCities((listings, request, most) -> {
            List<Listing> hidden = listings.stream()
                    .map(listing -> moved(listing, "island", new Position(35.6, 140.1)))
                    .toList();
            List<Listing> elsewhere = listings.stream()
                    .map(listing -> moved(listing, "n1", new Position(35.69, 140.19)))
                    .toList();
            assertThat(seen(hidden, request, most)).isEqualTo(seen(elsewhere, request, most));
            assertThat(seen(hidden, request, most)).doesNotContain("secret");
        });
    }

    private static Listing moved(Listing listing, String area, Position position) {
        if (listing.resource().location().filter(Location::confidential).isEmpty()) {
            return listing;
        }
        Resource resource = listing.resource()
                .but()
                .location(new Location(org.marugoto.area.AreaId.of(area), "secret " + area, true))
                .contact("secret " + area)
                .build();
        return Listing.builder()
                .resource(resource)
                .placesLeft(listing.placesLeft())
                .position(position)
                .build();
    }

    private static String seen(List<Listing> listings, SearchRequest request, int most) {
        SearchResult result = search(listings, request, most);
        StringBuilder seen = new StringBuilder();
        for (Match match : result.matches()) {
            seen.append(match.resource())
                    .append(match.points())
                    .append(match.parts())
                    .append(match.questions())
                    .append(match.nextDay());
        }
        return seen.append(result.nearMisses(Integer.MAX_VALUE)).toString();
    }

    @Test
    void the_order_in_which_resources_are_given_says_nothing() {
        inManyCities((listings, request, most) -> {
            List<Listing> turned = new ArrayList<>(listings);
            java.util.Collections.reverse(turned);
            assertThat(search(turned, request, most).ids())
                    .isEqualTo(search(listings, request, most).ids());
        });
    }

    @Test
    void an_index_of_nothing_finds_nothing() {
        SearchRequest request = SearchRequest.builder().on(RandomCity.DAY).build();
        ResourceIndex nothing = ResourceIndex.of(List.of(), AreaTree.NONE, RandomCity.DAY);
        assertThat(nothing.search(request, 10).matches()).isEmpty();
        assertThat(nothing.search(request, 10).nearMisses(10)).isEmpty();
    }
}
