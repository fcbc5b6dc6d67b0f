package org.marugoto.bench.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
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
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Span;
import org.marugoto.search.Listing;
import org.marugoto.search.SearchRequest;
import org.marugoto.search.Week;
import org.marugoto.search.Weights;

/**
 * 100,000 resources and 400 searches by a fixed seed: 40 kinds, 20 areas, ages, genders, accessibility, languages, places,
 * fees, 28 times of the week, 64 functions, a map of 50 km by 50 km. As numbers for those written by hand, as the product's
 * values for the product.
 */
final class City {

    static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    static final double KILOMETRES = 50;
    static final int REACH = 30;
    static final Weights WEIGHTS = new Weights(20, 0, 50, 30, 0, 0, 0);

    private static final int TIMES = 28;

    final int size;
    final int[] kind;
    final int[] area;
    final int[] minAge;
    final int[] maxAge;
    final int[] gender;
    final int[] access;
    final int[] languages;
    final int[] free;
    final int[] fee;
    final long[] times;
    final long[] functions;
    final double[] latitude;
    final double[] longitude;

    City(int size, long seed) {
        this.size = size;
        SplittableRandom chance = new SplittableRandom(seed);
        kind = new int[size];
        area = new int[size];
        minAge = new int[size];
        maxAge = new int[size];
        gender = new int[size];
        access = new int[size];
        languages = new int[size];
        free = new int[size];
        fee = new int[size];
        times = new long[size];
        functions = new long[size];
        latitude = new double[size];
        longitude = new double[size];
        int[] ages = {0, 18, 40, 65};
        for (int i = 0; i < size; i++) {
            kind[i] = chance.nextInt(40);
            area[i] = chance.nextInt(20);
            minAge[i] = ages[chance.nextInt(4)];
            maxAge[i] = chance.nextInt(3) == 0 ? minAge[i] + 25 : 120;
            int drawn = chance.nextInt(10);
            gender[i] = drawn < 8 ? 0 : drawn - 7;
            access[i] = chance.nextInt(256) | chance.nextInt(256);
            languages[i] = 1 | (1 << chance.nextInt(8));
            free[i] = Math.max(0, chance.nextInt(24) - 6);
            fee[i] = chance.nextInt(10) < 4 ? 0 : chance.nextInt(50) * 100;
            times[i] = chance.nextLong() & ((1L << TIMES) - 1);
            functions[i] = chance.nextLong() & chance.nextLong();
            latitude[i] = chance.nextDouble() * KILOMETRES / Position.KILOMETRES_PER_DEGREE;
            longitude[i] = chance.nextDouble() * KILOMETRES / Position.KILOMETRES_PER_DEGREE;
        }
    }

    /** One search, as numbers and as the product's value. */
    static final class Query {
        long kinds;
        int areas;
        int age;
        int gender;
        int access;
        int languages;
        int fee;
        long times;
        long functions;
        double latitude;
        double longitude;
        SearchRequest request = SearchRequest.builder().on(DAY).build();
    }

    static Query[] queries(int count, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Query[] queries = new Query[count];
        for (int i = 0; i < count; i++) {
            Query query = queries[i] = new Query();
            int kinds = chance.nextInt(1, 4);
            while (Long.bitCount(query.kinds) < kinds) {
                query.kinds |= 1L << chance.nextInt(40);
            }
            int areas = chance.nextInt(2, 7);
            while (Integer.bitCount(query.areas) < areas) {
                query.areas |= 1 << chance.nextInt(20);
            }
            query.age = chance.nextInt(5, 95);
            query.gender = chance.nextInt(1, 3);
            query.access = chance.nextInt(3) == 0 ? 1 << chance.nextInt(8) : 0;
            query.languages = chance.nextInt(6) == 0 ? 1 << chance.nextInt(8) : 1;
            query.fee = chance.nextInt(4) == 0 ? 0 : chance.nextInt(10, 50) * 100;
            query.times = (chance.nextLong() & chance.nextLong() | 1) & ((1L << TIMES) - 1);
            query.functions = chance.nextLong() & chance.nextLong() & chance.nextLong() | 1;
            query.latitude = chance.nextDouble() * KILOMETRES / Position.KILOMETRES_PER_DEGREE;
            query.longitude = chance.nextDouble() * KILOMETRES / Position.KILOMETRES_PER_DEGREE;
            query.request = request(query);
        }
        return queries;
    }

