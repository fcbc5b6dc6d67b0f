package org.marugoto.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.DocumentFault;

/** Reads the days of many rows; the same day is the same object. */
final class DayCells {

    private static final int LENGTH = 10;

    private final Map<String, LocalDate> known = new HashMap<>();

    /** The day in a cell; a fault and empty if the cell is empty or holds no day within range. */
    Optional<LocalDate> required(CsvTable.Row row, String column) {
        return row.required(column).isEmpty() ? Optional.empty() : optional(row, column);
    }

    /** The day in a cell, or empty if the cell is; a fault and empty if it holds no day within range. */
    Optional<LocalDate> optional(CsvTable.Row row, String column) {
        String cell = row.get(column);
        LocalDate seen = known.get(cell);
        if (seen != null || cell.isEmpty()) {
            return Optional.ofNullable(seen);
        }
        Optional<LocalDate> day = parse(cell);
        if (day.isEmpty()) {
            row.fault(column, Cells.reason(DocumentFault.NOT_A_DATE, column, cell));
        } else if (day.get().isBefore(Period.FIRST) || day.get().isAfter(Period.LAST)) {
            row.fault(column, outOfRange(column, cell));
            return Optional.empty();
        }
        day.ifPresent(good -> known.put(cell, good));
        return day;
    }

    /** Only {@code yyyy-MM-dd} with ASCII digits and a day that exists. */
    static Optional<LocalDate> parse(String cell) {
        if (cell.length() != LENGTH || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(cell, 0, 4);
        int month = digits(cell, 5, 7);
        int day = digits(cell, 8, LENGTH);
        if (year < 0
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static int digits(String cell, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static Reason outOfRange(String column, String cell) {
        return Cells.reason(ReportFault.DAY_OUT_OF_RANGE, column, cell)
                .with("min", Period.FIRST)
                .with("max", Period.LAST);
    }
}
