package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class EveryDoorOnPostgresTest extends EveryDoor {

    @RegisterExtension
    final PostgresSchemas schemas = new PostgresSchemas();

    @Override
    DataSource fresh() {
        return schemas.fresh();
    }

    /** The database is the same for all of them, and a question takes longer. */
    @Override
    int most() {
        return 1;
    }
}
