package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.conference.CaseTraits;
import org.marugoto.conference.Conference;
import org.marugoto.conference.ConferenceDecider;
import org.marugoto.conference.ConferenceEvent;
import org.marugoto.conference.ConferenceSamples;
import org.marugoto.conference.Gap;
import org.marugoto.conference.GapDecider;
import org.marugoto.conference.GapEvent;
import org.marugoto.conference.GapId;
import org.marugoto.conference.GapKey;
import org.marugoto.conference.LearningCase;
import org.marugoto.conference.LearningDecider;
import org.marugoto.conference.LearningEvent;
import org.marugoto.conference.Lesson;
import org.marugoto.conference.Measure;
import org.marugoto.conference.MeasureDecider;
import org.marugoto.conference.MeasureEvent;
import org.marugoto.conference.MeasureId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

class ConferenceJsonTest {

    private static final Occasion OCCASION =
            ConferenceSamples.oneOfEachEvent().get(0).occasion();
    private static final GapKey KEY = new GapKey("ACCOMPANIED_OUTING", Optional.empty(), "NO_SCHEME");
    private static final Lesson LESSON = new Lesson(
            new CaseTraits(Set.of("P01"), Set.of("ELDERLY"), Set.of(50, 80)),
            Set.of("OUTREACH"),
            Set.of("OUTREACH"),
            Set.of());

    private final MarugotoJson json = new MarugotoJson();

    static Stream<ConferenceEvent> conferenceEvents() {
        return ConferenceSamples.oneOfEachEvent().stream();
    }

    static Stream<GapEvent> gapEvents() {
        return Stream.of(
                new GapEvent.Seen(KEY, OCCASION),
                new GapEvent.TakenUp(MeasureId.of("M1"), OCCASION),
                new GapEvent.Released(MeasureId.of("M1"), OCCASION));
    }

    static Stream<MeasureEvent> measureEvents() {
        return Stream.of(
                new MeasureEvent.Proposed(Set.of(KEY.id()), TextId.of("T1"), OCCASION),
                new MeasureEvent.GapLinked(GapId.of("G2"), OCCASION),
                new MeasureEvent.DivisionInCharge(AgencyId.of("housing"), OCCASION),
                new MeasureEvent.BudgetRequested(2025, OCCASION),
                new MeasureEvent.Started(OCCASION),
                new MeasureEvent.Evaluated("GAP_CLOSED", OCCASION),
                new MeasureEvent.Rejected("NO_BUDGET", Set.of(KEY.id()), OCCASION));
    }

    static Stream<LearningEvent> learningEvents() {
        return Stream.of(new LearningEvent.Drawn(LESSON, OCCASION), new LearningEvent.Withdrawn("TELLING", OCCASION));
    }

    @ParameterizedTest
    @MethodSource("conferenceEvents")
    void every_conference_event_reads_back_as_it_was_written(ConferenceEvent event) {
        assertThat(json.read(ConferenceEvent.class, json.write(ConferenceEvent.class, event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("gapEvents")
    void every_gap_event_reads_back_as_it_was_written(GapEvent event) {
        assertThat(json.read(GapEvent.class, json.write(GapEvent.class, event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("measureEvents")
    void every_measure_event_reads_back_as_it_was_written(MeasureEvent event) {
        assertThat(json.read(MeasureEvent.class, json.write(MeasureEvent.class, event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("learningEvents")
    void every_learning_event_reads_back_as_it_was_written(LearningEvent event) {
        assertThat(json.read(LearningEvent.class, json.write(LearningEvent.class, event)))
                .isEqualTo(event);
    }

    @Test
    void every_state_on_the_way_reads_back_as_it_was_written() {
        walk(Conference.class, new ConferenceDecider(), conferenceEvents().toList());
        walk(Gap.class, new GapDecider(), gapEvents().toList());
        walk(Measure.class, new MeasureDecider(), measureEvents().toList());
        walk(LearningCase.class, new LearningDecider(), learningEvents().toList());
    }

    @Test
    void a_decision_in_the_journal_looks_like_this_forever() {
        ConferenceEvent decided = conferenceEvents()
                .filter(event -> event instanceof ConferenceEvent.ItemDecided)
                .findFirst()
                .orElseThrow();
        assertThat(json.write(ConferenceEvent.class, decided))
                .startsWith("{\"type\":\"conference-item-decided\",\"item\":\"I1\",\"hat\":\"SUPPORT_CONFERENCE\","
                        + "\"supportCase\":\"C-HIDDEN\",\"decision\":\"RESPONSIBLE_NAMED\",\"agency\":\"commissioners\","
                        + "\"occasion\":{");
    }

    @Test
    void the_samples_leave_out_no_event() {
        List<Class<?>> sampled = Stream.of(conferenceEvents(), gapEvents(), measureEvents(), learningEvents())
                .flatMap(events -> events)
                .<Class<?>>map(Object::getClass)
                .toList();
        assertThat(EventNames.ALL.keySet()).containsAll(sampled);
        assertThat(sampled)
                .contains(ConferenceEvent.class.getPermittedSubclasses())
                .contains(GapEvent.class.getPermittedSubclasses())
                .contains(MeasureEvent.class.getPermittedSubclasses())
                .contains(LearningEvent.class.getPermittedSubclasses());
    }

    private <S, E> void walk(Class<S> type, Decider<?, S, E> decider, List<? extends E> history) {
        S state = decider.initial();
        for (E event : history) {
            state = decider.evolve(state, event);
            assertThat(json.read(type, json.write(type, state))).isEqualTo(state);
        }
    }
}
