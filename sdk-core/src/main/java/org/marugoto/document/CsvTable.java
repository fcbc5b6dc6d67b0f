package org.marugoto.document;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marugoto.decide.Reason;

/**
 * A comma-separated document with a header row, read row by row.
 *
 * <p>Lines may end in LF or CRLF, cells may be quoted, empty lines are skipped. What is wrong goes to the faults: a
 * missing or doubled column, a row of another length, a quote that is never closed. Not thread-safe.
 */
public final class CsvTable {

    private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

    private final Document document;
    private final Faults faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header = new ArrayList<>();

    private CsvTable(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    /**
     * Reads the header row, and then each good row into the consumer.
     *
     * @param required the columns that have to be there; others may follow and are kept
     * @param faults receives what is wrong; the caller decides when to throw
     * @param rows receives every row that has as many cells as the header, unless a required column is missing
     */
    public static CsvTable read(Document document, Collection<String> required, Faults faults, Consumer<Row> rows) {
        CsvTable table = new CsvTable(document, faults);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(document.text())) {
            Iterator<CsvRecord> records = reader.iterator();
            if (table.readHeader(records.next(), required)) {
                records.forEachRemaining(found -> table.accept(found, rows));
            }
        } catch (CsvParseException broken) {
            table.faultOf(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table;
    }

    /** The columns of the header row, in their order. */
    public List<String> columns() {
        return List.copyOf(header);
    }

    private boolean readHeader(CsvRecord first, Collection<String> required) {
        for (String column : first.getFields()) {
            String name = column.strip();
            header.add(name);
            if (columns.putIfAbsent(name, columns.size()) != null) {
                faults.add(
                        document.name(),
                        1,
                        Reason.of(DocumentFault.COLUMN_TWICE).with("column", name));
            }
        }
        boolean complete = true;
        for (String column : required) {
            if (!columns.containsKey(column)) {
                complete = false;
                faults.add(
                        document.name(),
                        1,
                        Reason.of(DocumentFault.MISSING_COLUMN)
                                .with("column", column)
                                .with("found", String.join(",", header)));
            }
        }
        return complete && columns.size() == header.size();
    }

    private void accept(CsvRecord found, Consumer<Row> rows) {
        int line = (int) found.getStartingLineNumber();
        if (found.getFieldCount() != header.size()) {
            faults.add(
                    document.name(),
                    line,
                    Reason.of(DocumentFault.CELLS)
                            .with("expected", header.size())
                            .with("found", found.getFieldCount()));
        } else {
            rows.accept(new Row(line, found.getFields()));
        }
    }

    private void faultOf(CsvParseException broken) {
        String message = String.valueOf(broken.getMessage());
        Matcher place = LINE.matcher(message);
        int line = place.find() ? Integer.parseInt(place.group(1)) : 1;
        Reason reason = message.startsWith("Unclosed")
                ? Reason.of(DocumentFault.OPEN_QUOTE)
                : Reason.of(DocumentFault.NOT_WELL_FORMED).with("format", "CSV").with("found", message);
        faults.add(document.name(), line, reason);
    }

    /** One row below the header. */
    public final class Row {
        private final int line;
        private final List<String> cells;

        Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The line it begins in, from 1 on; the header is usually line 1. */
        public int line() {
            return line;
        }

        /**
         * The cell, without blanks around it; empty text if the cell is empty.
         *
         * @throws IllegalArgumentException if there is no such column
         */
        public String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException(
                        "Expected one of the columns %s, but found (%s).".formatted(header, column));
            }
            return cells.get(index).strip();
        }

        /** Whether the header has such a column. */
        public boolean has(String column) {
            return columns.containsKey(column);
        }

        /** The cell, or a fault and empty text if it is empty. */
        public String required(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                fault(column, Reason.of(DocumentFault.MISSING_VALUE).with("name", column));
            }
            return cell;
        }

        /** Adds a fault at this row and column. */
        public void fault(String column, Reason reason) {
            int index = columns.getOrDefault(column, -1);
            faults.add(new Fault(document.name(), line, index + 1, reason));
        }

        /** Adds a fault at this row. */
        public void fault(Reason reason) {
            faults.add(document.name(), line, reason);
        }
    }
}
