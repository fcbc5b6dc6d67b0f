package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FeedPosition;

/** Reads the journal in the order its dialect declares. */
final class JdbcFeed implements ChangeFeed {

    private static final String KEY = " WHERE municipality = ? AND listener = ?";

    private record Row(Codec codec, FeedPosition position, String type, String id, long version, String body)
            implements Change {
        @Override
        public <E> Optional<E> event(AggregateType<?, ?, ?, E> of) {
            return of.name().equals(type) ? Optional.of(codec.read(of.event(), body)) : Optional.empty();
        }
    }

    private final Place place;

    JdbcFeed(Place place) {
        this.place = place;
    }

    @Override
    public List<Change> after(FeedPosition position, int most) {
        int limit = ChangeFeed.checked(most);
        return place.units().read(Attempt.of("Reading changes"), unit -> {
            Dialect.FeedSql feed = unit.dialect().feed(unit.connection(), place.names(), position);
            String sql = place.sql("SELECT " + feed.transaction() + ", position, type, id, seq, body"
                    + " FROM marugoto_journal WHERE municipality = ? AND " + feed.condition() + " ORDER BY "
                    + feed.order()
                    + unit.dialect().rows(0, limit));
            try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
                ask.setString(1, place.municipality());
                return changes(ask);
            }
        });
    }

    private List<Change> changes(PreparedStatement ask) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                changes.add(new Row(
                        place.codec(),
                        new FeedPosition(rows.getLong(1), rows.getLong(2)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getLong(5),
                        rows.getString(6)));
            }
        }
        return changes;
    }

    @Override
    public FeedPosition reached(String listener) {
        String name = ChangeFeed.checked(listener);
        return place.units()
                .read(Attempt.of("Reading how far a listener has come"), unit -> known(unit, name))
                .orElse(FeedPosition.BEGINNING);
    }

    private Optional<FeedPosition> known(Unit unit, String name) throws SQLException {
        String sql = place.sql("SELECT transaction_number, position FROM marugoto_listener" + KEY);
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            key(ask, 1, name);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? Optional.of(new FeedPosition(row.getLong(1), row.getLong(2))) : Optional.empty();
            }
        }
    }

    /** Tries to move on, then to begin; moves on after all if another transaction began in between. */
    @Override
    public void reached(String listener, FeedPosition position) {
        String name = ChangeFeed.checked(listener);
        place.units()
                .write(
                        Attempt.of("Remembering how far a listener has come"),
                        unit -> moveOn(unit, name, position)
                                || known(unit, name).isPresent()
                                || begin(unit, name, position)
                                || moveOn(unit, name, position));
    }

    private boolean moveOn(Unit unit, String name, FeedPosition to) throws SQLException {
        String sql = place.sql("UPDATE marugoto_listener SET transaction_number = ?, position = ?" + KEY
                + " AND (transaction_number < ? OR (transaction_number = ? AND position < ?))");
        try (PreparedStatement write = unit.connection().prepareStatement(sql)) {
            write.setLong(1, to.transaction());
            write.setLong(2, to.number());
            key(write, 3, name);
            write.setLong(5, to.transaction());
            write.setLong(6, to.transaction());
            write.setLong(7, to.number());
            return write.executeUpdate() > 0;
        }
    }

    private boolean begin(Unit unit, String name, FeedPosition at) throws SQLException {
        String sql = place.sql("INSERT INTO marugoto_listener (transaction_number, position, municipality, listener)"
                + " VALUES (?, ?, ?, ?)");
        try (PreparedStatement write =
                unit.connection().prepareStatement(unit.dialect().insertUnlessThere(sql))) {
            write.setLong(1, at.transaction());
            write.setLong(2, at.number());
            key(write, 3, name);
            return write.executeUpdate() > 0;
        } catch (SQLException failure) {
            if (unit.dialect().isDuplicateKey(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private void key(PreparedStatement statement, int from, String name) throws SQLException {
        statement.setString(from, place.municipality());
        statement.setString(from + 1, name);
    }
}
