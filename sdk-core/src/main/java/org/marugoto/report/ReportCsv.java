package org.marugoto.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Writes statistics as rows of {@code table,row,column,value}. */
final class ReportCsv {

    private static final String ALL = "all";

    private final CsvWriter csv;

    private ReportCsv(CsvWriter csv) {
        this.csv = csv;
    }

    static String of(CaseStatistics statistics) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord("table", "row", "column", "value");
            new ReportCsv(csv).write(statistics);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private void write(CaseStatistics statistics) {
        statistics.contactsByChannel().forEach((code, n) -> row("contacts", "byChannel", code, n));
        row("contacts", ALL, "total", statistics.contactsTotal());
        row("contacts", ALL, "openDays", statistics.openDays());
        row("contacts", ALL, "perOpenDay", statistics.contactsPerOpenDay());
        statistics.cohorts().forEach(this::write);
        write("sameMonth", ALL, statistics.sameMonth());
        statistics.consulters().forEach((code, share) -> write("consulters", code, share));
        statistics.needs().forEach((code, n) -> row("needs", code, "n", n));
    }

    private void write(Cohort cohort) {
        String month = cohort.month().toString();
        row("cohorts", month, "new", cohort.opened());
        cohort.completed().forEach((later, n) -> row("cohorts", month, later.toString(), n));
        row("cohorts", month, "open", cohort.open());
    }

    private void write(String table, String row, Share share) {
        row(table, row, "n", share.n());
        row(table, row, "share", share.value());
    }

    private void row(String table, String row, String column, int value) {
        csv.writeRecord(table, row, column, Integer.toString(value));
    }

    private void row(String table, String row, String column, OptionalDouble value) {
        String shown =
                value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).toPlainString() : "";
        csv.writeRecord(table, row, column, shown);
    }
}
