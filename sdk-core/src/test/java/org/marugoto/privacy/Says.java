package org.marugoto.privacy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

/** What people say about consent in the tests. */
final class Says {

    static final LocalDate DAY = LocalDate.of(2024, 4, 2);
    static final Recipient WARD = Recipient.agency(AgencyId.of("ward"));
    static final Recipient COUNCIL = Recipient.agency(AgencyId.of("council"));
    static final Recipient MEETING = Recipient.conference("MULTI_LAYERED");
    static final Evidence SIGNED = Evidence.of("SIGNED", "2024-04");

    private Says() {}

    static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("W-7"), AgencyId.of("centre"), day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    static ConsentCommand ask(LocalDate day, Recipient... to) {
        return new ConsentCommand.Ask(Purpose.SUPPORT, Set.of(to), on(day));
    }

    static ConsentCommand give(LocalDate day, Recipient... to) {
        return giveUntil(day, day.plusYears(1), to);
    }

    static ConsentCommand giveUntil(LocalDate day, LocalDate until, Recipient... to) {
        return new ConsentCommand.Give(
                Purpose.SUPPORT, Set.of(to), SIGNED, day, Optional.of(until), Optional.empty(), on(day));
    }

    static ConsentCommand giveFor(Representative by, LocalDate day, Recipient... to) {
        return new ConsentCommand.Give(
                Purpose.SUPPORT, Set.of(to), SIGNED, day, Optional.empty(), Optional.of(by), on(day));
    }

    static ConsentCommand refuse(LocalDate day, Recipient... to) {
        return new ConsentCommand.Refuse(Purpose.SUPPORT, Set.of(to), on(day));
    }

    static ConsentCommand unable(LocalDate day, Recipient... to) {
        return new ConsentCommand.DeclareUnable(Purpose.SUPPORT, Set.of(to), "UNCONSCIOUS", on(day));
    }

    static ConsentCommand withdraw(LocalDate day, Recipient... to) {
        return new ConsentCommand.Withdraw(Purpose.SUPPORT, Set.of(to), on(day));
    }

    /** The consents after these words, each of which has to be accepted. */
    static Consent after(ConsentCommand... commands) {
        ConsentDecider decider = new ConsentDecider();
        Consent now = decider.initial();
        for (ConsentCommand command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }
}
