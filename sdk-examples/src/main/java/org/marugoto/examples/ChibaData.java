package org.marugoto.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.marugoto.document.Document;

/** The data of Chiba that ship with the examples: micro-data, the published tables, the published examples. */
final class ChibaData {

    private ChibaData() {}

    static Document cases() {
        return document("microdata/cases.csv");
    }

    static Document contacts() {
        return document("microdata/contacts.csv");
    }

    /** One of the published tables, such as {@code contacts_by_channel}. */
    static Document published(String table) {
        return document("published/" + table + ".csv");
    }

    static Document examples() {
        return document("examples.yaml");
    }

    private static Document document(String path) {
        try (InputStream in = ChibaData.class.getResourceAsStream("chiba/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource chiba/%s, but found none.".formatted(path));
            }
            return Document.of("chiba/" + path, in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
