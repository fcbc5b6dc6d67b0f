package org.marugoto.bench.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.IntakeFacts;
import org.marugoto.Marugoto;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.HouseholdId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.referral.BackUpCommand;
import org.marugoto.referral.BackUpId;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;
import org.marugoto.rule.Facts;

/** One case from the first contact to a responsible agency and back: {@value #COMMANDS} commands on the façade. */
final class FrontHalf {

    static final int COMMANDS = 25;

    static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);
    static final AgencyId CENTRE = AgencyId.of("fukumaru");
    private static final AgencyId SELF_RELIANCE = AgencyId.of("self-reliance");
    private static final AgencyId YOUTH = AgencyId.of("withdrawal-youth");
    private static final Facts FACTS =
            IntakeFacts.of("FAMILY", Set.of("ELDERLY")).yes("arrears");

    private final Marugoto city;

    FrontHalf(ShapeCheck shapes) {
        city = Marugoto.with(CHIBA).store(new InMemoryStore()).shapes(shapes).build();
    }

    Marugoto city() {
        return city;
    }

    void walk(String number) {
        CaseId id = CaseId.of("C" + number);
        HandOverId first = HandOverId.of("H" + number);
        HandOverId second = HandOverId.of("I" + number);
        BackUpId help = BackUpId.of("B" + number);
        Occasion centre = by(CENTRE);
        Occasion office = by(SELF_RELIANCE);
        Occasion youth = by(YOUTH);
        var cases = city.cases();
        var handOvers = city.handOvers();
        var backUps = city.backUps();
        done(cases.handle(
                id, new CaseCommand.Open(Consulter.of("FAMILY"), Set.of(Need.of("ELDERLY")), next(), centre)));
        done(cases.setUrgency(id, "WITHIN_WEEK", centre));
        done(cases.handle(id, contact("1", centre)));
        done(cases.handle(id, new CaseCommand.RespondFirst(centre)));
        done(cases.handle(id, new CaseCommand.ConcernHousehold(HouseholdId.of("HH" + number), centre)));
        done(cases.handle(id, new CaseCommand.Assess(Set.of(Need.of("ELDERLY"), Need.of("ILLNESS")), next(), centre)));
        done(cases.route(id, FACTS, next(), centre));
        done(handOvers.offer(id, first, YOUTH, "RULE", centre)); // two commands
        done(handOvers.handle(id, first, new HandOverCommand.Decline("FULL", youth)));
        done(backUps.handle(id, help, new BackUpCommand.Ask(YOUTH, "ADVICE", MONDAY.plusDays(5), centre)));
        done(backUps.handle(id, help, new BackUpCommand.TakeUp(youth)));
        done(backUps.handle(id, help, new BackUpCommand.Answer("ADVISED", Optional.empty(), youth)));
        done(backUps.handle(id, help, new BackUpCommand.CloseBackUp(centre)));
        done(cases.handle(id, contact("2", centre)));
        done(handOvers.offer(id, second, SELF_RELIANCE, "RULE", centre)); // two commands
        done(handOvers.handle(id, second, new HandOverCommand.Acknowledge(office)));
        done(handOvers.accept(id, second, office));
        done(handOvers.handle(id, second, new HandOverCommand.BeginService(office)));
        done(cases.handle(id, contact("3", office)));
        done(cases.handle(id, new CaseCommand.PlanNext(new NextAction("VISIT", MONDAY.plusDays(9)), office)));
        done(cases.handle(id, contact("4", office)));
        done(handOvers.handle(id, second, new HandOverCommand.ReportOutcome("IN_SUPPORT", office)));
        done(handOvers.handle(id, second, new HandOverCommand.CloseLoop(centre)));
    }

    /** A contact for the case of this number. */
    void contact(String number, String contact) {
        done(city.cases().handle(CaseId.of("C" + number), contact(contact, by(CENTRE))));
    }

    private static CaseCommand contact(String number, Occasion occasion) {
        return new CaseCommand.RecordContact(ContactId.of("K" + number), Channel.of("PHONE"), occasion);
    }

    private static NextAction next() {
        return new NextAction("FOLLOW_UP", MONDAY.plusDays(7));
    }

    static Occasion by(AgencyId agency) {
        return Occasion.of(ActorId.of("W-1"), agency, MONDAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), MONDAY);
    }

    static void done(Outcome<?, ?> outcome) {
        outcome.match(yes -> true, reasons -> {
            throw new AssertionError(List.copyOf(reasons).toString());
        });
    }
}
