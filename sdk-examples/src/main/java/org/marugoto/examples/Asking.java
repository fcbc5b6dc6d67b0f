package org.marugoto.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;
import org.marugoto.profile.MunicipalityProfile;

/** Who the command line acts as. */
final class Asking {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Asking() {}

    /** An act of the command line for the profile's centre, now. */
    static Occasion now(MunicipalityProfile profile) {
        Clock clock = Clock.system(JAPAN);
        return Occasion.of(ActorId.of("command-line"), profile.centre(), clock.instant(), LocalDate.now(clock));
    }
}
