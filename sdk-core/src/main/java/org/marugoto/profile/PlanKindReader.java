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
import org.marugoto.plan.PlanKind;
import org.marugoto.plan.PlanKinds;
import org.marugoto.plan.PlanTerms;
import org.marugoto.plan.PlanTerms.Gate;

/** Reads the kinds of plan of a profile; what it leaves out is as the national programme has it. */
final class PlanKindReader {

    private static final Set<String> KEYS = Set.of(
            "code",
            "name",
            "withConsent",
            "withoutConsent",
            "viewers",
            "deciders",
            "endReasons",
            "maxMonths",
            "drafterMayDecide",
            "explainFirst",
            "needsVisits",
            "operatorLeaves");

    private final String edition;

    private PlanKindReader(String edition) {
        this.edition = edition;
    }

    static PlanKinds read(YamlNode section) {
        section.allowOnly(Set.of("edition", "kinds"));
        PlanKindReader reader = new PlanKindReader(Nodes.required(section, "edition"));
        Map<String, PlanKind> kinds = new LinkedHashMap<>();
        section.require("kinds").map(YamlNode::items).orElse(List.of()).forEach(node -> reader.kind(node, kinds));
        return PlanKinds.national().with(List.copyOf(kinds.values()));
    }

    private void kind(YamlNode node, Map<String, PlanKind> kinds) {
        node.allowOnly(KEYS);
        node.require("code")
                .filter(code -> Nodes.id(code, Id::checked).isPresent())
                .ifPresent(code -> Nodes.sound(node, () -> kind(node, code.text()))
                        .ifPresent(kind -> Nodes.putOnce(kinds, code, kind)));
    }

    private PlanKind kind(YamlNode node, String code) {
        Optional<PlanKind> national = PlanKinds.national().find(code);
        PlanTerms usual = national.map(PlanKind::terms).orElseGet(() -> PlanKinds.ordinary(code));
        Text name = national.isPresent() && node.find("name").isEmpty()
                ? national.orElseThrow().name()
                : Nodes.text(node, "name");
        return new PlanKind(name, terms(node, usual));
    }

    private PlanTerms terms(YamlNode node, PlanTerms usual) {
        return usual.but()
                .edition(edition)
                .withConsent(gates(node, "withConsent", usual.withConsent()))
                .withoutConsent(gates(node, "withoutConsent", usual.withoutConsent()))
                .viewers(codes(node, "viewers", usual.viewers()))
                .deciders(codes(node, "deciders", usual.deciders()))
                .endReasons(codes(node, "endReasons", usual.endReasons()))
                .maxMonths(
                        node.find("maxMonths").map(found -> found.number(1, 60)).orElse(usual.maxMonths()))
                .drafterMayDecide(flag(node, "drafterMayDecide", usual.drafterMayDecide()))
                .explainFirst(flag(node, "explainFirst", usual.explainFirst()))
                .needsVisits(flag(node, "needsVisits", usual.needsVisits()))
                .exit(node.find("operatorLeaves").map(PlanKindReader::exit).orElse(usual.exit()))
                .build();
    }

    private static List<Gate> gates(YamlNode node, String key, List<Gate> usual) {
        return node.find(key)
                .map(list -> list.items().stream()
                        .flatMap(item -> Nodes.oneOf(item, item.text(), Gate.values()).stream())
                        .toList())
                .orElse(usual);
    }

    private static Set<String> codes(YamlNode node, String key, Set<String> usual) {
        return node.find(key).isPresent() ? new LinkedHashSet<>(Nodes.texts(node, key)) : usual;
    }

    private static boolean flag(YamlNode node, String key, boolean usual) {
        return node.find(key).map(YamlNode::bool).orElse(usual);
    }

    private static String exit(YamlNode node) {
        return Nodes.choice(node, List.of(PlanTerms.LEAVES_WHEN_ROLES_ARE_SETTLED, PlanTerms.STAYS_TO_THE_EXIT));
    }
}
