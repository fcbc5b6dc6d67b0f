package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.marugoto.IntakeFacts;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.CaseId;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.Profiles;

/** Somebody walks up to a desk: the case is open, somebody is responsible, and the rules say what to ask next. */
public final class FirstConsultation {

    private FirstConsultation() {}

    /** Runs the example. */
    public static void main(String[] args) {
        // snippet: FirstConsultation
        var chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        var monday = LocalDate.of(2024, 4, 1);
        var occasion =
                Occasion.of(ActorId.of("W-7"), chiba.profile().centre(), Instant.parse("2024-04-01T01:00:00Z"), monday);

        var id = chiba.ids().next(CaseId::of);
        var opened = chiba.cases()
                .handle(
                        id,
                        new CaseCommand.Open(
                                Consulter.of("FAMILY"),
                                Set.of(Need.of("ELDERLY")),
                                new NextAction("ASSESS", monday.plusDays(7)),
                                occasion));
        var answer = chiba.rules().assess(IntakeFacts.of("FAMILY", Set.of("ELDERLY")), occasion);

        System.out.println(opened.state().responsible().orElseThrow() + " is responsible");
        System.out.println("go to " + answer.outcomes().get(0).to().orElseThrow() + " by "
                + answer.outcomes().get(0).rules());
        System.out.println("ask next: " + answer.ask().get(0));
        // end snippet
    }
}
