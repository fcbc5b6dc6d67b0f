package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.extension.RegisterExtension;

class UpgradeOnPostgresTest extends Upgrade {

    @RegisterExtension
    final PostgresSchemas schemas = new PostgresSchemas();

    @Override
    DataSource bare() {
        return schemas.bare();
    }
}
