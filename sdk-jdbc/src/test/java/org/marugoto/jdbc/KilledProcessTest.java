package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class KilledProcessTest extends KilledProcess {

    @Override
    String url() {
        return "jdbc:h2:file:" + folder.resolve("killed");
    }

    @Override
    DataSource open() {
        return JdbcConnectionPool.create(url(), "sa", "");
    }

    @Override
    void close(DataSource source) {
        ((JdbcConnectionPool) source).dispose();
    }
}
