package org.marugoto.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.marugoto.decide.Id;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;

/**
 * Answers queries by looking at every state of a store, whichever it is: the reference for stores with tables, and enough for
 * tests, demonstrations and small municipalities. Needs memory for the rows it finds. As safe for several threads as its store.
 */
public final class ScanningQueries implements Queries {

    private final Store store;
    private final List<Projection<?, ?, ?>> projections;

    private ScanningQueries(Store store, List<Projection<?, ?, ?>> projections) {
        this.store = store;
        this.projections = List.copyOf(projections);
    }

    /** Queries over a store. */
    public static ScanningQueries over(Store store, List<Projection<?, ?, ?>> projections) {
        return new ScanningQueries(store, projections);
    }

    @Override
    public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
        Queries.checked(size);
        Optional<PageCursor.Place> begin = after.map(cursor -> cursor.in(query));
        List<R> rest = found(query).stream()
                .filter(row -> begin.filter(
                                place -> place(query).compare(PageCursor.Place.behind(query, row), place) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(row -> PageCursor.Place.behind(query, row), place(query)))
                .limit(size + 1L)
                .toList();
        if (rest.size() <= size) {
            return new Page<>(rest, Optional.empty());
        }
        List<R> rows = rest.subList(0, size);
        return new Page<>(rows, Optional.of(PageCursor.of(query, PageCursor.Place.behind(query, rows.get(size - 1)))));
    }

    @Override
    public <R> long count(Query<R> query) {
        return found(query).size();
    }

    @Override
    public <R> SortedMap<String, Long> countBy(Query<R> query, Column<R> column) {
        Queries.checked(query, column);
        SortedMap<String, Long> counts = new TreeMap<>();
        found(query)
                .forEach(row ->
                        counts.merge(column.in(row).map(String.class::cast).orElse(""), 1L, Long::sum));
        return counts;
    }

    private <R> List<R> found(Query<R> query) {
        return store.within(() -> {
            Predicate<R> all = query.conditions().stream()
                    .map(condition -> test(query, condition))
                    .reduce(row -> true, Predicate::and);
            List<R> found = new ArrayList<>();
            forEach(query.table(), row -> {
                if (all.test(row)) {
                    found.add(row);
                }
            });
            return found;
        });
    }

    private <R> Predicate<R> test(Query<R> query, Condition<R> condition) {
        if (condition instanceof Condition.OneOf<R> one) {
            return row -> one.column().in(row).filter(one.values()::contains).isPresent();
        }
        if (condition instanceof Condition.Between<R> between) {
            return row -> between.column()
                    .in(row)
                    .map(LocalDate.class::cast)
                    .filter(day -> between.from().filter(day::isBefore).isEmpty()
                            && between.to().filter(day::isAfter).isEmpty())
                    .isPresent();
        }
        if (condition instanceof Condition.Missing<R> missing) {
            return row -> missing.column().in(row).isEmpty();
        }
        if (condition instanceof Condition.Linked<R> linked) {
            Set<String> owners = owners(linked.table(), linked.values()::contains);
            return row -> owners.contains(owner(query, row));
        }
        if (condition instanceof Condition.Containing<R> containing) {
            Map<String, Boolean> looked = new HashMap<>();
            Set<String> owners = owners(
                    containing.texts(), text -> looked.computeIfAbsent(text, id -> holds(id, containing.words())));
            return row -> owners.contains(owner(query, row));
        }
        throw new AssertionError(condition.getClass());
    }

    private static <R> String owner(Query<R> query, R row) {
        return (String) query.table().owner().in(row).orElseThrow();
    }

    private Set<String> owners(ReadTable<LinkRow> links, Predicate<String> wanted) {
        Set<String> owners = new HashSet<>();
        forEach(links, row -> {
            if (wanted.test(row.value())) {
                owners.add(row.owner());
            }
        });
        return owners;
    }

    private boolean holds(String text, List<String> words) {
        return store.texts()
                .get(TextId.of(text))
                .map(Words::folded)
                .filter(folded -> words.stream().allMatch(folded::contains))
                .isPresent();
    }

    private <R> void forEach(ReadTable<R> table, Consumer<R> look) {
        projections.stream()
                .filter(projection -> projection.table().equals(table))
                .forEach(projection -> forEachRow(projection, look));
    }

    @SuppressWarnings("unchecked") // the rows of the table that was looked for
    private <I extends Id, S, P, R> void forEachRow(Projection<I, S, P> projection, Consumer<R> look) {
        Consumer<P> same = (Consumer<P>) look;
        store.ledger(projection.type())
                .read((id, latest) ->
                        projection.rows().apply(id, latest.state()).forEach(same));
    }

    private static Comparator<PageCursor.Place> place(Query<?> query) {
        Comparator<PageCursor.Place> byKey = (one, other) -> {
            int difference = 0;
            for (int i = 0; i < one.key().size() && difference == 0; i++) {
                difference = one.key().get(i).compareTo(other.key().get(i));
            }
            return difference;
        };
        return query.order().isEmpty()
                ? byKey
                : Comparator.<PageCursor.Place, LocalDate>comparing(
                                place -> place.day().orElse(LocalDate.MAX))
                        .thenComparing(byKey);
    }
}
