package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Lists;
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
import org.marugoto.profile.Profiles;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Page;
import org.marugoto.query.Query;

/** What a worker finds in the lists. */
public final class ListingCases {

    private ListingCases() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate monday = LocalDate.of(2024, 4, 1);
        Occasion now = Occasion.of(ActorId.of("W-7"), chiba.profile().centre(), Instant.EPOCH, monday);
        for (int number = 1; number <= 3; number++) {
            Set<Need> needs = Set.of(Need.of("ELDERLY"));
            NextAction next = new NextAction("ASSESS", monday.plusDays(10 - number));
            chiba.cases()
                    .handle(CaseId.of("C-" + number), new CaseCommand.Open(Consulter.of("SELF"), needs, next, now));
        }
        // snippet: ListingCases
        Lists lists = chiba.lists();
        Query<CaseRow> mine = Query.of(CaseRow.TABLE)
                .where(CaseRow.WORKER, now.by())
                .where(CaseRow.STATUS, SupportCase.Status.RECEIVED, SupportCase.Status.ASSESSED)
                .with(CaseRow.NEEDS, "ELDERLY")
                .until(CaseRow.NEXT_DUE_ON, monday.plusDays(14))
                .orderedBy(CaseRow.NEXT_DUE_ON);

        Page<CaseRow> first = lists.page(mine, Optional.empty(), 2, now);
        first.rows()
                .forEach(row ->
                        System.out.println(row.id() + " " + row.nextDueOn().orElseThrow()));
        Page<CaseRow> second = lists.page(mine, first.next(), 2, now);
        second.rows()
                .forEach(row ->
                        System.out.println(row.id() + " " + row.nextDueOn().orElseThrow()));

        System.out.println(lists.countBy(Query.of(CaseRow.TABLE), CaseRow.STATUS, now));
        // end snippet
    }
}
