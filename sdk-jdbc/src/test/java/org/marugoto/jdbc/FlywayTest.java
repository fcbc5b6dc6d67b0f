package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.marugoto.Cases;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Query;
import org.marugoto.testkit.Loans;

/** A vendor's Flyway applies the files as they stand, with a history and a schema of its own. */
class FlywayTest {

    private static final TableNames NAMES = new TableNames("welfare.marugoto_");

    @Test
    void flyway_makes_everything_on_h2() {
        DataSource source = H2Databases.bare();
        // H2 folds names to upper case, Flyway quotes them.
        migrate(source, "h2", "WELFARE", 5);
        works(source);
    }

    @Test
    void flyway_makes_everything_on_postgresql() {
        try (HikariDataSource source = PostgresServer.shared().bare()) {
            migrate(source, "postgresql", "welfare", 4);
            works(source);
        }
    }

    private static void migrate(DataSource source, String database, String schema, int files) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/marugoto/jdbc/schema/" + database)
                .table("marugoto_flyway_history")
                .schemas(schema)
                .load();
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(files);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    private static void works(DataSource source) {
        JdbcStore store = JdbcStore.owning(source, NAMES, "121002", new MarugotoJson());
        Clerk.over(store)
                .handle(
                        Cases.TYPE,
                        CaseId.of("C-1"),
                        new CaseCommand.Open(
                                Consulter.of("SELF"),
                                Set.of(Need.of("DEBT")),
                                new NextAction("ASSESS", Loans.DAY),
                                Occasion.of(
                                        ActorId.of("w-1"),
                                        AgencyId.of("a-1"),
                                        Instant.parse("2026-04-06T00:00:00Z"),
                                        Loans.DAY)));
        assertThat(store.queries().count(Query.of(CaseRow.TABLE).with(CaseRow.NEEDS, "DEBT")))
                .isEqualTo(1);
        assertThat(store.changes().after(FeedPosition.BEGINNING, 10)).hasSize(1);
        JdbcSchema.install(source, NAMES);
        assertThat(JdbcSchema.state(source, NAMES)).isEqualTo(JdbcSchema.State.COMPLETE);
        assertThat(store.changes().after(FeedPosition.BEGINNING, 10)).hasSize(1);
    }
}
