package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.Consents;
import org.marugoto.Marugoto;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.privacy.ConsentCommand;
import org.marugoto.privacy.ContentItem;
import org.marugoto.privacy.ContentKind;
import org.marugoto.privacy.DisclosureRequest;
import org.marugoto.privacy.Evidence;
import org.marugoto.privacy.Ground;
import org.marugoto.privacy.Purpose;
import org.marugoto.privacy.Recipient;
import org.marugoto.profile.Profiles;

/** What a hand-over sheet tells before and after the person agreed. */
public final class SharingWithConsent {

    private SharingWithConsent() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate monday = LocalDate.of(2024, 4, 1);
        Occasion now = Occasion.of(ActorId.of("W-7"), chiba.profile().centre(), Instant.EPOCH, monday);
        // snippet: SharingWithConsent
        Consents consents = chiba.consents();
        PersonId mother = PersonId.of("P-1");
        Recipient ward = Recipient.agency(AgencyId.of("ward-welfare"));
        DisclosureRequest sheet = DisclosureRequest.handOverSheet(
                ward,
                Ground.consent(mother, Purpose.SUPPORT),
                List.of(
                        ContentItem.told("needs", ContentKind.NEEDS, mother),
                        ContentItem.told("story", ContentKind.NOTES, mother)));

        System.out.println("agreed: " + consents.covers(mother, Purpose.SUPPORT, ward, now));
        consents.disclose(sheet, now).allowed().forEach(item -> System.out.println("tell " + item.field()));
        consents.disclose(sheet, now)
                .held()
                .forEach(held -> System.out.println("hold " + held.item().field() + ": " + held.because()));

        ConsentCommand give = new ConsentCommand.Give(
                Purpose.SUPPORT,
                Set.of(ward),
                Evidence.of("SIGNED", "2024-04"),
                monday,
                Optional.of(monday.plusYears(1)),
                Optional.empty(),
                now);
        consents.handle(mother, give).state();
        System.out.println(
                "now tell all: " + consents.disclose(sheet, now).held().isEmpty());
        // end snippet
    }
}
