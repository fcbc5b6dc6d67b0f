package org.marugoto.rule.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.Faults;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.Names;
import org.marugoto.rule.Span;

/** One input clause: which fact it asks for, and what values that fact can have. */
final class DmnInput {

    /** Stands for every text that is named nowhere, so that a text outside the table is no other code. */
    static final String OTHER = "other";

    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}][\\p{L}\\p{Nd}_ .'-]*");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{Nd}_-]+");

    private static final FactType.Amount WIDE = new FactType.Amount(
            "", FactType.Amount.LIMIT.negate(), FactType.Amount.LIMIT, FactType.Amount.MAX_DECIMALS);

    private final DmnNode clause;
    private final String variable;
    private final List<DmnEntry> entries = new ArrayList<>();
    private final DmnNode definitions;

    DmnInput(DmnNode clause, DmnNode definitions) {
        this.clause = clause;
        this.definitions = definitions;
        this.variable =
                clause.first("inputExpression").map(DmnNode::content).orElse("").replaceAll("\\s+", " ");
    }

    DmnNode clause() {
        return clause;
    }

    /** Its entries in the order of the rules; all of them have to be added before it is declared. */
    List<DmnEntry> entries() {
        return entries;
    }

    /** The fact's name: what a name cannot hold becomes {@code _}. Empty and a fault if it is no plain variable. */
    Optional<String> name(Faults faults) {
        String name = NO_NAME.matcher(variable).replaceAll("_");
        if (!VARIABLE.matcher(variable).matches() || variable.contains(" - ") || !Names.isName(name)) {
            faults.add(clause.fault(Reason.of(DmnFault.DMN_INPUT).with("found", variable)));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** The declaration it stands for, given all entries of all clauses for the fact; empty and a fault if none. */
    Optional<FactDeclaration> declare(String name, List<DmnEntry> all, Faults faults) {
        String label = clause.attribute("label").isEmpty() ? variable : clause.attribute("label");
        return type(all, faults)
                .map(type -> FactDeclaration.builder()
                        .name(name)
                        .type(type)
                        .label(Text.of(label, label))
                        .build());
    }

    private Optional<FactType> type(List<DmnEntry> all, Faults faults) {
        String key = key(all);
        Optional<DmnEntry> values = values(faults);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        switch (key) {
            case "boolean" -> {
                return Optional.of(new FactType.YesNo());
            }
            case "date" -> {
                return Optional.of(new FactType.Date());
            }
            case "number" -> {
                return amount(values.get(), faults);
            }
            case "string" -> {
                return Optional.of(new FactType.OneCode(codes(values.get(), all)));
            }
            case "list" -> {
                return Optional.of(new FactType.CodeSet(codes(values.get(), all)));
            }
            default -> {
                faults.add(clause.fault(
                        Reason.of(DmnFault.DMN_TYPE).with("name", variable).with("found", key)));
                return Optional.empty();
            }
        }
    }

    private String key(List<DmnEntry> all) {
        Optional<String> seen =
                all.stream().flatMap(entry -> entry.type().stream()).findFirst();
        if (seen.filter("list"::equals).isPresent()) {
            return "list";
        }
        String declared = clause.first("inputExpression")
                .map(node -> node.attribute("typeRef"))
                .filter(type -> !type.isEmpty())
                .or(this::ofInputData)
                .map(this::base)
                .orElse("any");
        return declared.equals("any") ? seen.orElse("string") : declared;
    }

    private Optional<String> ofInputData() {
        return definitions.all("inputData").stream()
                .filter(data -> data.attribute("name").equals(variable))
                .flatMap(data -> data.first("variable").stream())
                .map(data -> data.attribute("typeRef"))
                .filter(type -> !type.isEmpty())
                .findFirst();
    }

    private String base(String typeRef) {
        Optional<DmnNode> item = item(typeRef);
        if (item.filter(node -> node.attribute("isCollection").equals("true")).isPresent()) {
            return "list";
        }
        String ref =
                item.flatMap(node -> node.first("typeRef")).map(DmnNode::text).orElse(typeRef);
        String plain = ref.substring(ref.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "integer", "long", "double" -> "number";
            default -> plain;
        };
    }

    private Optional<DmnNode> item(String typeRef) {
        return definitions.all("itemDefinition").stream()
                .filter(node -> node.attribute("name").equals(typeRef))
                .findFirst();
    }

    /** The allowed values as tests; empty and a fault if they are more than plain. */
    private Optional<DmnEntry> values(Faults faults) {
        Optional<DmnNode> own = clause.first("inputValues");
        Optional<DmnNode> node = own.or(() -> clause.first("inputExpression")
                .flatMap(expression -> item(expression.attribute("typeRef")))
                .flatMap(item -> item.first("allowedValues")));
        Optional<DmnEntry> values = node.map(DmnNode::content)
                .map(text -> DmnFeel.tests(text).filter(entry -> !entry.negated()))
                .orElse(Optional.of(DmnEntry.ANY));
        if (values.isEmpty()) {
            faults.add(node.orElse(clause)
                    .fault(Reason.of(DmnFault.DMN_TEST)
                            .with("name", variable)
                            .with("found", node.map(DmnNode::content).orElse(""))));
        }
        return values;
    }

    private static List<String> codes(DmnEntry values, List<DmnEntry> all) {
        Set<String> allowed = texts(values);
        if (!allowed.isEmpty()) {
            return List.copyOf(allowed);
        }
        Set<String> seen = new LinkedHashSet<>();
        all.forEach(entry -> seen.addAll(texts(entry)));
        String other = OTHER;
        while (seen.contains(other)) {
            other += "_";
        }
        seen.add(other);
        return List.copyOf(seen);
    }

    private static Set<String> texts(DmnEntry entry) {
        Set<String> texts = new LinkedHashSet<>();
        for (DmnEntry.Item item : entry.items()) {
            if (item instanceof DmnEntry.Has has) {
                texts.addAll(has.codes());
            } else if (item instanceof DmnEntry.Equal equal && equal.value() instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The numbers from the smallest to the largest allowed one. */
    private Optional<FactType> amount(DmnEntry values, Faults faults) {
        if (values.items().isEmpty()) {
            return Optional.of(WIDE);
        }
        BigDecimal min = WIDE.max();
        BigDecimal max = WIDE.min();
        for (DmnEntry.Item item : values.items()) {
            Optional<Span<BigDecimal>> span = DmnCondition.numbers(item, WIDE);
            min = span.map(found -> found.from().orElse(WIDE.min()))
                    .orElse(WIDE.max())
                    .min(min);
            max = span.map(found -> found.to().orElse(WIDE.max()))
                    .orElse(WIDE.min())
                    .max(max);
        }
        if (!WIDE.allows(min) || !WIDE.allows(max) || min.compareTo(max) > 0) {
            faults.add(clause.fault(
                    Reason.of(DmnFault.DMN_TYPE).with("name", variable).with("found", min + ".." + max)));
            return Optional.empty();
        }
        return Optional.of(new FactType.Amount("", min, max, WIDE.decimals()));
    }
}
