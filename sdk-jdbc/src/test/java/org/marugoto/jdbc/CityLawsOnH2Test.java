package org.marugoto.jdbc;

import javax.sql.DataSource;

class CityLawsOnH2Test extends CityLawsOnDatabase {

    @Override
    DataSource source() {
        return H2Databases.memory();
    }
}
