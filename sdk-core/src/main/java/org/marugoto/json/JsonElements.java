package org.marugoto.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;

/**
 * Reads a JSON document object by object, so that its size does not matter.
 *
 * <p>The objects are those of a list, those under one key of the one object of the document, or that object itself;
 * several of these may follow each other. Null stands for absent. Not thread-safe.
 */
public final class JsonElements {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * One object of the document.
     *
     * @param path what it is called from the top, such as {@code contents[3]}; empty if it is the document
     * @param line where it begins, from 1 on
     * @param value its fields: maps, lists, texts, {@link java.math.BigDecimal}s and booleans
     */
    public record Element(String path, int line, Map<String, Object> value) {}

    private final String name;
    private final String listKey;
    private final Faults faults;
    private final Consumer<Element> each;

    private JsonElements(String name, String listKey, Faults faults, Consumer<Element> each) {
        this.name = name;
        this.listKey = listKey;
        this.faults = faults;
        this.each = each;
    }

    /**
     * Reads every object; a broken document is one fault, and what stands before it was read.
     *
     * @param name how faults call the document
     * @param in its bytes in UTF-8; stays open
     * @param listKey the key of the list of a page, such as {@code contents}
     * @param faults receives what is wrong
     * @param each receives the objects in their order
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static void read(String name, InputStream in, String listKey, Faults faults, Consumer<Element> each) {
        new JsonElements(name, listKey, faults, each).read(in);
    }

    private void read(InputStream in) {
        try (JsonParser parser = FACTORY.createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            if (parser.nextToken() == null) {
                faults.add(name, 1, Reason.of(DocumentFault.EMPTY_FILE));
            }
            while (parser.currentToken() != null) {
                top(parser);
                parser.nextToken();
            }
        } catch (JsonProcessingException broken) {
            faults.add(name, lineOf(broken), malformed(wordsOf(broken)));
        } catch (CharConversionException noText) {
            faults.add(
                    name,
                    1,
                    Reason.of(DocumentFault.NOT_TEXT).with("encoding", "UTF-8").with("found", "other"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int lineOf(JsonProcessingException broken) {
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNr());
    }

    /** Jackson's own words may show what stands in the document; ours do not. */
    private static String wordsOf(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return "the end of the file";
        }
        if (broken instanceof StreamConstraintsException) {
            return "nesting or a value without end";
        }
        return String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate") ? "a key twice" : "broken";
    }

    private static Reason malformed(String found) {
        return Reason.of(DocumentFault.NOT_WELL_FORMED).with("format", "JSON").with("found", found);
    }

    private void top(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            list(parser, "");
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            page(parser);
        } else {
            notAnObject(parser, "document");
        }
    }

    private void list(JsonParser parser, String path) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String place = path + "[" + i + "]";
            int line = parser.currentTokenLocation().getLineNr();
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                each.accept(new Element(place, line, object(parser)));
            } else {
                notAnObject(parser, place);
                parser.skipChildren();
            }
        }
    }

    /** The head of a page says how many there are; once its list was read it is of no more use. */
    private void page(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        Map<String, Object> fields = new LinkedHashMap<>();
        boolean isPage = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && key.equals(listKey)) {
                isPage = true;
                list(parser, key);
            } else {
                put(fields, key, value(parser));
            }
        }
        if (!isPage) {
            each.accept(new Element("", line, fields));
        }
    }

    private void notAnObject(JsonParser parser, String path) throws IOException {
        faults.add(
                name,
                parser.currentTokenLocation().getLineNr(),
                Reason.of(DocumentFault.NOT_A_MAPPING)
                        .with("name", path)
                        .with("found", parser.currentToken() == JsonToken.START_ARRAY ? "a list" : "a value"));
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            put(fields, key, value(parser));
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
        if (value != null) {
            fields.put(key, value);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object item = value(parser);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }
}
