package org.marugoto.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;

/** The section {@code facts} of a rule document or a profile: a list of declarations (ファクトの宣言). */
public final class FactSection {

    private static final Set<String> KEYS = Set.of(
            "name", "type", "codes", "unit", "min", "max", "decimals", "source", "sensitivity", "label", "question");

    private FactSection() {}

    /** The declarations in a list; what is wrong goes to the document's faults and is left out. */
    public static List<FactDeclaration> read(YamlNode list) {
        List<FactDeclaration> facts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlNode item : list.items()) {
            item.allowOnly(KEYS);
            Optional<String> name = item.require("name").flatMap(FactSection::name);
            Optional<FactType> type = item.require("type").flatMap(at -> type(item, at));
            if (name.isPresent() && !names.add(name.get())) {
                item.fault(Reason.of(RuleFault.FACT_TWICE).with("found", name.get()));
            } else if (name.isPresent() && type.isPresent()) {
                facts.add(declaration(item, name.get(), type.get()));
            }
        }
        return facts;
    }

    /** The declarations as maps and lists, as they are read. */
    public static List<Map<String, Object>> toTree(List<FactDeclaration> facts) {
        return facts.stream().map(FactSection::tree).toList();
    }

    private static FactDeclaration declaration(YamlNode item, String name, FactType type) {
        FactDeclaration.Builder fact = FactDeclaration.builder().name(name).type(type);
        item.find("source").ifPresent(at -> fact.source(at.text()));
        item.find("sensitivity")
                .flatMap(at -> Keys.read(at, Sensitivity.values()))
                .ifPresent(fact::sensitivity);
        item.find("label").flatMap(FactSection::text).ifPresent(fact::label);
        item.find("question").flatMap(FactSection::text).ifPresent(fact::question);
        return fact.build();
    }

    private static Optional<String> name(YamlNode at) {
        String text = at.text();
        if (!Names.isName(text)) {
            at.fault(Reason.of(RuleFault.NOT_A_NAME).with("name", at.path()).with("found", text));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A text in both languages: {@code {ja: …, en: …}}, one of them for both, or plain text for both. */
    static Optional<Text> text(YamlNode at) {
        if (!at.isMapping()) {
            String plain = at.text();
            return plain.isEmpty() ? Optional.empty() : Optional.of(Text.of(plain, plain));
        }
        at.allowOnly(Set.of("ja", "en"));
        Optional<String> ja = at.find("ja").map(YamlNode::text).filter(text -> !text.isEmpty());
        Optional<String> en = at.find("en").map(YamlNode::text).filter(text -> !text.isEmpty());
        return ja.or(() -> en).map(first -> Text.of(first, en.orElse(first)));
    }

    static Map<String, Object> tree(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ja", text.ja());
        tree.put("en", text.en());
        return tree;
    }

    private static Optional<FactType> type(YamlNode item, YamlNode at) {
        String key = at.text();
        return switch (key) {
            case "boolean" -> Optional.of(new FactType.YesNo());
            case "code" -> codes(item).map(FactType.OneCode::new);
            case "codes" -> codes(item).map(FactType.CodeSet::new);
            case "number" -> amount(item);
            case "date" -> Optional.of(new FactType.Date());
            case "period" -> Optional.of(new FactType.Period());
            case "area" -> Optional.of(new FactType.Area());
            default -> {
                at.fault(Reason.of(DocumentFault.UNKNOWN_VALUE)
                        .with("name", at.path())
                        .with("expected", "boolean, code, codes, number, date, period, area")
                        .with("found", key));
                yield Optional.empty();
            }
        };
    }

    private static Optional<List<String>> codes(YamlNode item) {
        Optional<YamlNode> list = item.require("codes");
        List<String> codes = new ArrayList<>();
        list.ifPresent(at -> at.items()
                .forEach(code -> Keys.code(code).ifPresent(text -> {
                    if (codes.contains(text)) {
                        code.fault(Reason.of(DocumentFault.TWICE)
                                .with("name", at.path())
                                .with("found", text)
                                .with("first", at.line()));
                    } else {
                        codes.add(text);
                    }
                })));
        if (list.isPresent() && codes.isEmpty()) {
            list.get()
                    .fault(Reason.of(RuleFault.NOTHING_THERE)
                            .with("name", list.get().path()));
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static Optional<FactType> amount(YamlNode item) {
        int decimals = item.find("decimals")
                .map(at -> at.number(0, FactType.Amount.MAX_DECIMALS))
                .orElse(0);
        Optional<BigDecimal> min = item.require("min").flatMap(at -> bound(at, decimals));
        Optional<BigDecimal> max = item.require("max").flatMap(at -> bound(at, decimals));
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.get().compareTo(max.get()) > 0) {
            item.fault(Reason.of(RuleFault.EMPTY_RANGE)
                    .with("fact", item.path())
                    .with("found", min.get() + ".." + max.get()));
            return Optional.empty();
        }
        String unit = item.find("unit").map(YamlNode::text).orElse("");
        return Optional.of(new FactType.Amount(unit, min.get(), max.get(), decimals));
    }

    private static Optional<BigDecimal> bound(YamlNode at, int decimals) {
        Optional<BigDecimal> bound = Numbers.parse(at.text())
                .filter(number -> number.scale() <= decimals && number.abs().compareTo(FactType.Amount.LIMIT) <= 0);
        if (bound.isEmpty()) {
            at.fault(Reason.of(DocumentFault.NOT_A_NUMBER)
                    .with("name", at.path())
                    .with("min", FactType.Amount.LIMIT.negate())
                    .with("max", FactType.Amount.LIMIT)
                    .with("found", at.text()));
        }
        return bound;
    }

    private static Map<String, Object> tree(FactDeclaration fact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", fact.name());
        tree.put("type", fact.type().key());
        if (fact.type() instanceof FactType.OneCode one) {
            tree.put("codes", one.codes());
        } else if (fact.type() instanceof FactType.CodeSet set) {
            tree.put("codes", set.codes());
        } else if (fact.type() instanceof FactType.Amount amount) {
            tree.put("unit", amount.unit());
            tree.put("min", amount.min());
            tree.put("max", amount.max());
            tree.put("decimals", amount.decimals());
        }
        if (!fact.source().isEmpty()) {
            tree.put("source", fact.source());
        }
        tree.put("sensitivity", ConditionTree.key(fact.sensitivity()));
        if (!fact.label().equals(Text.of(fact.name(), fact.name()))) {
            tree.put("label", tree(fact.label()));
        }
        if (!fact.question().equals(fact.label())) {
            tree.put("question", tree(fact.question()));
        }
        return tree;
    }
}
