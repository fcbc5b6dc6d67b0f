package org.marugoto.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;

class DirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final AreaId NORTH = AreaId.of("north");

    private static Resource.Builder salon(String id) {
        return Resource.builder()
                .id(ResourceId.of(id))
                .name(Text.of("サロン", "Salon"))
                .kind("SALON")
                .formality(Resource.INFORMAL);
    }

    @Test
    void entries_are_found_by_area_and_function_in_the_order_of_their_ids() {
        Directory directory = Directory.of(List.of(
                salon("c").build(),
                salon("b").addAreasServed(NORTH).addFunctions("MEALS").build(),
                salon("a").addAreasServed(AreaId.of("south")).build()));
        assertThat(directory.serving(NORTH))
                .extracting(entry -> entry.id().value())
                .containsExactly("b", "c");
        assertThat(directory.withFunction("MEALS"))
                .extracting(entry -> entry.id().value())
                .containsExactly("b");
        assertThat(directory.find(ResourceId.of("a"))).isPresent();
        assertThat(directory.find(ResourceId.of("x"))).isEmpty();
    }

    @Test
    void what_nobody_has_confirmed_for_long_comes_first() {
        ActorId worker = ActorId.of("W-7");
        Directory directory = Directory.of(List.of(
                salon("a")
                        .confirmed(new Confirmation(worker, DAY.minusDays(91)))
                        .build(),
                salon("b")
                        .confirmed(new Confirmation(worker, DAY.minusDays(90)))
                        .build(),
                salon("c").build(),
                salon("d")
                        .confirmed(new Confirmation(worker, DAY.minusDays(400)))
                        .build()));
        assertThat(directory.toConfirm(DAY.minusDays(90)))
                .extracting(entry -> entry.id().value())
                .containsExactly("c", "d", "a");
    }

    @Test
    void whoever_confirmed_last_is_reminded_when_a_confirmation_ends() {
        ActorId worker = ActorId.of("W-7");
        Directory directory = Directory.of(List.of(
                salon("due")
                        .confirmed(new Confirmation(worker, DAY.minusDays(91)))
                        .build(),
                salon("fresh")
                        .confirmed(new Confirmation(worker, DAY.minusDays(90)))
                        .build(),
                salon("never").build()));
        assertThat(directory.reminders(DAY, 90))
                .extracting(reminder -> reminder.entry().id().value(), Directory.Reminder::lastBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("never", java.util.Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("due", java.util.Optional.of(worker)));
        assertThat(directory.reminders(DAY, 90).get(1).dueOn()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void a_confirmation_counts_unless_there_is_a_later_one() {
        ActorId worker = ActorId.of("W-7");
        Directory directory =
                Directory.of(List.of(salon("a").build(), salon("b").build()));
        Directory after = directory
                .confirmed(ResourceId.of("a"), new Confirmation(worker, DAY))
                .orElseThrow();
        assertThat(after.toConfirm(DAY)).extracting(Resource::id).containsExactly(ResourceId.of("b"));
        assertThat(directory.toConfirm(DAY)).hasSize(2);
        assertThat(after.confirmed(ResourceId.of("a"), new Confirmation(worker, DAY.minusDays(1))))
                .isEmpty();
        assertThat(after.confirmed(ResourceId.of("c"), new Confirmation(worker, DAY)))
                .isEmpty();
    }

    @Test
    void a_shelter_is_in_the_directory_but_where_it_is_never_leaves_it() {
        Resource shelter = salon("shelter")
                .location(new Location(NORTH, "1-2-3 Hidden Street", true))
                .contact("043-000-0000")
                .build();
        Directory published = Directory.of(List.of(
                        shelter,
                        salon("open")
                                .location(new Location(NORTH, "4-5 Main Street", false))
                                .build()))
                .forPublication();
        assertThat(published.all().toString())
                .doesNotContain("Hidden")
                .doesNotContain("043")
                .contains("Main Street");
        assertThat(shelter.toString()).doesNotContain("Hidden");
        assertThat(published.find(ResourceId.of("shelter"))).isPresent();
    }

    @Test
    void a_resource_is_there_on_the_days_of_its_schedules_and_by_arrangement_on_any() {
        Resource wednesdays = salon("w")
                .addSchedules(Schedule.builder()
                        .beginsOn(DAY)
                        .hours(OpeningHours.of("10:00", "12:00"))
                        .addRules(Recurrence.parse("FREQ=MONTHLY;BYDAY=2WE,4WE"))
                        .build())
                .build();
        assertThat(wednesdays.isOn(LocalDate.of(2024, 4, 10))).isTrue();
        assertThat(wednesdays.isOn(LocalDate.of(2024, 4, 17))).isFalse();
        assertThat(salon("any").build().isOn(DAY)).isTrue();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() ->
                        Directory.of(List.of(salon("a").build(), salon("a").build())))
                .hasMessageContaining("found (a) again");
        assertThatThrownBy(() -> salon("a").capacity(-1).build()).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> new Fee(-1, Text.of("回", "visit"))).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> new Location(NORTH, " ", false)).hasMessageContaining("empty");
    }
}
