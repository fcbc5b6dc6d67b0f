package org.marugoto.testkit.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Bases;
import org.marugoto.Marugoto;
import org.marugoto.RoomBookings;
import org.marugoto.Worries;
import org.marugoto.agency.OpeningHours;
import org.marugoto.base.ActivityCommand;
import org.marugoto.base.ActivityId;
import org.marugoto.base.Attendance;
import org.marugoto.base.Base;
import org.marugoto.base.BaseCommand;
import org.marugoto.base.BaseId;
import org.marugoto.base.BaseOffer;
import org.marugoto.base.BasePolicy;
import org.marugoto.base.Booking;
import org.marugoto.base.BookingId;
import org.marugoto.base.Coordinator;
import org.marugoto.base.GroupId;
import org.marugoto.base.KindRule;
import org.marugoto.base.RoomCommand;
import org.marugoto.base.RoomId;
import org.marugoto.base.SupportCommand;
import org.marugoto.base.SupportId;
import org.marugoto.base.WorryIds;
import org.marugoto.code.Text;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/** Residents get a base going: rooms are booked, help is given, people come, and worries are heard and handed on. */
final class BaseMoves implements RoomMoves {

    /** The centre connects; whoever else accepts is a specialised agency. */
    static final BasePolicy POLICY = new BasePolicy(List.of(), Set.of(AgencyId.of("fukumaru")), 10, 60);

    private static final Coordinator CSW = new Coordinator(ActorId.of("CSW-1"), "COMMUNITY_SOCIAL_WORKER");
    private static final List<String> RULES = List.of(
            "FREQ=WEEKLY;BYDAY=WE", "FREQ=MONTHLY;BYDAY=1WE,3WE", "FREQ=WEEKLY;INTERVAL=2", "FREQ=DAILY;COUNT=9");

    @Override
    public void move(Scene scene) {
        BaseId base = BaseId.of("B-" + scene.number(2));
        for (int i = 0; i < 3; i++) {
            step(scene, base);
        }
    }

    private static void step(Scene scene, BaseId base) {
        switch (scene.number(10)) {
            case 0, 1, 2 -> scene.does(() -> scene.city().bases().handle(base, next(scene, base)));
            case 3 -> book(scene);
            case 4 -> change(scene);
            case 5 -> hear(scene, base);
            case 6, 7 -> answer(scene);
            case 8 -> support(scene, base);
            default -> activity(scene, base);
        }
    }

    private static BaseCommand next(Scene scene, BaseId id) {
        Bases bases = scene.city().bases();
        Occasion now = scene.now();
        Base.Status status = bases.find(id, now).map(Base::status).orElse(Base.Status.NONE);
        RoomId room = room(scene);
        return switch (status) {
            case NONE, CLOSED -> new BaseCommand.Begin(offer(scene), KindRule.ANY, CSW, now);
            case IDEA -> new BaseCommand.FindRoom(room, now);
            case ROOM_FOUND -> new BaseCommand.AgreeRules(TextId.of("T-" + id), now);
            case RULES_AGREED -> new BaseCommand.Open(List.of(hours(scene, 9, 17)), now);
            case OPEN, RESIDENT_RUN -> inOperation(scene, room, now);
        };
    }

    private static BaseCommand inOperation(Scene scene, RoomId room, Occasion now) {
        return switch (scene.number(6)) {
            case 0, 1 -> new BaseCommand.AddRoom(room, now);
            case 2 -> new BaseCommand.GiveUpRoom(room, now);
            case 3 -> new BaseCommand.HandToResidents(group(scene), now);
            case 4 -> new BaseCommand.TakeBack("MONEY", CSW, now);
            default ->
                scene.oneIn(4)
                        ? new BaseCommand.Close("ROOM_LOST", now)
                        : new BaseCommand.ChangeOpening(List.of(hours(scene, 10, 16)), now);
        };
    }

    private static BaseOffer offer(Scene scene) {
        String kind = scene.oneOf(List.of("BASE", "PLACE", "SALON"));
        return new BaseOffer(Text.of("縁側", "engawa"), kind, scene.area(), Set.of("EXCHANGE"), Set.of(), Set.of());
    }

    private static void book(Scene scene) {
        int from = 9 + scene.number(5);
        RoomBookings rooms = scene.city().bases().rooms();
        Schedule slot = hours(scene, from, from + 1 + scene.number(3));
        scene.does(
                () -> rooms.book(room(scene), BookingId.of("K-" + scene.number(12)), group(scene), slot, scene.now()));
    }

