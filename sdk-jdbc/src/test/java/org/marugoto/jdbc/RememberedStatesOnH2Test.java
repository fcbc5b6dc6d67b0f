package org.marugoto.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;

class RememberedStatesOnH2Test extends RememberedStates {

    @Override
    DataSource fresh() throws SQLException {
        return H2Databases.memory();
    }
}
