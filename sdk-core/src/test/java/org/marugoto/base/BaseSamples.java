package org.marugoto.base;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.referral.HandOverId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/** Commands about bases, every kind of them, and the histories they make. */
public final class BaseSamples {

    /** A Monday. */
    public static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    static final BaseId BASE = BaseId.of("B1");
    static final RoomId HALL = RoomId.of("HALL");
    static final Coordinator CSW = new Coordinator(ActorId.of("csw"), "COMMUNITY_SOCIAL_WORKER");
    static final Coordinator LIFE = new Coordinator(ActorId.of("sc"), "LIFE_SUPPORT_COORDINATOR");
    static final OpeningHours MORNING = OpeningHours.of("10:00", "12:00");
    static final OpeningHours AFTERNOON = OpeningHours.of("12:00", "15:00");

    private BaseSamples() {}

    /** What acts on a base. */
    public static List<BaseCommand> ofBases() {
        return List.of(
                begin(offer(Set.of()), KindRule.ANY, CSW),
                new BaseCommand.FindRoom(HALL, on(DAY)),
                new BaseCommand.AddRoom(RoomId.of("KITCHEN"), on(DAY)),
                new BaseCommand.GiveUpRoom(RoomId.of("KITCHEN"), on(DAY)),
                new BaseCommand.GiveUpRoom(HALL, on(DAY)),
                new BaseCommand.AgreeRules(TextId.of("T1"), on(DAY)),
                new BaseCommand.ChangeRules(TextId.of("T2"), on(DAY)),
                new BaseCommand.Open(List.of(wednesdays(MORNING)), on(DAY)),
                new BaseCommand.ChangeOpening(List.of(wednesdays(AFTERNOON)), on(DAY)),
                new BaseCommand.ChangeOffer(
                        offer(Set.of("OLDER")), new KindRule(true, Optional.of("LIFE_SUPPORT_COORDINATOR")), on(DAY)),
                new BaseCommand.ChangeCoordinator(LIFE, on(DAY)),
                new BaseCommand.ChangeCoordinator(CSW, on(DAY)),
                new BaseCommand.HandToResidents(GroupId.of("G1"), on(DAY)),
                new BaseCommand.TakeBack("NOBODY_TO_CARRY_IT", LIFE, on(DAY)),
                new BaseCommand.Close("ROOM_LOST", on(DAY)));
    }

    /** What acts on help for a base. */
    public static List<SupportCommand> ofSupports() {
        return List.of(
                new SupportCommand.Ask(BASE, "MAKING_RULES", ActorId.of("csw"), DAY.plusDays(30), on(DAY)),
                new SupportCommand.PassOn(ActorId.of("sc"), on(DAY)),
                new SupportCommand.PassOn(ActorId.of("csw"), on(DAY)),
                new SupportCommand.Give(on(DAY)),
                new SupportCommand.Finish(on(DAY)),
                new SupportCommand.Withdraw(on(DAY)));
    }

    /** What acts on a room. */
    public static List<RoomCommand> ofRooms() {
        return List.of(
                new RoomCommand.OpenRoom(BASE, on(DAY)),
                book("K1", "G1", wednesdays(MORNING), DAY.plusDays(366)),
                book("K2", "G2", wednesdays(AFTERNOON), DAY.plusDays(90)),
                book("K3", "G3", once(DAY.plusDays(2), MORNING), DAY.plusDays(2)),
                book("K4", "G4", once(DAY.plusDays(16), MORNING), DAY.plusDays(16)),
                new RoomCommand.Skip(BookingId.of("K1"), DAY.plusDays(2), on(DAY)),
                new RoomCommand.AddDay(BookingId.of("K1"), DAY.plusDays(2), on(DAY)),
                new RoomCommand.AddDay(BookingId.of("K1"), DAY.plusDays(4), on(DAY)),
                new RoomCommand.Renew(BookingId.of("K2"), DAY.plusDays(200), on(DAY)),
                new RoomCommand.Release(BookingId.of("K1"), DAY.plusDays(10), on(DAY)),
                new RoomCommand.CloseRoom(BASE, on(DAY.plusDays(30))),
                new RoomCommand.OpenRoom(BaseId.of("B2"), on(DAY.plusDays(40))));
    }

    /** What acts on a worry. */
    public static List<WorryCommand> ofWorries() {
        return List.of(
                hear("H1", DAY.plusDays(14)),
                hear("H2", DAY.plusDays(14)),
                new WorryCommand.NoteAcceptance(AgencyId.of("shimin-center"), false, on(DAY)),
                new WorryCommand.NoteAcceptance(AgencyId.of("backup"), true, on(DAY)),
                new WorryCommand.EndWorry("MOVED", on(DAY)));
    }

    /** What acts on an activity. */
    public static List<ActivityCommand> ofActivities() {
        return List.of(
                new ActivityCommand.Announce(BASE, "CAFE", Optional.of("COMMUNITY_BUILDING"), DAY, on(DAY)),
                new ActivityCommand.Hold(new Attendance(12, Set.of(PersonId.of("P1"))), on(DAY)),
                new ActivityCommand.Recount(Attendance.of(13), on(DAY)),
                new ActivityCommand.Cancel(on(DAY)));
    }

    /** A history of as many steps, each by any of the commands, the last seldom; refused ones leave nothing. */
    public static <C, S, E> List<E> history(Decider<C, S, E> decider, List<C> commands, Random random, int steps) {
        List<E> events = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            C command = commands.get(random.nextInt(12 * (commands.size() - 1) + 1) / 12);
            events.addAll(decider.decide(decider.fold(events), command).match(done -> done, no -> List.of()));
        }
        return events;
    }

    static BaseOffer offer(Set<String> audiences) {
        return new BaseOffer(
                Text.of("みんなの居場所", "A place for all"),
                "BASE",
                AreaId.of("yugi"),
                Set.of("EXCHANGE", "CONSULTATION"),
                Set.of("COMMUNITY_BUILDING", "OUTREACH"),
                audiences);
    }

    static BaseCommand begin(BaseOffer offer, KindRule rule, Coordinator coordinator) {
        return new BaseCommand.Begin(offer, rule, coordinator, on(DAY));
    }

    static WorryCommand.Hear hear(String handOver, LocalDate connectBy) {
        return new WorryCommand.Hear(
                BASE, ContactId.of("C1"), HandOverId.of(handOver), AgencyId.of("shimin-center"), connectBy, on(DAY));
    }

    static RoomCommand book(String booking, String group, Schedule slot, LocalDate through) {
        return new RoomCommand.Book(BookingId.of(booking), GroupId.of(group), slot, through, on(DAY));
    }

    /** Every first and third Wednesday. */
    static Schedule wednesdays(OpeningHours hours) {
        return again("FREQ=MONTHLY;BYDAY=1WE,3WE", hours);
    }

    static Schedule again(String rule, OpeningHours hours) {
        return Schedule.builder()
                .beginsOn(DAY)
                .hours(hours)
                .addRules(Recurrence.parse(rule))
                .build();
    }

    static Schedule once(LocalDate day, OpeningHours hours) {
        return Schedule.builder().beginsOn(day).hours(hours).addFurtherDays(day).build();
    }

    static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("csw"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}
