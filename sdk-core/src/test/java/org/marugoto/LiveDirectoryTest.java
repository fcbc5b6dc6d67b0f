package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Directory;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.search.Criterion;
import org.marugoto.search.Listing;
import org.marugoto.search.SearchReason;
import org.marugoto.search.SearchRequest;
import org.marugoto.search.Weights;

class LiveDirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final ResourceId CAFE = ResourceId.of("cafe");
    private static final ResourceId FARM = ResourceId.of("farm");
    private static final SearchRequest ANYTHING =
            SearchRequest.builder().on(DAY).build();

    private final InMemoryStore store = new InMemoryStore();
    private final Marugoto city = Marugoto.with(CHIBA).store(store).build();
    private final Resources resources = city.resources();

    private static Occasion on(LocalDate day) {
        return Occasion.of(ActorId.of("W-7"), CHIBA.centre(), day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static Resource entry(ResourceId id) {
        return Resource.builder()
                .id(id)
                .name(Text.of("居場所", "Place to be"))
                .kind("SALON")
                .formality(Resource.INFORMAL)
                .build();
    }

    private LiveDirectory directory() {
        return resources.directory(Directory.of(List.of(entry(CAFE), entry(FARM))), on(DAY));
    }

    @Test
    void the_weights_of_the_municipality_count_unless_the_search_has_its_own() {
        Weights load = Weights.of(Map.of(Criterion.LOAD, 1));
        MunicipalityProfile heavy = CHIBA.but().searchWeights(load).build();
        LiveDirectory directory = Marugoto.with(heavy)
                .store(store)
                .build()
                .resources()
                .directory(Directory.of(List.of(entry(CAFE))), on(DAY));

        assertThat(directory.search(ANYTHING, 1, on(DAY)).request().weights()).isEqualTo(load);
        assertThat(directory
                        .search(ANYTHING.but().weights(Weights.USUAL).build(), 1, on(DAY))
                        .request()
                        .weights())
                .isEqualTo(Weights.USUAL);
        assertThat(directory().search(ANYTHING, 1, on(DAY)).request().weights()).isEqualTo(Weights.USUAL);
    }

    private void offer(ResourceId id, int capacity) {
        resources.handle(id, new PlacesCommand.Offer(capacity, on(DAY))).state();
    }

    private void take(ResourceId id, String person) {
        resources
                .handle(id, new PlacesCommand.Take(PersonId.of(person), on(DAY)))
                .state();
    }

    private List<ResourceId> found(LiveDirectory directory) {
        return directory.search(ANYTHING, 10, on(DAY)).ids();
    }

    @Test
    void whoever_takes_the_last_place_takes_it_out_of_the_next_search_until_it_is_free_again() {
        offer(CAFE, 1);
        LiveDirectory directory = directory();
        assertThat(found(directory)).containsExactlyInAnyOrder(CAFE, FARM);
        take(CAFE, "P1");
        assertThat(found(directory)).containsExactly(FARM);
        assertThat(directory.search(ANYTHING, 10, on(DAY)).whyNot(CAFE)).containsExactly(Reason.of(SearchReason.FULL));
        resources
                .handle(CAFE, new PlacesCommand.Free(PersonId.of("P1"), on(DAY)))
                .state();
        assertThat(found(directory)).containsExactlyInAnyOrder(CAFE, FARM);
        resources.handle(CAFE, new PlacesCommand.Withdraw(on(DAY))).state();
        assertThat(found(directory)).containsExactly(FARM);
    }

    @Test
    void places_taken_before_the_directory_was_made_are_taken() {
        offer(CAFE, 1);
        take(CAFE, "P1");
        assertThat(found(directory())).containsExactly(FARM);
    }

    @Test
    void a_place_taken_by_another_program_on_the_same_store_is_never_offered() {
        LiveDirectory directory = directory();
        Resources elsewhere = Marugoto.with(CHIBA).store(store).build().resources();
        elsewhere.handle(CAFE, new PlacesCommand.Offer(0, on(DAY))).state();
        assertThat(found(directory)).containsExactly(FARM);
        elsewhere.handle(CAFE, new PlacesCommand.Offer(2, on(DAY))).state();
        directory.refresh();
        assertThat(found(directory)).containsExactlyInAnyOrder(CAFE, FARM);
    }

    @Test
    void what_was_rolled_back_was_never_taken() {
        offer(CAFE, 1);
        LiveDirectory directory = directory();
        assertThatThrownBy(() -> store.within(() -> {
                    take(CAFE, "P1");
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(found(directory)).containsExactlyInAnyOrder(CAFE, FARM);
    }

    @Test
    void another_day_makes_the_index_anew_with_the_places_as_they_stand() {
        offer(CAFE, 1);
        take(CAFE, "P1");
        LiveDirectory directory = directory();
        LocalDate next = DAY.plusDays(1);
        SearchRequest tomorrow = ANYTHING.but().on(next).build();
        assertThat(directory.search(tomorrow, 10, on(next)).ids()).containsExactly(FARM);
        assertThatThrownBy(() -> directory.search(ANYTHING, 10, on(next)))
                .hasMessageContaining("2024-06-04")
                .hasMessageContaining("2024-06-03");
    }

    @Test
    void entries_are_replaced_all_at_once_or_not_at_all() {
        LiveDirectory directory = directory();
        assertThatThrownBy(() -> directory.replace(List.of(Listing.of(entry(CAFE)), Listing.of(entry(CAFE))), on(DAY)))
                .hasMessageContaining("(cafe)");
        assertThat(found(directory)).containsExactlyInAnyOrder(CAFE, FARM);
        directory.replace(List.of(Listing.of(entry(FARM))), on(DAY));
        assertThat(found(directory)).containsExactly(FARM);
    }

    @Test
    void the_areas_are_those_of_the_profile() {
        Resource inOneWard = entry(CAFE).but().addAreasServed(AreaId.of("chuo")).build();
        LiveDirectory directory = resources.directory(List.of(Listing.of(inOneWard)), on(DAY));
        SearchRequest elsewhere = ANYTHING.but().home(AreaId.of("inage")).build();
        assertThat(directory.search(elsewhere, 1, on(DAY)).whyNot(CAFE))
                .containsExactly(Reason.of(SearchReason.AREA).with("areas", "chuo"));
    }
}
