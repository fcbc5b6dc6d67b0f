package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Marugoto;
import org.marugoto.WatchOver;
import org.marugoto.area.AreaId;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.privacy.Ground;
import org.marugoto.profile.Profiles;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;

/** A volunteer looks after somebody who refuses consent; a round is missed, and then something is wrong. */
public final class WatchOverSomebody {

    private WatchOverSomebody() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate day = LocalDate.of(2024, 6, 3);
        Occasion today = Occasion.of(ActorId.of("V-1"), AgencyId.of("csw"), Instant.EPOCH, day);
        Occasion later = today.when(Instant.EPOCH, day.plusDays(16));
        ContactId call = ContactId.of("K-1");
        Consulter consulter = Consulter.of("COMMISSIONED_WELFARE_VOLUNTEER");
        // snippet: WatchOverSomebody
        WatchOver watchOver = chiba.watchOver();
        WatchId watch = WatchId.of("W-1");
        Watcher volunteer = new Watcher(ActorId.of("V-1"), "VOLUNTEER", Optional.empty());
        Ground ground = Ground.conference("M-2024-05");
        watchOver
                .begin(watch, PersonId.of("P-1"), AreaId.of("chuo"), volunteer, ground, 7, today)
                .state();

        List<WatchOver.Missed> missed = watchOver.missed(day.plusDays(16), later); // due on day 7 and day 14
        Alarm alarm =
                new Alarm(call, consulter, Channel.of("PHONE"), Set.of(Need.of("ELDERLY")), Set.of(), Optional.empty());
        watchOver.somethingIsWrong(watch, RoundId.of("R-1"), alarm, later).state();
        // end snippet
        System.out.println("missed: " + missed.get(0).due().size());
        System.out.println("contact: "
                + chiba.consultations().find(call, later).orElseThrow().status());
    }
}
