package org.marugoto.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.report.ReportSamples.CODES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.document.Document;

/** Random micro-data, written as files and read back, counted once more by the plainest loops there are. */
class CaseStatisticsLawsTest {

    private static final List<String> CHANNELS = List.of("PHONE", "VISIT");
    private static final List<String> CONSULTERS = List.of("SELF", "FAMILY");
    private static final List<String> NEEDS = List.of("ELDERLY", "ILLNESS", "POVERTY");
    private static final LocalDate START = LocalDate.of(2022, 11, 15);

    record Case(String id, LocalDate opened, Optional<LocalDate> completed, String consulter, List<String> needs) {}

    record Contact(String id, Case of, LocalDate on, String channel) {}

    static LongStream seeds() {
        return LongStream.range(0, 30L * Integer.getInteger("marugoto.effort", 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_figures_are_those_of_a_count_by_hand(long seed) {
        Random random = new Random(seed);
        List<Case> cases = cases(random);
        List<Contact> contacts = contacts(random, cases);
        LocalDate from = START.plusDays(random.nextInt(200) - 40);
        LocalDate to = from.plusDays(random.nextInt(300));
        OpeningCalendar calendar = ReportSamples.weekdays();
        List<CaseHistory> histories =
                MicroData.read(caseFile(cases), contactFile(contacts), CODES).histories();
        CaseStatistics found = CaseStatistics.of(histories, new Period(from, to), calendar, CODES);

        for (String channel : CHANNELS) {
            long expected = contacts.stream()
                    .filter(c -> c.channel.equals(channel) && !c.on.isBefore(from) && !c.on.isAfter(to))
                    .count();
            assertThat(found.contactsByChannel().get(channel)).isEqualTo((int) expected);
        }
        List<Case> fresh = cases.stream()
                .filter(c -> !c.opened.isBefore(from) && !c.opened.isAfter(to))
                .toList();
        assertThat(found.opened()).isEqualTo(fresh.size());
        for (String consulter : CONSULTERS) {
            long expected =
                    fresh.stream().filter(c -> c.consulter.equals(consulter)).count();
            assertThat(found.consulters().get(consulter)).isEqualTo(new Share((int) expected, fresh.size()));
        }
        for (String need : NEEDS) {
            assertThat(found.needs().get(need)).isEqualTo((int)
                    fresh.stream().filter(c -> c.needs.contains(need)).count());
        }
        checkCohorts(found, fresh, from, to);
        long openDays = from.datesUntil(to.plusDays(1)).filter(calendar::isOpen).count();
        assertThat(found.openDays()).isEqualTo((int) openDays);
    }

    private static void checkCohorts(CaseStatistics found, List<Case> fresh, LocalDate from, LocalDate to) {
        int row = 0;
        int same = 0;
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            Cohort cohort = found.cohorts().get(row++);
            int opened = 0;
            int open = 0;
            for (Case one : fresh) {
                if (YearMonth.from(one.opened).equals(month)) {
                    opened++;
                    boolean done =
                            one.completed.isPresent() && !one.completed.get().isAfter(to);
                    open += done ? 0 : 1;
                    same += done && YearMonth.from(one.completed.get()).equals(month) ? 1 : 0;
                }
            }
            assertThat(cohort.month()).isEqualTo(month);
            assertThat(cohort.opened()).isEqualTo(opened);
            assertThat(cohort.open()).isEqualTo(open);
            YearMonth intake = month;
            for (YearMonth later = month; !later.isAfter(YearMonth.from(to)); later = later.plusMonths(1)) {
                YearMonth completion = later;
                long expected = fresh.stream()
                        .filter(c -> YearMonth.from(c.opened).equals(intake)
                                && c.completed.isPresent()
                                && !c.completed.get().isAfter(to)
                                && YearMonth.from(c.completed.get()).equals(completion))
                        .count();
                assertThat(cohort.completed()).containsEntry(completion, (int) expected);
            }
        }
        assertThat(found.cohorts()).hasSize(row);
        assertThat(found.sameMonth()).isEqualTo(new Share(same, fresh.size()));
    }

    private static List<Case> cases(Random random) {
        return IntStream.range(0, random.nextInt(120))
                .mapToObj(i -> {
                    LocalDate opened = START.plusDays(random.nextInt(300));
                    Optional<LocalDate> completed = random.nextInt(3) == 0
                            ? Optional.empty()
                            : Optional.of(opened.plusDays(random.nextInt(90)));
                    List<String> needs = new ArrayList<>(NEEDS);
                    needs.removeIf(need -> random.nextBoolean());
                    return new Case("C" + i, opened, completed, CONSULTERS.get(random.nextInt(2)), needs);
                })
                .toList();
    }

    private static List<Contact> contacts(Random random, List<Case> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, random.nextInt(400))
                .mapToObj(i -> {
                    Case of = cases.get(random.nextInt(cases.size()));
                    LocalDate on = of.opened.plusDays(random.nextInt(120));
                    return new Contact("K" + i, of, on, CHANNELS.get(random.nextInt(2)));
                })
                .toList();
    }

    private static Document caseFile(List<Case> cases) {
        return ReportSamples.cases(cases.stream()
                .map(c -> String.join(
                        ",",
                        c.id,
                        c.opened.toString(),
                        c.completed.map(LocalDate::toString).orElse(""),
                        c.consulter,
                        String.join(";", c.needs)))
                .toArray(String[]::new));
    }

    private static Document contactFile(List<Contact> contacts) {
        return ReportSamples.contacts(contacts.stream()
                .map(c -> String.join(",", c.id, c.of.id, c.on.toString(), c.channel))
                .toArray(String[]::new));
    }
}
