package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.marugoto.Intake;
import org.marugoto.IntakeFacts;
import org.marugoto.Marugoto;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Query;
import org.marugoto.report.CaseHistory;
import org.marugoto.report.ContactFact;
import org.marugoto.testkit.city.CityHistory;

/**
 * Every public method of every room of the façade, found by reflection, with what must not come in at every place of its
 * arguments: refused in words, nothing written; or, where it is a text like any other, kept as it was given.
 */
abstract class EveryDoor {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CITY = CityHistory.profile();

    private static final Occasion NOW = Occasion.of(
            ActorId.of("W-1"), AgencyId.of("csw"), Instant.parse("2024-05-01T01:00:00Z"), LocalDate.of(2024, 5, 1));

    /** The doors no arguments are made for, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "Resources.directory", "the one that takes a directory is given a program of the caller's and no input");

    /** A database with our tables and nothing in them. */
    abstract DataSource fresh();

    /** How many bad values are put at each place; there are eleven for a text. */
    int most() {
        return EFFORT > 1 ? 11 : 2;
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void what_must_not_come_in_is_refused_at_every_door_and_nothing_is_written() throws SQLException {
        DataSource source = fresh();
        JdbcStore owning = JdbcStore.owning(source, "121002", new MarugotoJson());
        CityHistory.of(CityHistory.city(CITY, owning)).play(1);
        try (DoorDatabase database = new DoorDatabase(source)) {
            JdbcStore store = JdbcStore.joining(database::watched, "121002", new MarugotoJson());
            Marugoto city = Marugoto.with(CITY).store(store).build();
            DoorJudge judge = new DoorJudge(database, store);
            DoorDriver driver = new DoorDriver(database, samples(city), judge, most());
            List<Door> doors = new ArrayList<>(Door.of(city));
            doors.addAll(Door.of(city.resources().directory(List.of(), NOW)));
            for (Door door : doors) {
                driver.drive(door);
            }
            assertThat(judge.faults()).isEmpty();
            assertThat(driver.unmade().keySet()).isEqualTo(LEFT_OUT.keySet());
            assertThat(doors.size()).isGreaterThan(250);
            assertThat(driver.driven()).isGreaterThan(550);
            assertThat(driver.done()).hasSizeGreaterThan(225);
            assertThat(judge.refused()).isGreaterThan(4_000 * most());
            assertThat(judge.accepted()).isGreaterThan(80 * most());
            assertThat(database.changed()).isEmpty();
            driver.keepWhatWasAccepted();
            assertThat(database.changed()).isNotEmpty();
            StoreCheck check = StoreCheck.of(store);
            Marugoto.TYPES.forEach(type -> assertThat(check.check(type)).matches(StoreCheck.Findings::ok));
        }
    }

    private static DoorSamples samples(Marugoto city) {
        DoorSamples samples = new DoorSamples();
        samples.addAll(city.store(), Marugoto.TYPES);
        LocalDate day = LocalDate.of(2024, 5, 1);
        for (Object one : List.of(
                CITY,
                Intake.Progress.NONE,
                BigDecimal.ONE,
                day.atTime(10, 0),
                IntakeFacts.of("SELF", Set.of("ELDERLY")),
                Query.of(CaseRow.TABLE),
                CaseRow.STATUS,
                city.rules().assess(IntakeFacts.of("SELF", Set.of("ELDERLY")), NOW),
                new CaseHistory(
                        "H-1",
                        day,
                        Optional.of(day.plusDays(9)),
                        "SELF",
                        List.of("ELDERLY"),
                        List.of(new ContactFact("K-H", day, "PHONE"))))) {
            samples.add(one);
        }
        return samples;
    }
}
