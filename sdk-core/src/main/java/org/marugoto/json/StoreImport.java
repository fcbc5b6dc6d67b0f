package org.marugoto.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.Faults;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.StoreCheck;

/**
 * Takes what {@link StoreExport} wrote into another store: state, journal, fingerprints and versions as they were.
 *
 * <p>The lines are read twice. First everything is checked: the form, every chain, that the rows lead to the state, and that the
 * store holds nothing else under the same ids; a faulty export leaves the store untouched. Then it is written, some hundred
 * aggregates a unit. What is there already is left as it is, so an import that was cut off is given again. Immutable and
 * thread-safe.
 */
public final class StoreImport {

    private static final int LOT = 256;

    private final Map<String, AggregateType<?, ?, ?, ?>> types = new TreeMap<>();
    private final Codec codec;

    private StoreImport(Collection<AggregateType<?, ?, ?, ?>> types, Codec codec) {
        types.forEach(type -> this.types.put(type.name(), type));
        this.codec = codec;
    }

    /** An import of these types, whose states and events this codec can read. */
    public static StoreImport of(Collection<AggregateType<?, ?, ?, ?>> types, Codec codec) {
        return new StoreImport(types, codec);
    }

    /** Where the lines are; opened twice, and closed each time. */
    @FunctionalInterface
    public interface Source {
        /** The lines from their beginning. */
        Reader open() throws IOException;
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called after every unit that is kept.
         *
         * @param aggregates how many aggregates are there so far, those that were there before included
         */
        void at(long aggregates);
    }

    /**
     * What was taken in.
     *
     * @param aggregates how many aggregates were new
     * @param texts how many personal texts were new
     * @param there how many of both were there already
     */
    public record Taken(long aggregates, long texts, long there) {}

    /**
     * Takes in an export.
     *
     * @param file how faults call it
     * @param municipality the municipal code of the store
     * @throws org.marugoto.document.FaultyDocumentException with what is wrong, line by line; nothing was written
     * @throws org.marugoto.ledger.StaleVersionException if somebody else recorded under the same id meanwhile; what was written
     *     before stays
     */
    public Taken take(Source source, String file, String municipality, Archive into, Progress progress) {
        Faults faults = new Faults();
        Checking checking = new Checking(into, file, faults);
        read(source, new ExportReader(file, municipality, faults, checking));
        checking.endLot();
        faults.throwIfAny();
        Writing writing = new Writing(into, progress);
        read(source, new ExportReader(file, municipality, faults, writing));
        writing.endLot();
        faults.throwIfAny();
        return new Taken(writing.aggregates, writing.texts, writing.there);
    }

