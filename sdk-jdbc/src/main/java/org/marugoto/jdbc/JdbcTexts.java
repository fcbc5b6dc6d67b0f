package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.TextId;
import org.marugoto.query.Words;

/** Personal texts in a table of their own. */
final class JdbcTexts implements PersonalText {

    private static final String TEXT = "personal text";
    private static final String KEY = " WHERE municipality = ? AND id = ?";

    private final Place place;
    private final TextSeal seal;
    private final String update;
    private final String insert;
    private final String get;

    JdbcTexts(Place place, TextSeal seal) {
        this.place = place;
        this.seal = seal;
        this.update = place.sql("UPDATE marugoto_personal_text SET text = ?, folded = ?" + KEY);
        this.insert =
                place.sql("INSERT INTO marugoto_personal_text (text, folded, municipality, id) VALUES (?, ?, ?, ?)");
        this.get = place.sql("SELECT text FROM marugoto_personal_text" + KEY);
    }

    /** Most texts are new; one that is there, or that another transaction inserts at the same time, is replaced. */
    @Override
    public void put(TextId id, String text) {
        String kept = place.sealed(seal, id, PersonalText.checked(text));
        String folded = folded(seal, kept);
        place.units()
                .write(
                        Attempt.about("Keeping a personal text", TEXT, id),
                        unit -> insert(unit, id, kept, folded) > 0 || write(unit, update, id, kept, folded) > 0);
    }

    @Override
    public Optional<String> get(TextId id) {
        Optional<String> found = place.units().read(Attempt.about("Reading a personal text", TEXT, id), unit -> {
            try (PreparedStatement ask = unit.connection().prepareStatement(get)) {
                key(ask, 1, id);
                try (ResultSet row = ask.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
        return found.map(kept -> seal.open(place.municipality(), id, kept));
    }

    @Override
    public void erase(TextId id) {
        String sql = place.sql("DELETE FROM marugoto_personal_text" + KEY);
        place.units().write(Attempt.about("Erasing a personal text", TEXT, id), unit -> {
            try (PreparedStatement delete = unit.connection().prepareStatement(sql)) {
                key(delete, 1, id);
                return delete.executeUpdate();
            }
        });
    }

    private int insert(Unit unit, TextId id, String text, @Nullable String folded) throws SQLException {
        try {
            return write(unit, unit.dialect().insertUnlessThere(insert), id, text, folded);
        } catch (SQLException failure) {
            if (unit.dialect().isDuplicateKey(failure)) {
                return 0;
            }
            throw failure;
        }
    }

    /** The form in which a text is searched; null where texts are sealed, because it would give away what the seal hides. */
    static @Nullable String folded(TextSeal seal, String text) {
        return seal instanceof Unsealed ? Words.folded(text) : null;
    }

    private int write(Unit unit, String sql, TextId id, String text, @Nullable String folded) throws SQLException {
        try (PreparedStatement write = unit.connection().prepareStatement(sql)) {
            write.setString(1, text);
            write.setString(2, folded);
            key(write, 3, id);
            return write.executeUpdate();
        }
    }

    private void key(PreparedStatement statement, int from, TextId id) throws SQLException {
        statement.setString(from, place.municipality());
        statement.setString(from + 1, id.value());
    }
}
