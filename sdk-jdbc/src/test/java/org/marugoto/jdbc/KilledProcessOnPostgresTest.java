package org.marugoto.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class KilledProcessOnPostgresTest extends KilledProcess {

    private HikariDataSource schema;

    @BeforeEach
    void an_empty_schema() {
        schema = PostgresServer.shared().bare();
    }

    @AfterEach
    void close() {
        schema.close();
    }

    @Override
    String url() {
        return schema.getJdbcUrl();
    }

    @Override
    DataSource open() {
        return PostgresServer.pool(url(), 4);
    }

    @Override
    void close(DataSource source) {
        ((HikariDataSource) source).close();
    }
}
