package org.marugoto.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One migration of the schema as plain SQL. A statement ends where a line ends with a semicolon; a line that begins with two
 * hyphens is a comment.
 *
 * @param name the file's name, which begins with its number: {@code V001__state_and_journal.sql} is version 1
 * @param sql its text
 */
public record SchemaFile(String name, String sql) {

    private static final Pattern NAME = Pattern.compile("V(\\d{1,6})__[A-Za-z0-9_]{1,100}\\.sql");

    /** @throws IllegalArgumentException if the name has no number where it is expected */
    public SchemaFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A schema file is called like V001__state_and_journal.sql, but found (%s).".formatted(name));
        }
    }

    /** Its number, by which the files are applied in their order; numbers may be left out. */
    public int version() {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
    }

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
