package org.marugoto.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A place in a YAML or JSON document that knows its line and how it is called.
 *
 * <p>Asking for something that is not there, or is of another kind, adds a fault and answers with an empty value, so a
 * reader can go on and find the next fault. Aliases are followed; a document that nests deeper than
 * {@value #MAX_DEPTH} levels is refused. Not thread-safe.
 */
public final class YamlNode {

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 100;

    private final Document document;
    private final Faults faults;
    private final Node node;
    private final String path;

    private YamlNode(Document document, Faults faults, Node node, String path) {
        this.document = document;
        this.faults = faults;
        this.node = node;
        this.path = path;
    }

    /**
     * The top of a document.
     *
     * @param faults receives what is wrong, now and later
     * @return empty if the grammar is broken; the fault says where
     */
    public static Optional<YamlNode> parse(Document document, Faults faults) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(document.name())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(50)
                .build();
        try {
            var parser = new ParserImpl(settings, new StreamReader(settings, document.text()));
            Optional<YamlNode> top = new Composer(settings, parser)
                    .getSingleNode()
                    .map(root -> new YamlNode(document, faults, root, ""));
            if (top.isEmpty()) {
                faults.add(document.name(), 1, Reason.of(DocumentFault.EMPTY_FILE));
            }
            return top.filter(YamlNode::isShallow);
        } catch (MarkedYamlEngineException broken) {
            Optional<Mark> mark = broken.getProblemMark();
            faults.add(new Fault(
                    document.name(),
                    mark.map(m -> m.getLine() + 1).orElse(1),
                    mark.map(m -> m.getColumn() + 1).orElse(0),
                    malformed(broken.getProblem())));
        } catch (YamlEngineException | StackOverflowError broken) {
            String what = broken instanceof StackOverflowError ? "nesting without end" : broken.getMessage();
            faults.add(document.name(), 1, malformed(what));
        }
        return Optional.empty();
    }

    /** The line it begins in, from 1 on. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The column it begins in, from 1 on. */
    public int column() {
        return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }

    /** How it is called from the top, such as {@code agencies[2].name}; {@code document} at the top. */
    public String path() {
        return path.isEmpty() ? "document" : path;
    }

    /** The document's name, as faults call it. */
    public String file() {
        return document.name();
    }

    /** Whether it is a mapping of keys to values. */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it is one value, written with quotes. */
    public boolean isQuoted() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN;
    }

    /** The entries of a mapping in their order; a fault and none if it is no mapping. A key that comes twice is a fault. */
    public Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            fault(Reason.of(DocumentFault.NOT_A_MAPPING).with("name", path()).with("found", shown()));
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode keyNode = new YamlNode(document, faults, tuple.getKeyNode(), path + "?");
            String key = keyNode.text();
            YamlNode value =
                    new YamlNode(document, faults, tuple.getValueNode(), path.isEmpty() ? key : path + "." + key);
            YamlNode first = entries.putIfAbsent(key, value);
            if (first != null) {
                keyNode.fault(Reason.of(DocumentFault.TWICE)
                        .with("name", path())
                        .with("found", key)
                        .with("first", first.line()));
            }
        }
        return entries;
    }

    /** The value under a key of a mapping, or empty if there is none. */
    public Optional<YamlNode> find(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return Optional.of(new YamlNode(
                            document, faults, tuple.getValueNode(), path.isEmpty() ? key : path + "." + key));
                }
            }
        }
        return Optional.empty();
    }

    /** The value under a key, or empty and a fault if there is none. */
    public Optional<YamlNode> require(String key) {
        Optional<YamlNode> found = find(key);
        if (found.isEmpty()) {
            fault(Reason.of(DocumentFault.MISSING_KEY)
                    .with("name", key)
                    .with("found", String.join(", ", isMapping() ? entries().keySet() : List.of(shown()))));
        }
        return found;
    }

    /** Adds a fault for every key that is none of these, and for every key that comes twice. */
    public void allowOnly(Set<String> keys) {
        entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                value.fault(Reason.of(DocumentFault.UNKNOWN_KEY)
                        .with(
                                "expected",
                                String.join(", ", keys.stream().sorted().toList()))
                        .with("found", key));
            }
        });
    }

    /** The items of a list; a fault and none if it is no list. */
    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            fault(Reason.of(DocumentFault.NOT_A_LIST).with("name", path()).with("found", shown()));
            return List.of();
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(document, faults, item, path + "[" + items.size() + "]"));
        }
        return items;
    }

    /** The value as text; a fault and empty text if it is a mapping or a list. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(Reason.of(DocumentFault.NOT_A_VALUE).with("name", path()).with("found", shown()));
        return "";
    }

    /** The value as a whole number; a fault and {@code min} if it is none or out of range. */
    public int number(int min, int max) {
        String text = text();
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException none) {
            // said below
        }
        fault(Reason.of(DocumentFault.NOT_A_NUMBER)
                .with("name", path())
                .with("min", min)
                .with("max", max)
                .with("found", text));
        return min;
    }

    /** The value as {@code true} or {@code false}; a fault and false if it is neither. */
    public boolean bool() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            fault(Reason.of(DocumentFault.NOT_A_BOOLEAN).with("name", path()).with("found", text));
        }
        return text.equals("true");
    }

    /** The value as a date written {@code 2024-01-31}; empty and a fault if it is none. */
    public Optional<LocalDate> date() {
        String text = text();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            fault(Reason.of(DocumentFault.NOT_A_DATE).with("name", path()).with("found", text));
            return Optional.empty();
        }
    }

    /** Adds a fault at this place. */
    public void fault(Reason reason) {
        faults.add(new Fault(document.name(), line(), column(), reason));
    }

    private String shown() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return isList() ? "a list" : "a mapping";
    }

    private boolean isShallow() {
        YamlNode deep = tooDeep(node, 0);
        if (deep != null) {
            deep.fault(malformed("nesting deeper than " + MAX_DEPTH));
        }
        return deep == null;
    }

    private @Nullable YamlNode tooDeep(Node at, int depth) {
        if (depth >= MAX_DEPTH && !(at instanceof ScalarNode)) {
            return new YamlNode(document, faults, at, path);
        }
        List<Node> below = new ArrayList<>();
        if (at instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                below.add(tuple.getKeyNode());
                below.add(tuple.getValueNode());
            });
        } else if (at instanceof SequenceNode sequence) {
            below.addAll(sequence.getValue());
        }
        for (Node next : below) {
            YamlNode found = tooDeep(next, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Reason malformed(@Nullable String what) {
        return Reason.of(DocumentFault.NOT_WELL_FORMED)
                .with("format", "YAML")
                .with("found", what == null ? "broken" : what);
    }
}
