package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.Cases;
import org.marugoto.Marugoto;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.task.DueCase;

/** The laws of the house over everything a city has recorded. */
public final class CityLaws {

    private static final LocalDate LONG_AFTER = LocalDate.of(2030, 1, 7);

    private CityLaws() {}

    /**
     * Laws 1, 2, 5, 7 and 8 for every case, and that all that is late is listed.
     *
     * @throws AssertionError if one does not hold
     */
    public static void holdFor(Marugoto city) {
        Marugoto.TYPES.forEach(type -> assertThat(StoreCheck.of(city.store()).check(type))
                .describedAs("law 7: state and journal of every %s", type.name())
                .matches(StoreCheck.Findings::ok));
        List<CaseId> cases = new ArrayList<>();
        Set<CaseId> open = new LinkedHashSet<>();
        city.store().ledger(Cases.TYPE).read((id, latest) -> {
            cases.add(id);
            if (latest.state().status() != SupportCase.Status.CLOSED) {
                open.add(id);
            }
        });
        cases.forEach(id -> {
            Laws.holdFor(city, id);
            PlanLaws.holdFor(city, id);
        });
        lateIsListed(city, open);
    }

    /** Law 8: once its day is long past, everything that is open stands in one list. */
    private static void lateIsListed(Marugoto city, Set<CaseId> open) {
        Occasion asking = Occasion.of(
                ActorId.of("auditor"),
                city.profile().centre(),
                LONG_AFTER.atStartOfDay().toInstant(ZoneOffset.UTC),
                LONG_AFTER);
        assertThat(city.tasks().due(LONG_AFTER, asking).cases().stream().map(DueCase::id))
                .describedAs("law 8: every open case is listed once it is late")
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(city.development().due(LONG_AFTER, asking))
                .isEqualTo(city.development().goingOn(asking));
    }
}
