package org.marugoto.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.platform.PlatformSamples.DAY;
import static org.marugoto.platform.PlatformSamples.EVERYTHING;
import static org.marugoto.platform.PlatformSamples.MEETING;
import static org.marugoto.platform.PlatformSamples.TALK;
import static org.marugoto.platform.PlatformSamples.close;
import static org.marugoto.platform.PlatformSamples.hold;
import static org.marugoto.platform.PlatformSamples.idea;
import static org.marugoto.platform.PlatformSamples.makeMap;
import static org.marugoto.platform.PlatformSamples.on;
import static org.marugoto.platform.PlatformSamples.oneOfEach;
import static org.marugoto.platform.PlatformSamples.plan;
import static org.marugoto.platform.PlatformSamples.shareCase;
import static org.marugoto.platform.PlatformSamples.volunteer;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.community.IssueId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Reason;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class PlatformDeciderTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final PlatformDecider DECIDER = new PlatformDecider();

    @Test
    void each_of_the_four_kinds_has_its_own_output_and_no_other() {
        List<PlatformCommand> outputs = List.of(
                makeMap("cafe"), shareCase(true, 3), new PlatformCommand.GiveLecture(TALK, on(MEETING)), idea("V-1"));
        for (int kind = 0; kind < 4; kind++) {
            PlatformMeeting held = after(plan(PlatformKind.national().get(kind)), hold());
            for (int output = 0; output < 4; output++) {
                assertThat(refusals(held, outputs.get(output)))
                        .isEqualTo(kind == output ? List.of() : List.of(PlatformRefusal.NOT_OF_THIS_KIND));
            }
        }
    }

    @Test
    void a_meeting_is_held_on_its_day_or_later_and_moved_to_no_day_that_is_over() {
        PlatformMeeting planned = after(plan(EVERYTHING));
        assertThat(refusals(planned, new PlatformCommand.Hold(Map.of("NPO", 1), on(MEETING.minusDays(1)))))
                .containsExactly(PlatformRefusal.BEFORE_ITS_DAY);
        assertThat(refusals(planned, new PlatformCommand.Move(DAY.minusDays(1), "HALL_TAKEN", on(DAY))))
                .containsExactly(PlatformRefusal.DAY_OVER);
        PlatformMeeting moved = after(
                plan(EVERYTHING),
                new PlatformCommand.Move(DAY, "HALL_TAKEN", on(DAY)),
                new PlatformCommand.Hold(Map.of("NPO", 1), on(DAY)));
        assertThat(moved.on()).contains(DAY);
        assertThat(moved.wasHeld()).isTrue();
    }

    @Test
    void nothing_is_recorded_for_a_day_before_the_meeting() {
        PlatformMeeting held = after(plan(EVERYTHING), hold());
        assertThat(refusals(held, new PlatformCommand.GiveLecture(TALK, on(MEETING.minusDays(1)))))
                .containsExactly(PlatformRefusal.BEFORE_THE_MEETING);
        assertThat(refusals(held, new PlatformCommand.Close(true, on(DAY))))
                .containsExactly(PlatformRefusal.BEFORE_THE_MEETING);
    }

    @Test
    void r30_a_case_that_was_taken_back_or_that_too_few_share_is_not_told() {
        PlatformMeeting held = after(plan(EVERYTHING), hold());
        assertThat(refusals(held, shareCase(false, 9))).containsExactly(PlatformRefusal.CASE_NOT_KEPT);
        assertThat(refusals(held, shareCase(true, 2))).containsExactly(PlatformRefusal.IDENTIFIES);
        assertThat(refusals(held, new PlatformCommand.ShareIssue(IssueId.of("I1"), false, on(MEETING))))
                .containsExactly(PlatformRefusal.ISSUE_NOT_TOLD);
    }

    @Test
    void r30_nothing_in_a_meeting_or_a_map_can_name_a_person_a_household_a_case_or_a_text() {
        Set<Class<?>> personal = Set.of(PersonId.class, HouseholdId.class, CaseId.class, TextId.class);
        List<RecordComponent> fields = Stream.of(
                        PlatformCommand.class, PlatformEvent.class, ResourceMapCommand.class, ResourceMapEvent.class)
                .flatMap(PlatformDeciderTest::leaves)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .toList();
        assertThat(fields).hasSizeGreaterThan(40);
        fields.forEach(field -> assertThat(personal)
                .noneMatch(found -> field.getGenericType().getTypeName().contains(found.getName())));
    }

    @Test
    void r30_words_instead_of_codes_are_refused_and_not_repeated() {
        PlatformMeeting held = after(plan(EVERYTHING), hold());
        PlatformCommand about = new PlatformCommand.PutIdea(
                new Idea(PlatformSamples.GARDEN, "山田さんの息子の居場所", Optional.empty(), Set.of()), on(MEETING));
        assertThat(refusals(held, about)).containsExactly(PlatformRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(DECIDER.decide(held, about).toString()).doesNotContain("山田");
        PlatformCommand talk = new PlatformCommand.GiveLecture(
                new Lecture(LectureId.of("talk"), "山田家の話", Map.of("鈴木さん", 1)), on(MEETING));
        assertThat(refusals(held, talk))
                .containsExactly(PlatformRefusal.TEXT_INSTEAD_OF_CODE, PlatformRefusal.TEXT_INSTEAD_OF_CODE);
        assertThat(DECIDER.decide(held, talk).toString()).doesNotContain("山田").doesNotContain("鈴木");
    }

    @Test
    void an_idea_finds_volunteers_at_the_meeting_and_after_it_was_closed() {
        PlatformMeeting closed = after(plan(EVERYTHING), hold(), idea("V-1"), close(false), volunteer("V-2", "V-1"));
        assertThat(closed.status()).isEqualTo(PlatformMeeting.Status.CLOSED);
        assertThat(closed.idea(PlatformSamples.GARDEN).orElseThrow().volunteers())
                .containsExactly(ActorId.of("V-1"), ActorId.of("V-2"));
        assertThat(refusals(
                        closed,
                        new PlatformCommand.Volunteer(IdeaId.of("other"), Set.of(ActorId.of("V-9")), on(MEETING))))
                .containsExactly(PlatformRefusal.NO_SUCH_IDEA);
    }

    @Test
    void a_meeting_that_nothing_came_of_is_closed_as_such() {
        PlatformMeeting held = after(plan(EVERYTHING), hold());
        assertThat(refusals(held, close(false))).containsExactly(PlatformRefusal.NOTHING_RECORDED);
        assertThat(refusals(held, close(true))).isEmpty();
    }

    @Test
    void what_was_recorded_is_not_recorded_otherwise() {
        PlatformMeeting recorded = after(
                plan(EVERYTHING),
                hold(),
                makeMap("cafe"),
                idea("V-1"),
                new PlatformCommand.GiveLecture(TALK, on(MEETING)));
        assertThat(refusals(recorded, makeMap("farm"))).containsExactly(PlatformRefusal.RECORDED_OTHERWISE);
        assertThat(refusals(recorded, idea("V-2"))).containsExactly(PlatformRefusal.RECORDED_OTHERWISE);
        Lecture other = new Lecture(TALK.id(), "DESKS", TALK.audience());
        assertThat(refusals(recorded, new PlatformCommand.GiveLecture(other, on(MEETING))))
                .containsExactly(PlatformRefusal.RECORDED_OTHERWISE);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<PlatformEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 60 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<PlatformEvent> events = new ArrayList<>();
            for (int step = 0; step < 80; step++) {
                PlatformCommand command = PlatformSamples.random(random);
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(PlatformDecider.TABLE, PlatformRefusal.NOT_POSSIBLE_NOW)
                    .check(events, oneOfEach());
            all.addAll(events);
        }
        EventCensus.of(PlatformEvent.class).check(DECIDER, all);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<PlatformMeeting.Status, PlatformMeeting> states = new EnumMap<>(PlatformMeeting.Status.class);
        for (PlatformMeeting state : List.of(
                PlatformMeeting.NONE,
                after(plan(EVERYTHING)),
                after(plan(EVERYTHING), hold()),
                after(plan(EVERYTHING), hold(), idea("V-1")),
                after(plan(EVERYTHING), hold(), idea("V-1"), close(false)),
                after(plan(EVERYTHING), new PlatformCommand.Cancel("TYPHOON", on(DAY))))) {
            states.put(state.status(), state);
        }
        assertThat(states.keySet()).containsExactlyInAnyOrder(PlatformMeeting.Status.values());
        assertThat(oneOfEach().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        leaves(PlatformCommand.class).toList());
        states.values()
                .forEach(state -> oneOfEach().forEach(command -> {
                    boolean possible =
                            PlatformDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                    assertThat(refusals(state, command).contains(PlatformRefusal.NOT_POSSIBLE_NOW))
                            .isEqualTo(!possible);
                }));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(PlatformDeciderTest::leaves)
                : Stream.of(type);
    }

    private static PlatformMeeting after(PlatformCommand... commands) {
        PlatformMeeting now = PlatformMeeting.NONE;
        for (PlatformCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(PlatformMeeting state, PlatformCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}
