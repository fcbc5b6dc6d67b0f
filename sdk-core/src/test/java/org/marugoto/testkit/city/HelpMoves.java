package org.marugoto.testkit.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.marugoto.Marugoto;
import org.marugoto.Points;
import org.marugoto.SmallHelp;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.points.PointScheme;
import org.marugoto.points.PointYear;
import org.marugoto.points.SchemeId;
import org.marugoto.points.ServiceId;
import org.marugoto.points.UseId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.smallhelp.Help;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpMatch;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.Slot;
import org.marugoto.smallhelp.Terms;

/** Neighbours help each other with small things, and get points for it that they spend in the area. */
final class HelpMoves implements RoomMoves {

    private static final SchemeId CARD = SchemeId.of("stamp-card");
    private static final List<AreaId> AREAS = List.of(AreaId.of("chuo"), AreaId.of("inage"), AreaId.of("wakaba"));
    private static final List<String> SKILLS = List.of("GARBAGE", "SHOPPING");

    /** Two of the wards take part, and whoever helps a lot gets no more than three points a day. */
    static final PointScheme SCHEME = new PointScheme(
            CARD, Text.of("カード", "card"), AREAS.subList(0, 2), List.of(year(2024, Set.of("LOCAL_SHOP", "EVENT_FEE"))));

    private static PointYear year(int year, Set<String> spendOn) {
        return new PointYear(
                year,
                Map.of("GARBAGE", 2, "SMALL_HELP", 1, "EVENT", 1),
                OptionalInt.of(3),
                OptionalInt.of(20),
                spendOn,
                PointYear.endOf(year));
    }

    @Override
    public void move(Scene scene) {
        HelpId help = HelpId.of("HP-" + scene.number(12));
        for (int i = 0; i < 4; i++) {
            switch (scene.number(12)) {
                case 0, 1 -> offer(scene);
                case 2 ->
                    scene.does(
                            () -> scene.city().smallHelp().withdraw(OfferId.of("OF-" + scene.number(9)), scene.now()));
                case 3, 4 -> earnOrSpend(scene);
                case 5 -> setRight(scene);
                default -> help(scene, help);
            }
        }
    }

    /** Mostly the next step of a help, sometimes any. */
    private static void help(Scene scene, HelpId id) {
        SmallHelp rooms = scene.city().smallHelp();
        Occasion now = scene.now();
        Help.Status status = rooms.find(id, now).map(Help::status).orElse(Help.Status.NONE);
        if (scene.oneIn(6)) {
            end(scene, id, now);
        } else if (status == Help.Status.NONE) {
            scene.does(() -> rooms.ask(
                    id,
                    PersonId.of("P-" + (2 + scene.number(5))),
                    scene.oneOf(AREAS),
                    scene.oneOf(SKILLS),
                    slot(scene),
                    Optional.empty(),
                    now));
        } else if (status == Help.Status.ASKED) {
            scene.does(() ->
                    scene.oneIn(4) ? rooms.askAgain(id, slot(scene), now) : rooms.agree(id, best(scene, id, now), now));
        } else if (status == Help.Status.AGREED) {
            scene.does(() -> rooms.finish(id, now));
        } else {
            scene.does(() ->
                    scene.oneIn(2) ? rooms.thank(id, Optional.empty(), now) : rooms.askAgain(id, slot(scene), now));
        }
    }

    private static boolean isOver(Scene scene, HelpId id, Occasion now) {
        return scene.city()
                .smallHelp()
                .find(id, now)
                .flatMap(Help::wanted)
                .filter(wanted -> wanted.slot().day().isBefore(scene.today()))
                .isPresent();
    }

    /** Mostly what fits, sometimes the one everybody asks. */
    private static OfferId best(Scene scene, HelpId id, Occasion now) {
        if (scene.oneIn(4)) {
            return OfferId.of("OF-0");
        }
        return scene.city().smallHelp().match(id, now).stream()
                .flatMap(match -> match.proposals().stream())
                .map(HelpMatch.Proposal::offer)
                .findFirst()
                .orElse(OfferId.of("OF-" + scene.number(3)));
    }

