package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.marugoto.ledger.Chain;
import org.marugoto.ledger.Fingerprint;

/**
 * Gives rows that were recorded before rows were chained their fingerprints, some hundred aggregates a commit.
 *
 * <p>It vouches for nothing that happened before: what stands there now is what is sealed. Cut off, it goes on where it was;
 * who records meanwhile is left alone.
 */
final class Chaining {

    private static final int PAGE = 256;

    private record Key(String municipality, String type, String id) {
        static final Key FIRST = new Key("", "", "");
    }

    private record Unchained(Key key, long version) {}

    private record Link(long seq, Fingerprint fingerprint) {}

    private final Connection connection;
    private final TableNames names;
    private final Chain chain = new Chain();

    private Chaining(Connection connection, TableNames names) {
        this.connection = connection;
        this.names = names;
    }

    /** Chains what is not chained yet; the connection is in auto-commit before and after. */
    static void fill(Connection connection, TableNames names) throws SQLException {
        connection.setAutoCommit(false);
        try {
            new Chaining(connection, names).run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void run() throws SQLException {
        List<Unchained> page = after(Key.FIRST);
        while (!page.isEmpty()) {
            for (Unchained one : page) {
                chain(one);
            }
            connection.commit();
            page = after(page.get(page.size() - 1).key());
        }
    }

    private List<Unchained> after(Key key) throws SQLException {
        String sql = names.in("SELECT municipality, type, id, version FROM marugoto_state WHERE last_row IS NULL"
                        + " AND (municipality > ? OR (municipality = ? AND (type > ? OR (type = ? AND id > ?))))"
                        + " ORDER BY municipality, type, id")
                + Dialect.of(connection).rows(0, PAGE);
        List<Unchained> found = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            ask.setString(1, key.municipality());
            ask.setString(2, key.municipality());
            ask.setString(3, key.type());
            ask.setString(4, key.type());
            ask.setString(5, key.id());
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    Key next = new Key(rows.getString(1), rows.getString(2), rows.getString(3));
                    found.add(new Unchained(next, rows.getLong(4)));
                }
            }
        }
        return found;
    }

    private void chain(Unchained one) throws SQLException {
        List<Link> links = links(one.key());
        if (!links.isEmpty() && sealState(one, links.get(links.size() - 1).fingerprint())) {
            sealRows(one.key(), links);
        }
    }

    /** The links of all rows; none if one of them has a fingerprint already. */
    private List<Link> links(Key key) throws SQLException {
        String sql = names.in("SELECT seq, kind, body, fingerprint FROM marugoto_journal"
                + " WHERE municipality = ? AND type = ? AND id = ? ORDER BY seq");
        List<Link> links = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(sql)) {
            bind(ask, 1, key);
            Fingerprint last = chain.start(key.type(), key.id());
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBytes(4) != null) {
                        return List.of();
                    }
                    last = chain.after(last, rows.getLong(1), rows.getString(2), rows.getString(3));
                    links.add(new Link(rows.getLong(1), last));
                }
            }
        }
        return links;
    }

    private boolean sealState(Unchained one, Fingerprint last) throws SQLException {
        String sql = names.in("UPDATE marugoto_state SET last_row = ?"
                + " WHERE municipality = ? AND type = ? AND id = ? AND version = ? AND last_row IS NULL");
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setBytes(1, last.bytes());
            bind(write, 2, one.key());
            write.setLong(5, one.version());
            return write.executeUpdate() == 1;
        }
    }

    private void sealRows(Key key, List<Link> links) throws SQLException {
        String sql = names.in("UPDATE marugoto_journal SET fingerprint = ?"
                + " WHERE municipality = ? AND type = ? AND id = ? AND seq = ?");
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            for (Link link : links) {
                write.setBytes(1, link.fingerprint().bytes());
                bind(write, 2, key);
                write.setLong(5, link.seq());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int from, Key key) throws SQLException {
        statement.setString(from, key.municipality());
        statement.setString(from + 1, key.type());
        statement.setString(from + 2, key.id());
    }
}
