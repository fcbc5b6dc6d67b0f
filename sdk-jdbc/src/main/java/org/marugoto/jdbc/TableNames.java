package org.marugoto.jdbc;

import java.util.regex.Pattern;

/**
 * How the tables are called: {@code marugoto_state}, {@code marugoto_journal} and so on, or with another beginning.
 *
 * @param prefix what every name begins with, such as {@code marugoto_} or {@code welfare.marugoto_}: letters of ASCII,
 *     digits and underscores, and one dot after the schema, which has to be there
 */
public record TableNames(String prefix) {

    private static final Pattern FIT = Pattern.compile("([A-Za-z_][A-Za-z0-9_]{0,29}\\.)?[A-Za-z_][A-Za-z0-9_]{0,19}");

    /** How indexes begin in a database that does not take a schema before their names. */
    private static final String INDEX = "marugotoix_";

    private static final String BEGINNING = "marugoto_";

    private static final Pattern NAME = Pattern.compile(BEGINNING + "|" + INDEX);

    /** The names as they stand in the schema files. */
    public static final TableNames DEFAULT = new TableNames(BEGINNING);

    /** @throws IllegalArgumentException if the prefix is none of these */
    public TableNames {
        if (!FIT.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "A prefix of tables has letters, digits and underscores, and at most one schema before a dot,"
                            + " but found (%s).".formatted(prefix));
        }
    }

    String state() {
        return prefix + "state";
    }

    String journal() {
        return prefix + "journal";
    }

    String text() {
        return prefix + "personal_text";
    }

    String version() {
        return prefix + "schema_version";
    }

    String listener() {
        return prefix + "listener";
    }

    private String indexes() {
        return prefix.substring(prefix.indexOf('.') + 1) + "ix_";
    }

    /** The statement with its tables called as these names say; each name once, also where one name is part of another. */
    String in(String sql) {
        return prefix.equals(BEGINNING)
                ? sql.replace(INDEX, BEGINNING + "ix_")
                : NAME.matcher(sql).replaceAll(name -> name.group().equals(BEGINNING) ? prefix : indexes());
    }
}
