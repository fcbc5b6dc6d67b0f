package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.marugoto.IntakeFacts;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Store;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.Assessment;

/** Somebody walks up to a desk: the case is open, somebody is responsible, and the rules say what to ask next. */
public final class FirstConsultation {

    private FirstConsultation() {}

    /** Runs the example. */
    public static void main(String[] args) {
        // snippet: FirstConsultation
        Store store = new InMemoryStore();
        Marugoto chiba = Marugoto.with(Profiles.load("chiba")).store(store).build();
        LocalDate monday = LocalDate.of(2024, 4, 1);
        Occasion now = Occasion.of(ActorId.of("W-7"), chiba.profile().centre(), Instant.EPOCH, monday);

        NextAction next = new NextAction("ASSESS", monday.plusDays(7));
        CaseCommand open = new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(Need.of("ELDERLY")), next, now);
        SupportCase opened = chiba.cases().handle(CaseId.of("C1"), open).state();
        Assessment answer = chiba.rules().assess(IntakeFacts.of("FAMILY", Set.of("ELDERLY")), now);

        System.out.println("responsible: " + opened.responsible().orElseThrow());
        answer.outcomes()
                .forEach(outcome -> System.out.println("go to " + outcome.to().orElseThrow()));
        System.out.println("ask next: " + answer.ask().get(0));
        // end snippet
    }
}
