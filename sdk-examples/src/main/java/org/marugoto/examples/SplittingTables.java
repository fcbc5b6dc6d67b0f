package org.marugoto.examples;

import java.util.List;
import javax.sql.DataSource;
import org.marugoto.jdbc.JdbcPartitions;

/** The tables of a large PostgreSQL are split by municipality and fiscal year. */
public final class SplittingTables {

    private SplittingTables() {}

    /** Splits the tables, and makes room for this year and the next of some municipalities. */
    public static void split(DataSource postgres, List<String> municipalities, int fiscalYear) {
        // snippet: SplittingTables
        JdbcPartitions.install(postgres);
        for (String municipality : municipalities) {
            JdbcPartitions.add(postgres, municipality, fiscalYear);
            JdbcPartitions.add(postgres, municipality, fiscalYear + 1);
        }
        // end snippet
    }
}
