package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class BadInputOnPostgresTest extends BadInput {

    @RegisterExtension
    final PostgresSchemas schemas = new PostgresSchemas();

    @Override
    DataSource fresh() {
        return schemas.fresh();
    }
}
