package org.marugoto.bench.store;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the cases of the benchmark hold: ten variables, one of them about two thousand bytes of JSON. */
final class SupportFile {

    /** Where a case goes, one transition after another. */
    static final String[] STEPS = {
        "assessed", "drafted", "conferred", "in-support", "monitored", "evaluated", "closed",
    };

    static final String PLAN = IntStream.rangeClosed(1, 24)
            .mapToObj(number ->
                    "{\"no\":%d,\"goal\":\"家計の立て直し\",\"desk\":\"desk-%d\",\"by\":\"2027-03-%02d\",\"done\":false}"
                            .formatted(number, number % 7, number))
            .collect(Collectors.joining(",", "[", "]"));

    private SupportFile() {}

    static String number(long number) {
        return "R9-" + number;
    }

    static String applicant(long number) {
        return "P-" + number;
    }

    static int age(long number) {
        return (int) (number % 100);
    }

    static String area(long number) {
        return "area-" + number % 24;
    }

    static int urgency(long number) {
        return (int) (number % 4);
    }

    static boolean consent(long number) {
        return number % 3 != 0;
    }

    static int household(long number) {
        return (int) (1 + number % 6);
    }

    static String desk(long number) {
        return "desk-" + number % 12;
    }

    static String worker(long number) {
        return "worker-" + number % 50;
    }

    static String note(String step, long number) {
        return "now " + step + ", looked at by two, case " + number;
    }
}
