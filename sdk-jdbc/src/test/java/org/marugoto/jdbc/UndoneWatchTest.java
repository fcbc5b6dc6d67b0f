package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.Marugoto;
import org.marugoto.area.AreaId;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Outcome;
import org.marugoto.privacy.Ground;
import org.marugoto.profile.Profiles;
import org.marugoto.watch.Alarm;
import org.marugoto.watch.RoundId;
import org.marugoto.watch.WatchId;
import org.marugoto.watch.Watcher;

class UndoneWatchTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Occasion NOW =
            Occasion.of(ActorId.of("w-1"), AgencyId.of("csw"), Instant.parse("2024-06-03T00:00:00Z"), DAY);
    private static final WatchId WATCH = WatchId.of("W-1");

    @Test
    void an_alarm_about_a_watch_whose_beginning_the_caller_undid_is_refused_and_reaches_no_desk() throws SQLException {
        try (Connection connection = H2Databases.memory().getConnection()) {
            connection.setAutoCommit(false);
            Marugoto city = Marugoto.with(Profiles.load("chiba"))
                    .store(JdbcStore.joining(() -> connection, "121002", new MarugotoJson()))
                    .build();
            Watcher volunteer = new Watcher(ActorId.of("V-1"), "VOLUNTEER", Optional.empty());
            assertThat(city.watchOver()
                            .begin(
                                    WATCH,
                                    PersonId.of("P-1"),
                                    AreaId.of("chuo"),
                                    volunteer,
                                    Ground.conference("K"),
                                    7,
                                    NOW))
                    .isInstanceOf(Outcome.Done.class);
            connection.rollback();
            Alarm alarm = new Alarm(
                    ContactId.of("K-1"),
                    Consulter.of("SELF"),
                    Channel.of("PHONE"),
                    Set.of(),
                    Set.of(),
                    Optional.empty());
            assertThat(city.watchOver().somethingIsWrong(WATCH, RoundId.of("R-1"), alarm, NOW))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(city.consultations().find(ContactId.of("K-1"), NOW)).isEmpty();
        }
    }
}
