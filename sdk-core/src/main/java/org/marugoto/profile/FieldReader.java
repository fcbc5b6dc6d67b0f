package org.marugoto.profile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;
import org.marugoto.form.FieldType;
import org.marugoto.form.FormField;
import org.marugoto.rule.FactDeclaration;

/** Reads the fields of a form; a field takes its codes from the profile's lists. */
final class FieldReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "label",
            "type",
            "list",
            "principal",
            "min",
            "max",
            "decimals",
            "columns",
            "requiredFor",
            "nationalReport",
            "fact",
            "personal",
            "assumed");

    private static final List<String> TYPES =
            List.of("text", "code", "codes", "number", "date", "flag", "age-range", "table");
    private static final List<String> COLUMN_TYPES =
            TYPES.stream().filter(type -> !type.equals("table")).toList();

    /** The code list of what an answer can be needed for. */
    private static final String PURPOSES = "formPurposes";

    private static final int MAX_NUMBER = 1_000_000_000;

    private final Map<String, CodeList> codeLists;
    private final Optional<Map<String, FactDeclaration>> declared;

    FieldReader(Map<String, CodeList> codeLists, Optional<Map<String, FactDeclaration>> declared) {
        this.codeLists = codeLists;
        this.declared = declared;
    }

    /** The fields of a section. */
    List<FormField> read(YamlNode list) {
        return read(list, TYPES);
    }

    private List<FormField> read(YamlNode list, List<String> types) {
        Map<String, FormField> fields = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(KEYS);
            node.require("id")
                    .filter(id -> Nodes.id(id, Id::checked).isPresent())
                    .ifPresent(id -> Nodes.sound(node, () -> field(node, id.text(), types))
                            .ifPresent(field -> Nodes.putOnce(fields, id, field)));
        }
        return List.copyOf(fields.values());
    }

    private FormField field(YamlNode node, String id, List<String> types) {
        FieldType type = type(node, types);
        FormField.Builder field =
                FormField.builder().id(id).label(Nodes.text(node, "label")).type(type);
        node.find("requiredFor").ifPresent(list -> {
            list.items().forEach(purpose -> Nodes.checkKnown(purpose, purpose.text(), codesOf(PURPOSES)));
            field.requiredFor(Nodes.texts(node, "requiredFor"));
        });
        node.find("nationalReport").map(YamlNode::bool).ifPresent(field::nationalReport);
        node.find("personal").map(YamlNode::bool).ifPresent(field::personal);
        node.find("fact").ifPresent(fact -> {
            declared.ifPresent(facts -> check(fact, type, facts));
            field.fact(fact.text());
        });
        return field.assumed(Nodes.flag(node)).build();
    }

    private FieldType type(YamlNode node, List<String> types) {
        return switch (node.require("type")
                .map(type -> Nodes.choice(type, types))
                .orElse("text")) {
            case "code" -> codes(node, list -> new FieldType.OneCode(list, codesOf(list)));
            case "codes" ->
                codes(
                        node,
                        list -> new FieldType.Codes(
                                list,
                                codesOf(list),
                                node.find("principal").map(YamlNode::bool).orElse(false)));
            case "number" -> amount(node);
            case "date" -> new FieldType.Day();
            case "flag" -> new FieldType.YesNo();
            case "age-range" -> new FieldType.Ages();
            case "table" ->
                new FieldType.Table(node.require("columns")
                        .map(columns -> read(columns, COLUMN_TYPES))
                        .orElse(List.of()));
            default -> new FieldType.Words();
        };
    }

    private FieldType codes(YamlNode node, Function<String, FieldType> type) {
        Optional<YamlNode> named = node.require("list");
        named.ifPresent(list -> Nodes.checkKnown(list, list.text(), codeLists.keySet()));
        return type.apply(named.map(YamlNode::text).orElse(""));
    }

    private List<String> codesOf(String list) {
        return Optional.ofNullable(codeLists.get(list))
                .map(found -> found.codes().stream().map(Code::value).toList())
                .orElse(List.of());
    }

    private static FieldType amount(YamlNode node) {
        int min = node.find("min")
                .map(found -> found.number(-MAX_NUMBER, MAX_NUMBER))
                .orElse(0);
        int max = node.find("max")
                .map(found -> found.number(-MAX_NUMBER, MAX_NUMBER))
                .orElse(MAX_NUMBER);
        int decimals = node.find("decimals").map(found -> found.number(0, 4)).orElse(0);
        return new FieldType.Amount(BigDecimal.valueOf(min), BigDecimal.valueOf(max), decimals);
    }

    private static void check(YamlNode fact, FieldType type, Map<String, FactDeclaration> facts) {
        Nodes.checkKnown(fact, fact.text(), facts.keySet());
        Optional.ofNullable(facts.get(fact.text()))
                .map(found -> found.type().key())
                .filter(key -> !key.equals(factKey(type)))
                .ifPresent(key -> fact.fault(Reason.of(ProfileFault.FACT_OF_OTHER_TYPE)
                        .with("name", fact.path())
                        .with("expected", factKey(type))
                        .with("found", key)));
    }

    /** How the rule book calls the type of fact that a field can feed. */
    private static String factKey(FieldType type) {
        return switch (type.key()) {
            case "flag" -> "boolean";
            case "age-range" -> "number";
            default -> type.key();
        };
    }
}
