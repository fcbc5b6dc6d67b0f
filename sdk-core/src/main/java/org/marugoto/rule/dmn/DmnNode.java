package org.marugoto.rule.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.document.Fault;

/** One element of a DMN document and where it begins. It is filled while reading and only read afterwards. */
final class DmnNode {

    private final String file;
    private final String name;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<DmnNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    DmnNode(String file, String name, int line, int column) {
        this.file = file;
        this.name = name;
        this.line = line;
        this.column = column;
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(DmnNode child) {
        children.add(child);
    }

    void append(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    /** The attribute, or empty text. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    List<DmnNode> children() {
        return children;
    }

    List<DmnNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child)).toList();
    }

    Optional<DmnNode> first(String child) {
        return children.stream().filter(node -> node.name.equals(child)).findFirst();
    }

    /** Its own characters without the space around them. */
    String text() {
        return text.toString().strip();
    }

    /** What its text element holds, or empty text. */
    String content() {
        return first("text").map(DmnNode::text).orElse("");
    }

    Fault fault(Reason reason) {
        return new Fault(file, line, column, reason);
    }
}
