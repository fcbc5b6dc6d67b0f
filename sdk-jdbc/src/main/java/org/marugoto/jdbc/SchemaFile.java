package org.marugoto.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One version of the schema as plain SQL. A statement ends where a line ends with a semicolon; a line that begins with two
 * hyphens is a comment.
 *
 * @param name the file's name, such as {@code V001__state_and_journal.sql}
 * @param sql its text
 */
public record SchemaFile(String name, String sql) {

    /**
     * A file that lies beside a class.
     *
     * @param path relative to the class, such as {@code schema/h2/V001__state_and_journal.sql}
     * @throws JdbcStoreException if there is none
     */
    public static SchemaFile beside(Class<?> owner, String path) {
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new JdbcStoreException(
                        "Expected the schema file (%s) in this library, but found none.".formatted(path));
            }
            return new SchemaFile(
                    path.substring(path.lastIndexOf('/') + 1), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> statements() {
        String withoutComments =
                sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        List<String> statements = new ArrayList<>();
        for (String part : withoutComments.split(";\\s*(\\n|$)", -1)) {
            if (!part.isBlank()) {
                statements.add(part.strip());
            }
        }
        return statements;
    }
}
