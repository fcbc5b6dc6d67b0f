package org.marugoto.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.referral.Town.CARE;
import static org.marugoto.referral.Town.EDUCATION;
import static org.marugoto.referral.Town.LIFE_AND_WORK;
import static org.marugoto.referral.Town.MONDAY;
import static org.marugoto.referral.Town.accept;
import static org.marugoto.referral.Town.by;
import static org.marugoto.referral.Town.propose;
import static org.marugoto.referral.Town.send;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class HandOverDeciderTest {

    private static final HandOverDecider DECIDER = new HandOverDecider();

    @Test
    void the_loop_is_closed_only_when_the_sender_has_read_the_outcome() {
        HandOver over = after(
                propose(EDUCATION, LIFE_AND_WORK, "FIELD"),
                send(EDUCATION),
                new HandOverCommand.Acknowledge(by(LIFE_AND_WORK)),
                accept(LIFE_AND_WORK),
                new HandOverCommand.BeginService(by(LIFE_AND_WORK)),
                new HandOverCommand.ReportOutcome("GOAL_REACHED", by(LIFE_AND_WORK)),
                new HandOverCommand.CloseLoop(by(EDUCATION)));
        assertThat(over.status()).isEqualTo(HandOver.Status.CLOSED);
        assertThat(over.isOver()).isTrue();
    }

    @Test
    void nobody_but_the_receiver_can_accept_or_decline() {
        DeciderSpec<HandOverCommand, HandOver, HandOverEvent> sent =
                DeciderSpec.of(DECIDER).given(events(propose(EDUCATION, LIFE_AND_WORK, "FIELD"), send(EDUCATION)));
        sent.when(accept(EDUCATION)).thenRefused(ReferralRefusal.NOT_YOURS);
        sent.when(accept(CARE)).thenRefused(ReferralRefusal.NOT_YOURS);
        sent.when(new HandOverCommand.Decline("FULL", by(CARE))).thenRefused(ReferralRefusal.NOT_YOURS);
    }

    @Test
    void nobody_but_the_sender_can_send_withdraw_or_close_the_loop() {
        DeciderSpec<HandOverCommand, HandOver, HandOverEvent> proposed =
                DeciderSpec.of(DECIDER).given(events(propose(EDUCATION, LIFE_AND_WORK, "FIELD")));
        proposed.when(send(LIFE_AND_WORK)).thenRefused(ReferralRefusal.NOT_YOURS);
        proposed.when(new HandOverCommand.Withdraw("MISTAKE", by(CARE))).thenRefused(ReferralRefusal.NOT_YOURS);
    }

    @Test
    void a_receiver_keeps_its_time_to_answer() {
        DeciderSpec<HandOverCommand, HandOver, HandOverEvent> sent =
                DeciderSpec.of(DECIDER).given(events(propose(EDUCATION, LIFE_AND_WORK, "FIELD"), send(EDUCATION)));
        sent.when(new HandOverCommand.Expire(by(EDUCATION, MONDAY.plusDays(5))))
                .thenRefused(ReferralRefusal.NOT_DUE_YET);
        assertThat(sent.when(new HandOverCommand.Expire(by(EDUCATION, MONDAY.plusDays(6))))
                        .state()
                        .status())
                .isEqualTo(HandOver.Status.EXPIRED);
    }

    @Test
    void an_agency_cannot_hand_a_case_to_itself() {
        DeciderSpec.of(DECIDER).when(propose(EDUCATION, EDUCATION, "FIELD")).thenRefused(ReferralRefusal.TO_ITSELF);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Set<Class<?>> walked = new HashSet<>();
        for (HandOver state : oneOfEachStatus()) {
            for (HandOverCommand command : oneOfEachCommand()) {
                walked.add(command.getClass());
                Decision<HandOverEvent> decision = DECIDER.decide(state, command);
                boolean possible =
                        HandOverDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                Optional<Reason> refused =
                        decision.match(events -> Optional.empty(), reasons -> Optional.of(reasons.get(0)));
                assertThat(refused.filter(reason -> reason.code() == ReferralRefusal.NOT_POSSIBLE_NOW)
                                .isEmpty())
                        .isEqualTo(possible);
                refused.ifPresent(reason -> assertThat(reason.facts()).isNotEmpty());
            }
        }
        assertThat(walked).containsExactlyInAnyOrder(HandOverCommand.class.getPermittedSubclasses());
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        Random random = new Random(4);
        for (int i = 0; i < 50 * Integer.getInteger("marugoto.effort", 1); i++) {
            HandOver state = HandOver.NONE;
            List<HandOverEvent> history = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                HandOverCommand command =
                        oneOfEachCommand().get(random.nextInt(oneOfEachCommand().size()));
                List<HandOverEvent> events = DECIDER.decide(state, command).match(done -> done, reasons -> List.of());
                state = DECIDER.fold(state, events);
                history.addAll(events);
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(HandOverDecider.TABLE, ReferralRefusal.NOT_POSSIBLE_NOW)
                    .check(history, oneOfEachCommand());
        }
    }

    @Test
    void no_event_is_forgotten() {
        EventCensus.of(HandOverEvent.class).check(DECIDER, samples());
    }

    @Test
    void every_status_is_one_fhir_task_and_comes_back_as_itself() {
        List<HandOver.Status> told = Arrays.stream(HandOver.Status.values())
                .filter(status -> status != HandOver.Status.NONE)
                .toList();
        assertThat(told)
                .allSatisfy(status -> assertThat(FhirTask.of(status).toStatus()).contains(status));
        assertThat(told.stream().map(FhirTask::of).distinct()).hasSameSizeAs(told);
        assertThat(told.stream().map(status -> FhirTask.of(status).status()))
                .isSubsetOf(
                        "draft",
                        "requested",
                        "received",
                        "accepted",
                        "rejected",
                        "cancelled",
                        "in-progress",
                        "failed",
                        "completed");
    }

    static List<HandOverEvent> samples() {
        return List.of(
                new HandOverEvent.Proposed(
                        EDUCATION,
                        LIFE_AND_WORK,
                        "FIELD",
                        "WARM",
                        "STAFF_WILL_CALL",
                        Optional.empty(),
                        false,
                        by(EDUCATION)),
                new HandOverEvent.Sent(MONDAY.plusDays(5), by(EDUCATION)),
                new HandOverEvent.Acknowledged(by(LIFE_AND_WORK)),
                new HandOverEvent.Accepted(MONDAY.plusDays(5), MONDAY.plusDays(60), by(LIFE_AND_WORK)),
                new HandOverEvent.Declined("FULL", by(LIFE_AND_WORK)),
                new HandOverEvent.Redirected(CARE, "OTHER_FIELD", by(LIFE_AND_WORK)),
                new HandOverEvent.ServiceBegun(by(LIFE_AND_WORK)),
                new HandOverEvent.OutcomeReported("GOAL_REACHED", by(LIFE_AND_WORK)),
                new HandOverEvent.LoopClosed(by(EDUCATION)),
                new HandOverEvent.Withdrawn("MISTAKE", by(EDUCATION)),
                new HandOverEvent.Expired(by(EDUCATION, MONDAY.plusDays(6))));
    }

    private static List<HandOverCommand> oneOfEachCommand() {
        AgencyId to = LIFE_AND_WORK;
        return List.of(
                propose(EDUCATION, to, "FIELD"),
                send(EDUCATION),
                new HandOverCommand.Acknowledge(by(to)),
                accept(to),
                new HandOverCommand.Decline("FULL", by(to)),
                new HandOverCommand.Redirect(CARE, "OTHER_FIELD", by(to)),
                new HandOverCommand.BeginService(by(to)),
                new HandOverCommand.ReportOutcome("GOAL_REACHED", by(to)),
                new HandOverCommand.CloseLoop(by(EDUCATION)),
                new HandOverCommand.Withdraw("MISTAKE", by(EDUCATION)),
                new HandOverCommand.Expire(by(EDUCATION, MONDAY.plusDays(6))));
    }

    private static List<HandOver> oneOfEachStatus() {
        HandOver proposed = after(propose(EDUCATION, LIFE_AND_WORK, "FIELD"));
        List<HandOver> all = Stream.concat(
                        Stream.of(HandOver.NONE),
                        Arrays.stream(HandOver.Status.values())
                                .filter(status -> status != HandOver.Status.NONE)
                                .map(status -> proposed.but()
                                        .status(status)
                                        .answerBy(MONDAY.plusDays(5))
                                        .build()))
                .toList();
        assertThat(all).extracting(HandOver::status).containsExactly(HandOver.Status.values());
        return all;
    }

    private static HandOver after(HandOverCommand... commands) {
        return DECIDER.fold(List.of(events(commands)));
    }

    private static HandOverEvent[] events(HandOverCommand... commands) {
        List<HandOverEvent> events = new ArrayList<>();
        for (HandOverCommand command : commands) {
            events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return events.toArray(HandOverEvent[]::new);
    }
}
