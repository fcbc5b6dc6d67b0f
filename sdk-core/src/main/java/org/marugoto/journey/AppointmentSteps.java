package org.marugoto.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.marugoto.Appointments;
import org.marugoto.FreeSlot;
import org.marugoto.code.Text;
import org.marugoto.consultation.Appointment;
import org.marugoto.consultation.AppointmentBook;
import org.marugoto.consultation.AppointmentEvent;
import org.marugoto.consultation.AppointmentFor;
import org.marugoto.consultation.AppointmentId;
import org.marugoto.consultation.BookId;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.Outcome;
import org.marugoto.profile.MunicipalityProfile;

/** What journeys say about appointments. */
final class AppointmentSteps {

    private static final NameKind<AppointmentId> APPOINTMENT =
            new NameKind<>(Text.of("予約", "appointment"), AppointmentId::of);

    private static final Expectations<Booked> BOOKED = Expectations.<Booked>none()
            .one("appointment", found -> found.appointment().map(Appointment::status))
            .one("at", found -> found.appointment().map(Appointment::at))
            .list(
                    "appointments",
                    found -> found.book().appointments().stream()
                            .map(Appointment::id)
                            .toList());

    private static final Expectations<Acted<Booked>> ACTED = Acted.expectations(BOOKED);

    private static final Expectations<List<FreeSlot>> FREE = Expectations.<List<FreeSlot>>none()
            .one("first", found -> found.stream().findFirst().map(FreeSlot::start))
            .one("slots", found -> Optional.of(found.size()));

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("look for an appointment", AppointmentSteps::look, FREE),
            new StepWord<>("book appointment", AppointmentSteps::book, ACTED),
            new StepWord<>("move appointment", AppointmentSteps::move, ACTED),
            new StepWord<>("cancel appointment", step -> act(step, Appointments::cancel), ACTED),
            new StepWord<>("keep appointment", step -> act(step, Appointments::keep), ACTED),
            new StepWord<>("miss appointment", step -> act(step, Appointments::miss), ACTED));

    private AppointmentSteps() {}

    private static StepWord.Call<List<FreeSlot>> look(StepNode step) {
        DeskId desk = desk(step, step.word());
        Optional<LocalDate> until = step.day("until");
        return (scene, occasion) -> scene.marugoto()
                .appointments()
                .freeSlots(desk, occasion.on(), until.orElse(occasion.on().plusDays(7)), occasion);
    }

    private static StepWord.Call<Acted<Booked>> book(StepNode step) {
        Named<AppointmentId> id = step.introduces(APPOINTMENT);
        Place place = place(step);
        LocalTime start = step.time("start");
        Optional<Named<PersonId>> person = step.maybeNamed("person", HouseholdSteps.PERSON);
        return (scene, occasion) -> acted(
                scene,
                place,
                id,
                occasion,
                scene.marugoto()
                        .appointments()
                        .book(
                                scene.id(id),
                                place.desk(),
                                place.day().atTime(start),
                                person.map(known -> AppointmentFor.of(scene.id(known)))
                                        .orElse(AppointmentFor.SOMEBODY),
                                occasion));
    }

    private static StepWord.Call<Acted<Booked>> move(StepNode step) {
        Named<AppointmentId> id = step.named(APPOINTMENT);
        Place from = place(step);
        LocalDate to = step.requiredDay("to").orElse(LocalDate.EPOCH);
        LocalTime start = step.time("start");
        return (scene, occasion) -> acted(
                scene,
                new Place(from.desk(), to),
                id,
                occasion,
                scene.marugoto()
                        .appointments()
                        .move(scene.id(id), from.book(), from.desk(), to.atTime(start), occasion));
    }

    private static StepWord.Call<Acted<Booked>> act(StepNode step, OnAppointment command) {
        Named<AppointmentId> id = step.named(APPOINTMENT);
        Place place = place(step);
        return (scene, occasion) -> acted(
                scene,
                place,
                id,
                occasion,
                command.on(scene.marugoto().appointments(), scene.id(id), place.book(), occasion));
    }

    private static Place place(StepNode step) {
        return new Place(desk(step, "desk"), step.requiredDay("day").orElse(LocalDate.EPOCH));
    }

    /** A desk of an agency under a key, written {@code AGENCY/DESK}. */
    private static DeskId desk(StepNode step, String key) {
        MunicipalityProfile profile = step.profile();
        return step.require(key)
                .flatMap(at -> desk(profile, at))
                .orElseGet(() -> DeskId.of(profile.fallback(), "none"));
    }

    private static Optional<DeskId> desk(MunicipalityProfile profile, YamlNode at) {
        List<String> known = profile.agencies().all().stream()
                .flatMap(agency -> agency.desks().stream().map(desk -> agency.id() + "/" + desk.id()))
                .toList();
        if (!known.contains(at.text())) {
            at.fault(Reason.of(DocumentFault.UNKNOWN_VALUE)
                    .with("name", at.path())
                    .with("expected", known)
                    .with("found", at.text()));
            return Optional.empty();
        }
        int slash = at.text().indexOf('/');
        return Optional.of(
                DeskId.of(AgencyId.of(at.text().substring(0, slash)), at.text().substring(slash + 1)));
    }

    private static Acted<Booked> acted(
            Scene scene,
            Place place,
            Named<AppointmentId> id,
            Occasion occasion,
            Outcome<AppointmentBook, AppointmentEvent> outcome) {
        AppointmentBook now =
                scene.marugoto().appointments().find(place.book(), occasion).orElse(AppointmentBook.NONE);
        Acted<AppointmentBook> acted = Acted.of(outcome, () -> now);
        return new Acted<>(acted.reasons(), acted.events(), new Booked(now, now.find(scene.id(id))));
    }

    /** A call about an appointment that is there. */
    private interface OnAppointment {
        Outcome<AppointmentBook, AppointmentEvent> on(
                Appointments appointments, AppointmentId id, BookId book, Occasion occasion);
    }

    /** A desk on a day. */
    private record Place(DeskId desk, LocalDate day) {
        BookId book() {
            return BookId.at(desk, day);
        }
    }

    /** A book and one of its appointments. */
    private record Booked(AppointmentBook book, Optional<Appointment> appointment) {}
}
