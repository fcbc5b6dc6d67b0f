package org.marugoto.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.code.Text;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.report.TextTable;
import org.marugoto.resource.Resource;

/** Entries of the directory, one a line; where they are is not shown, only in which area. */
final class DirectoryPage {

    private static final List<String> KEYS = List.of("id", "name", "kind", "area", "confirmed");
    private static final Text NONE = Text.of("ありません", "none");

    private final MunicipalityProfile profile;
    private final OutputOptions output;

    DirectoryPage(MunicipalityProfile profile, OutputOptions output) {
        this.profile = profile;
        this.output = output;
    }

    void print(Terminal terminal, List<Resource> entries) {
        switch (output.format) {
            case json ->
                terminal.print(new MarugotoJson()
                        .writeTree(entries.stream().map(this::tree).toList(), true));
            case csv -> {
                terminal.print(String.join(",", KEYS));
                entries.forEach(entry -> terminal.print(String.join(
                        ",", row(entry).stream().map(DirectoryPage::quoted).toList())));
            }
            case text -> {
                TextTable table = new TextTable();
                entries.forEach(entry -> table.row(row(entry)));
                terminal.print(
                        entries.isEmpty()
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
                shown.location().map(location -> location.area().value()).orElse("-"),
                shown.confirmed().map(last -> last.on().toString()).orElse("-"));
    }

    private Map<String, Object> tree(Resource entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<String> row = row(entry);
        for (int i = 0; i < KEYS.size(); i++) {
            if (!row.get(i).equals("-")) {
                tree.put(KEYS.get(i), row.get(i));
            }
        }
        return tree;
    }
}
