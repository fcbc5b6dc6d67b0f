package org.marugoto.jdbc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.ledger.Clerk;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanCommand;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.Loans;

/** The program that is killed: four threads hand out chairs and note each one after its commit has returned. */
final class WritingProcess {

    static final List<String> WRITERS = List.of("a", "b", "c", "d");

    private WritingProcess() {}

    public static void main(String[] args) {
        DataSource source = args[0].startsWith("jdbc:h2:")
                ? JdbcConnectionPool.create(args[0], "sa", "")
                : PostgresServer.pool(args[0], WRITERS.size() + 1);
        JdbcSchema.install(source);
        Clerk clerk = Clerk.over(JdbcStore.owning(source, "121002", new LoanCodec()));
        for (String writer : WRITERS) {
            new Thread(() -> writeForEver(clerk, Path.of(args[1] + writer), args[2] + writer)).start();
        }
    }

    private static void writeForEver(Clerk clerk, Path acknowledged, String prefix) {
        try (var out = Files.newOutputStream(acknowledged, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int number = 0; ; number++) {
                LoanId id = LoanId.of(prefix + "-" + number);
                clerk.handle(Loan.TYPE, id, new LoanCommand.Request("chair"));
                clerk.handle(Loan.TYPE, id, new LoanCommand.Lend(Loans.DAY, Loans.DAY.plusDays(7)));
                out.write((id.value() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
