package org.marugoto.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.participation.ParticipationSamples.CAFE;
import static org.marugoto.participation.ParticipationSamples.CONFERENCE;
import static org.marugoto.participation.ParticipationSamples.DAY;
import static org.marugoto.participation.ParticipationSamples.FARM;
import static org.marugoto.participation.ParticipationSamples.FIRST;
import static org.marugoto.participation.ParticipationSamples.FULL;
import static org.marugoto.participation.ParticipationSamples.ID;
import static org.marugoto.participation.ParticipationSamples.SECOND;
import static org.marugoto.participation.ParticipationSamples.TERMS;
import static org.marugoto.participation.ParticipationSamples.TOO_YOUNG;
import static org.marugoto.participation.ParticipationSamples.answer;
import static org.marugoto.participation.ParticipationSamples.ask;
import static org.marugoto.participation.ParticipationSamples.day;
import static org.marugoto.participation.ParticipationSamples.need;
import static org.marugoto.participation.ParticipationSamples.on;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.participation.ParticipationCommand.Accept;
import org.marugoto.participation.ParticipationCommand.BeginTrial;
import org.marugoto.participation.ParticipationCommand.Coordinate;
import org.marugoto.participation.ParticipationCommand.Drop;
import org.marugoto.participation.ParticipationCommand.End;
import org.marugoto.participation.ParticipationCommand.ExpireInquiry;
import org.marugoto.participation.ParticipationCommand.FollowUp;
import org.marugoto.participation.ParticipationCommand.HostDeclines;
import org.marugoto.participation.ParticipationCommand.Inquire;
import org.marugoto.participation.ParticipationCommand.NameCandidates;
import org.marugoto.participation.ParticipationCommand.PersonDeclines;
import org.marugoto.participation.ParticipationCommand.RecordVisit;
import org.marugoto.participation.ParticipationCommand.Settle;
import org.marugoto.participation.ParticipationCommand.StateNeed;
import org.marugoto.plan.ConferenceRef;
import org.marugoto.plan.PlanTerms.Gate;
import org.marugoto.rule.Truth;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class ParticipationDeciderTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final ParticipationDecider decider = new ParticipationDecider();

    @Test
    void the_laws_hold_along_any_history_and_every_status_is_reached() {
        Set<Participation.Status> reached = new HashSet<>();
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            Random chance = new Random(seed);
            List<ParticipationEvent> history = new ArrayList<>();
            Participation now = Participation.NONE;
            for (int step = 0; step < 60; step++) {
                ParticipationCommand command = ParticipationSamples.random(chance, step, now);
                if (decider.decide(now, command) instanceof Decision.Accepted<ParticipationEvent> yes) {
                    history.addAll(yes.events());
                    now = decider.fold(now, yes.events());
                    reached.add(now.status());
                    assertThat(now.nextOn().isPresent()).isEqualTo(now.isGoingOn());
                    assertThat(now.holdsPlace() && now.resource().isEmpty()).isFalse();
                }
            }
            Participation last = now;
            List<ParticipationCommand> commands = IntStream.range(0, 6)
                    .mapToObj(i -> ParticipationSamples.random(chance, 60, last))
                    .toList();
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(ParticipationDecider.TABLE, ParticipationRefusal.NOT_POSSIBLE_NOW)
                    .check(history, commands);
        }
        assertThat(reached).hasSize(Participation.Status.values().length - 1);
    }

    @Test
    void every_place_that_is_accepted_is_left_once_and_none_twice_along_any_history() {
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            Random chance = new Random(seed);
            Participation now = Participation.NONE;
            int held = 0;
            for (int step = 0; step < 80; step++) {
                Decision<ParticipationEvent> decision =
                        decider.decide(now, ParticipationSamples.random(chance, step, now));
                List<ParticipationEvent> done = decision.match(events -> events, reasons -> List.of());
                for (ParticipationEvent event : done) {
                    now = decider.evolve(now, event);
                    held += event instanceof ParticipationEvent.PlaceAccepted ? 1 : 0;
                    held -= event instanceof ParticipationEvent.PlaceLeft ? 1 : 0;
                }
                assertThat(held).isEqualTo(now.holdsPlace() ? 1 : 0);
            }
        }
    }

    @Test
    void every_cell_of_the_table_answers() {
        Set<Participation.Status> walked = new HashSet<>();
        Participation now = Participation.NONE;
        for (ParticipationEvent event : ParticipationSamples.everything()) {
            if (!event.id().equals(ID)) {
                continue;
            }
            walked.add(now.status());
            for (ParticipationCommand command : ParticipationSamples.oneOfEach(100)) {
                boolean refused = decider.decide(now, command)
                        .match(
                                events -> false,
                                reasons -> reasons.stream()
                                        .anyMatch(reason -> reason.code() == ParticipationRefusal.NOT_POSSIBLE_NOW));
                assertThat(ParticipationDecider.TABLE.possibleIn(now.status()).contains(command.getClass()))
                        .isNotEqualTo(refused);
            }
            now = decider.evolve(now, event);
        }
        assertThat(walked).hasSize(Participation.Status.values().length - 2);
        assertThat(ParticipationSamples.everything().stream()
                        .map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        EventCensus.of(ParticipationEvent.class).kinds());
    }

    @Test
    void a_need_names_the_schemes_that_were_checked_and_why_each_does_not_fit() {
        assertThat(codes(Participation.NONE, need())).containsExactly(ParticipationRefusal.SCHEMES_NOT_CHECKED);
        assertThat(codes(Participation.NONE, need(TOO_YOUNG, new SchemeCheck("SUPPORTED_WORK", Truth.YES, ""))))
                .containsExactly(ParticipationRefusal.SCHEME_FITS);
        assertThat(codes(Participation.NONE, need(new SchemeCheck("DAY_SERVICE", Truth.NO, " "))))
                .containsExactly(ParticipationRefusal.WHY_NOT_MISSING);
    }

    @Test
    void a_scheme_of_which_nobody_knows_whether_it_fits_never_stands_against_help() {
        assertThat(codes(
                        Participation.NONE,
                        need(new SchemeCheck("DISABILITY_SERVICE", Truth.UNKNOWN, "NO_CERTIFICATE_YET"))))
                .isEmpty();
    }

    @Test
    void where_the_plan_is_to_be_viewed_first_nobody_is_asked_before() {
        PlacementTerms chiba = TERMS.but().beforeInquiry(Set.of(Gate.VIEW)).build();
        Participation needed = after(new StateNeed(ID, PersonId.of("P1"), chiba, List.of(TOO_YOUNG), day(7), on(DAY)));
        assertThat(codes(needed, ask(FIRST, PlanStanding.NONE, 1)))
                .containsExactly(ParticipationRefusal.NO_FITTING_PLAN);
        PlanStanding agreed = new PlanStanding("PARTICIPATION", Set.of(Gate.AGREEMENT), true);
        assertThat(codes(needed, ask(FIRST, agreed, 1))).containsExactly(ParticipationRefusal.GATES_MISSING);
        PlanStanding suspended = new PlanStanding("PARTICIPATION", FULL.passed(), false);
        assertThat(codes(needed, ask(FIRST, suspended, 1))).containsExactly(ParticipationRefusal.NO_FITTING_PLAN);
        PlanStanding otherKind = new PlanStanding("MULTI_AGENCY", FULL.passed(), true);
        assertThat(codes(needed, ask(FIRST, otherKind, 1))).containsExactly(ParticipationRefusal.NO_FITTING_PLAN);
        assertThat(codes(needed, ask(FIRST, FULL, 1))).isEmpty();
    }

    @Test
    void where_the_profile_puts_nothing_first_holders_are_asked_without_a_plan() {
        PlacementTerms free = TERMS.but().beforeInquiry(Set.of()).build();
        Participation needed = after(new StateNeed(ID, PersonId.of("P1"), free, List.of(TOO_YOUNG), day(7), on(DAY)));
        assertThat(codes(needed, ask(FIRST, PlanStanding.NONE, 1))).isEmpty();
    }

    @Test
    void r08_an_inquiry_tells_no_more_than_it_may() {
        Inquire tooMuch =
                new Inquire(ID, FIRST, AgencyId.of("csw"), Set.of("AREA", "NAME", "DIAGNOSIS"), day(9), FULL, on(DAY));
        assertThat(codes(after(need(TOO_YOUNG)), tooMuch)).containsExactly(ParticipationRefusal.TELLS_TOO_MUCH);
    }

    @Test
    void r13_nothing_found_is_a_task_and_not_an_empty_result() {
        Participation asked = after(need(TOO_YOUNG), ask(FIRST, FULL, 0), ask(SECOND, FULL, 0));
        Participation one = fold(asked, answer(FIRST, 3));
        assertThat(one.status()).isEqualTo(Participation.Status.INQUIRING);
        assertThat(decider.decide(one, new ExpireInquiry(ID, SECOND, day(20), on(day(14)))))
                .isEqualTo(Decision.refuse(Reason.of(ParticipationRefusal.NOT_EXPIRED_YET)
                        .with("answerBy", day(14))
                        .with("on", day(14))));
        List<ParticipationEvent> events = events(one, new ExpireInquiry(ID, SECOND, day(20), on(day(15))));
        assertThat(events).hasSize(2).last().isInstanceOf(ParticipationEvent.NothingFound.class);
        assertThat(decider.fold(one, events).status()).isEqualTo(Participation.Status.UNMATCHED);
    }

    @Test
    void an_answer_with_candidates_waits_while_another_place_is_spoken_with() {
        Participation speaking = after(
                need(TOO_YOUNG),
                ask(FIRST, FULL, 0),
                ask(SECOND, FULL, 0),
                answer(FIRST, 1, CAFE),
                new Coordinate(ID, CAFE, FULL, day(9), on(day(2))));
        Participation late = fold(speaking, answer(SECOND, 3, FARM));
        assertThat(late.status()).isEqualTo(Participation.Status.COORDINATING);
        assertThat(late.candidates()).containsExactlyInAnyOrder(CAFE, FARM);
        Participation next = fold(late, new HostDeclines(ID, "TOO_MUCH_WORK", day(9), on(day(4))));
        assertThat(next.status()).isEqualTo(Participation.Status.MATCHING);
        assertThat(next.candidates()).containsExactly(FARM);
        assertThat(codes(next, new NameCandidates(ID, Set.of(CAFE), day(9), on(day(5)))))
                .containsExactly(ParticipationRefusal.KNOWN_NOT_TO_FIT);
    }

    @Test
    void a_place_that_was_only_full_still_fits_and_is_named_again() {
        Participation speaking = after(
                need(TOO_YOUNG),
                ask(FIRST, FULL, 0),
                answer(FIRST, 1, CAFE),
                new Coordinate(ID, CAFE, FULL, day(9), on(day(2))));
        Participation waiting = fold(speaking, new HostDeclines(ID, Participation.FULL, day(9), on(day(4))));
        assertThat(waiting.status()).isEqualTo(Participation.Status.UNMATCHED);
        assertThat(waiting.unfit()).isEmpty();
        Participation again = fold(waiting, new NameCandidates(ID, Set.of(CAFE), day(9), on(day(5))));
        assertThat(again.candidates()).containsExactly(CAFE);
    }

    @Test
    void r06_a_host_that_gives_up_leaves_the_person_with_somebody_who_looks_on() {
        Participation settled = settled();
        List<ParticipationEvent> events = events(settled, new HostDeclines(ID, "TOO_MUCH_WORK", day(75), on(day(70))));
        assertThat(events.stream().<Class<?>>map(Object::getClass))
                .containsExactly(
                        ParticipationEvent.PlaceLeft.class,
                        ParticipationEvent.HostDeclined.class,
                        ParticipationEvent.NothingFound.class);
        Participation after = decider.fold(settled, events);
        assertThat(after.isGoingOn()).isTrue();
        assertThat(after.nextOn()).contains(day(75));
    }

    @Test
    void r07_a_person_who_declines_a_place_loses_nothing_else() {
        Participation after = fold(settled(), new PersonDeclines(ID, "NOT_MY_PLACE", day(75), on(day(70))));
        assertThat(after.status()).isEqualTo(Participation.Status.UNMATCHED);
        assertThat(after.unfit()).containsExactly(CAFE);
    }

    @Test
    void the_steps_of_the_kind_come_in_their_order() {
        Participation accepted = accepted();
        assertThat(codes(accepted, new BeginTrial(ID, day(20), on(day(4)))))
                .containsExactly(ParticipationRefusal.STEP_MISSING);
        Participation visited = fold(accepted, new RecordVisit(ID, day(20), on(day(4))));
        assertThat(codes(visited, new Settle(ID, day(20), on(day(5)))))
                .containsExactly(ParticipationRefusal.STEP_MISSING);
        assertThat(codes(visited, new BeginTrial(ID, day(5 + TERMS.trialDays() + 1), on(day(5)))))
                .containsExactly(ParticipationRefusal.TRIAL_TOO_LONG);
        assertThat(codes(visited, new BeginTrial(ID, day(5 + TERMS.trialDays()), on(day(5)))))
                .isEmpty();
    }

    @Test
    void a_kind_without_visit_and_trial_settles_at_once() {
        PlacementTerms stay = TERMS.but()
                .visitFirst(false)
                .trialDays(0)
                .beforeInquiry(Set.of())
                .build();
        Participation accepted = after(
                new StateNeed(ID, PersonId.of("P1"), stay, List.of(TOO_YOUNG), day(7), on(DAY)),
                new NameCandidates(ID, Set.of(CAFE), day(7), on(DAY)),
                new Coordinate(ID, CAFE, FULL, day(7), on(DAY)),
                new Accept(ID, FULL, day(7), on(DAY)));
        assertThat(codes(accepted, new Settle(ID, day(9), on(DAY)))).isEmpty();
        assertThat(codes(accepted, new BeginTrial(ID, day(1), on(DAY))))
                .containsExactly(ParticipationRefusal.TRIAL_TOO_LONG);
    }

    @Test
    void r13_the_goal_counts_as_reached_only_once_person_and_place_were_both_asked() {
        Participation settled = settled();
        End end = new End(ID, CONFERENCE, Participation.GOAL_REACHED, on(day(80)));
        assertThat(codes(settled, end)).containsExactly(ParticipationRefusal.BOTH_TO_FOLLOW_UP);
        Participation half =
                fold(settled, new FollowUp(ID, Optional.of("GOING_WELL"), Optional.empty(), day(90), on(day(75))));
        assertThat(codes(half, end)).containsExactly(ParticipationRefusal.BOTH_TO_FOLLOW_UP);
        Participation both = fold(
                half,
                new FollowUp(
                        ID, Optional.empty(), Optional.of(new HostReport(3, Set.of("VISIT"))), day(90), on(day(76))));
        assertThat(both.burden()).contains(3);
        assertThat(codes(both, end)).isEmpty();
        assertThat(codes(both, new End(ID, new ConferenceRef("M2", "SUPPORT_CONFERENCE"), "TIRED_OF_IT", on(day(80)))))
                .containsExactly(ParticipationRefusal.WRONG_CONFERENCE, ParticipationRefusal.NOT_AN_END_REASON);
    }

    @Test
    void a_person_who_has_died_needs_no_follow_up_to_end() {
        assertThat(codes(settled(), new End(ID, CONFERENCE, "DIED", on(day(80)))))
                .isEmpty();
    }

    @Test
    void a_follow_up_asks_somebody_and_the_next_one_is_not_forgotten() {
        assertThat(codes(settled(), new FollowUp(ID, Optional.empty(), Optional.empty(), day(90), on(day(75)))))
                .containsExactly(ParticipationRefusal.NOBODY_FOLLOWED_UP);
        assertThat(codes(
                        settled(),
                        new FollowUp(ID, Optional.of("GOING_WELL"), Optional.empty(), day(75 + 93), on(day(75)))))
                .containsExactly(ParticipationRefusal.FOLLOW_UP_TOO_LATE);
    }

    @Test
    void what_is_given_up_leaves_its_place() {
        assertThat(events(accepted(), new Drop(ID, "PERSON_WISH", on(day(4)))))
                .first()
                .isInstanceOf(ParticipationEvent.PlaceLeft.class);
        assertThat(events(after(need(TOO_YOUNG)), new Drop(ID, "PERSON_WISH", on(day(4)))))
                .hasSize(1);
    }

    @Test
    void nobody_gets_two_places_at_one_resource_through_one_case() {
        ParticipationsDecider all = new ParticipationsDecider();
        ParticipationId other = ParticipationId.of("PT-2");
        Participations state = Participations.NONE;
        for (ParticipationId id : List.of(ID, other)) {
            for (ParticipationCommand command : List.of(
                    new StateNeed(id, PersonId.of("P1"), TERMS, List.of(TOO_YOUNG), day(7), on(DAY)),
                    new NameCandidates(id, Set.of(CAFE), day(7), on(DAY)),
                    new Coordinate(id, CAFE, FULL, day(7), on(DAY)))) {
                Participations before = state;
                state = all.decide(before, command).match(events -> all.fold(before, events), reasons -> before);
            }
        }
        Participations both = state;
        Participations first = all.decide(both, new Accept(ID, FULL, day(7), on(DAY)))
                .match(events -> all.fold(both, events), reasons -> both);
        assertThat(all.decide(first, new Accept(other, FULL, day(7), on(DAY))))
                .isEqualTo(Decision.refuse(
                        Reason.of(ParticipationRefusal.HAS_PLACE_THERE).with("resource", CAFE)));
    }

    @Test
    void nothing_counts_for_a_day_before_the_last_step() {
        assertThat(codes(accepted(), new RecordVisit(ID, day(9), on(day(1)))))
                .containsExactly(ParticipationRefusal.BEFORE_THE_LAST_STEP);
        assertThat(codes(accepted(), new RecordVisit(ID, day(4), on(day(5)))))
                .containsExactly(ParticipationRefusal.NEXT_IN_THE_PAST);
    }

    private Participation accepted() {
        return after(
                need(TOO_YOUNG),
                ask(FIRST, FULL, 0),
                answer(FIRST, 1, CAFE),
                new Coordinate(ID, CAFE, FULL, day(9), on(day(2))),
                new Accept(ID, FULL, day(9), on(day(3))));
    }

    private Participation settled() {
        Participation trial = fold(
                fold(accepted(), new RecordVisit(ID, day(9), on(day(4)))), new BeginTrial(ID, day(30), on(day(5))));
        return fold(trial, new Settle(ID, day(60), on(day(30))));
    }

    private Participation after(ParticipationCommand... commands) {
        Participation now = Participation.NONE;
        for (ParticipationCommand command : commands) {
            now = fold(now, command);
        }
        return now;
    }

    private Participation fold(Participation now, ParticipationCommand command) {
        return decider.fold(now, events(now, command));
    }

    private List<ParticipationEvent> events(Participation now, ParticipationCommand command) {
        return decider.decide(now, command).match(events -> events, reasons -> {
            throw new AssertionError(reasons);
        });
    }

    private List<Reason.Code> codes(Participation now, ParticipationCommand command) {
        return decider.decide(now, command)
                .match(
                        events -> List.of(),
                        reasons ->
                                reasons.stream().<Reason.Code>map(Reason::code).toList());
    }
}
