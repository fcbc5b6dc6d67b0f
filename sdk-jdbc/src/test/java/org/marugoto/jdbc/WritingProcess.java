package org.marugoto.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.ledger.BulkStore;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outbox;
import org.marugoto.testkit.Loan;
import org.marugoto.testkit.LoanCodec;
import org.marugoto.testkit.LoanCommand;
import org.marugoto.testkit.LoanId;
import org.marugoto.testkit.Loans;

/**
 * The program that is killed: four threads hand out chairs and note each one after its commit has returned; a fifth hands
 * out many at once and notes them after all of them are safe; a sixth notes what the outbox hands over.
 */
final class WritingProcess {

    static final List<String> WRITERS = List.of("a", "b", "c", "d");

    /** How the notes of the one who hands out many end, and how many at most are safe together. */
    static final String BULK_WRITER = "many";

    static final int SAFE_TOGETHER = 5 * 50;

    private static final int AT_ONCE = 50;

    /** The name of the listener, and how its notes end. */
    static final String LISTENER = "notes";

    private WritingProcess() {}

    public static void main(String[] args) {
        DataSource source = args[0].startsWith("jdbc:h2:")
                ? JdbcConnectionPool.create(args[0], "sa", "")
                : PostgresServer.pool(args[0], WRITERS.size() + 3);
        JdbcSchema.install(source);
        JdbcStore store = JdbcStore.owning(source, "121002", new LoanCodec());
        KeptPromises.areAskedFor(source);
        Clerk clerk = Clerk.over(store);
        for (String writer : WRITERS) {
            new Thread(() -> writeForEver(clerk, Path.of(args[1] + writer), args[2] + writer)).start();
        }
        new Thread(() -> writeManyForEver(store, Path.of(args[1] + BULK_WRITER), args[2] + BULK_WRITER)).start();
        new Thread(() -> listenForEver(store, Path.of(args[1] + LISTENER))).start();
    }

    private static void writeForEver(Clerk clerk, Path acknowledged, String prefix) {
        try (OutputStream out = notes(acknowledged)) {
            for (int number = 0; ; number++) {
                LoanId id = LoanId.of(prefix + "-" + number);
                clerk.handle(Loan.TYPE, id, new LoanCommand.Request("chair"));
                clerk.handle(Loan.TYPE, id, new LoanCommand.Lend(Loans.DAY, Loans.DAY.plusDays(7)));
                note(out, id.value());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void writeManyForEver(JdbcStore store, Path acknowledged, String prefix) {
        BulkStore bulk = BulkStore.over(store);
        Clerk clerk = Clerk.over(bulk);
        try (OutputStream out = notes(acknowledged)) {
            for (int number = 0; ; number += SAFE_TOGETHER) {
                int from = number;
                store.safeTogether(() -> {
                    for (int unit = from; unit < from + SAFE_TOGETHER; unit += AT_ONCE) {
                        handOut(bulk, clerk, prefix, unit);
                    }
                    return from;
                });
                IntStream.range(from, from + SAFE_TOGETHER).forEach(each -> note(out, prefix + "-" + each));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void handOut(BulkStore bulk, Clerk clerk, String prefix, int from) {
        bulk.within(() -> {
            for (int number = from; number < from + AT_ONCE; number++) {
                LoanId id = LoanId.of(prefix + "-" + number);
                clerk.handle(Loan.TYPE, id, new LoanCommand.Request("chair"));
                clerk.handle(Loan.TYPE, id, new LoanCommand.Lend(Loans.DAY, Loans.DAY.plusDays(7)));
            }
            return from;
        });
    }

    private static void listenForEver(JdbcStore store, Path received) {
        try (OutputStream out = notes(received)) {
            Outbox outbox =
                    Outbox.of(store.changes(), LISTENER, change -> note(out, change.id() + " " + change.version()));
            while (true) {
                if (outbox.handOver() == 0) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static OutputStream notes(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void note(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
