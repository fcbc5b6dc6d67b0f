package org.marugoto.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.Identities;
import org.marugoto.Marugoto;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class IdentityDeciderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final Occasion NOW = Occasion.of(
            ActorId.of("W-1"), AgencyId.of("fukumaru"), DAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    private static final PersonId ONE = PersonId.of("P1");
    private static final PersonId OTHER = PersonId.of("P2");
    private static final PersonId THIRD = PersonId.of("P3");
    private static final IdentityDecider DECIDER = new IdentityDecider();
    private static final List<IdentityCommand> COMMANDS = List.of(
            new IdentityCommand.Merge(OTHER, Set.of(Evidence.SAME_BIRTH), true, NOW),
            new IdentityCommand.Unmerge("MISTAKE", NOW),
            new IdentityCommand.TakeIn(THIRD, NOW),
            new IdentityCommand.LetGo(THIRD, NOW));

    private final Marugoto chiba =
            Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
    private final Identities identities = chiba.identities();

    @Test
    void a_merged_record_points_to_the_one_that_stands_for_both_until_it_is_undone() {
        identities.merge(ONE, OTHER, Set.of(Evidence.SAME_BIRTH), NOW).state();
        assertThat(identities.standing(ONE, NOW)).isEqualTo(OTHER);
        identities.unmerge(ONE, "MISTAKE", NOW).state();
        assertThat(identities.standing(ONE, NOW)).isEqualTo(ONE);
        assertThat(identities.history(ONE, NOW)).hasSize(2);
        assertThat(StoreCheck.of(chiba.store()).check(Identities.TYPE).ok()).isTrue();
    }

    @Test
    void chains_and_rings_of_merged_records_cannot_arise() {
        assertThat(codes(identities.merge(ONE, ONE, Set.of(), NOW))).containsExactly(IdentityRefusal.WITH_ITSELF);
        identities.merge(ONE, OTHER, Set.of(), NOW).state();
        assertThat(codes(identities.merge(OTHER, ONE, Set.of(), NOW)))
                .containsExactly(IdentityRefusal.STANDS_FOR_OTHERS);
        assertThat(codes(identities.merge(THIRD, ONE, Set.of(), NOW))).containsExactly(IdentityRefusal.OTHER_IS_MERGED);
    }

    @Test
    void the_laws_of_deciders_hold_and_every_cell_answers() {
        Random random = new Random(8);
        for (int i = 0; i < 50 * Integer.getInteger("marugoto.effort", 1); i++) {
            List<IdentityEvent> history = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                IdentityCommand command = COMMANDS.get(random.nextInt(COMMANDS.size()));
                history.addAll(
                        DECIDER.decide(DECIDER.fold(history), command).match(done -> done, reasons -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(IdentityDecider.TABLE, IdentityRefusal.NOT_POSSIBLE_NOW)
                    .check(history, COMMANDS);
        }
    }

    @Test
    void no_event_is_forgotten_and_each_reads_back_as_it_was_written() {
        List<IdentityEvent> samples = List.of(
                new IdentityEvent.Merged(OTHER, Set.of(Evidence.SAME_BIRTH), NOW),
                new IdentityEvent.Unmerged(OTHER, "MISTAKE", NOW),
                new IdentityEvent.TakenIn(THIRD, NOW),
                new IdentityEvent.LetGo(THIRD, NOW));
        EventCensus.of(IdentityEvent.class).check(DECIDER, samples);
        MarugotoJson json = new MarugotoJson();
        Identity state = Identity.NONE;
        for (IdentityEvent event : samples) {
            assertThat(json.read(IdentityEvent.class, json.write(IdentityEvent.class, event)))
                    .isEqualTo(event);
            state = DECIDER.evolve(state, event);
            assertThat(json.read(Identity.class, json.write(Identity.class, state)))
                    .isEqualTo(state);
        }
    }

    private static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        return outcome.match(
                done -> List.of(), reasons -> reasons.stream().map(Reason::code).toList());
    }
}
