package org.marugoto;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.marugoto.agency.Agency;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.casework.UrgencyClock;
import org.marugoto.decide.Occasion;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Urgency;

/** How much time an urgency leaves, by the calendar of the agency that has to act. */
final class Clocks {

    /** Municipalities of Japan keep one time, without summer time. */
    static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private final MunicipalityProfile profile;

    private Clocks(MunicipalityProfile profile) {
        this.profile = profile;
    }

    static Clocks of(MunicipalityProfile profile) {
        return new Clocks(profile);
    }

    UrgencyClock from(Urgency urgency, Occasion occasion) {
        OpeningCalendar calendar = profile.agencies()
                .find(occasion.agency())
                .map(Agency::calendar)
                .orElseGet(() -> profile.centreAgency().calendar());
        LocalDateTime now = LocalDateTime.ofInstant(occasion.at(), JAPAN);
        Instant answerBy = calendar.plusOpenHours(now, urgency.answerWithinHours())
                .orElseGet(() -> now.plusHours(urgency.answerWithinHours()))
                .toInstant(JAPAN);
        LocalDate placeOn = calendar.plusOpenDays(now.toLocalDate(), urgency.placeWithinDays())
                .orElseGet(() -> now.toLocalDate().plusDays(urgency.placeWithinDays()));
        return UrgencyClock.of(
                urgency.code(), answerBy, placeOn.plusDays(1).atStartOfDay().toInstant(JAPAN));
    }
}
