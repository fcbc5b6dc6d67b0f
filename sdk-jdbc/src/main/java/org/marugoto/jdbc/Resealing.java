package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.marugoto.ledger.TextId;

/** Walks over the personal texts of one municipality and seals anew what is not sealed as it would be today. */
final class Resealing {

    /** Texts can be long, and all of a page are in memory. */
    private static final int PAGE = 32;

    private static final Attempt TRYING = Attempt.of("Sealing texts anew");

    private record Kept(TextId id, String text) {}

    private final Place place;
    private final TextSeal seal;
    private final List<TextId> first = new ArrayList<>();
    private long looked;
    private long sealed;
    private long unreadable;

    Resealing(Place place, TextSeal seal) {
        this.place = place;
        this.seal = seal;
    }

    /** One unit for each page, so that writers wait for a page at most; a second run goes on where the first ended. */
    Resealed run() {
        String after = "";
        List<Kept> page;
        do {
            String from = after;
            page = place.units().read(TRYING, unit -> pageAfter(unit, from));
            List<Kept> old =
                    page.stream().filter(kept -> !seal.isCurrent(kept.text())).toList();
            looked += page.size();
            if (!old.isEmpty()) {
                sealed += place.units().write(TRYING, unit -> sealAll(unit, old));
            }
            after = page.isEmpty() ? from : page.get(page.size() - 1).id().value();
        } while (page.size() == PAGE);
        return new Resealed(looked, sealed, unreadable, first);
    }

    private List<Kept> pageAfter(Unit unit, String after) throws SQLException {
        String sql =
                place.sql("SELECT id, text FROM marugoto_personal_text WHERE municipality = ? AND id > ? ORDER BY id")
                        + unit.dialect().rows(0, PAGE);
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            ask.setString(1, place.municipality());
            ask.setString(2, after);
            List<Kept> page = new ArrayList<>();
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    page.add(new Kept(TextId.of(rows.getString(1)), rows.getString(2)));
                }
            }
            return page;
        }
    }

    /** A text that somebody corrected or erased in between is left as it is now. */
    private int sealAll(Unit unit, List<Kept> old) throws SQLException {
        int changed = 0;
        try (PreparedStatement update = unit.connection()
                .prepareStatement(
                        place.sql(
                                "UPDATE marugoto_personal_text SET folded = NULL, text = ? WHERE municipality = ? AND id = ? AND text = ?"))) {
            for (Kept kept : old) {
                String anew = sealedAnew(kept);
                if (!anew.isEmpty()) {
                    update.setString(1, anew);
                    update.setString(2, place.municipality());
                    update.setString(3, kept.id().value());
                    update.setString(4, kept.text());
                    changed += update.executeUpdate();
                }
            }
        }
        return changed;
    }

    private String sealedAnew(Kept kept) {
        try {
            String text = seal.open(place.municipality(), kept.id(), kept.text());
            return place.sealed(seal, kept.id(), text);
        } catch (SealedTextException closed) {
            unreadable++;
            if (first.size() < Resealed.MOST_SHOWN) {
                first.add(kept.id());
            }
            return "";
        }
    }
}
