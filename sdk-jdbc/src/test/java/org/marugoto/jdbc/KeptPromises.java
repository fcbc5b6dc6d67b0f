package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What a database has to be set to, before a returned commit can be asked for after a crash. */
final class KeptPromises {

    private KeptPromises() {}

    /** Asks a database that an owning store was made over. */
    static void areAskedFor(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                assertThat(ask(
                                connection,
                                "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
                                        + " WHERE SETTING_NAME = 'WRITE_DELAY'"))
                        .isEqualTo("0");
            } else {
                for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
                    assertThat(ask(connection, "SHOW " + setting)).as(setting).isEqualTo("on");
                }
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).as(sql).isTrue();
            return row.getString(1);
        }
    }
}
