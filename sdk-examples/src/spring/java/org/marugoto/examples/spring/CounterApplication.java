package org.marugoto.examples.spring;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A counter system on Spring Boot: its data source, its {@code @Transactional} methods, its table, and our rows in between. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class CounterApplication {

    /** Runs the example on an embedded database. */
    public static void main(String[] args) {
        try (ConfigurableApplicationContext application = start("jdbc:h2:mem:spring", args)) {
            Counter counter = application.getBean(Counter.class);
            counter.receive("V-1", CaseId.of("C1"));
            System.out.println("after the commit: " + counter.kept());
            try {
                counter.receive("V-1", CaseId.of("C2"));
            } catch (RuntimeException taken) {
                System.out.println("after the rollback: " + counter.kept());
            }
        }
    }

    static ConfigurableApplicationContext start(String url, String... args) {
        return new SpringApplicationBuilder(CounterApplication.class)
                .properties(Map.of("spring.datasource.url", url, "spring.main.banner-mode", "off"))
                .run(args);
    }

    // snippet: CounterApplication
    @Bean
    MunicipalityProfile profile() {
        return Profiles.load("chiba");
    }

    @Bean
    Marugoto marugoto(MunicipalityProfile profile, DataSource source) {
        JdbcSchema.install(source);
        String municipality = profile.municipalCode().value();
        JdbcStore store = JdbcStore.joining(() -> transactionOf(source), municipality, new MarugotoJson());
        return Marugoto.with(profile).store(store).build();
    }

    /** A connection outside a transaction would never be given back, so there is none. */
    private static Connection transactionOf(DataSource source) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "Expected a transaction, but found none. Maybe put @Transactional on the method that asks.");
        }
        return DataSourceUtils.getConnection(source);
    }
    // end snippet

    @Bean
    Counter counter(Marugoto chiba, JdbcTemplate table) {
        return new Counter(chiba, table);
    }

    /** Receives people at a counter. */
    static class Counter {

        private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

        private final Marugoto chiba;
        private final JdbcTemplate table;

        Counter(Marugoto chiba, JdbcTemplate table) {
            this.chiba = chiba;
            this.table = table;
            table.execute("CREATE TABLE counter_visit (visit VARCHAR(20) PRIMARY KEY, case_id VARCHAR(64) NOT NULL)");
        }

        /** Opens a case with us and books the visit in the counter's table: both or neither. */
        @Transactional
        public void receive(String visit, CaseId id) {
            chiba.cases().handle(id, open()).state();
            table.update("INSERT INTO counter_visit (visit, case_id) VALUES (?, ?)", visit, id.value());
        }

        void receiveWithoutTransaction(CaseId id) {
            chiba.cases().handle(id, open()).state();
        }

        String kept() {
            return "visits %d, states %d, events %d"
                    .formatted(count("counter_visit"), count("marugoto_state"), count("marugoto_journal"));
        }

        private long count(String rowsOf) {
            Long rows = table.queryForObject("SELECT COUNT(*) FROM " + rowsOf, Long.class);
            return rows == null ? 0 : rows;
        }

        private CaseCommand open() {
            NextAction next = new NextAction("ASSESS", MONDAY.plusDays(7));
            Occasion now = Occasion.of(
                    ActorId.of("W-7"),
                    chiba.profile().centre(),
                    MONDAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)),
                    MONDAY);
            return new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(), next, now);
        }
    }
}
