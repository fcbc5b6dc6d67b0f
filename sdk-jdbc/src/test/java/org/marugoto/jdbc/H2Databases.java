package org.marugoto.jdbc;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Empty H2 databases, each with the schema in it. */
final class H2Databases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private H2Databases() {}

    static DataSource memory() {
        DataSource source = bare();
        JdbcSchema.install(source);
        return source;
    }

    static DataSource bare() {
        return JdbcConnectionPool.create("jdbc:h2:mem:t" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    static JdbcConnectionPool file(Path folder) {
        JdbcConnectionPool source = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/t" + COUNT.incrementAndGet(), "sa", "");
        JdbcSchema.install(source);
        return source;
    }
}
