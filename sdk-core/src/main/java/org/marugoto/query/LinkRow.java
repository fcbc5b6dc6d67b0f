package org.marugoto.query;

import java.util.Collection;
import java.util.List;

/**
 * One of several things that belong to an aggregate: a need of a case, a text of a contact.
 *
 * @param owner the id of the aggregate
 * @param value the code or identifier of the thing
 */
public record LinkRow(String owner, String value) {

    /** A table of such rows. */
    public static ReadTable<LinkRow> table(String name, String owner, String value) {
        return new ReadTable<>(
                name,
                List.of(Column.text(owner, LinkRow::owner), Column.text(value, LinkRow::value)),
                List.of(),
                cells -> new LinkRow(cells.text(owner), cells.text(value)));
    }

    static List<LinkRow> of(String owner, Collection<String> values) {
        return values.stream()
                .distinct()
                .map(value -> new LinkRow(owner, value))
                .toList();
    }
}
