package org.marugoto.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Resource;

/**
 * The CSV lists of Japan's recommended open data sets (推奨データセット), in and out. Immutable and thread-safe.
 *
 * <p>Read are also lists of the newer edition (自治体標準オープンデータセット), whose columns have other names. {@code NO} is
 * the id of an entry, so it has to be there.
 */
public final class OpenData {

    private static final String BETWEEN_ROWS = "\r\n";
    private static final Set<String> TAKEN = Arrays.stream(FacilityColumn.values())
            .flatMap(column -> column.names().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Known known;

    private OpenData(MunicipalityProfile profile) {
        this.known = new Known(profile);
    }

    /** The lists of a municipality: its areas and codes give the cells their meaning. */
    public static OpenData of(MunicipalityProfile profile) {
        return new OpenData(profile);
    }

    /**
     * Reads a list; which one it is, its columns say.
     *
     * @throws org.marugoto.document.FaultyDocumentException with every fault of every row, and its column
     */
    public Imported read(Document document) {
        Faults faults = new Faults();
        List<String> columns =
                CsvTable.read(document, List.of(), new Faults(), row -> {}).columns();
        FacilityList list = FacilityList.with(columns).orElse(FacilityList.PUBLIC_FACILITIES);
        String id = FacilityColumn.ID.names().stream()
                .filter(columns::contains)
                .findFirst()
                .orElse(FacilityColumn.ID.names().get(0));
        Losses losses = new Losses(document.name());
        Map<String, Resource> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        CsvTable.read(document, List.of(id, list.nameColumn()), faults, row -> {
            FacilityRow facility = new FacilityRow(known, list, row, losses);
            facility.read().ifPresent(entry -> keep(entry, row, id, entries, lines));
            columns.stream().filter(column -> !TAKEN.contains(column)).forEach(facility::lose);
        });
        faults.throwIfAny();
        return new Imported(Directory.of(entries.values()), losses.all());
    }

    private static void keep(
            Resource entry,
            CsvTable.Row row,
            String column,
            Map<String, Resource> entries,
            Map<String, Integer> lines) {
        String id = entry.id().value();
        Integer first = lines.putIfAbsent(id, row.line());
        if (first == null) {
            entries.put(id, entry);
        } else {
            row.fault(
                    column,
                    Reason.of(DocumentFault.TWICE)
                            .with("name", column)
                            .with("found", id)
                            .with("first", first));
        }
    }

    /**
     * Writes all entries as one list; confidential locations are withheld.
     *
     * @param name how losses call the document
     */
    public Exported write(Directory directory, FacilityList list, String name) {
        Losses losses = new Losses(name);
        FacilityWriter rows = new FacilityWriter(known, list, losses);
        StringBuilder text = new StringBuilder(line(list.columns()));
        directory.all().forEach(entry -> text.append(line(rows.row(entry))));
        return new Exported(text.toString(), losses.all());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(OpenData::quoted).collect(Collectors.joining(",")) + BETWEEN_ROWS;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
