package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class RememberedStatesOnPostgresTest extends RememberedStates {

    @RegisterExtension
    final PostgresSchemas schemas = new PostgresSchemas();

    @Override
    DataSource fresh() {
        return schemas.fresh();
    }
}
