package org.marugoto.rule;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Maps, lists, texts, numbers and truth values as JSON, or as YAML that every reader understands alike. */
final class TreeText {

    private final StringBuilder out = new StringBuilder();

    private TreeText() {}

    /** JSON on one line, keys in the order of the maps. */
    static String json(Object tree) {
        TreeText text = new TreeText();
        text.flow(tree);
        return text.out.toString();
    }

    /** JSON with one line for each entry of the first two levels. */
    static String jsonLines(Map<String, ?> tree) {
        TreeText text = new TreeText();
        text.out.append("{\n");
        Iterator<? extends Map.Entry<String, ?>> entries = tree.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, ?> entry = entries.next();
            text.out.append("  ");
            text.quoted(entry.getKey());
            text.out.append(": ");
            text.lines(entry.getValue());
            text.out.append(entries.hasNext() ? ",\n" : "\n");
        }
        return text.out.append("}\n").toString();
    }

    /** YAML in block style; texts stand in quotes unless they are plain words. */
    static String yaml(Map<String, ?> tree) {
        TreeText text = new TreeText();
        text.block(tree, 0);
        return text.out.toString();
    }

    private void lines(Object value) {
        if (!(value instanceof Collection<?> items) || items.isEmpty()) {
            flow(value);
            return;
        }
        out.append("[\n");
        Iterator<?> each = items.iterator();
        while (each.hasNext()) {
            out.append("    ");
            flow(each.next());
            out.append(each.hasNext() ? ",\n" : "\n");
        }
        out.append("  ]");
    }

    private void flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(comma);
                quoted(String.valueOf(entry.getKey()));
                out.append(": ");
                flow(entry.getValue());
                comma = ", ";
            }
            out.append('}');
        } else if (value instanceof Collection<?> items) {
            out.append('[');
            String comma = "";
            for (Object item : items) {
                out.append(comma);
                flow(item);
                comma = ", ";
            }
            out.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quoted(String.valueOf(value));
        }
    }

    private void block(Map<?, ?> map, int indent) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            indent(indent);
            word(String.valueOf(entry.getKey()));
            out.append(':');
            under(entry.getValue(), indent);
        }
    }

    private void under(Object value, int indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            block(map, indent + 2);
        } else if (value instanceof Collection<?> items && !items.isEmpty() && !areWords(items)) {
            out.append('\n');
            items.forEach(item -> item(item, indent + 2));
        } else {
            out.append(' ');
            inline(value);
            out.append('\n');
        }
    }

    private void item(Object item, int indent) {
        indent(indent);
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append("-\n");
            block(map, indent + 2);
        } else {
            out.append("- ");
            inline(item);
            out.append('\n');
        }
    }

    private void inline(Object value) {
        if (value instanceof Collection<?> items && areWords(items)) {
            out.append('[');
            String comma = "";
            for (Object item : items) {
                out.append(comma);
                inline(item);
                comma = ", ";
            }
            out.append(']');
        } else if (value instanceof String text) {
            word(text);
        } else {
            flow(value);
        }
    }

    private static boolean areWords(Collection<?> items) {
        return items.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
    }

    private void word(String text) {
        if (Names.isName(text) && !Names.isReserved(text)) {
            out.append(text);
        } else {
            quoted(text);
        }
    }

    private void indent(int by) {
        out.append(" ".repeat(by));
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (!isPrintable(text, i)) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        boolean control = c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029;
        boolean mark = c == 0xFEFF || c >= 0xFFFE || (Character.isSurrogate(c) && !isPair(text, at));
        return !control && !mark;
    }

    private static boolean isPair(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
