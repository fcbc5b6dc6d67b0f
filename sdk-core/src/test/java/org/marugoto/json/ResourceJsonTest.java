package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesDecider;
import org.marugoto.resource.PlacesEvent;
import org.marugoto.testkit.EventCensus;

class ResourceJsonTest {

    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.EPOCH, LocalDate.of(2024, 4, 1));

    private static final List<PlacesEvent> EVENTS = List.of(
            new PlacesEvent.Offered(2, OCCASION),
            new PlacesEvent.Taken(PersonId.of("P1"), OCCASION),
            new PlacesEvent.Taken(PersonId.of("P2"), OCCASION),
            new PlacesEvent.Freed(PersonId.of("P1"), OCCASION),
            new PlacesEvent.Withdrawn(OCCASION));

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_reads_back_as_it_was_written() {
        assertThat(EVENTS.stream().map(Object::getClass).distinct().count())
                .isEqualTo(EventCensus.of(PlacesEvent.class).kinds().size());
        Places places = Places.NONE;
        for (PlacesEvent event : EVENTS) {
            assertThat(json.read(PlacesEvent.class, json.write(PlacesEvent.class, event)))
                    .isEqualTo(event);
            places = new PlacesDecider().evolve(places, event);
            assertThat(json.read(Places.class, json.write(Places.class, places)))
                    .isEqualTo(places);
        }
    }

    @Test
    void the_names_in_the_journal_are_these_forever() {
        assertThat(EVENTS.stream()
                        .map(event -> json.nameOf(PlacesEvent.class, event))
                        .distinct())
                .containsExactly("places-offered", "place-taken", "place-freed", "places-withdrawn");
    }
}
