package org.marugoto.jdbc;

import javax.sql.DataSource;

class BadDoorsOnH2Test extends BadDoors {

    @Override
    DataSource fresh() {
        return H2Databases.memory();
    }
}
