package org.marugoto.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of an export: names and single values. */
final class ExportLine {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final int number;
    private final Map<String, Object> values;

    private ExportLine(int number, Map<String, Object> values) {
        this.number = number;
        this.values = values;
    }

    /** The line, or empty if it is no object of single values. */
    static Optional<ExportLine> parse(int number, String text) {
        try (JsonParser in = FACTORY.createParser(text)) {
            Map<String, Object> values = new LinkedHashMap<>();
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                JsonToken value = in.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    values.put(name, in.getText());
                } else if (value == JsonToken.VALUE_NUMBER_INT) {
                    values.put(name, in.getLongValue());
                } else {
                    return Optional.empty();
                }
            }
            boolean whole = in.currentToken() == JsonToken.END_OBJECT && in.nextToken() == null;
            return whole ? Optional.of(new ExportLine(number, values)) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    int number() {
        return number;
    }

    /** Whether it has this name and no others than these. */
    boolean is(String first, String... others) {
        return values.containsKey(first)
                && values.keySet().stream()
                        .allMatch(name -> name.equals(first) || List.of(others).contains(name));
    }

    Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Long> whole(String name) {
        return values.get(name) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }
}
