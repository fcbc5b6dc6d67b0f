package org.marugoto.examples;

import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.DocumentFault;

/** Reads the columns area, kind, slot and confidential, where a file has them. */
record LabelColumns(Set<String> areas) {

    Labels of(CsvTable.Row row) {
        boolean confidential = confidential(row);
        String area = cell(row, "area");
        if (!area.isEmpty()) {
            check(row, area);
        }
        return new Labels(confidential ? "" : area, cell(row, "kind"), cell(row, "slot"), confidential);
    }

    private static String cell(CsvTable.Row row, String column) {
        return row.has(column) ? row.get(column) : "";
    }

    private void check(CsvTable.Row row, String area) {
        if (!areas.isEmpty() && !areas.contains(area)) {
            row.fault(
                    "area",
                    Reason.of(DocumentFault.UNKNOWN_VALUE)
                            .with("name", "area")
                            .with("found", area)
                            .with("expected", "those in --areas"));
        } else {
            AllocationFiles.id(row, "area", AreaId::of);
        }
    }

    private static boolean confidential(CsvTable.Row row) {
        String cell = cell(row, "confidential");
        if (!Set.of("", "yes", "no").contains(cell)) {
            row.fault(
                    "confidential",
                    Reason.of(DocumentFault.UNKNOWN_VALUE)
                            .with("name", "confidential")
                            .with("found", cell)
                            .with("expected", "yes, no"));
        }
        // whoever writes something else means it to be kept
        return !cell.isEmpty() && !cell.equals("no");
    }
}