    private static SearchRequest request(Query query) {
        return SearchRequest.builder()
                .on(DAY)
                .kinds(codes("K", query.kinds))
                .travelAreas(codes("", query.areas).stream()
                        .map(number -> AreaId.of("A" + number))
                        .collect(Collectors.toSet()))
                .facts(Facts.NONE.number("age", query.age).code("gender", "G" + query.gender))
                .accessibility(codes("B", query.access))
                .languages(List.of(query.languages == 1 ? "ja" : "L" + Integer.numberOfTrailingZeros(query.languages)))
                .mostYen(query.fee)
                .times(week(query.times))
                .needs(codes("F", query.functions))
                .position(new Position(query.latitude, query.longitude))
                .reachKilometres(REACH)
                .weights(WEIGHTS)
                .build();
    }

    private static Set<String> codes(String prefix, long bits) {
        Set<String> codes = new HashSet<>();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            codes.add(prefix + Long.numberOfTrailingZeros(rest));
        }
        return codes;
    }

    private static Week week(long times) {
        Week week = Week.NONE;
        for (long rest = times; rest != 0; rest &= rest - 1) {
            int time = Long.numberOfTrailingZeros(rest);
            LocalTime begin = LocalTime.of(9 + 3 * (time % 4), 0);
            week = week.and(DayOfWeek.of(1 + time / 4), begin, begin.plusMinutes(30));
        }
        return week;
    }

    static ResourceId id(int i) {
        return ResourceId.of(String.format("R%06d", i));
    }

    List<Listing> listings() {
        Map<Integer, Condition> gates = new HashMap<>();
        Map<Integer, Schedule> schedules = new HashMap<>();
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int at = i;
            Resource.Builder resource = Resource.builder()
                    .id(id(i))
                    .name(Text.of("資源", "resource"))
                    .kind("K" + kind[i])
                    .formality(Resource.FORMAL)
                    .location(new Location(AreaId.of("A" + area[i]), "1-1", false))
                    .eligibility(gates.computeIfAbsent(gate(i), none -> condition(at)))
                    .addFees(new Fee(fee[i], Text.of("1回", "a visit")))
                    .capacity(24)
                    .functions(codes("F", functions[i]))
                    .accessibility(codes("B", access[i]))
                    .languages(codes("L", languages[i] & ~1));
            for (int quarter = 0; quarter < 4; quarter++) {
                int key = days(times[i], quarter) * 4 + quarter;
                if (key >= 4) {
                    resource.addSchedules(schedules.computeIfAbsent(key, City::schedule));
                }
            }
            listings.add(Listing.builder()
                    .resource(resource.build())
                    .placesLeft(free[i])
                    .position(new Position(latitude[i], longitude[i]))
                    .build());
        }
        return listings;
    }

    private int gate(int i) {
        return (minAge[i] * 200 + maxAge[i]) * 3 + gender[i];
    }

    private Condition condition(int i) {
        Condition age = new Condition.AgeIn("age", Span.of(minAge[i], maxAge[i]), AgeDay.DECISION);
        return gender[i] == 0 ? age : Condition.all(age, new Condition.OneOf("gender", Set.of("G" + gender[i])));
    }

    private static int days(long times, int quarter) {
        int days = 0;
        for (int day = 0; day < 7; day++) {
            days |= (int) (times >>> (day * 4 + quarter) & 1) << day;
        }
        return days;
    }

    private static Schedule schedule(int key) {
        LocalTime begin = LocalTime.of(9 + 3 * (key % 4), 0);
        IntFunction<WeekdayRank> on = day -> new WeekdayRank(DayOfWeek.of(1 + day), 0);
        Recurrence.Builder rule = Recurrence.builder().frequency(Frequency.WEEKLY);
        for (int day = 0; day < 7; day++) {
            if ((key / 4 >> day & 1) != 0) {
                rule.addByDay(on.apply(day));
            }
        }
        return Schedule.builder()
                .beginsOn(LocalDate.of(2024, 1, 1))
                .hours(new OpeningHours(begin, begin.plusMinutes(30)))
                .addRules(rule.build())
                .closesOnHolidays(false)
                .build();
    }
}
