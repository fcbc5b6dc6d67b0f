package org.marugoto.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;
import org.marugoto.platform.PlatformKind;

/** Reads the kinds of platform meeting; one of the usual ones needs its code alone. */
final class PlatformKindReader {

    private PlatformKindReader() {}

    static List<PlatformKind> read(YamlNode list) {
        Map<String, PlatformKind> kinds = new LinkedHashMap<>();
        list.items().forEach(node -> kind(node, kinds));
        return List.copyOf(kinds.values());
    }

    private static void kind(YamlNode node, Map<String, PlatformKind> kinds) {
        node.allowOnly(Set.of("code", "name", "outputs"));
        node.require("code")
                .filter(code -> Nodes.id(code, Id::checked).isPresent())
                .ifPresent(code -> {
                    Optional<PlatformKind> usual = PlatformKind.national().stream()
                            .filter(kind -> kind.code().equals(code.text()))
                            .findFirst();
                    Nodes.putOnce(kinds, code, new PlatformKind(code.text(), name(node, usual), outputs(node, usual)));
                });
    }

    private static Text name(YamlNode node, Optional<PlatformKind> usual) {
        return usual.filter(kind -> node.find("name").isEmpty())
                .map(PlatformKind::name)
                .orElseGet(() -> Nodes.text(node, "name"));
    }

    private static Set<String> outputs(YamlNode node, Optional<PlatformKind> usual) {
        Optional<YamlNode> given = usual.isPresent() ? node.find("outputs") : node.require("outputs");
        Set<String> outputs = new LinkedHashSet<>();
        given.ifPresent(list ->
                list.items().forEach(output -> outputs.add(Nodes.choice(output, PlatformKind.OUTPUTS))));
        return given.isPresent() ? outputs : usual.map(PlatformKind::outputs).orElse(outputs);
    }
}
