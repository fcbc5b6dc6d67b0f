package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.marugoto.testkit.Loans.begin;
import static org.marugoto.testkit.Loans.requested;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.marugoto.ledger.Store;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanId;

class InnerUnitsOnPostgresTest extends InnerUnits {

    @RegisterExtension
    final PostgresSchemas schemas = new PostgresSchemas();

    @Override
    DataSource fresh() {
        return schemas.fresh();
    }

    @Test
    void work_that_needs_one_view_of_the_data_does_not_go_on_with_another() throws SQLException {
        HikariDataSource pool = (HikariDataSource) fresh();
        try (Connection connection = pool.getConnection();
                Statement set = connection.createStatement()) {
            set.execute("ALTER DATABASE \"" + connection.getCatalog()
                    + "\" SET default_transaction_isolation TO 'repeatable read'");
        }
        pool.getHikariPoolMXBean().softEvictConnections();
        Store strict = JdbcStore.owning(pool, "121002", new LoanCodec());
        LoanId id = LoanId.of("L-A");
        assertThatExceptionOfType(JdbcStoreException.class)
                .isThrownBy(() -> strict.within(() -> {
                    assertThatExceptionOfType(IllegalStateException.class)
                            .isThrownBy(() -> strict.within(() -> {
                                begin(strict.ledger(Loan.TYPE), id, requested());
                                throw new IllegalStateException("given up");
                            }));
                    return begin(strict.ledger(Loan.TYPE), id, requested());
                }))
                .withMessageContaining("undone");
        assertThat(strict.ledger(Loan.TYPE).find(id)).isEmpty();
    }
}
