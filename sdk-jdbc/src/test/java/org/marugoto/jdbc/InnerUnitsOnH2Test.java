package org.marugoto.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;

class InnerUnitsOnH2Test extends InnerUnits {

    @Override
    DataSource fresh() throws SQLException {
        return H2Databases.memory();
    }
}
