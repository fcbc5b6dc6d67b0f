package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Bases;
import org.marugoto.Marugoto;
import org.marugoto.Worries;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.base.BaseCommand;
import org.marugoto.base.BaseId;
import org.marugoto.base.BaseOffer;
import org.marugoto.base.BookingId;
import org.marugoto.base.Coordinator;
import org.marugoto.base.GroupId;
import org.marugoto.base.RoomId;
import org.marugoto.base.WorryIds;
import org.marugoto.code.Text;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Intake;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.Profiles;
import org.marugoto.referral.HandOverId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/** A base opens on the first and third Wednesday, two groups want its room, and a worry is heard there. */
public final class OpenABase {

    private OpenABase() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate day = LocalDate.of(2024, 6, 3);
        Occasion today = Occasion.of(ActorId.of("CSW-1"), AgencyId.of("csw"), Instant.EPOCH, day);
        Intake said = Intake.of(Consulter.of("SELF"), Channel.of("PHONE"));
        BaseOffer offer = new BaseOffer(
                Text.of("みんなの縁側", "Everybody's porch"),
                "BASE",
                AreaId.of("chuo"),
                Set.of("EXCHANGE", "CONSULTATION"),
                Set.of(),
                Set.of());
        Schedule wednesdays = Schedule.builder()
                .beginsOn(day)
                .hours(OpeningHours.of("10:00", "12:00"))
                .addRules(Recurrence.parse("FREQ=MONTHLY;BYDAY=1WE,3WE"))
                .build();
        // snippet: OpenABase
        Bases bases = chiba.bases();
        BaseId porch = BaseId.of("B-1");
        RoomId hall = RoomId.of("HALL");
        Coordinator coordinator = new Coordinator(ActorId.of("CSW-1"), "COMMUNITY_SOCIAL_WORKER");
        bases.begin(porch, offer, coordinator, today).state();
        bases.handle(porch, new BaseCommand.FindRoom(hall, today)).state();
        bases.handle(porch, new BaseCommand.AgreeRules(TextId.of("T-1"), today)).state();
        bases.handle(porch, new BaseCommand.Open(List.of(wednesdays), today)).state();

        bases.rooms()
                .book(hall, BookingId.of("K-1"), GroupId.of("choir"), wednesdays, today)
                .state();
        String refusal = bases.rooms()
                .book(hall, BookingId.of("K-2"), GroupId.of("tea"), wednesdays, today)
                .match(done -> "", reasons -> reasons.get(0).facts().toString());

        WorryIds ids = new WorryIds(ContactId.of("C-1"), CaseId.of("S-1"), HandOverId.of("H-1"));
        bases.worries().hear(porch, ids, said, Optional.empty(), today).state();
        List<Worries.Unconnected> open = bases.worries().unconnected(day.plusDays(30), today);
        // end snippet
        System.out.println(refusal);
        System.out.println("overdue: " + open.get(0).overdue());
    }
}
