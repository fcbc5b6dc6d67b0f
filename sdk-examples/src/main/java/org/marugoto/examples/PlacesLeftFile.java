package org.marugoto.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.search.Listing;

/** How many places are left where: a table with the columns resource_id and left. */
final class PlacesLeftFile {

    private static final String ID = "resource_id";
    private static final String LEFT = "left";

    private PlacesLeftFile() {}

    /** The entries with the places that are left of them; all faults go to the faults. */
    static List<Listing> read(Document document, Directory directory, Faults faults) {
        Map<ResourceId, Integer> left = new HashMap<>();
        CsvTable.read(
                document,
                List.of(ID, LEFT),
                faults,
                row -> AllocationFiles.id(row, ID, ResourceId::of)
                        .filter(id -> isKnown(id, directory, row))
                        .ifPresent(id -> left.put(id, AllocationFiles.number(row, LEFT, 1_000_000_000))));
        return directory.all().stream().map(entry -> listing(entry, left)).toList();
    }

    private static Listing listing(Resource entry, Map<ResourceId, Integer> left) {
        Integer places = left.get(entry.id());
        return places == null ? Listing.of(entry) : Listing.of(entry, places);
    }

    private static boolean isKnown(ResourceId id, Directory directory, CsvTable.Row row) {
        boolean known = directory.find(id).isPresent();
        if (!known) {
            row.fault(
                    ID,
                    Reason.of(DocumentFault.UNKNOWN_VALUE)
                            .with("name", ID)
                            .with("found", id)
                            .with("expected", "those of the directory"));
        }
        return known;
    }
}
