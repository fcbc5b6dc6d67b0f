package org.marugoto.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaScheme;
import org.marugoto.area.Areas;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.community.Committee;
import org.marugoto.community.IssueLadder;
import org.marugoto.community.Rung;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;

/** Reads how community issues go up. */
final class IssueLadderReader {

    private static final Set<String> KEYS = Set.of("casesFrom", "k", "ladder");
    private static final Set<String> RUNG_KEYS =
            Set.of("id", "name", "scheme", "k", "casesFrom", "areasFrom", "committees", "assumed");
    private static final int USUAL = 3;

    private final Areas areas;
    private final List<String> needs;

    private IssueLadderReader(Areas areas, Map<String, CodeList> codeLists) {
        this.areas = areas;
        this.needs = Optional.ofNullable(codeLists.get(MunicipalityProfile.NEEDS)).stream()
                .flatMap(list -> list.codes().stream())
                .map(Code::value)
                .toList();
    }

    static IssueLadder read(YamlNode node, Areas areas, Map<String, CodeList> codeLists) {
        node.allowOnly(KEYS);
        IssueLadderReader reader = new IssueLadderReader(areas, codeLists);
        int casesFrom = number(node, "casesFrom", 1, 1_000, USUAL);
        int k = number(node, "k", 1, 1_000, USUAL);
        Map<String, Rung> rungs = new LinkedHashMap<>();
        node.require("ladder")
                .ifPresent(list -> list.items()
                        .forEach(item -> reader.rung(item, k)
                                .ifPresent(rung -> item.find("id").ifPresent(id -> Nodes.putOnce(rungs, id, rung)))));
        return new IssueLadder(casesFrom, List.copyOf(rungs.values()));
    }

    private Optional<Rung> rung(YamlNode node, int k) {
        node.allowOnly(RUNG_KEYS);
        Nodes.flag(node);
        Optional<YamlNode> scheme = node.find("scheme");
        scheme.ifPresent(at -> Nodes.checkKnown(
                at, at.text(), areas.schemes().stream().map(AreaScheme::id).toList()));
        return node.require("id")
                .flatMap(id -> Nodes.id(id, Id::checked))
                .map(id -> new Rung(
                        id,
                        Nodes.text(node, "name"),
                        scheme.map(YamlNode::text),
                        number(node, "k", 1, 1_000, k),
                        number(node, "casesFrom", 0, 10_000, 0),
                        number(node, "areasFrom", 1, 1_000, 1),
                        committees(node)));
    }

    private List<Committee> committees(YamlNode rung) {
        Map<String, Committee> committees = new LinkedHashMap<>();
        rung.find("committees")
                .ifPresent(list -> list.items().forEach(node -> {
                    node.allowOnly(Set.of("code", "name", "needs"));
                    node.require("code")
                            .filter(code -> Nodes.id(code, Id::checked).isPresent())
                            .ifPresent(code -> Nodes.putOnce(
                                    committees,
                                    code,
                                    new Committee(code.text(), Nodes.text(node, "name"), needs(node))));
                }));
        return List.copyOf(committees.values());
    }

    private Set<String> needs(YamlNode committee) {
        Set<String> found = new LinkedHashSet<>();
        committee
                .require("needs")
                .ifPresent(list -> list.items().forEach(need -> found.add(Nodes.choice(need, needs))));
        return found;
    }

    private static int number(YamlNode node, String key, int from, int to, int usual) {
        return node.find(key).map(value -> value.number(from, to)).orElse(usual);
    }
}
