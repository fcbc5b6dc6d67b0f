package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.JournalRow;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.TextId;
import org.marugoto.ledger.Version;

/** State and journal as texts, read by ids in the order of their codes and written in batches. */
final class JdbcArchive implements Archive {

    /** How many aggregates are in memory at once. */
    private static final int PAGE = 256;

    private static final Attempt READING = Attempt.of("Reading the archive");

    private final Place place;

    JdbcArchive(Place place) {
        this.place = place;
    }

    @Override
    public SortedSet<String> types() {
        String sql = place.sql("SELECT DISTINCT type FROM marugoto_state WHERE municipality = ?"
                + " UNION SELECT DISTINCT type FROM marugoto_journal WHERE municipality = ?");
        return place.units().read(READING, unit -> {
            SortedSet<String> types = new TreeSet<>();
            try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
                ask.setString(1, place.municipality());
                ask.setString(2, place.municipality());
                try (ResultSet rows = ask.executeQuery()) {
                    while (rows.next()) {
                        types.add(rows.getString(1));
                    }
                }
            }
            return types;
        });
    }

    @Override
    public void read(String type, Consumer<Kept> reader) {
        place.units().read(READING, unit -> {
            String sql = place.sql("SELECT id FROM marugoto_state WHERE municipality = ? AND type = ? ORDER BY "
                    + unit.dialect().byCharacterCode("id"));
            try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
                ask.setString(1, place.municipality());
                ask.setString(2, type);
                ask.setFetchSize(PAGE);
                try (ResultSet rows = ask.executeQuery()) {
                    readPages(unit, type, rows, reader);
                }
            }
            return type;
        });
    }

    private void readPages(Unit unit, String type, ResultSet rows, Consumer<Kept> reader) throws SQLException {
        List<String> ids = new ArrayList<>(PAGE);
        while (rows.next()) {
            ids.add(rows.getString(1));
            if (ids.size() == PAGE) {
                find(unit, type, ids).forEach(reader);
                ids.clear();
            }
        }
        find(unit, type, ids).forEach(reader);
    }

    @Override
    public void readTexts(Consumer<KeptText> reader) {
        place.units().read(READING, unit -> {
            String sql = place.sql("SELECT id, text FROM marugoto_personal_text WHERE municipality = ? ORDER BY "
                    + unit.dialect().byCharacterCode("id"));
            try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
                ask.setString(1, place.municipality());
                ask.setFetchSize(PAGE);
                try (ResultSet rows = ask.executeQuery()) {
                    while (rows.next()) {
                        reader.accept(new KeptText(TextId.of(rows.getString(1)), rows.getString(2)));
                    }
                }
            }
            return "texts";
        });
    }

    @Override
    public List<Kept> find(String type, Collection<String> ids) {
        ids.forEach(Id::checked);
        return place.units().read(READING, unit -> find(unit, type, List.copyOf(ids)));
    }

    private List<Kept> find(Unit unit, String type, List<String> ids) throws SQLException {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        ids.forEach(id -> drafts.put(id, new Draft(type, id)));
        for (List<String> some : Rows.lots(ids, unit.dialect().idsAtOnce())) {
            fill(unit, type, some, drafts);
        }
        return drafts.values().stream()
                .map(Draft::kept)
                .flatMap(Optional::stream)
                .toList();
    }

    private void fill(Unit unit, String type, List<String> ids, Map<String, Draft> drafts) throws SQLException {
        String where = " WHERE municipality = ? AND type = ? AND id IN (" + Rows.marks(ids.size()) + ")";
        String sql = place.sql("SELECT id, 0 AS seq, body, version, '' AS kind, last_row AS fingerprint"
                + " FROM marugoto_state" + where
                + " UNION ALL SELECT id, seq, body, position, kind, fingerprint FROM marugoto_journal" + where
                + " ORDER BY id, seq");
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            int next = Rows.ids(ask, 1, place.municipality(), type, ids);
            Rows.ids(ask, next, place.municipality(), type, ids);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    Draft draft = drafts.get(rows.getString(1));
                    if (draft != null) {
                        draft.add(rows);
                    }
                }
            }
        }
    }

    @Override
    public Optional<String> text(TextId id) {
        return new JdbcTexts(place, new Unsealed()).get(id);
    }

    @Override
    public void add(List<Kept> kept) {
        kept.forEach(Place::checked);
        Map<String, List<JdbcBatch.Aggregate>> byType = kept.stream()
                .collect(Collectors.groupingBy(
                        Kept::type, TreeMap::new, Collectors.mapping(JdbcArchive::aggregate, Collectors.toList())));
        try {
            place.units().within(() -> {
                byType.forEach((type, all) -> place.units().write(Attempt.of("Adding to the archive"), unit -> {
                    new JdbcBatch(place, type).write(unit, all);
                    ReadRows.drawn(place, type).write(unit, all);
                    return type;
                }));
                return kept.size();
            });
        } catch (JdbcBatch.MetAnotherException another) {
            throw firstThere(kept);
        }
    }

    private static JdbcBatch.Aggregate aggregate(Kept kept) {
        return new JdbcBatch.Aggregate(kept.id(), 0, kept.version(), kept.state(), kept.lastRow(), kept.rows());
    }

    private RuntimeException firstThere(List<Kept> kept) {
        for (Kept one : kept) {
            for (Kept there : find(one.type(), List.of(one.id()))) {
                return new StaleVersionException(
                        one.type(), TextId.of(one.id()), Version.NEW, new Version(there.version()));
            }
        }
        Kept first = kept.get(0);
        return StaleVersionException.brokenOff(first.type(), TextId.of(first.id()));
    }

    @Override
    public void addTexts(List<KeptText> texts) {
        PersonalText into = new JdbcTexts(place, new Unsealed());
        place.units().within(() -> {
            texts.forEach(text -> into.put(text.id(), text.text()));
            return texts.size();
        });
    }

    /** One aggregate while its rows are read. */
    private static final class Draft {
        private final String type;
        private final String id;
        private final List<JournalRow> rows = new ArrayList<>();
        private long version;
        private @Nullable String state;
        private Optional<Fingerprint> lastRow = Optional.empty();

        Draft(String type, String id) {
            this.type = type;
            this.id = id;
        }

        void add(ResultSet row) throws SQLException {
            long seq = row.getLong(2);
            Optional<Fingerprint> fingerprint = Rows.fingerprint(row, 6);
            if (seq == 0) {
                version = row.getLong(4);
                state = row.getString(3);
                lastRow = fingerprint;
            } else {
                rows.add(new JournalRow(seq, row.getLong(4), row.getString(5), row.getString(3), fingerprint));
            }
        }

        Optional<Kept> kept() {
            return Optional.ofNullable(state).map(text -> new Kept(type, id, version, text, lastRow, rows));
        }
    }
}
