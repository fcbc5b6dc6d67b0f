package org.marugoto.query;

import java.util.List;
import org.marugoto.household.PersonId;
import org.marugoto.resource.Places;
import org.marugoto.resource.ResourceId;

/**
 * The places (枠) of a resource in a list.
 *
 * @param id of which resource
 * @param status where they stand
 * @param capacity how many there are
 * @param taken how many are taken
 * @param free how many can be taken now
 */
public record PlacesRow(ResourceId id, Places.Status status, int capacity, int taken, int free) {

    /** Of which resource. */
    public static final Column<PlacesRow> ID =
            Column.text("resource_id", row -> row.id().value());

    /** Where they stand. */
    public static final Column<PlacesRow> STATUS =
            Column.text("status", row -> row.status().name());

    /** How many there are. */
    public static final Column<PlacesRow> CAPACITY = Column.number("capacity", PlacesRow::capacity);

    /** How many are taken. */
    public static final Column<PlacesRow> TAKEN = Column.number("taken", PlacesRow::taken);

    /** How many can be taken now. */
    public static final Column<PlacesRow> FREE = Column.number("free", PlacesRow::free);

    /** Who has a place. */
    public static final ReadTable<LinkRow> PLACEMENTS = LinkRow.table("placements", "resource_id", "person_id");

    /** The table of places. */
    public static final ReadTable<PlacesRow> TABLE =
            new ReadTable<>("places", List.of(ID), List.of(STATUS, CAPACITY, TAKEN, FREE), PlacesRow::of);

    /** The row of a resource's places. */
    public static List<PlacesRow> of(ResourceId id, Places now) {
        return List.of(
                new PlacesRow(id, now.status(), now.capacity(), now.taken().size(), now.free()));
    }

    /** Who has a place. */
    public static List<LinkRow> placements(ResourceId id, Places now) {
        return LinkRow.of(id.value(), now.taken().stream().map(PersonId::value).toList());
    }

    private static PlacesRow of(Cells cells) {
        return new PlacesRow(
                ResourceId.of(cells.text("resource_id")),
                Places.Status.valueOf(cells.text("status")),
                cells.number("capacity"),
                cells.number("taken"),
                cells.number("free"));
    }
}
