package org.marugoto.jdbc;

import javax.sql.DataSource;

class BadInputOnH2Test extends BadInput {

    @Override
    DataSource fresh() {
        return H2Databases.memory();
    }
}
