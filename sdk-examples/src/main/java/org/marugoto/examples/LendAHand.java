package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.marugoto.Marugoto;
import org.marugoto.SmallHelp;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.points.PointScheme;
import org.marugoto.points.PointYear;
import org.marugoto.points.SchemeId;
import org.marugoto.points.UseId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpMatch;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.Slot;
import org.marugoto.smallhelp.Terms;

/** Somebody clears snow for a neighbour in winter, and drinks tea for the points. */
public final class LendAHand {

    private LendAHand() {}

    /** Runs the example. */
    public static void main(String[] args) {
        AreaId area = AreaId.of("chuo");
        SchemeId card = SchemeId.of("stamp-card");
        PointYear r6 = new PointYear(
                2024, Map.of("SNOW", 3), OptionalInt.of(6), OptionalInt.empty(), Set.of("LOCAL_SHOP"), yearsEnd());
        MunicipalityProfile profile = Profiles.load("chiba")
                .but()
                .addPointSchemes(new PointScheme(card, Text.of("スタンプカード", "stamp card"), List.of(area), List.of(r6)))
                .build();
        Marugoto chiba = Marugoto.with(profile).store(new InMemoryStore()).build();
        LocalDate day = LocalDate.of(2025, 1, 14);
        Occasion today = Occasion.of(ActorId.of("C-1"), AgencyId.of("csw"), Instant.EPOCH, day);
        PersonId helper = PersonId.of("P-1");
        PersonId neighbour = PersonId.of("P-2");
        Schedule tuesdays = Schedule.builder()
                .beginsOn(day)
                .hours(OpeningHours.of("07:00", "09:00"))
                .addRules(Recurrence.parse("FREQ=WEEKLY;BYDAY=TU"))
                .build();
        // snippet: LendAHand
        SmallHelp smallHelp = chiba.smallHelp();
        OfferId offer = OfferId.of("O-1");
        Terms terms = new Terms(Set.of(area), Set.of("SNOW"), tuesdays, Optional.empty(), 1); // one at a time
        smallHelp.offer(offer, Helper.adult(helper), terms, today).state();

        HelpId help = HelpId.of("H-1");
        Slot slot = Slot.of(day, "07:30", "08:30");
        smallHelp
                .ask(help, neighbour, area, "SNOW", slot, Optional.empty(), today)
                .state();
        HelpMatch match = smallHelp.match(help, today).orElseThrow(); // best first, and why the others do not serve
        smallHelp.agree(help, match.proposals().get(0).offer(), today).state(); // takes the place
        smallHelp.finish(help, today).state(); // frees it, and books the points
        smallHelp.thank(help, Optional.empty(), today).state();

        chiba.points()
                .spend(helper, UseId.of("tea"), card, area, "LOCAL_SHOP", 2, today)
                .state();
        // end snippet
        System.out.println("left: " + chiba.points().left(helper, card, area, today));
        System.out.println("spent: " + chiba.points().sums(today).get(0).tally().spent());
    }

    private static LocalDate yearsEnd() {
        return PointYear.endOf(2024);
    }
}
