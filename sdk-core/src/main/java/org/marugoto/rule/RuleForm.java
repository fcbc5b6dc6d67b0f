package org.marugoto.rule;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;

/**
 * Reads one rule book out of any number of documents, and writes it: YAML and JSON say everything, a
 * {@linkplain DecisionTable decision table} holds rules only.
 *
 * <p>Usage: {@code new RuleForm(faults).facts(…).areas(…).read(yaml).table(csv).book()}. What is wrong goes to the faults,
 * with file, line and column, all at once. Facts and areas have to be known before the rules that use them; a document's
 * own sections are read before its rules. Not thread-safe.
 */
public final class RuleForm {

    private static final Set<String> KEYS = Set.of("policy", "facts", "areas", "layers", "rules");

    private record Place(String file, int line, Rule rule) {}

    private final Faults faults;
    private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
    private final Map<String, Set<String>> areas = new TreeMap<>();
    private final List<Layer> layers = new ArrayList<>();
    private final List<Place> rules = new ArrayList<>();
    private HitPolicy policy = HitPolicy.COLLECT;
    private AreaTree tree = AreaTree.NONE;
    private boolean whole = true;

    /** A form that tells its faults there. */
    public RuleForm(Faults faults) {
        this.faults = faults;
    }

    /**
     * The book in one YAML or JSON document.
     *
     * @throws org.marugoto.document.FaultyDocumentException with everything that is wrong
     */
    public static RuleBook book(Document document) {
        Faults faults = new Faults();
        Optional<RuleBook> book = new RuleForm(faults).read(document).book();
        faults.throwIfAny();
        return book.orElseThrow();
    }

    /** Declares facts, such as those of a profile. */
    public RuleForm facts(Collection<FactDeclaration> more) {
        more.forEach(fact -> facts.putIfAbsent(fact.name(), fact));
        return this;
    }

    /** Adds areas, such as those of a profile. */
    public RuleForm areas(AreaTree more) {
        more.areas()
                .forEach(area ->
                        areas.computeIfAbsent(area, none -> new HashSet<>()).addAll(more.containing(area)));
        tree = AreaTree.of(areas);
        return this;
    }

    /** Adds layers, such as those of a profile. */
    public RuleForm layers(Collection<Layer> more) {
        layers.addAll(more);
        return this;
    }

    /** Reads a YAML or JSON document with the keys {@code policy, facts, areas, layers, rules}. */
    public RuleForm read(Document document) {
        Faults own = new Faults();
        YamlNode.parse(document, own).ifPresent(this::read);
        return told(own);
    }

    /** Reads a decision table. */
    public RuleForm table(Document document) {
        Faults own = new Faults();
        new DecisionTable(facts, tree)
                .read(document, own, (line, rule) -> rules.add(new Place(document.name(), line, rule)));
        return told(own);
    }

    /** One condition over the facts declared so far, written as in a rule's {@code when}; what is wrong goes to the document's faults. */
    public Condition condition(YamlNode at) {
        return new RuleReader(new TypeCheck(facts, tree)).condition(at);
    }

    /** The book, or empty if anything was wrong. Two rules of one id on one day are told here. */
    public Optional<RuleBook> book() {
        Faults own = new Faults();
        checkTogether(own);
        told(own);
        if (!whole) {
            return Optional.empty();
        }
        RuleBook.Builder book =
                RuleBook.builder().policy(policy).facts(facts.values()).areas(tree);
        if (!layers.isEmpty()) {
            book.layers(layers);
        }
        rules.forEach(place -> book.addRules(place.rule()));
        return Optional.of(book.build());
    }

    /** The book as YAML: {@link #read} gives the same book. */
    public static String toYaml(RuleBook book) {
        return TreeText.yaml(toTree(book));
    }

    /** The book as JSON with one line for each rule: {@link #read} gives the same book. */
    public static String toJson(RuleBook book) {
        return TreeText.jsonLines(toTree(book));
    }

    /** The rules of the book as a decision table; with the same facts and areas {@link #table} gives the same rules. */
    public static String toTable(RuleBook book) {
        return DecisionTable.write(book.facts(), book.rules());
    }

    /**
     * The same table as bytes a Japanese spreadsheet opens cleanly: UTF-8 with a byte-order mark, or CP932.
     *
     * @throws IllegalArgumentException if a character does not exist in the encoding
     */
    public static byte[] toTable(RuleBook book, Charset encoding) {
        return Document.encode(toTable(book), encoding);
    }