    /** Somebody who has booked skips a day, wants one more, goes on longer or stops. */
    private static void change(Scene scene) {
        RoomBookings rooms = scene.city().bases().rooms();
        RoomId room = room(scene);
        Occasion now = scene.now();
        List<Booking> booked = rooms.find(room, now).stream()
                .flatMap(found -> found.bookings().stream())
                .toList();
        BookingId id =
                booked.isEmpty() ? BookingId.of("K-0") : scene.oneOf(booked).id();
        LocalDate day = scene.soon();
        RoomCommand step = switch (scene.number(4)) {
            case 0 -> new RoomCommand.Skip(id, day, now);
            case 1 -> new RoomCommand.AddDay(id, day, now);
            case 2 -> new RoomCommand.Renew(id, day.plusDays(50 + scene.number(30)), now);
            default -> new RoomCommand.Release(id, day, now);
        };
        scene.does(() -> rooms.handle(room, step));
    }

    /** Now and then the same worry is told twice, or in a case that is about something else. */
    private static void hear(Scene scene, BaseId base) {
        int which = scene.number(5);
        CaseId about = scene.oneIn(10) ? scene.supportCase() : worried(which);
        WorryIds heard = new WorryIds(ContactId.of("WK-" + which), about, HandOverId.of("WH-" + which));
        MunicipalityProfile profile = scene.city().profile();
        Intake intake = Intake.of(
                        Consulter.of(profile.codeList(MunicipalityProfile.CONSULTERS)
                                .codes()
                                .get(0)
                                .value()),
                        Channel.of(profile.codeList(MunicipalityProfile.CHANNELS)
                                .codes()
                                .get(0)
                                .value()))
                .but()
                .addNeeds(Need.of(profile.codeList(MunicipalityProfile.NEEDS)
                        .codes()
                        .get(0)
                        .value()))
                .dangers(scene.oneIn(6) ? Set.of(DangerSign.of("DV")) : Set.of())
                .build();
        Optional<AgencyId> to = scene.oneIn(2) ? Optional.of(scene.agency()) : Optional.empty();
        scene.does(() -> scene.city().bases().worries().hear(base, heard, intake, to, scene.now()));
    }

    /** Who was asked accepts or declines, somebody else takes it on, or it ends before. */
    private static void answer(Scene scene) {
        int which = scene.number(5);
        CaseId about = worried(which);
        Marugoto city = scene.city();
        HandOverId sent = HandOverId.of("WH-" + which);
        Occasion asked = scene.by(city.store().ledger(Worries.TYPE).find(about).map(Recorded::state).stream()
                .flatMap(worry -> worry.asked().stream())
                .findFirst()
                .orElse(city.profile().centre()));
        switch (scene.number(6)) {
            case 0, 1, 2 -> scene.does(() -> city.handOvers().accept(about, sent, asked));
            case 3 ->
                scene.does(
                        () -> city.handOvers().handle(about, sent, new HandOverCommand.Decline("NO_CAPACITY", asked)));
            case 4 -> scene.does(() -> city.handOvers().takeOver(about, "AGENCY_CLOSED", scene.now()));
            default -> scene.does(() -> city.bases().worries().end(about, "NOT_WANTED", scene.now()));
        }
    }

    private static void support(Scene scene, BaseId base) {
        SupportId id = SupportId.of("SP-" + scene.number(6));
        Occasion now = scene.now();
        SupportCommand step = switch (scene.number(6)) {
            case 0, 1 -> new SupportCommand.Ask(base, "GRANT", CSW.who(), scene.soon(), now);
            case 2 -> new SupportCommand.PassOn(ActorId.of("CSW-" + scene.number(3)), now);
            case 3 -> new SupportCommand.Give(now);
            case 4 -> new SupportCommand.Finish(now);
            default -> new SupportCommand.Withdraw(now);
        };
        scene.does(() -> scene.city().bases().supports().handle(id, step));
    }

    private static void activity(Scene scene, BaseId base) {
        ActivityId id = ActivityId.of("AC-" + scene.number(8));
        Occasion now = scene.now();
        Attendance came = new Attendance(scene.number(4), scene.someOf(Set.of(scene.personOf(scene.supportCase()))));
        ActivityCommand step = switch (scene.number(5)) {
            case 0, 1 -> new ActivityCommand.Announce(base, "CAFE", Optional.empty(), scene.soon(), now);
            case 2 -> new ActivityCommand.Hold(came, now);
            case 3 -> new ActivityCommand.Recount(came, now);
            default -> new ActivityCommand.Cancel(now);
        };
        scene.does(() -> scene.city().bases().activities().handle(id, step));
    }

    private static Schedule hours(Scene scene, int from, int to) {
        return Schedule.builder()
                .beginsOn(scene.soon())
                .hours(OpeningHours.of("%02d:00".formatted(from), "%02d:30".formatted(to)))
                .addRules(Recurrence.parse(scene.oneOf(RULES)))
                .build();
    }

    private static RoomId room(Scene scene) {
        return RoomId.of("HALL-" + scene.number(3));
    }

    private static GroupId group(Scene scene) {
        return GroupId.of("G-" + scene.number(3));
    }

    private static CaseId worried(int which) {
        return CaseId.of("WC-" + which);
    }

    @Override
    public void hold(Marugoto city) {
        BaseLaws.holdFor(city);
    }

    @Override
    public int weight() {
        return 4;
    }
}
