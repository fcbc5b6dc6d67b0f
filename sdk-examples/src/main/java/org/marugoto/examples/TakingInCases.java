package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.Intake;
import org.marugoto.Marugoto;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.Profiles;
import org.marugoto.report.CaseHistory;

/** Cases of an old system are taken in, twice. */
public final class TakingInCases {

    private TakingInCases() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate monday = LocalDate.of(2024, 4, 1);
        Occasion now = Occasion.of(ActorId.of("W-7"), chiba.profile().centre(), Instant.EPOCH, monday);
        List<CaseHistory> histories = List.of(
                new CaseHistory("1", monday, Optional.empty(), "SELF", List.of("ELDERLY"), List.of()),
                new CaseHistory("2", monday, Optional.of(monday.plusDays(60)), "FAMILY", List.of(), List.of()));
        // snippet: TakingInCases
        Intake intake = chiba.intake();
        Intake.Taken first =
                intake.cases(histories.iterator(), now, done -> System.out.println(done.cases() + " cases so far"));
        Intake.Taken again = intake.cases(histories.iterator(), now, Intake.Progress.NONE);
        System.out.println("new: " + first.changed() + ", the second time: " + again.changed());
        // end snippet
    }
}
