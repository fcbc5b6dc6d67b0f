package org.marugoto.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.marugoto.decide.Id;

/** The archive of a store that keeps values and no texts: they are written when asked for, and chained then. */
final class ArchiveOfValues implements Archive {

    private final InMemoryStore store;
    private final Codec codec;
    private final Map<String, AggregateType<?, ?, ?, ?>> types = new TreeMap<>();

    ArchiveOfValues(InMemoryStore store, Codec codec, Collection<AggregateType<?, ?, ?, ?>> types) {
        this.store = store;
        this.codec = codec;
        types.forEach(type -> this.types.put(type.name(), type));
    }

    @Override
    public SortedSet<String> types() {
        return new TreeSet<>(store.typesKept());
    }

    @Override
    public void read(String type, Consumer<Kept> reader) {
        readAll(typeOf(type), reader);
    }

    private <I extends Id, C, S, E> void readAll(AggregateType<I, C, S, E> type, Consumer<Kept> reader) {
        List<Kept> all = new ArrayList<>();
        store.journal().audit(type, entry -> all.add(kept(type, entry)));
        all.sort(Comparator.comparing(Kept::id, ORDER));
        all.forEach(reader);
    }

    @Override
    public void readTexts(Consumer<KeptText> reader) {
        store.textsKept().entrySet().stream()
                .map(entry -> new KeptText(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(text -> text.id().value(), ORDER))
                .forEach(reader);
    }

    @Override
    public List<Kept> find(String type, Collection<String> ids) {
        return types.containsKey(type) ? findAll(typeOf(type), ids) : List.of();
    }

    private <I extends Id, C, S, E> List<Kept> findAll(AggregateType<I, C, S, E> type, Collection<String> ids) {
        return store.within(() -> ids.stream()
                .map(id -> store.entry(type, id))
                .flatMap(Optional::stream)
                .map(entry -> kept(type, entry))
                .toList());
    }

    private <S, E> Kept kept(AggregateType<?, ?, S, E> type, Journal.Entry<S, E> entry) {
        Recorded<S> state = entry.state().orElseThrow();
        return kept(type, entry.id(), state.state(), entry.history());
    }

    private <S, E> Kept kept(AggregateType<?, ?, S, E> type, String id, S state, List<E> events) {
        Chain chain = new Chain();
        Fingerprint last = chain.start(type.name(), id);
        List<JournalRow> rows = new ArrayList<>(events.size());
        for (E event : events) {
            String kind = codec.nameOf(type.event(), event);
            String body = codec.write(type.event(), event);
            last = chain.after(last, rows.size() + 1L, kind, body);
            rows.add(new JournalRow(rows.size() + 1L, 0, kind, body, Optional.of(last)));
        }
        String text = codec.write(type.state(), state);
        return new Kept(type.name(), id, events.size(), text, Optional.of(last), rows);
    }

    @Override
    public Optional<String> text(TextId id) {
        return store.texts().get(id);
    }

    @Override
    public void add(List<Kept> kept) {
        store.within(() -> {
            kept.forEach(one -> add(typeOf(one.type()), one));
            return kept.size();
        });
    }

    private <I extends Id, C, S, E> void add(AggregateType<I, C, S, E> type, Kept kept) {
        S state = codec.read(type.state(), kept.state());
        List<E> events = kept.rows().stream()
                .map(row -> codec.read(type.event(), row.body()))
                .toList();
        if (!kept.isContinuedBy(kept(type, kept.id(), state, events))) {
            throw new IllegalArgumentException(
                    "This store keeps values and writes them anew: expected (%s) of (%s) to be"
                                    .formatted(kept.id(), kept.type())
                            + " chained and as it would be written now, but found another form. Maybe take it into a database.");
        }
        store.ledger(type).record(type.idOf().apply(kept.id()), Version.NEW, state, events);
    }

    @Override
    public void addTexts(List<KeptText> texts) {
        store.within(() -> {
            texts.forEach(text -> store.texts().put(text.id(), text.text()));
            return texts.size();
        });
    }

    private AggregateType<?, ?, ?, ?> typeOf(String name) {
        return Optional.ofNullable(types.get(name))
                .orElseThrow(
                        () -> new IllegalArgumentException("Expected one of the types %s, but found another of (%d)."
                                .formatted(types.keySet(), name.length())));
    }
}
