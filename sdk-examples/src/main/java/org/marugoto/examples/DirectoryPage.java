package org.marugoto.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.report.TextTable;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Resource;

/** Entries of the directory, one a line; where they are is not shown, only in which area. */
final class DirectoryPage {

    private static final List<String> KEYS = List.of("id", "name", "kind", "area", "confirmed");
    private static final String NOTHING = "-";
    private static final Text NONE = Text.of("ありません", "none");

    private final MunicipalityProfile profile;
    private final OutputOptions output;

    DirectoryPage(MunicipalityProfile profile, OutputOptions output) {
        this.profile = profile;
        this.output = output;
    }

    void print(Terminal terminal, List<Resource> entries) {
        print(terminal, KEYS, entries.stream().map(this::row).toList());
    }

    /** What is to be confirmed: for the municipality alone, so it says who confirmed last. */
    void printReminders(Terminal terminal, List<Directory.Reminder> due) {
        List<String> keys =
                Stream.concat(KEYS.stream(), Stream.of("confirmedBy")).toList();
        print(terminal, keys, due.stream().map(this::row).toList());
    }

    private List<String> row(Directory.Reminder reminder) {
        String by = reminder.lastBy().map(ActorId::value).orElse(NOTHING);
        return Stream.concat(row(reminder.entry()).stream(), Stream.of(by)).toList();
    }

    private void print(Terminal terminal, List<String> keys, List<List<String>> rows) {
        switch (output.format) {
            case json ->
                terminal.print(new MarugotoJson()
                        .writeTree(rows.stream().map(row -> tree(keys, row)).toList(), true));
            case csv -> {
                terminal.print(String.join(",", keys));
                rows.forEach(row ->
                        terminal.print(row.stream().map(DirectoryPage::quoted).collect(Collectors.joining(","))));
            }
            case text -> {
                TextTable table = new TextTable();
                rows.forEach(table::row);
                terminal.print(
                        rows.isEmpty()
                                ? NONE.in(output.locale())
                                : table.toString().stripTrailing());
            }
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<String> row(Resource entry) {
        Resource shown = entry.forPublication();
        return List.of(
                shown.id().value(),
                shown.name().in(output.locale()),
                profile.codeList(MunicipalityProfile.RESOURCE_KINDS).label(shown.kind(), output.locale()),
                shown.location().map(location -> location.area().value()).orElse(NOTHING),
                shown.confirmed().map(last -> last.on().toString()).orElse(NOTHING));
    }

    private static Map<String, Object> tree(List<String> keys, List<String> row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!row.get(i).equals(NOTHING)) {
                tree.put(keys.get(i), row.get(i));
            }
        }
        return tree;
    }
}
