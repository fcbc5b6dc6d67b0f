package org.marugoto.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.DocumentFault;

/** Reads cells that hold codes of one list; the same code is the same object. */
final class Cells {

    private static final int SHOWN = 40;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private final CodeList codes;
    private final String expected;

    Cells(CodeList codes) {
        this.codes = codes;
        this.expected = codes.codes().stream().map(Code::value).collect(Collectors.joining(", "));
    }

    /** The identifier in a cell, also if it is faulty, so that others can be told apart from it. */
    static String id(CsvTable.Row row, String column) {
        String cell = row.required(column);
        if (!cell.isEmpty() && !isId(cell)) {
            row.fault(column, reason(ReportFault.NOT_AN_ID, column, cell).with("max", Id.MAX_LENGTH));
        }
        return cell;
    }

    /** The code in a cell; a fault and empty if the cell is empty or the code unknown. */
    Optional<String> code(CsvTable.Row row, String column) {
        String cell = row.required(column);
        return cell.isEmpty() ? Optional.empty() : known(row, column, cell);
    }

    /** The codes in a cell, joined by semicolons; faults for each that is missing, unknown or there twice. */
    List<String> codes(CsvTable.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String code = part.strip();
            if (code.isEmpty()) {
                row.fault(column, reason(DocumentFault.MISSING_VALUE, column, cell));
            } else if (found.contains(code)) {
                row.fault(column, reason(ReportFault.NEED_TWICE, column, code));
            } else {
                known(row, column, code).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A reason about a column and what was found in it, cut to a readable length. */
    static Reason reason(Reason.Code code, String column, String found) {
        return Reason.of(code).with("name", column).with("found", shown(found));
    }

    /** A value as messages show it: on one line, and not longer than a reader wants. */
    static String shown(String found) {
        String line = CONTROL.matcher(found).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private Optional<String> known(CsvTable.Row row, String column, String cell) {
        Optional<String> code = codes.find(cell).map(Code::value);
        if (code.isEmpty()) {
            row.fault(column, reason(DocumentFault.UNKNOWN_VALUE, column, cell).with("expected", expected));
        }
        return code;
    }

    private static boolean isId(String cell) {
        try {
            Id.checked(cell);
            return true;
        } catch (IllegalArgumentException no) {
            return false;
        }
    }
}
