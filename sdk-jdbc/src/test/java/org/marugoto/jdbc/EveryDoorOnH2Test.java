package org.marugoto.jdbc;

import javax.sql.DataSource;

class EveryDoorOnH2Test extends EveryDoor {

    @Override
    DataSource fresh() {
        return H2Databases.memory();
    }
}
