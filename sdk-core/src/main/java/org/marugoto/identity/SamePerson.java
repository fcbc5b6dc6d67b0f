package org.marugoto.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds records that may be one person, with what speaks for and against. Pure; nothing is kept. Stateless and
 * thread-safe.
 */
public final class SamePerson {

    /** From this score on a pair is worth a look. */
    public static final int WORTH_A_LOOK = 4;

    private SamePerson() {}

    /** What speaks for and against, strongest first, and the sum; unknown particulars say nothing. */
    public static Candidate compare(Particulars one, Particulars other) {
        List<Evidence> evidence = new ArrayList<>();
        kana(one, other).ifPresent(evidence::add);
        both(one.name().map(Writing::name), other.name().map(Writing::name))
                .map(same -> same ? Evidence.SAME_NAME : Evidence.OTHER_NAME)
                .ifPresent(evidence::add);
        birth(one, other).ifPresent(evidence::add);
        both(one.address().map(Writing::address), other.address().map(Writing::address))
                .filter(same -> same)
                .ifPresent(same -> evidence.add(Evidence.SAME_ADDRESS));
        both(one.phone().map(Writing::phone), other.phone().map(Writing::phone))
                .filter(same -> same)
                .ifPresent(same -> evidence.add(Evidence.SAME_PHONE));
        evidence.sort(Comparator.comparingInt((Evidence found) -> -Math.abs(found.weight())));
        int score = evidence.stream().mapToInt(Evidence::weight).sum();
        return new Candidate(one.person(), other.person(), evidence, score);
    }

    /** Those among the known records that may be the newcomer, likeliest first, then by id. */
    public static List<Candidate> candidates(Particulars newcomer, Collection<Particulars> known) {
        return known.stream()
                .filter(other -> !other.person().equals(newcomer.person()))
                .map(other -> compare(newcomer, other))
                .filter(found -> found.score() >= WORTH_A_LOOK)
                .sorted(Comparator.comparingInt(Candidate::score)
                        .reversed()
                        .thenComparing(found -> found.other().value()))
                .toList();
    }

    private static Optional<Boolean> both(Optional<String> one, Optional<String> other) {
        return one.filter(text -> !text.isEmpty())
                .flatMap(text -> other.filter(known -> !known.isEmpty()).map(text::equals));
    }

    private static Optional<Evidence> kana(Particulars one, Particulars other) {
        return one.kana()
                .map(Writing::kana)
                .flatMap(left -> other.kana().map(Writing::kana).map(right -> {
                    if (left.equals(right)) {
                        return Evidence.SAME_KANA;
                    }
                    return isOneSignApart(left, right) ? Evidence.NEAR_KANA : Evidence.OTHER_KANA;
                }));
    }

    private static Optional<Evidence> birth(Particulars one, Particulars other) {
        if (one.bornFrom().isEmpty() || other.bornFrom().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = one.bornFrom().get();
        LocalDate to = one.bornTo().orElse(from);
        LocalDate otherFrom = other.bornFrom().get();
        LocalDate otherTo = other.bornTo().orElse(otherFrom);
        boolean exact = from.equals(to) && otherFrom.equals(otherTo);
        if (!from.isAfter(otherTo) && !otherFrom.isAfter(to)) {
            return Optional.of(exact ? Evidence.SAME_BIRTH : Evidence.POSSIBLE_BIRTH);
        }
        return Optional.of(exact && isSlip(from, otherFrom) ? Evidence.NEAR_BIRTH : Evidence.OTHER_BIRTH);
    }

    /** Day and month mixed up, or one digit written wrongly. */
    private static boolean isSlip(LocalDate one, LocalDate other) {
        boolean swapped = one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        return swapped || differences(one.toString(), other.toString()) == 1;
    }

    private static int differences(String one, String other) {
        int different = Math.abs(one.length() - other.length());
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private static boolean isOneSignApart(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() == shorter.length()) {
            return differences(one, other) == 1;
        }
        for (int i = 0; longer.length() == shorter.length() + 1 && i < longer.length(); i++) {
            if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
