package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marugoto.Cases;
import org.marugoto.ReadTables;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outbox;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;
import org.marugoto.query.ReadTable;
import org.marugoto.query.ScanningQueries;
import org.marugoto.testkit.Loans;

/** Many write the same cases while the lists are drawn anew and changes are handed over. */
class ListsUnderWritersTest {

    private static final int WRITERS = 6;
    private static final int EACH = 40 * Integer.getInteger("marugoto.effort", 1);
    private static final int CASES = 12;

    private static final Occasion NOW =
            Occasion.of(ActorId.of("w-1"), AgencyId.of("a-1"), Instant.parse("2026-04-06T00:00:00Z"), Loans.DAY);

    @Test
    void lists_and_changes_agree_with_the_states_on_h2() throws Exception {
        agree(H2Databases.memory());
    }

    @Test
    void lists_and_changes_agree_with_the_states_on_postgresql() throws Exception {
        try (HikariDataSource source = PostgresServer.shared().fresh()) {
            agree(source);
        }
    }

    private static void agree(DataSource source) throws Exception {
        JdbcStore store = JdbcStore.owning(source, "121002", new MarugotoJson());
        List<String> heard = new ArrayList<>();
        Outbox outbox = Outbox.of(store.changes(), "listener", change -> heard.add(said(change)));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Integer>> writing = new ArrayList<>();
            for (int number = 0; number < WRITERS; number++) {
                Random random = new Random(number);
                writing.add(threads.submit(() -> write(store, random)));
            }
            while (writing.stream().anyMatch(one -> !one.isDone())) {
                store.rebuild();
                outbox.handOver();
            }
            for (Future<Integer> one : writing) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        outbox.handOver();
        Queries scanning = ScanningQueries.over(store, ReadTables.ALL);
        ReadTables.ALL.forEach(projection -> same(store.queries(), scanning, projection.table()));
        assertThat(store.queries().count(Query.of(CaseRow.TABLE))).isEqualTo(CASES);
        assertThat(StoreCheck.of(store).check(Cases.TYPE).ok()).isTrue();
        List<String> written = new ArrayList<>();
        store.journal().read(Cases.TYPE, (id, events) -> {
            for (int version = 1; version <= events.size(); version++) {
                written.add(id + " " + version);
            }
        });
        assertThat(heard).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    private static String said(ChangeFeed.Change change) {
        return change.id() + " " + change.version();
    }

    private static int write(JdbcStore store, Random random) {
        Clerk clerk = Clerk.over(store);
        int done = 0;
        while (done < EACH) {
            CaseId id = CaseId.of("C-%02d".formatted(random.nextInt(CASES)));
            NextAction next = new NextAction("STEP", Loans.DAY.plusDays(random.nextInt(30)));
            Set<Need> needs = Set.of(Need.of("N-" + random.nextInt(3)));
            try {
                boolean there = store.ledger(Cases.TYPE).find(id).isPresent();
                clerk.handle(
                        Cases.TYPE,
                        id,
                        there
                                ? new CaseCommand.Assess(needs, next, NOW)
                                : new CaseCommand.Open(Consulter.of("SELF"), needs, next, NOW));
                done++;
            } catch (StaleVersionException another) {
                assertThat(another).hasMessageContaining(id.value());
            }
        }
        return done;
    }

    private static <R> void same(Queries kept, Queries scanning, ReadTable<R> table) {
        assertThat(kept.page(Query.of(table), Queries.MAX_PAGE))
                .as(table.name())
                .isEqualTo(scanning.page(Query.of(table), Queries.MAX_PAGE));
    }
}
