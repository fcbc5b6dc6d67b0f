package org.marugoto.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.JournalRow;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Version;

/** One row of state and its rows of the journal, both or neither. Its statements are composed once. */
final class JdbcLedger<I extends Id, S, E> implements Ledger<I, S, E> {

    /** How many states are read at once. */
    private static final int PAGE = 256;

    /** Nothing sorts before it, and no id is empty. */
    private static final String BEGINNING = "";

    private record Encoded(String state, List<EventRows.Unlinked> rows) {}

    private final Place place;
    private final AggregateType<I, ?, S, E> type;
    private final StateRows<I, S> states;
    private final EventRows<E> events;
    private final ReadRows<I, S> drawn;

    JdbcLedger(Place place, AggregateType<I, ?, S, E> type) {
        this.place = place;
        this.type = type;
        this.states = new StateRows<>(place, type);
        this.events = new EventRows<>(place, type);
        this.drawn = ReadRows.of(place, type);
    }

    /** Whether it is the ledger of this very type, and not of another with the same name. */
    boolean isOf(AggregateType<?, ?, ?, ?> other) {
        return type.equals(other);
    }

    @Override
    public Optional<Recorded<S>> find(I id) {
        return place.units()
                .read(
                        Attempt.about("Reading a state", type.name(), id),
                        unit -> states.find(unit, id).map(latest -> met(unit, latest)));
    }

    /** Not inside a longer unit: what that has read already should not be undone because a memory was old. */
    @Override
    public Optional<Recorded<S>> remembered(I id) {
        return place.units().outermost().flatMap(unit -> states.remembered(id).map(latest -> met(unit, latest)));
    }

    private Recorded<S> met(Unit unit, StateRows.Latest<S> latest) {
        remember(unit, latest.id(), latest.recorded(), latest.lastRow());
        return latest.recorded();
    }

    private void remember(Unit unit, String id, Recorded<S> recorded, Optional<Fingerprint> lastRow) {
        Optional<Object> state = drawn.areNone() ? Optional.empty() : Optional.of(recorded.state());
        unit.heads().remember(type.name(), id, new Heads.Met(recorded.version().value(), lastRow, state));
    }

    @Override
    public Map<I, Recorded<S>> findAll(Collection<I> ids) {
        return place.units().read(Attempt.of("Reading states"), unit -> {
            Map<I, Recorded<S>> found = new LinkedHashMap<>();
            for (List<I> some : Rows.lots(ids, unit.dialect().idsAtOnce())) {
                states.find(unit, some).forEach(latest -> found.put(type.idOf().apply(latest.id()), met(unit, latest)));
            }
            return found;
        });
    }

    @Override
    public void read(StateReader<I, S> reader) {
        String after = BEGINNING;
        List<StateRows.Latest<S>> found;
        do {
            String from = after;
            found = place.units().read(Attempt.of("Reading states"), unit -> states.after(unit, from, PAGE));
            for (StateRows.Latest<S> latest : found) {
                reader.read(type.idOf().apply(latest.id()), latest.recorded());
                after = latest.id();
            }
        } while (found.size() == PAGE);
    }

    @Override
    public Recorded<S> record(I id, Version expected, S next, List<E> happened) {
        if (happened.isEmpty()) {
            throw new IllegalArgumentException("At least one event is recorded, but found none.");
        }
        Encoded encoded = new Encoded(place.write(type.state(), next), events.unlinked(happened));
        Recorded<S> recorded = new Recorded<>(next, expected.plus(happened.size()));
        return place.units().write(Attempt.about("Recording a state and its events", type.name(), id), unit -> {
            Optional<Fingerprint> before = lastRow(unit, id, expected);
            List<JournalRow> rows = events.linked(id, expected.value(), before, encoded.rows());
            Optional<Fingerprint> last = lastOf(rows);
            states.write(
                    unit, expected, before, new StateRows.Latest<>(Place.value(id), recorded, last), encoded.state());
            events.append(unit, id, rows);
            if (!drawn.areNone()) {
                drawn.write(unit, List.of(written(unit, id, expected, next)));
            }
            remember(unit, id.value(), recorded, last);
            return recorded;
        });
    }

