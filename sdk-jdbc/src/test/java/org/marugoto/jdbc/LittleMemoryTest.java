package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.testkit.Loans.extended;
import static org.marugoto.testkit.Loans.lent;
import static org.marugoto.testkit.Loans.requested;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanEvent;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.Loans;

/** A store of any size is checked in 64 MB. */
class LittleMemoryTest {

    private static final int ROWS_EACH = 10;

    /** 50,000 rows of the journal in a plain verify, 1,000,000 in the profile "full". */
    private static final int LOANS = 5_000 * Integer.getInteger("marugoto.effort", 1);

    private static final int AT_ONCE = 1_000;

    @TempDir
    Path folder;

    @Test
    void a_file_of_h2_is_checked_in_little_memory() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("large");
        JdbcConnectionPool source = JdbcConnectionPool.create(url, "sa", "");
        try {
            fill(source);
        } finally {
            source.dispose();
        }
        isCheckedInLittleMemory(url);
    }

    @Test
    void a_postgresql_is_checked_in_little_memory() throws Exception {
        try (HikariDataSource source = PostgresServer.shared().bare()) {
            fill(source);
            isCheckedInLittleMemory(source.getJdbcUrl());
        }
    }

    private static void fill(DataSource source) {
        JdbcSchema.install(source);
        Ledger<LoanId, Loan, LoanEvent> loans =
                JdbcStore.owning(source, "121002", new LoanCodec()).ledger(Loan.TYPE);
        List<LoanEvent> events = new ArrayList<>(List.of(requested(), lent()));
        IntStream.rangeClosed(1, ROWS_EACH - events.size()).forEach(days -> events.add(extended(days)));
        Loan state = Loans.fold(events);
        for (int from = 0; from < LOANS; from += AT_ONCE) {
            loans.recordAll(IntStream.range(from, from + AT_ONCE)
                    .mapToObj(number -> new Ledger.Change<>(
                            LoanId.of("L-%08d".formatted(number)), Version.NEW, state, List.copyOf(events)))
                    .toList());
        }
    }

    private void isCheckedInLittleMemory(String url) throws Exception {
        Path output = folder.resolve("output");
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckingProcess.class.getName(),
                        url)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(check.waitFor(20, TimeUnit.MINUTES)).isTrue();
        } finally {
            check.destroyForcibly().waitFor();
        }
        assertThat(output).content().contains("checked %d, differing 0, unchained 0, of 6".formatted(LOANS));
        assertThat(check.exitValue()).isZero();
    }
}
