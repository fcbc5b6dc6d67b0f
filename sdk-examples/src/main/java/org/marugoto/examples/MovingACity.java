package org.marugoto.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.h2.jdbcx.JdbcConnectionPool;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.json.StoreExport;
import org.marugoto.json.StoreImport;
import org.marugoto.profile.Profiles;

/** Everything of one municipality goes from one database to another. */
public final class MovingACity {

    private MovingACity() {}

    /** Runs the example on embedded databases. */
    public static void main(String[] args) throws IOException {
        JdbcConnectionPool old = JdbcConnectionPool.create("jdbc:h2:mem:old-city;DB_CLOSE_DELAY=-1", "sa", "");
        JdbcConnectionPool fresh = JdbcConnectionPool.create("jdbc:h2:mem:new-city;DB_CLOSE_DELAY=-1", "sa", "");
        try {
            JdbcSchema.install(old);
            JdbcSchema.install(fresh);
            JdbcStore from = JdbcStore.owning(old, "121002", new MarugotoJson());
            openACase(from);
            move(from, JdbcStore.owning(fresh, "121002", new MarugotoJson()));
        } finally {
            old.dispose();
            fresh.dispose();
        }
    }

    /** One case, so that something is there. */
    static void openACase(JdbcStore store) {
        Marugoto chiba = Marugoto.with(Profiles.load("chiba")).store(store).build();
        LocalDate monday = LocalDate.of(2024, 4, 1);
        Occasion now = Occasion.of(ActorId.of("W-7"), chiba.profile().centre(), Instant.EPOCH, monday);
        NextAction next = new NextAction("ASSESS", monday.plusDays(7));
        chiba.cases()
                .handle(
                        CaseId.of("C-1"),
                        new CaseCommand.Open(Consulter.of("SELF"), Set.of(Need.of("ELDERLY")), next, now));
    }

    private static void move(JdbcStore from, JdbcStore into) throws IOException {
        Path file = Files.createTempFile("city", ".jsonl");
        try {
            // snippet: MovingACity
            try (Writer out = Files.newBufferedWriter(file)) {
                StoreExport.of(Marugoto.TYPES).write(from.archive(), "121002", out);
            }
            StoreImport.Taken taken = StoreImport.of(Marugoto.TYPES, new MarugotoJson())
                    .take(
                            () -> Files.newBufferedReader(file),
                            "city.jsonl",
                            "121002",
                            into.archive(),
                            done -> System.out.println(done + " taken in so far"));
            System.out.println("taken in: " + taken.aggregates() + ", there before: " + taken.there());
            // end snippet
        } finally {
            Files.delete(file);
        }
    }
}