    private static void read(Source source, ExportReader reader) {
        try (Reader in = source.open()) {
            reader.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Some hundred of what was read. */
    private abstract static class Lots implements ExportReader.Sink {
        final Archive store;
        final Map<Archive.Kept, Integer> kept = new LinkedHashMap<>();
        final Map<Archive.KeptText, Integer> words = new LinkedHashMap<>();

        Lots(Archive store) {
            this.store = store;
        }

        @Override
        public void aggregate(Archive.Kept one, int line) {
            kept.put(one, line);
            endIfFull();
        }

        @Override
        public void text(Archive.KeptText text, int line) {
            words.put(text, line);
            endIfFull();
        }

        private void endIfFull() {
            if (kept.size() + words.size() == LOT) {
                endLot();
            }
        }

        void endLot() {
            handle();
            kept.clear();
            words.clear();
        }

        abstract void handle();

        Map<List<String>, Archive.Kept> there() {
            return kept.keySet().stream()
                    .collect(Collectors.groupingBy(
                            Archive.Kept::type, Collectors.mapping(Archive.Kept::id, Collectors.toList())))
                    .entrySet()
                    .stream()
                    .flatMap(type -> store.find(type.getKey(), type.getValue()).stream())
                    .collect(Collectors.toMap(one -> List.of(one.type(), one.id()), Function.identity()));
        }
    }

    private final class Checking extends Lots {
        private final String file;
        private final Faults faults;

        Checking(Archive store, String file, Faults faults) {
            super(store);
            this.file = file;
            this.faults = faults;
        }

        @Override
        public void aggregate(Archive.Kept one, int line) {
            AggregateType<?, ?, ?, ?> type = types.get(one.type());
            Optional<Reason> wrong = type == null
                    ? Optional.of(Reason.of(TransferFault.UNKNOWN_TYPE)
                            .with("expected", types.keySet())
                            .with("found", one.type()))
                    : wrong(type, one);
            wrong.ifPresent(reason -> faults.add(file, line + brokenRow(one, reason), reason));
            if (wrong.isEmpty()) {
                super.aggregate(one, line);
            }
        }

        /** The rows follow the line of their aggregate, one line each. */
        private static int brokenRow(Archive.Kept one, Reason reason) {
            return reason.code() == TransferFault.ROW_BROKEN
                    ? one.firstBreak()
                            .map(broken ->
                                    (int) Math.min(broken.version(), one.rows().size()))
                            .orElse(0)
                    : 0;
        }

        @Override
        void handle() {
            Map<List<String>, Archive.Kept> there = there();
            kept.forEach((one, line) -> {
                Archive.Kept known = there.get(List.of(one.type(), one.id()));
                if (known != null && !one.isContinuedBy(known)) {
                    faults.add(file, line, Reason.of(TransferFault.OTHER_THERE).with("id", one.id()));
                }
            });
            words.forEach((text, line) -> {
                if (store.text(text.id())
                        .filter(known -> !known.equals(text.text()))
                        .isPresent()) {
                    faults.add(file, line, Reason.of(TransferFault.OTHER_THERE).with("id", text.id()));
                }
            });
        }
    }

    private <I extends Id, C, S, E> Optional<Reason> wrong(AggregateType<I, C, S, E> type, Archive.Kept one) {
        Optional<StoreCheck.Difference> broken = one.firstBreak();
        if (broken.isPresent() || one.version() < 1) {
            return Optional.of(Reason.of(TransferFault.ROW_BROKEN)
                    .with("id", one.id())
                    .with("version", broken.map(StoreCheck.Difference::version).orElse(1L))
                    .with("found", broken.map(found -> found.what().name()).orElse("no version")));
        }
        try {
            S state = codec.read(type.state(), one.state());
            List<E> events = one.rows().stream()
                    .map(row -> codec.read(type.event(), row.body()))
                    .toList();
            boolean same = type.idOf().apply(one.id()).value().equals(one.id())
                    && type.decider().fold(events).equals(state)
                    && one.rows().get(one.rows().size() - 1).fingerprint().equals(one.lastRow());
            return same
                    ? Optional.empty()
                    : Optional.of(Reason.of(TransferFault.OTHER_STATE).with("id", one.id()));
        } catch (RuntimeException unreadable) {
            return Optional.of(Reason.of(TransferFault.UNREADABLE).with("id", one.id()));
        }
    }

    private static final class Writing extends Lots {
        private final Progress progress;
        private long aggregates;
        private long texts;
        private long there;

        Writing(Archive store, Progress progress) {
            super(store);
            this.progress = progress;
        }

        @Override
        void handle() {
            Map<List<String>, Archive.Kept> known = there();
            List<Archive.Kept> fresh = kept.keySet().stream()
                    .filter(one -> !known.containsKey(List.of(one.type(), one.id())))
                    .toList();
            List<Archive.KeptText> freshWords = new ArrayList<>(words.keySet());
            freshWords.removeIf(text -> store.text(text.id()).isPresent());
            if (!fresh.isEmpty()) {
                store.add(fresh);
            }
            if (!freshWords.isEmpty()) {
                store.addTexts(freshWords);
            }
            aggregates += fresh.size();
            texts += freshWords.size();
            there += kept.size() - fresh.size() + (words.size() - freshWords.size());
            progress.at(aggregates + there);
        }
    }
}
