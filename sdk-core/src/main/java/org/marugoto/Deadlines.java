package org.marugoto;

import java.time.LocalDate;
import org.marugoto.agency.Agency;
import org.marugoto.decide.AgencyId;
import org.marugoto.profile.MunicipalityProfile;

/** By when an agency has to act, counted in its own open days. */
final class Deadlines {

    private final MunicipalityProfile profile;

    Deadlines(MunicipalityProfile profile) {
        this.profile = profile;
    }

    LocalDate answerBy(AgencyId agency, LocalDate on) {
        return open(agency, on, profile.handOver().answerWithin());
    }

    LocalDate beginBy(AgencyId agency, LocalDate on) {
        return open(agency, on, profile.handOver().beginWithin());
    }

    LocalDate reviewBy(AgencyId agency, LocalDate on) {
        return open(agency, on, profile.handOver().reviewWithin());
    }

    LocalDate outcomeBy(AgencyId agency, LocalDate on) {
        return open(agency, on, profile.handOver().outcomeWithin());
    }

    /** The n-th open day of an agency; of plain days where its calendar cannot say. */
    LocalDate open(AgencyId agency, LocalDate on, int days) {
        return profile.agencies()
                .find(agency)
                .map(Agency::calendar)
                .flatMap(calendar -> calendar.plusOpenDays(on, days))
                .orElseGet(() -> on.plusDays(days));
    }
}
