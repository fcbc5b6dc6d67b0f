package org.marugoto.bench.store;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.marugoto.Cases;
import org.marugoto.Intake;
import org.marugoto.Marugoto;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.Document;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.ContactFact;
import org.marugoto.report.MicroData;

/**
 * Chiba's micro-data many times, taken in by {@code intake()}, by one thread and by two with half of the cases each, beside the
 * same rows written ready made in batches of plain JDBC.
 *
 * <p>Arguments: kinds of database (a written-out H2 file and PostgreSQL if none is named), how many times the micro-data are
 * taken (169 if not said, which is 73,177 cases with 201,786 contacts), and {@code scattered} if the numbers of the cases
 * should not rise, as they do in what an old system gives out, but fall everywhere.
 * Each round has a new database; rows are counted, and ours are checked.
 */
public final class IntakeBenchmark {

    private static final int COPIES = 169;
    private static final int ROUNDS = 4;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final MunicipalityProfile profile = Profiles.load("chiba");
    private final Occasion now = Occasion.of(
            ActorId.of("W-7"),
            profile.centre(),
            LocalDate.of(2024, 4, 1).atTime(10, 0).toInstant(ZoneOffset.ofHours(9)),
            LocalDate.of(2024, 4, 1));
    private final List<CaseHistory> histories;
    private final long contacts;

    private IntakeBenchmark(int copies, boolean scattered) throws IOException {
        this.histories = many(copies, scattered ? "%2$s-%1$03d" : "%1$03d-%2$s");
        this.contacts = histories.stream()
                .mapToLong(history -> history.contacts().size())
                .sum();
    }

    /** Prints one line for each round. */
    public static void main(String[] args) throws Exception {
        List<String> given = Arrays.asList(args);
        List<DatabaseKind> kinds = Arrays.stream(DatabaseKind.values())
                .filter(kind -> given.contains(kind.name()))
                .toList();
        int copies = given.stream()
                .filter(argument -> argument.matches("[0-9]{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(COPIES);
        IntakeBenchmark benchmark = new IntakeBenchmark(copies, given.contains("scattered"));
        for (DatabaseKind kind :
                kinds.isEmpty() ? List.of(DatabaseKind.H2_FILE_DURABLE, DatabaseKind.POSTGRES) : kinds) {
            benchmark.run(kind);
        }
    }

    private List<CaseHistory> many(int copies, String number) throws IOException {
        List<CaseHistory> one = MicroData.read(
                        document("cases.csv"),
                        document("contacts.csv"),
                        Marugoto.with(profile)
                                .store(new InMemoryStore())
                                .build()
                                .reports()
                                .codes())
                .histories();
        List<CaseHistory> all = new ArrayList<>(one.size() * copies);
        for (int copy = 0; copy < copies; copy++) {
            for (CaseHistory history : one) {
                all.add(copied(history, copy, number));
            }
        }
        return all;
    }

    private static CaseHistory copied(CaseHistory history, int copy, String number) {
        return new CaseHistory(
                number.formatted(copy, history.caseId()),
                history.openedOn(),
                history.completedOn(),
                history.consulter(),
                history.needs(),
                history.contacts().stream()
                        .map(contact ->
                                new ContactFact(number.formatted(copy, contact.id()), contact.on(), contact.channel()))
                        .toList());
    }

    private static Document document(String name) throws IOException {
        String path = "/org/marugoto/examples/chiba/microdata/" + name;
        try (InputStream in = IntakeBenchmark.class.getResourceAsStream(path)) {
            return Document.of(name, in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(DatabaseKind kind) throws Exception {
        System.out.printf("%n### Intake of %,d cases with %,d contacts, %s%n%n", histories.size(), contacts, kind);
        System.out.println(
                "| round | contestant | contacts/s, wall | CPU µs/contact, all threads | of it server |\n|--:|---|--:|--:|--:|");
        for (int round = 1; round <= ROUNDS; round++) {
            try (Databases databases = Databases.of(kind);
                    HikariDataSource ours = databases.fresh("ours" + round);
                    HikariDataSource two = databases.fresh("two" + round);
                    HikariDataSource bare = databases.fresh("bare" + round)) {
                JdbcSchema.install(ours);
                JdbcSchema.install(two);
                JdbcSchema.install(bare);
                System.gc();
                measure(databases, round, "intake", () -> takeIn(ours, histories));
                check(ours);
                System.gc();
                measure(databases, round, "two intakes at once", () -> takeInByTwo(two));
                check(two);
                ReadyRows ready = ReadyRows.of(ours);
                System.gc();
                measure(databases, round, "bare batches", () -> ready.write(bare, kind.checkpoint()));
                ready.compare(bare);
            }
        }
    }

    private void takeIn(HikariDataSource source, List<CaseHistory> some) {
        Marugoto marugoto = Marugoto.with(profile).store(store(source)).build();
        marugoto.intake().cases(some.iterator(), now, Intake.Progress.NONE);
    }

    private void takeInByTwo(HikariDataSource source) {
        int half = histories.size() / 2;
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> takeIn(source, histories.subList(half, histories.size())));
        takeIn(source, histories.subList(0, half));
        other.join();
    }

    private void check(HikariDataSource source) {
        long kept = StoreCheck.of(store(source)).check(Cases.TYPE).checked();
        if (kept != histories.size()) {
            throw new IllegalStateException(
                    "Took in (%d) cases, but (%d) are there.".formatted(histories.size(), kept));
        }
    }

    private JdbcStore store(HikariDataSource source) {
        return JdbcStore.owning(source, profile.municipalCode().value(), new MarugotoJson());
    }

    private interface Action {
        void run() throws Exception;
    }

    private void measure(Databases databases, int round, String name, Action action) throws Exception {
        long server = databases.serverCpu();
        long process = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        action.run();
        double wall = System.nanoTime() - begin;
        double cpu = SYSTEM.getProcessCpuTime() - process;
        double served = databases.serverCpu() - server;
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %,.0f | %.1f | %.1f |%n",
                round,
                name,
                contacts * 1e9 / wall,
                (cpu + served) / 1e3 / contacts,
                served / 1e3 / contacts);
    }
}
