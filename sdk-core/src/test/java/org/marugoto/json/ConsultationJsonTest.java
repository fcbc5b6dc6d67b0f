package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.consultation.AppointmentBook;
import org.marugoto.consultation.AppointmentDecider;
import org.marugoto.consultation.AppointmentEvent;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactDecider;
import org.marugoto.consultation.ContactEvent;
import org.marugoto.consultation.ContactSamples;
import org.marugoto.decide.Decider;
import org.marugoto.form.Sheet;
import org.marugoto.form.SheetDecider;
import org.marugoto.form.SheetEvent;
import org.marugoto.form.SheetSamples;

class ConsultationJsonTest {

    private final MarugotoJson json = new MarugotoJson();

    static Stream<Class<?>> kindsOfEvent() {
        return Stream.of(ContactEvent.class, AppointmentEvent.class, SheetEvent.class);
    }

    @Test
    void every_event_reads_back_as_it_was_written() {
        ContactSamples.contactEvents().forEach(event -> assertReadsBack(ContactEvent.class, event));
        ContactSamples.appointmentEvents().forEach(event -> assertReadsBack(AppointmentEvent.class, event));
        SheetSamples.events().forEach(event -> assertReadsBack(SheetEvent.class, event));
    }

    @Test
    void every_state_on_the_way_reads_back_as_it_was_written() {
        assertReadsBack(Contact.class, new ContactDecider(), ContactSamples.contactEvents());
        assertReadsBack(AppointmentBook.class, new AppointmentDecider(), ContactSamples.appointmentEvents());
        assertReadsBack(Sheet.class, new SheetDecider(), SheetSamples.events());
    }

    @ParameterizedTest
    @MethodSource("kindsOfEvent")
    void every_event_has_a_name_and_the_samples_leave_none_out(Class<?> kind) {
        List<Class<?>> sampled = Stream.of(
                        ContactSamples.contactEvents(), ContactSamples.appointmentEvents(), SheetSamples.events())
                .flatMap(List::stream)
                .<Class<?>>map(Object::getClass)
                .toList();
        assertThat(sampled).contains(kind.getPermittedSubclasses());
        assertThat(EventNames.ALL).containsKeys(kind.getPermittedSubclasses());
    }

    @Test
    void an_answer_in_the_journal_looks_like_this_forever() {
        assertThat(json.write(SheetEvent.class, SheetSamples.events().get(4)))
                .contains("\"danger\":{\"type\":\"flag\",\"value\":false}")
                .contains("\"income\":{\"type\":\"number\",\"value\":100}");
        assertThat(json.write(
                        AppointmentEvent.class,
                        ContactSamples.appointmentEvents().get(4)))
                .startsWith(
                        "{\"type\":\"appointment-moved-away\",\"appointment\":\"Y2\",\"to\":\"centre/main/2024-04-03\"");
    }

    private <C, S, E> void assertReadsBack(Class<S> type, Decider<C, S, E> decider, List<E> history) {
        S state = decider.initial();
        assertReadsBack(type, state);
        for (E event : history) {
            state = decider.evolve(state, event);
            assertReadsBack(type, state);
        }
    }

    private <T> void assertReadsBack(Class<T> type, T value) {
        assertThat(json.read(type, json.write(type, value))).isEqualTo(value);
    }
}
