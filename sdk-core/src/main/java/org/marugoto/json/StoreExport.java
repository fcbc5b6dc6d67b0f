package org.marugoto.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.JournalRow;

/**
 * Writes everything of one municipality as lines of JSON: state, journal, fingerprints, versions and personal texts.
 *
 * <p>The same things give the same bytes, whatever store they are in. Memory is bounded by some hundred aggregates. Immutable
 * and thread-safe.
 */
public final class StoreExport {

    /** The form of the lines. */
    static final int FORM = 1;

    private final SortedSet<String> types = new TreeSet<>();

    private StoreExport(Collection<AggregateType<?, ?, ?, ?>> types) {
        types.forEach(type -> this.types.add(type.name()));
    }

    /** An export of these types, which have to be all there are; {@code Marugoto.TYPES} for what the product keeps. */
    public static StoreExport of(Collection<AggregateType<?, ?, ?, ?>> types) {
        return new StoreExport(types);
    }

    /**
     * What was written.
     *
     * @param aggregates how many aggregates
     * @param rows how many rows of the journal
     * @param texts how many personal texts
     */
    public record Written(long aggregates, long rows, long texts) {}

    /**
     * Writes it all; the writer is flushed and stays open.
     *
     * @param municipality the municipal code that the first line names
     * @throws IllegalStateException if there is a type that is not known, or a row is not the one that was recorded: what was
     *     written then has no last line and is refused wherever it is taken in
     */
    public Written write(Archive from, String municipality, Writer out) {
        SortedSet<String> others = new TreeSet<>(from.types());
        others.removeAll(types);
        if (!others.isEmpty()) {
            throw new IllegalStateException(
                    "Expected the types %s, but the store also has %s.".formatted(types, others));
        }
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null)) {
            Lines lines = new Lines(json);
            lines.first(municipality);
            types.forEach(type -> from.read(type, lines::add));
            from.readTexts(lines::add);
            lines.last();
            return new Written(lines.aggregates, lines.rows, lines.texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One export on its way out. */
    private static final class Lines {
        private final JsonGenerator json;
        private long aggregates;
        private long rows;
        private long texts;

        Lines(JsonGenerator json) {
            this.json = json;
        }

        void first(String municipality) throws IOException {
            json.writeStartObject();
            json.writeNumberField("export", FORM);
            json.writeStringField("municipality", municipality);
            end();
        }

        void last() throws IOException {
            json.writeStartObject();
            json.writeNumberField("end", FORM);
            json.writeNumberField("aggregates", aggregates);
            json.writeNumberField("rows", rows);
            json.writeNumberField("texts", texts);
            end();
        }

        void add(Archive.Kept kept) {
            kept.firstBreak().ifPresent(broken -> {
                throw new IllegalStateException(
                        "Expected rows as they were recorded, but row (%d) of %s (%s) is not: %s."
                                        .formatted(broken.version(), kept.type(), kept.id(), broken.what())
                                + " Maybe look with store check.");
            });
            try {
                json.writeStartObject();
                json.writeStringField("aggregate", kept.type());
                json.writeStringField("id", kept.id());
                json.writeNumberField("version", kept.version());
                json.writeStringField("state", kept.state());
                fingerprint("last", kept.lastRow());
                end();
                for (JournalRow row : kept.rows()) {
                    add(row);
                }
                aggregates++;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void add(JournalRow row) throws IOException {
            json.writeStartObject();
            json.writeNumberField("row", row.version());
            json.writeStringField("kind", row.kind());
            json.writeStringField("body", row.body());
            fingerprint("fingerprint", row.fingerprint());
            end();
            rows++;
        }

        void add(Archive.KeptText text) {
            try {
                json.writeStartObject();
                json.writeStringField("text", text.id().value());
                json.writeStringField("words", text.text());
                end();
                texts++;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void fingerprint(String name, Optional<Fingerprint> fingerprint) throws IOException {
            if (fingerprint.isPresent()) {
                json.writeStringField(name, fingerprint.get().toString());
            }
        }

        private void end() throws IOException {
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
