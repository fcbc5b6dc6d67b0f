package org.marugoto.profile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;
import org.marugoto.participation.PlacementKind;
import org.marugoto.participation.PlacementKinds;
import org.marugoto.participation.PlacementTerms;
import org.marugoto.plan.PlanTerms.Gate;

/** Reads the order of participation support and the kinds of placement; what a profile leaves out is as usual. */
final class PlacementKindReader {

    private static final Set<String> SHARED = Set.of(
            "planKind",
            "beforeInquiry",
            "beforeCoordination",
            "beforeAcceptance",
            "inquiryData",
            "answerWithin",
            "endedBy",
            "endReasons",
            "visitFirst",
            "trialDays",
            "followUpWithin");

    private PlacementKindReader() {}

    static PlacementKinds read(YamlNode section) {
        section.allowOnly(with("kinds"));
        Map<String, PlacementKind> kinds = new LinkedHashMap<>();
        if (section.find("kinds").isEmpty()) {
            PlacementKinds.national()
                    .all()
                    .forEach(kind ->
                            kinds.put(kind.code(), new PlacementKind(kind.name(), terms(section, kind.terms()))));
        }
        section.find("kinds").map(YamlNode::items).orElse(List.of()).forEach(node -> kind(section, node, kinds));
        return PlacementKinds.of(List.copyOf(kinds.values()));
    }

    private static void kind(YamlNode section, YamlNode node, Map<String, PlacementKind> kinds) {
        node.allowOnly(with("code", "name"));
        node.require("code")
                .filter(code -> Nodes.id(code, Id::checked).isPresent())
                .ifPresent(code -> {
                    PlacementTerms usual = terms(section, PlacementKinds.ordinary(code.text()));
                    Nodes.putOnce(kinds, code, new PlacementKind(name(node, code.text()), terms(node, usual)));
                });
    }

    private static Text name(YamlNode node, String code) {
        return node.find("name").isPresent()
                        || PlacementKinds.national().find(code).isEmpty()
                ? Nodes.text(node, "name")
                : PlacementKinds.national().find(code).orElseThrow().name();
    }

    private static PlacementTerms terms(YamlNode node, PlacementTerms usual) {
        return usual.but()
                .planKind(node.find("planKind").map(YamlNode::text).orElse(usual.planKind()))
                .beforeInquiry(gates(node, "beforeInquiry", usual.beforeInquiry()))
                .beforeCoordination(gates(node, "beforeCoordination", usual.beforeCoordination()))
                .beforeAcceptance(gates(node, "beforeAcceptance", usual.beforeAcceptance()))
                .inquiryData(codes(node, "inquiryData", usual.inquiryData()))
                .answerWithin(number(node, "answerWithin", 1, 90, usual.answerWithin()))
                .endedBy(codes(node, "endedBy", usual.endedBy()))
                .endReasons(codes(node, "endReasons", usual.endReasons()))
                .visitFirst(node.find("visitFirst").map(YamlNode::bool).orElse(usual.visitFirst()))
                .trialDays(number(node, "trialDays", 0, 366, usual.trialDays()))
                .followUpWithin(number(node, "followUpWithin", 1, 366, usual.followUpWithin()))
                .build();
    }

    private static Set<Gate> gates(YamlNode node, String key, Set<Gate> usual) {
        return node.find(key)
                .<Set<Gate>>map(list -> {
                    Set<Gate> gates = EnumSet.noneOf(Gate.class);
                    list.items()
                            .forEach(item -> Nodes.oneOf(item, item.text(), Gate.values())
                                    .ifPresent(gates::add));
                    return gates;
                })
                .orElse(usual);
    }

    private static Set<String> codes(YamlNode node, String key, Set<String> usual) {
        return node.find(key).isPresent() ? new LinkedHashSet<>(Nodes.texts(node, key)) : usual;
    }

    private static int number(YamlNode node, String key, int least, int most, int usual) {
        return node.find(key).map(found -> found.number(least, most)).orElse(usual);
    }

    private static Set<String> with(String... more) {
        Set<String> keys = new LinkedHashSet<>(SHARED);
        keys.addAll(List.of(more));
        return keys;
    }
}
