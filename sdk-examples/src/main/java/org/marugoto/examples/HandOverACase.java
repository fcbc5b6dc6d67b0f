package org.marugoto.examples;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.marugoto.HandOvers;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Consulter;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.Profiles;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;

/** An aunt's unpaid rent is told at the education desk; a decline goes to the welfare desk, and never back to the citizen. */
public final class HandOverACase {

    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

    private HandOverACase() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto miyoshi = Marugoto.with(Profiles.load("miyoshi"))
                .store(new InMemoryStore())
                .build();
        CaseId aunt = CaseId.of("C1");
        NextAction next = new NextAction("ASSESS", MONDAY.plusDays(7));
        Occasion education = by("kyoiku-shien");
        miyoshi.cases()
                .handle(aunt, new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(), next, education))
                .state();
        // snippet: HandOverACase
        HandOvers handOvers = miyoshi.handOvers();
        HandOverId first = handOvers.newId();
        handOvers
                .offer(aunt, first, AgencyId.of("kurashi-hataraku"), "RENT", education)
                .state();
        SupportCase declined = handOvers
                .handle(aunt, first, new HandOverCommand.Decline("OUT_OF_CAPACITY", by("kurashi-hataraku")))
                .state();
        SupportCase accepted =
                handOvers.accept(aunt, first.next(), by("fukushi-madoguchi")).state();
        // end snippet
        System.out.println("after the decline: " + declined.responsible().orElseThrow() + ", asked: "
                + declined.referrals().pending().orElseThrow().receiver().orElseThrow());
        System.out.println("after the acceptance: " + accepted.responsible().orElseThrow());
    }

    private static Occasion by(String agency) {
        return Occasion.of(
                ActorId.of("W-7"), AgencyId.of(agency), MONDAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), MONDAY);
    }
}
