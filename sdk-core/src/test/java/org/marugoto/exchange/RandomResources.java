package org.marugoto.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.marugoto.agency.Agency;
import org.marugoto.agency.ClosingPeriod;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.ContactPoint;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Frequency;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.resource.WeekdayRank;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Span;

/** Entries of every shape, the same for the same seed. */
final class RandomResources {

    private static final List<String> KINDS = List.of("SALON", "MEALS", "WORK_TRIAL", "OTHER");
    private static final List<String> FUNCTIONS = List.of("EXCHANGE", "PARTICIPATION", "CONSULTATION");
    private static final List<String> AIDS = List.of("RAMP", "ELEVATOR", "ONLINE");
    private static final List<String> CONTACTS = List.of(
            "043-245-5111",
            "043-245-5111 内線12 / salon@example.jp / https://example.jp/salon?a=1",
            "03-1234-5678 / 03-1234-5679",
            "https://example.jp/",
            "ask at the greengrocer's",
            "salon@example.jp / 043-245-5111",
            "a / b, \"c\" / 電話なし");

    private static final List<ContactPoint> POINTS = List.of(
            point("相談員", "主任", "地域福祉課", "soudan@example.jp", "043-245-5111 内線12"),
            point("", "", "窓口", "", "043-245-5111"),
            point("青木, \"代表\"", "", "", "", "夜は隣へ"),
            point("", "", "", "a@example.jp", ""));

    private static ContactPoint point(String name, String title, String department, String email, String phone) {
        return new ContactPoint(given(name), given(title), given(department), given(email), given(phone));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(found -> !found.isEmpty());
    }

    private final MunicipalityProfile profile;
    private final Random random;

    RandomResources(MunicipalityProfile profile, long seed) {
        this.profile = profile;
        this.random = new Random(seed);
    }

    Directory directory(int size) {
        List<Resource> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(i));
        }
        return Directory.of(entries);
    }

    private boolean perhaps() {
        return random.nextBoolean();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private List<AreaId> areas() {
        return profile.areas().all().stream().map(Area::id).toList();
    }

    private Resource entry(int number) {
        String id = perhaps() ? "R-" + number : "%08x-0000-4000-8000-000000000000".formatted(number);
        Resource.Builder entry = Resource.builder()
                .id(ResourceId.of(id))
                .name(perhaps() ? Text.of("茶の間 " + number, "Tea room, \"" + number + "\"") : Text.of("庭", "庭"))
                .kind(oneOf(KINDS))
                .formality(perhaps() ? Resource.FORMAL : Resource.INFORMAL)
                .functions(some(FUNCTIONS))
                .accessibility(some(AIDS))
                .languages(some(List.of("en", "vi", "pt-BR")))
                .areasServed(some(areas()));
        if (perhaps()) {
            entry.description("どなたでも。\nお茶と, おしゃべり");
        }
        if (perhaps()) {
            entry.organisation(
                    oneOf(profile.agencies().all().stream().map(Agency::id).toList()));
        } else if (perhaps()) {
            entry.operator("みどり自治会");
        }
        if (perhaps()) {
            entry.location(location(number));
            if (perhaps()) {
                entry.directions("駅から歩いて5分");
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            entry.addSchedules(schedule());
        }
        if (perhaps()) {
            entry.eligibility(condition());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            entry.addFees(
                    new Fee(random.nextInt(5000), perhaps() ? Text.of("1回", "a visit") : Text.of("月額" + i, "月額" + i)));
        }
        if (perhaps()) {
            entry.capacity(random.nextInt(40));
        }
        if (perhaps()) {
            entry.contact(oneOf(CONTACTS));
        }
        if (perhaps()) {
            entry.contacts(some(POINTS)).requiredDocuments(some(List.of("住民票", "受給者証, \"写し\"")));
            entry.kana("チャノマ").howToApply("電話で申し込む").capacityPerSession(perhaps());
        }
        if (perhaps()) {
            entry.confirmed(new Confirmation(ActorId.of("W-7"), day()));
        }
        return entry.build();
    }

    private Location location(int number) {
        String address = (perhaps() ? "〒260-0001 " : "") + "町" + number + "丁目1-2 secret-" + number;
        return perhaps()
                ? new Location(oneOf(areas()), address, random.nextInt(4) == 0)
                : new Location(
                        oneOf(areas()),
                        address,
                        Optional.of(new Position(35 + random.nextInt(1000) / 1000.0, 140.125)),
                        random.nextInt(4) == 0);
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
    }

    private Schedule schedule() {
        Schedule.Builder schedule = Schedule.builder()
                .beginsOn(day())
                .hours(perhaps() ? OpeningHours.of("10:00", "12:30") : OpeningHours.of("00:00", "23:59"))
                .closesOnHolidays(perhaps());
        if (perhaps()) {
            schedule.closingPeriods(
                    perhaps()
                            ? List.of()
                            : List.of(
                                    ClosingPeriod.YEAR_END, new ClosingPeriod(MonthDay.of(8, 13), MonthDay.of(8, 15))));
        }
        if (perhaps()) {
            schedule.addFurtherDays(day()).addExceptions(day(), day());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            schedule.addRules(rule());
        }
        return schedule.build();
    }

    private Recurrence rule() {
        Frequency frequency = oneOf(List.of(Frequency.values()));
        Recurrence.Builder rule = Recurrence.builder().frequency(frequency).interval(1 + random.nextInt(2));
        if (frequency == Frequency.WEEKLY || frequency == Frequency.MONTHLY) {
            int rank = frequency == Frequency.MONTHLY ? random.nextInt(11) - 5 : 0;
            rule.addByDay(new WeekdayRank(oneOf(List.of(DayOfWeek.values())), rank));
        }
        if (frequency == Frequency.MONTHLY && perhaps()) {
            rule.addByMonthDay(1 + random.nextInt(31), -1);
        }
        if (random.nextInt(4) == 0) {
            rule.addByMonth(1 + random.nextInt(12));
        }
        return perhaps()
                ? rule.build()
                : perhaps()
                        ? rule.until(day()).build()
                        : rule.count(1 + random.nextInt(9)).build();
    }

    private Condition condition() {
        Condition ages = new Condition.AgeIn(
                "age",
                perhaps() ? Span.of(18, 64) : perhaps() ? Span.atLeast(65) : Span.atMost(17),
                Condition.AgeDay.DECISION);
        return perhaps() ? ages : Condition.all(ages, Condition.not(new Condition.Is("lifeInDanger", true)));
    }
}
