package org.marugoto.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;
import org.marugoto.decide.WholeText;
import org.marugoto.document.Faults;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.JournalRow;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.TextId;

/** Reads the lines of one export, tells what is wrong with their form, and hands over what is whole. One pass, one thread. */
final class ExportReader {

    /** The longest line: a body of the longest kind with every character escaped, and some. */
    private static final int LONGEST_LINE = 7_000_000;

    private static final int LONGEST_BODY = 1_048_576;
    private static final int LONGEST_KIND = 64;
    private static final int MOST_FAULTS = 100;

    /** Receives what is whole. */
    interface Sink {
        void aggregate(Archive.Kept kept, int line);

        void text(Archive.KeptText text, int line);
    }

    private final String file;
    private final String municipality;
    private final Faults faults;
    private final Sink sink;
    private @Nullable ExportLine head;
    private final List<JournalRow> rows = new ArrayList<>();
    private String lastKey = "";
    private String lastType = "";
    private long aggregates;
    private long allRows;
    private long texts;
    private boolean ended;
    private int line;

    ExportReader(String file, String municipality, Faults faults, Sink sink) {
        this.file = file;
        this.municipality = municipality;
        this.faults = faults;
        this.sink = sink;
    }

    void read(Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        Optional<String> text = next(lines);
        while (text.isPresent() && faults.all().size() < MOST_FAULTS) {
            line++;
            accept(text.get());
            text = next(lines);
        }
        if (text.isEmpty() && !ended) {
            finish();
            fault(Math.max(1, line), Reason.of(TransferFault.CUT_OFF));
        }
    }

    /** A line without its end; cut where no line of an export is as long. */
    private static Optional<String> next(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            if (text.length() <= LONGEST_LINE) {
                text.append((char) c);
            }
            c = in.read();
        }
        return Optional.of(text.toString());
    }

    private void accept(String text) {
        Optional<ExportLine> parsed = text.length() > LONGEST_LINE ? Optional.empty() : ExportLine.parse(line, text);
        if (parsed.isEmpty() || ended) {
            fault(
                    line,
                    Reason.of(TransferFault.NOT_A_LINE)
                            .with("found", ended ? "a line after the end" : "something else"));
        } else if (line == 1) {
            first(parsed.get());
        } else {
            accept(parsed.get());
        }
    }

    private void first(ExportLine found) {
        String code = found.text("municipality").orElse("none");
        if (!found.is("export", "municipality") || found.whole("export").orElse(0L) != StoreExport.FORM) {
            fault(1, Reason.of(TransferFault.OTHER_FORM).with("found", "another first line"));
        } else if (!code.equals(municipality)) {
            fault(
                    1,
                    Reason.of(TransferFault.OTHER_MUNICIPALITY)
                            .with("expected", municipality)
                            .with("found", code));
        }
    }

    private void accept(ExportLine found) {
        if (found.is("row", "kind", "body", "fingerprint")) {
            row(found);
        } else if (found.is("aggregate", "id", "version", "state", "last")) {
            finish();
            begin(found);
        } else if (found.is("text", "words")) {
            finish();
            text(found);
        } else if (found.is("end", "aggregates", "rows", "texts")) {
            finish();
            end(found);
        } else {
            fault(line, Reason.of(TransferFault.NOT_A_LINE).with("found", "other names"));
        }
    }

    private void begin(ExportLine found) {
        aggregates++;
        String type = found.text("aggregate").orElse("");
        Optional<String> id = value(found, "id", 64);
        if (id.isPresent()
                && value(found, "state", LONGEST_BODY).isPresent()
                && fingerprint(found, "last")
                && inOrder(type, id.get())) {
            head = found;
        }
    }

    private boolean inOrder(String type, String key) {
        int types = type.compareTo(lastType);
        boolean follows = types > 0 || (types == 0 && Archive.ORDER.compare(key, lastKey) > 0);
        if (!follows) {
            fault(
                    line,
                    Reason.of(TransferFault.OUT_OF_ORDER)
                            .with("name", type)
                            .with("found", key)
                            .with("before", lastKey));
        }
        lastType = type;
        lastKey = key;
        return follows;
    }

    private void row(ExportLine found) {
        allRows++;
        Optional<String> kind = value(found, "kind", LONGEST_KIND);
        Optional<String> body = value(found, "body", LONGEST_BODY);
        if (kind.isEmpty() || body.isEmpty() || !fingerprint(found, "fingerprint")) {
            head = null;
        } else {
            long version = found.whole("row").orElse(0L);
            rows.add(new JournalRow(version, 0, kind.get(), body.get(), hash(found, "fingerprint")));
        }
    }

    /** What was begun has all its lines now. */
    private void finish() {
        ExportLine begun = head;
        if (begun != null) {
            sink.aggregate(
                    new Archive.Kept(
                            begun.text("aggregate").orElse(""),
                            begun.text("id").orElse(""),
                            begun.whole("version").orElse(0L),
                            begun.text("state").orElse(""),
                            hash(begun, "last"),
                            rows),
                    begun.number());
        }
        head = null;
        rows.clear();
    }

    private void text(ExportLine found) {
        texts++;
        Optional<String> id = found.text("text");
        Optional<String> words = found.text("words");
        try {
            TextId key = TextId.of(id.orElse(""));
            String text = PersonalText.checked(words.orElseThrow(() -> new IllegalArgumentException("no words")));
            // texts follow after all types
            if (inOrder("\uFFFF", key.value())) {
                sink.text(new Archive.KeptText(key, text), line);
            }
        } catch (IllegalArgumentException unfit) {
            badValue("text", unfit);
        }
    }

    private void end(ExportLine found) {
        ended = true;
        count(found, "aggregates", aggregates);
        count(found, "rows", allRows);
        count(found, "texts", texts);
    }

    private void count(ExportLine found, String name, long actual) {
        long expected = found.whole(name).orElse(-1L);
        if (expected != actual) {
            fault(
                    line,
                    Reason.of(TransferFault.OTHER_COUNT)
                            .with("name", name)
                            .with("expected", expected)
                            .with("found", actual));
        }
    }

    private Optional<String> value(ExportLine found, String name, int longest) {
        Optional<String> text = found.text(name);
        Predicate<String> fits = known -> known.length() <= longest && WholeText.firstUnfit(known) < 0;
        if (text.filter(fits).isEmpty()) {
            badValue(
                    name,
                    new IllegalArgumentException(
                            "a text of at most %d whole characters other than U+0000".formatted(longest)));
            return Optional.empty();
        }
        return text;
    }

    private boolean fingerprint(ExportLine found, String name) {
        try {
            return !found.has(name) || hash(found, name).isPresent();
        } catch (IllegalArgumentException unfit) {
            badValue(name, unfit);
            return false;
        }
    }

    private static Optional<Fingerprint> hash(ExportLine found, String name) {
        return found.has(name) ? Optional.of(Fingerprint.parse(found.text(name).orElse(""))) : Optional.empty();
    }

    private void badValue(String name, IllegalArgumentException unfit) {
        fault(
                line,
                Reason.of(TransferFault.BAD_VALUE)
                        .with("name", name)
                        .with("message", Objects.toString(unfit.getMessage(), "unfit")));
    }

    private void fault(int at, Reason reason) {
        faults.add(file, at, reason);
    }
}
