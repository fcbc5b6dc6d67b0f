package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;

/** Checks a whole store in a process of its own, with as much memory as that is given. */
final class CheckingProcess {

    private CheckingProcess() {}

    public static void main(String[] args) {
        DataSource source = args[0].startsWith("jdbc:h2:")
                ? JdbcConnectionPool.create(args[0], "sa", "")
                : PostgresServer.pool(args[0], 2);
        StoreCheck.Findings found = StoreCheck.of(JdbcStore.owning(source, "121002", new LoanCodec()))
                .check(Loan.TYPE);
        System.out.printf(
                "checked %d, differing %d, unchained %d, of %d MB%n",
                found.checked(),
                found.differing(),
                found.unchained(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.exit(0);
    }
}
