package org.marugoto.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts new cases by month of intake and month of completion. */
final class CohortTable {

    private final List<YearMonth> months;
    private final int[] opened;
    private final int[][] completed;

    CohortTable(Period period, Collection<CaseHistory> histories) {
        this.months = period.months();
        this.opened = new int[months.size()];
        this.completed = new int[months.size()][];
        for (int row = 0; row < completed.length; row++) {
            completed[row] = new int[months.size() - row];
        }
        histories.stream()
                .filter(history -> period.contains(history.openedOn()))
                .forEach(history -> count(history, period.to()));
    }

    List<Cohort> rows() {
        return IntStream.range(0, months.size()).mapToObj(this::row).toList();
    }

    private void count(CaseHistory history, LocalDate to) {
        int row = index(history.openedOn());
        opened[row]++;
        if (history.isCompletedBy(to)) {
            history.completedOn().ifPresent(on -> completed[row][index(on) - row]++);
        }
    }

    private int index(LocalDate day) {
        YearMonth first = months.get(0);
        return (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
    }

    private Cohort row(int row) {
        Map<YearMonth, Integer> byMonth = new LinkedHashMap<>();
        for (int later = 0; later < completed[row].length; later++) {
            byMonth.put(months.get(row + later), completed[row][later]);
        }
        return new Cohort(months.get(row), opened[row], byMonth, opened[row] - CaseStatistics.sum(byMonth));
    }
}
