package org.marugoto.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;

/** One event of every kind of this room. */
public final class ContactSamples {

    private static final Occasion OCCASION = Occasion.of(
            ActorId.of("W-7"), AgencyId.of("centre"), Instant.parse("2024-04-01T01:00:00Z"), LocalDate.of(2024, 4, 1));

    private ContactSamples() {}

    /** One after the other, as they can happen to one contact. */
    public static List<ContactEvent> contactEvents() {
        Intake intake = Intake.builder()
                .consulter(Consulter.of("FAMILY"))
                .channel(Channel.of("PHONE"))
                .desk(DeskId.of(AgencyId.of("centre"), "main"))
                .informant(PersonId.of("P0"))
                .name(TextId.of("T0"))
                .addSubjects(Subject.first(PersonId.of("P1")))
                .addNeeds(Need.of("CARE"))
                .principal(Need.of("CARE"))
                .addDangers(DangerSign.of("DV"))
                .addHelp(ImmediateHelp.of("FOOD"))
                .note(TextId.of("T1"))
                .build();
        return List.of(
                new ContactEvent.Received(AgencyId.of("centre"), intake, OCCASION),
                new ContactEvent.ImmediateHelpGiven(Set.of(ImmediateHelp.of("INFORMATION")), OCCASION),
                new ContactEvent.DangerNoticed(Set.of(DangerSign.of("LIFE_DANGER")), OCCASION),
                new ContactEvent.Identified(Subject.again(PersonId.of("P2")), OCCASION),
                new ContactEvent.Answered(Optional.of(TextId.of("T2")), OCCASION),
                new ContactEvent.Directed(PlaceId.of("B1"), Optional.of(TextId.of("T3")), OCCASION),
                new ContactEvent.BecameCase(CaseId.of("C1"), OCCASION),
                new ContactEvent.LinkedToCase(CaseId.of("C2"), OCCASION));
    }

    /** One after the other, as they can happen in one book. */
    public static List<AppointmentEvent> appointmentEvents() {
        DeskId desk = DeskId.of(AgencyId.of("centre"), "main");
        LocalDate day = LocalDate.of(2024, 4, 2);
        AppointmentFor about = AppointmentFor.of(ContactId.of("K1")).noting(TextId.of("T3"));
        return List.of(
                booked("Y1", desk, day, 9, about),
                booked("Y2", desk, day, 10, AppointmentFor.of(PersonId.of("P1"))),
                booked("Y3", desk, day, 11, AppointmentFor.of(CaseId.of("C1"))),
                new AppointmentEvent.Moved(AppointmentId.of("Y1"), LocalTime.of(13, 30), 30, OCCASION),
                new AppointmentEvent.MovedAway(AppointmentId.of("Y2"), BookId.at(desk, day.plusDays(1)), OCCASION),
                new AppointmentEvent.Missed(AppointmentId.of("Y3"), OCCASION),
                new AppointmentEvent.Kept(AppointmentId.of("Y3"), OCCASION),
                new AppointmentEvent.Cancelled(AppointmentId.of("Y1"), OCCASION));
    }

    private static AppointmentEvent booked(String id, DeskId desk, LocalDate day, int hour, AppointmentFor about) {
        return new AppointmentEvent.Booked(AppointmentId.of(id), desk, day, LocalTime.of(hour, 0), 30, about, OCCASION);
    }
}
