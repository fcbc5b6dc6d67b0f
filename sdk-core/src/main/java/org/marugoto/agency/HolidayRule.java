package org.marugoto.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.marugoto.code.Text;

/**
 * One holiday of article 2 in the years a certain wording of it was in force.
 *
 * @param first the first year
 * @param last the last year, inclusive
 */
record HolidayRule(Text name, int first, int last, Day day) {

    /** Where in a year the day lies. */
    interface Day {
        LocalDate in(int year);
    }

    private static final int ON = Integer.MAX_VALUE;

    private static final Text NEW_YEAR = Text.of("元日", "New Year's Day");
    private static final Text ADULTS = Text.of("成人の日", "Coming of Age Day");
    private static final Text FOUNDATION = Text.of("建国記念の日", "National Foundation Day");
    private static final Text EMPEROR = Text.of("天皇誕生日", "Emperor's Birthday");
    private static final Text SPRING = Text.of("春分の日", "Vernal Equinox Day");
    private static final Text GREENERY = Text.of("みどりの日", "Greenery Day");
    private static final Text SHOWA = Text.of("昭和の日", "Shōwa Day");
    private static final Text CONSTITUTION = Text.of("憲法記念日", "Constitution Memorial Day");
    private static final Text CHILDREN = Text.of("こどもの日", "Children's Day");
    private static final Text SEA = Text.of("海の日", "Marine Day");
    private static final Text MOUNTAIN = Text.of("山の日", "Mountain Day");
    private static final Text AGED = Text.of("敬老の日", "Respect for the Aged Day");
    private static final Text AUTUMN = Text.of("秋分の日", "Autumnal Equinox Day");
    private static final Text HEALTH = Text.of("体育の日", "Health and Sports Day");
    private static final Text SPORTS = Text.of("スポーツの日", "Sports Day");
    private static final Text CULTURE = Text.of("文化の日", "Culture Day");
    private static final Text LABOUR = Text.of("勤労感謝の日", "Labour Thanksgiving Day");
    private static final Text WEDDING = Text.of("結婚の儀", "Imperial wedding");
    private static final Text ACCESSION = Text.of("即位の日", "Day of accession");
    private static final Text ENTHRONEMENT = Text.of("即位礼正殿の儀", "Enthronement ceremony");
    private static final Text FUNERAL = Text.of("大喪の礼", "Imperial funeral");

    /** Every rule since the law of 20 July 1948, and the single days of special laws. */
    static final List<HolidayRule> ALL = List.of(
            fixed(NEW_YEAR, 1949, ON, 1, 1),
            fixed(ADULTS, 1949, 1999, 1, 15),
            monday(ADULTS, 2000, ON, 1, 2),
            fixed(FOUNDATION, 1967, ON, 2, 11),
            fixed(EMPEROR, 2020, ON, 2, 23),
            new HolidayRule(SPRING, 1949, ON, Equinox::spring),
            fixed(EMPEROR, 1949, 1988, 4, 29),
            fixed(GREENERY, 1989, 2006, 4, 29),
            fixed(SHOWA, 2007, ON, 4, 29),
            fixed(CONSTITUTION, 1949, ON, 5, 3),
            fixed(GREENERY, 2007, ON, 5, 4),
            fixed(CHILDREN, 1949, ON, 5, 5),
            fixed(SEA, 1996, 2002, 7, 20),
            monday(SEA, 2003, 2019, 7, 3),
            fixed(SEA, 2020, 2020, 7, 23),
            fixed(SEA, 2021, 2021, 7, 22),
            monday(SEA, 2022, ON, 7, 3),
            fixed(MOUNTAIN, 2016, 2019, 8, 11),
            fixed(MOUNTAIN, 2020, 2020, 8, 10),
            fixed(MOUNTAIN, 2021, 2021, 8, 8),
            fixed(MOUNTAIN, 2022, ON, 8, 11),
            fixed(AGED, 1966, 2002, 9, 15),
            monday(AGED, 2003, ON, 9, 3),
            new HolidayRule(AUTUMN, 1948, ON, Equinox::autumn),
            fixed(HEALTH, 1966, 1999, 10, 10),
            monday(HEALTH, 2000, 2019, 10, 2),
            fixed(SPORTS, 2020, 2020, 7, 24),
            fixed(SPORTS, 2021, 2021, 7, 23),
            monday(SPORTS, 2022, ON, 10, 2),
            fixed(CULTURE, 1948, ON, 11, 3),
            fixed(LABOUR, 1948, ON, 11, 23),
            fixed(EMPEROR, 1989, 2018, 12, 23),
            fixed(WEDDING, 1959, 1959, 4, 10),
            fixed(FUNERAL, 1989, 1989, 2, 24),
            fixed(ENTHRONEMENT, 1990, 1990, 11, 12),
            fixed(WEDDING, 1993, 1993, 6, 9),
            fixed(ACCESSION, 2019, 2019, 5, 1),
            fixed(ENTHRONEMENT, 2019, 2019, 10, 22));

    boolean isInForce(int year) {
        return first <= year && year <= last;
    }

    Holiday in(int year) {
        return new Holiday(day.in(year), name);
    }

    private static HolidayRule fixed(Text name, int first, int last, int month, int day) {
        return new HolidayRule(name, first, last, year -> LocalDate.of(year, month, day));
    }

    private static HolidayRule monday(Text name, int first, int last, int month, int nth) {
        return new HolidayRule(
                name,
                first,
                last,
                year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY)));
    }
}
