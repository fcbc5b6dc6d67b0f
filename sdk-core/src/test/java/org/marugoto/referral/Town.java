package org.marugoto.referral;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

/** A small town to hand cases over in. */
final class Town {

    static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);
    static final AgencyId EDUCATION = AgencyId.of("education");
    static final AgencyId LIFE_AND_WORK = AgencyId.of("life-and-work");
    static final AgencyId CARE = AgencyId.of("care");
    static final AgencyId FALLBACK = AgencyId.of("welfare-desk");
    static final HandOverId FIRST = HandOverId.of("HO-1");
    static final List<AgencyId> ALL = List.of(EDUCATION, LIFE_AND_WORK, CARE, FALLBACK);

    private Town() {}

    static Occasion by(AgencyId agency) {
        return by(agency, MONDAY);
    }

    static Occasion by(AgencyId agency, LocalDate day) {
        return Occasion.of(ActorId.of("W-1"), agency, day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    static HandOverTerms terms(String onDecline, boolean conference) {
        return new HandOverTerms(
                2,
                onDecline,
                Optional.of(FALLBACK),
                conference,
                Optional.of(FALLBACK),
                List.of(LIFE_AND_WORK, CARE),
                MONDAY.plusDays(7),
                MONDAY.plusDays(3));
    }

    static HandOverCommand.Propose propose(AgencyId from, AgencyId to, String ground) {
        return new HandOverCommand.Propose(to, ground, "WARM", "STAFF_WILL_CALL", Optional.empty(), by(from));
    }

    static HandOverCommand.Send send(AgencyId from) {
        return new HandOverCommand.Send(MONDAY.plusDays(5), by(from));
    }

    static HandOverCommand.Accept accept(AgencyId by) {
        return new HandOverCommand.Accept(MONDAY.plusDays(5), MONDAY.plusDays(60), by(by));
    }

    static BackUpCommand.Ask ask(AgencyId from, AgencyId to) {
        return new BackUpCommand.Ask(to, "ADVICE", MONDAY.plusDays(5), by(from));
    }
}
