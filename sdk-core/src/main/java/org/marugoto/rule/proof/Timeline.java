package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.rule.Ages;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.DateIn;
import org.marugoto.rule.Condition.Test;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;

/**
 * The days on which the answer to some question about a book can change: where a rule begins or ends, an agency opens or
 * closes, or an age reaches a fixed day of birth. Between two of them all days are alike.
 */
final class Timeline {

    private final TreeSet<LocalDate> days = new TreeSet<>();

    private Timeline() {}

    /** At least one day, sorted, none before the first rule. */
    static List<LocalDate> of(RuleBook book, Optional<Receivers> receivers, Collection<Test> tests) {
        Timeline timeline = new Timeline();
        timeline.rules(book.rules());
        LocalDate first = timeline.days.isEmpty() ? LocalDate.EPOCH : timeline.days.first();
        receivers.ifPresent(timeline::agencies);
        FactSpace.births(book.declarations(), tests).forEach(fact -> timeline.ages(fact, tests));
        timeline.days.add(first);
        return List.copyOf(timeline.days.tailSet(first));
    }

    private void rules(List<Rule> rules) {
        rules.forEach(rule -> {
            days.add(rule.validFrom());
            rule.validUntil().ifPresent(days::add);
        });
    }

    private void agencies(Receivers receivers) {
        receivers.agencies().all().forEach(agency -> {
            agency.openedOn().ifPresent(days::add);
            agency.closedOn().ifPresent(days::add);
        });
    }

    private void ages(String fact, Collection<Test> tests) {
        Set<LocalDate> fixed = new TreeSet<>();
        Set<Integer> years = new TreeSet<>(List.of(0, Condition.AGES.to().orElseThrow() + 1));
        boolean isFiscal = false;
        for (Test test : tests) {
            if (test.fact().equals(fact) && test instanceof DateIn in) {
                in.range().from().ifPresent(fixed::add);
                in.range().to().map(last -> last.plusDays(1)).ifPresent(fixed::add);
            } else if (test.fact().equals(fact) && test instanceof AgeIn age) {
                age.years().from().ifPresent(years::add);
                age.years().to().map(oldest -> oldest + 1).ifPresent(years::add);
                isFiscal |= age.day() != AgeDay.DECISION;
            }
        }
        for (LocalDate day : fixed) {
            for (int age : years) {
                around(day.plusYears(age), isFiscal);
            }
        }
        if (isFiscal) {
            new ArrayList<>(days).forEach(this::endOfFiscalYear);
        }
    }

    private void around(LocalDate reached, boolean isFiscal) {
        for (int shift = -2; shift <= 2; shift++) {
            days.add(reached.plusDays(shift));
        }
        for (int year = -2; isFiscal && year <= 2; year++) {
            days.add(LocalDate.of(reached.getYear() + year, Month.APRIL, 1));
        }
    }

    /** The days on which ages at the beginning and the end of the fiscal year change places with those of the day. */
    private void endOfFiscalYear(LocalDate day) {
        LocalDate end = Ages.day(AgeDay.FISCAL_YEAR_END, day);
        days.addAll(List.of(end, end.plusDays(1), end.plusDays(2)));
    }
}