    /** The book as maps, lists, texts, numbers and truth values. */
    public static Map<String, Object> toTree(RuleBook book) {
        return RuleTree.of(book);
    }

    /** A condition as maps, lists, texts and truth values: {@link #condition} reads it back. */
    public static Map<String, Object> toTree(Condition condition) {
        return ConditionTree.of(condition);
    }

    /** A condition as JSON in one line. */
    public static String toJson(Condition condition) {
        return TreeText.json(ConditionTree.of(condition));
    }

    private RuleForm told(Faults own) {
        own.all().forEach(faults::add);
        whole &= own.isEmpty();
        return this;
    }

    private void read(YamlNode top) {
        top.allowOnly(KEYS);
        top.find("policy").flatMap(at -> Keys.read(at, HitPolicy.values())).ifPresent(found -> policy = found);
        top.find("facts").ifPresent(this::readFacts);
        top.find("areas").ifPresent(this::readAreas);
        top.find("layers").ifPresent(this::readLayers);
        RuleReader reader = new RuleReader(new TypeCheck(facts, tree));
        top.find("rules")
                .ifPresent(list -> list.items()
                        .forEach(at ->
                                reader.read(at).ifPresent(rule -> rules.add(new Place(at.file(), at.line(), rule)))));
    }

    private void readFacts(YamlNode list) {
        for (FactDeclaration fact : FactSection.read(list)) {
            if (facts.putIfAbsent(fact.name(), fact) != null) {
                list.fault(Reason.of(RuleFault.FACT_TWICE).with("found", fact.name()));
            }
        }
    }

    private void readAreas(YamlNode map) {
        map.entries().forEach((area, outer) -> {
            Set<String> found = areas.computeIfAbsent(area, none -> new HashSet<>());
            outer.items().forEach(item -> Keys.code(item).ifPresent(found::add));
        });
        try {
            tree = AreaTree.of(areas);
        } catch (IllegalArgumentException circle) {
            map.fault(Reason.of(RuleFault.NOT_POSSIBLE)
                    .with("name", map.path())
                    .with("found", String.valueOf(circle.getMessage())));
        }
    }

    private void readLayers(YamlNode list) {
        for (YamlNode at : list.items()) {
            at.allowOnly(Set.of("name", "level", "ground", "from"));
            Optional<String> name = at.require("name").flatMap(Keys::code);
            Optional<Layer.Level> level = at.require("level").flatMap(node -> Keys.read(node, Layer.Level.values()));
            Optional<LocalDate> from = at.require("from").flatMap(RuleReader::day);
            String ground = at.find("ground").map(YamlNode::text).orElse("");
            if (name.isPresent() && level.isPresent() && from.isPresent()) {
                add(at, new Layer(name.get(), level.get(), ground, from.get()));
            }
        }
    }

    private void add(YamlNode at, Layer layer) {
        if (layers.stream().anyMatch(other -> other.name().equals(layer.name()))) {
            at.fault(Reason.of(RuleFault.LAYER_TWICE).with("found", layer.name()));
        } else if (!layers.isEmpty()
                && layer.from().isBefore(layers.get(layers.size() - 1).from())) {
            at.fault(Reason.of(RuleFault.LAYER_OUT_OF_ORDER)
                    .with("found", layer.from())
                    .with("expected", layers.get(layers.size() - 1).from()));
        } else {
            layers.add(layer);
        }
    }

    private void checkTogether(Faults own) {
        Set<String> names = new HashSet<>();
        (layers.isEmpty() ? List.of(Layer.CITY) : layers).forEach(layer -> names.add(layer.name()));
        Map<String, List<Place>> byId = new HashMap<>();
        for (Place place : rules) {
            if (!names.contains(place.rule().layer())) {
                own.add(new Fault(
                        place.file(),
                        place.line(),
                        0,
                        RuleFault.unknownLayer(place.rule().layer(), names)));
            }
            List<Place> same = byId.computeIfAbsent(place.rule().id(), id -> new ArrayList<>());
            same.stream()
                    .filter(other -> place.rule().overlaps(other.rule()))
                    .findFirst()
                    .ifPresent(other -> own.add(
                            new Fault(place.file(), place.line(), 0, RuleFault.ruleTwice(place.rule(), other.rule()))));
            same.add(place);
        }
    }
}
