package org.marugoto.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.AreaScheme;
import org.marugoto.area.Areas;
import org.marugoto.document.YamlNode;

/** Reads the areas of a profile. */
final class AreaReader {

    private AreaReader() {}

    static Areas read(YamlNode node) {
        node.allowOnly(Set.of("schemes", "list"));
        List<AreaScheme> schemes = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        node.require("schemes")
                .ifPresent(list -> list.items().forEach(scheme -> {
                    scheme.allowOnly(Set.of("id", "name"));
                    schemes.add(new AreaScheme(Nodes.required(scheme, "id"), Nodes.text(scheme, "name")));
                }));
        node.require("list")
                .ifPresent(list -> list.items().forEach(area -> area(area).ifPresent(areas::add)));
        return Nodes.sound(node, () -> Areas.of(schemes, areas)).orElseGet(Areas::none);
    }

    private static Optional<Area> area(YamlNode node) {
        node.allowOnly(Set.of("id", "scheme", "name", "within", "assumed"));
        Set<AreaId> within = new LinkedHashSet<>();
        node.find("within")
                .ifPresent(list -> list.items()
                        .forEach(parent -> Nodes.id(parent, AreaId::of).ifPresent(within::add)));
        String scheme = Nodes.required(node, "scheme");
        return node.require("id")
                .flatMap(id -> Nodes.id(id, AreaId::of))
                .map(id -> new Area(id, scheme, Nodes.text(node, "name"), within, Nodes.flag(node)));
    }
}