    private ReadRows.Written<I, S> written(Unit unit, I id, Version expected, S next) {
        Optional<S> before =
                unit.heads().state(type.name(), id.value(), expected.value()).map(type.state()::cast);
        return new ReadRows.Written<>(id, expected.equals(Version.NEW), before, next);
    }

    @Override
    public void recordAll(List<Change<I, S, E>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Encoded> encoded = changes.stream()
                .map(change -> new Encoded(place.write(type.state(), change.next()), events.unlinked(change.events())))
                .toList();
        JdbcBatch batch = new JdbcBatch(place, type.name());
        I first = changes.get(0).id();
        try {
            Attempt recording = Attempt.about("Recording many", type.name(), first);
            place.units().within(() -> {
                List<JdbcBatch.Aggregate> all = place.units().read(recording, unit -> linked(unit, changes, encoded));
                return place.units().write(recording, unit -> {
                    batch.write(unit, all);
                    draw(unit, changes);
                    remember(unit, changes, all);
                    return changes.size();
                });
            });
        } catch (JdbcBatch.MetAnotherException another) {
            throw place.units().<StaleVersionException>read(Attempt.of("Reading states"), unit -> met(unit, changes));
        }
    }

    private void draw(Unit unit, List<Change<I, S, E>> changes) throws SQLException {
        if (!drawn.areNone()) {
            drawn.write(
                    unit,
                    changes.stream()
                            .map(change -> written(unit, change.id(), change.expected(), change.next()))
                            .toList());
        }
    }

    private void remember(Unit unit, List<Change<I, S, E>> changes, List<JdbcBatch.Aggregate> all) {
        for (int i = 0; i < changes.size(); i++) {
            Change<I, S, E> change = changes.get(i);
            remember(
                    unit,
                    change.id().value(),
                    new Recorded<>(change.next(), change.after()),
                    all.get(i).last());
        }
    }

    private List<JdbcBatch.Aggregate> linked(Unit unit, List<Change<I, S, E>> changes, List<Encoded> encoded)
            throws SQLException {
        List<JdbcBatch.Aggregate> all = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            Change<I, S, E> change = changes.get(i);
            List<JournalRow> rows = events.linked(
                    change.id(),
                    change.expected().value(),
                    lastRow(unit, change.id(), change.expected()),
                    encoded.get(i).rows());
            all.add(new JdbcBatch.Aggregate(
                    change.id().value(),
                    change.expected().value(),
                    change.after().value(),
                    encoded.get(i).state(),
                    lastOf(rows),
                    rows));
        }
        return all;
    }

    private static Optional<Fingerprint> lastOf(List<JournalRow> rows) {
        return rows.get(rows.size() - 1).fingerprint();
    }

    /** Empty if there is none, or if it was recorded before rows were chained. */
    private Optional<Fingerprint> lastRow(Unit unit, I id, Version expected) throws SQLException {
        if (expected.equals(Version.NEW)) {
            return Optional.empty();
        }
        Optional<Fingerprint> met = unit.heads().of(type.name(), id.value(), expected.value());
        return met.isPresent() ? met : states.head(unit, id).lastRow();
    }

    /** The first that somebody else wrote. */
    private StaleVersionException met(Unit unit, List<Change<I, S, E>> changes) throws SQLException {
        for (Change<I, S, E> change : changes) {
            Version actual = states.head(unit, change.id()).version();
            if (!actual.equals(change.expected())) {
                return new StaleVersionException(type.name(), change.id(), change.expected(), actual);
            }
        }
        return StaleVersionException.brokenOff(type.name(), changes.get(0).id());
    }
}
