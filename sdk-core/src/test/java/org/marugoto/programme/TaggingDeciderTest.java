package org.marugoto.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.programme.TaggingCommand.Release;
import org.marugoto.programme.TaggingCommand.SetByHand;
import org.marugoto.programme.TaggingEvent.TagsReleased;
import org.marugoto.programme.TaggingEvent.TagsSetByHand;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class TaggingDeciderTest {

    private static final Occasion OCCASION = Occasion.of(
            ActorId.of("W-7"), AgencyId.of("centre"), Instant.parse("2024-04-02T01:00:00Z"), LocalDate.of(2024, 4, 2));

    private final TaggingDecider decider = new TaggingDecider();

    @Test
    void the_last_hand_counts_until_it_lets_go() {
        DeciderSpec<TaggingCommand, Tagging, TaggingEvent> once =
                DeciderSpec.of(decider).given(new TagsSetByHand(byHand("A")));
        assertThat(once.when(new SetByHand(byHand("B")))
                        .thenAccepted(new TagsSetByHand(byHand("B")))
                        .state()
                        .byHand())
                .contains(byHand("B"));
        once.when(new SetByHand(byHand("A"))).thenNothing();
        assertThat(once.when(new Release(OCCASION))
                        .thenAccepted(new TagsReleased(OCCASION))
                        .state())
                .isEqualTo(Tagging.NONE);
    }

    @Test
    void every_cell_of_the_table_is_as_it_says() {
        DeciderSpec.of(decider).when(new Release(OCCASION)).thenRefused(TagRefusal.NOT_POSSIBLE_NOW);
        DeciderSpec.of(decider).when(new SetByHand(byHand("A"))).thenAccepted(new TagsSetByHand(byHand("A")));
        assertThat(TaggingDecider.TABLE.possibleIn(Tagging.Status.BY_HAND))
                .containsExactly(SetByHand.class, Release.class);
        assertThat(TaggingDecider.TABLE.rows()).hasSize(TaggingCommand.class.getPermittedSubclasses().length);
    }

    @Test
    void every_law_holds_over_random_histories_and_every_event_and_state_reads_back() {
        MarugotoJson json = new MarugotoJson();
        Random random = new Random(5);
        List<TaggingCommand> commands =
                List.of(new SetByHand(byHand("A")), new SetByHand(byHand("B")), new Release(OCCASION));
        for (int round = 0; round < 50 * Integer.getInteger("marugoto.effort", 1); round++) {
            Tagging now = Tagging.NONE;
            List<TaggingEvent> history = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                List<TaggingEvent> events =
                        decider.decide(now, commands.get(random.nextInt(3))).match(done -> done, reasons -> List.of());
                history.addAll(events);
                now = decider.fold(now, events);
                assertThat(json.read(Tagging.class, json.write(Tagging.class, now)))
                        .isEqualTo(now);
            }
            DeciderLaws.of(decider)
                    .table(TaggingDecider.TABLE, TagRefusal.NOT_POSSIBLE_NOW)
                    .repeatingChangesNothing()
                    .check(history, commands);
        }
        List<TaggingEvent> samples = List.of(new TagsSetByHand(byHand("A")), new TagsReleased(OCCASION));
        EventCensus.of(TaggingEvent.class).check(decider, samples);
        samples.forEach(event -> assertThat(json.read(TaggingEvent.class, json.write(TaggingEvent.class, event)))
                .isEqualTo(event));
        assertThat(samples)
                .extracting(event -> json.nameOf(TaggingEvent.class, event))
                .containsExactly("tags-set-by-hand", "tags-released");
    }

    private static TagOverride byHand(String line) {
        return new TagOverride(
                new Tags(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(line), Optional.empty()),
                "GRANT_OFFICE_SAID_SO",
                OCCASION);
    }
}
