package org.marugoto.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.referral.Town.CARE;
import static org.marugoto.referral.Town.EDUCATION;
import static org.marugoto.referral.Town.FALLBACK;
import static org.marugoto.referral.Town.MONDAY;
import static org.marugoto.referral.Town.ask;
import static org.marugoto.referral.Town.by;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class BackUpDeciderTest {

    private static final BackUpDecider DECIDER = new BackUpDecider();

    @Test
    void only_the_helper_answers_and_only_the_asker_closes() {
        DeciderSpec<BackUpCommand, BackUp, BackUpEvent> asked = DeciderSpec.of(DECIDER)
                .given(new BackUpEvent.BackUpAsked(EDUCATION, FALLBACK, "ADVICE", MONDAY, by(EDUCATION)));
        asked.when(new BackUpCommand.Answer("ADVISED", Optional.empty(), by(EDUCATION)))
                .thenRefused(ReferralRefusal.NOT_YOURS);
        asked.when(new BackUpCommand.Answer("ADVISED", Optional.empty(), by(FALLBACK)))
                .thenAccepted(new BackUpEvent.BackUpAnswered("ADVISED", Optional.empty(), by(FALLBACK)));
        asked.when(new BackUpCommand.WithdrawBackUp(by(CARE))).thenRefused(ReferralRefusal.NOT_YOURS);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Set<Class<?>> walked = new HashSet<>();
        BackUp asked = BackUp.builder()
                .status(BackUp.Status.ASKED)
                .asker(EDUCATION)
                .helper(FALLBACK)
                .kind("ADVICE")
                .build();
        for (BackUp.Status status : BackUp.Status.values()) {
            BackUp state = status == BackUp.Status.NONE
                    ? BackUp.NONE
                    : asked.but().status(status).build();
            for (BackUpCommand command : oneOfEachCommand()) {
                walked.add(command.getClass());
                Decision<BackUpEvent> decision = DECIDER.decide(state, command);
                Optional<Reason> refused =
                        decision.match(events -> Optional.empty(), reasons -> Optional.of(reasons.get(0)));
                assertThat(refused.filter(reason -> reason.code() == ReferralRefusal.NOT_POSSIBLE_NOW)
                                .isEmpty())
                        .isEqualTo(BackUpDecider.TABLE.possibleIn(status).contains(command.getClass()));
                refused.ifPresent(reason -> assertThat(reason.facts()).isNotEmpty());
            }
        }
        assertThat(walked).containsExactlyInAnyOrder(BackUpCommand.class.getPermittedSubclasses());
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        Random random = new Random(5);
        for (int i = 0; i < 50 * Integer.getInteger("marugoto.effort", 1); i++) {
            BackUp state = BackUp.NONE;
            List<BackUpEvent> history = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                List<BackUpEvent> events = DECIDER.decide(
                                state,
                                oneOfEachCommand()
                                        .get(random.nextInt(oneOfEachCommand().size())))
                        .match(done -> done, reasons -> List.of());
                state = DECIDER.fold(state, events);
                history.addAll(events);
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(BackUpDecider.TABLE, ReferralRefusal.NOT_POSSIBLE_NOW)
                    .check(history, oneOfEachCommand());
        }
    }

    @Test
    void no_event_is_forgotten() {
        EventCensus.of(BackUpEvent.class).check(DECIDER, samples());
    }

    static List<BackUpEvent> samples() {
        return Arrays.asList(
                new BackUpEvent.BackUpAsked(EDUCATION, FALLBACK, "ADVICE", MONDAY, by(EDUCATION)),
                new BackUpEvent.BackUpTakenUp(by(FALLBACK)),
                new BackUpEvent.BackUpDeclined("FULL", by(FALLBACK)),
                new BackUpEvent.BackUpAnswered("ADVISED", Optional.empty(), by(FALLBACK)),
                new BackUpEvent.BackUpClosed(by(EDUCATION)),
                new BackUpEvent.BackUpWithdrawn(by(EDUCATION)));
    }

    private static List<BackUpCommand> oneOfEachCommand() {
        return List.of(
                ask(EDUCATION, FALLBACK),
                new BackUpCommand.TakeUp(by(FALLBACK)),
                new BackUpCommand.DeclineBackUp("FULL", by(FALLBACK)),
                new BackUpCommand.Answer("ADVISED", Optional.empty(), by(FALLBACK)),
                new BackUpCommand.CloseBackUp(by(EDUCATION)),
                new BackUpCommand.WithdrawBackUp(by(EDUCATION)));
    }
}
