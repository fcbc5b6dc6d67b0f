package org.marugoto.jdbc;

import javax.sql.DataSource;

class UpgradeOnH2Test extends Upgrade {

    @Override
    DataSource bare() {
        return H2Databases.bare();
    }
}