    private static void end(Scene scene, HelpId id, Occasion now) {
        SmallHelp rooms = scene.city().smallHelp();
        OfferId offer = OfferId.of("OF-" + scene.number(3));
        switch (scene.number(4)) {
            case 0 -> scene.does(() -> rooms.cancel(id, "NO_LONGER_NEEDED", now));
            case 1 -> scene.does(() -> rooms.fail(id, "WEATHER", now));
            case 2 -> scene.does(() -> rooms.decline(id, offer, "NOT_AVAILABLE", now));
            default -> scene.does(() -> rooms.agree(id, offer, now));
        }
    }

    private static void offer(Scene scene) {
        int which = scene.oneIn(2) ? 0 : scene.number(3);
        Helper helper = scene.oneIn(12) ? Helper.agency(scene.agency()) : Helper.adult(PersonId.of("P-" + which));
        Schedule schedule = Schedule.builder()
                .beginsOn(scene.today())
                .hours(OpeningHours.of("08:00", scene.oneIn(2) ? "11:00" : "12:00"))
                .addRules(Recurrence.parse(scene.oneIn(5) ? "FREQ=WEEKLY;BYDAY=TU,TH" : "FREQ=DAILY"))
                .build();
        Terms terms = new Terms(
                scene.oneIn(2) ? Set.copyOf(AREAS) : Set.of(scene.oneOf(AREAS)),
                Set.copyOf(SKILLS.subList(0, scene.oneIn(4) ? 1 : 2)),
                schedule,
                Optional.empty(),
                scene.oneIn(3) ? 2 : 1);
        scene.does(() -> scene.city().smallHelp().offer(OfferId.of("OF-" + which), helper, terms, scene.now()));
    }

    /** Every fourth day is the one when many want the same. */
    private static Slot slot(Scene scene) {
        int hour = 8 + scene.number(2);
        LocalDate day = scene.today().plusDays(scene.oneIn(3) ? 0 : 3 - scene.days() % 4);
        return Slot.of(day, "%02d:00".formatted(hour), "%02d:30".formatted(hour + 1));
    }

    private static void earnOrSpend(Scene scene) {
        Points points = scene.city().points();
        PersonId person = person(scene);
        AreaId area = scene.oneIn(6) ? AREAS.get(2) : AREAS.get(scene.number(2));
        if (scene.oneIn(2)) {
            ServiceId service = ServiceId.of("EV-" + scene.number(20));
            scene.does(() -> points.earn(person, CARD, area, service, "EVENT", scene.now()));
        } else {
            UseId use = UseId.of("US-" + scene.number(20));
            String on = scene.oneOf(List.of("LOCAL_SHOP", "EVENT_FEE", "DONATION"));
            scene.does(() -> points.spend(person, use, CARD, area, on, 1 + scene.number(3), scene.now()));
        }
    }

    /** Something was booked by mistake or given back, and once in a while the year is over. */
    private static void setRight(Scene scene) {
        Points points = scene.city().points();
        PersonId person = person(scene);
        Occasion now = scene.now();
        switch (scene.number(5)) {
            case 0 -> correct(scene, person, ServiceId.of("EV-" + scene.number(20)), now);
            case 1 -> correct(scene, person, ServiceId.of("HP-" + scene.number(12)), now);
            case 2, 3 ->
                scene.does(() -> points.giveBack(person, UseId.of("US-" + scene.number(20)), "USE_CANCELLED", now));
            default ->
                scene.does(() -> points.expire(
                        person,
                        scene.oneIn(20)
                                ? now.when(now.at(), PointYear.endOf(2024).plusDays(1))
                                : now));
        }
    }

    private static void correct(Scene scene, PersonId person, ServiceId service, Occasion now) {
        scene.does(() -> scene.city().points().correct(person, CARD, service, "BOOKED_BY_MISTAKE", now));
    }

    private static PersonId person(Scene scene) {
        return PersonId.of("P-" + scene.number(4));
    }

    @Override
    public void hold(Marugoto city) {
        HelpLaws.holdFor(city);
    }

    @Override
    public int weight() {
        return 3;
    }
}
