package org.marugoto.testkit.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.CommunityIssues;
import org.marugoto.Marugoto;
import org.marugoto.community.Body;
import org.marugoto.community.Finding;
import org.marugoto.community.FindingEvent;
import org.marugoto.community.IssueEvent;
import org.marugoto.community.IssueId;
import org.marugoto.community.Source;
import org.marugoto.community.Theme;
import org.marugoto.json.MarugotoJson;

/** Nobody can be told from a community issue, and what is told of it is what its finding says; read from journals alone. */
final class IssueLaws {

    private static final MarugotoJson JSON = new MarugotoJson();

    private IssueLaws() {}

    static void holdFor(Marugoto city) {
        city.store()
                .journal()
                .read(
                        CommunityIssues.TYPE,
                        (id, history) -> history.forEach(event -> assertThat(JSON.write(IssueEvent.class, event))
                                .doesNotContain("KEISU")
                                .doesNotContain("SETAI")
                                .doesNotContain("\"P-")));
        city.store().journal().read(CommunityIssues.FINDINGS, (id, history) -> checkTold(city, id, history));
        city.store().ledger(CommunityIssues.TYPE).read((id, latest) -> {
            switch (latest.state().status()) {
                case PLANNED, ROLES_AGREED, ACTED ->
                    assertThat(latest.state().reviewOn()).describedAs("law 8").isPresent();
                default -> assertThat(latest.state().reviewOn()).isEmpty();
            }
        });
    }

    /** Whatever was told was shared by enough households when it was told, and the issue says the same. */
    private static void checkTold(Marugoto city, IssueId id, List<FindingEvent> history) {
        Finding now = Finding.NONE;
        List<Theme> told = new ArrayList<>();
        for (FindingEvent event : history) {
            if (event instanceof FindingEvent.Described described) {
                assertHidden(city, now, described.theme(), described.body());
                told.add(described.theme());
            } else if (event instanceof FindingEvent.Escalated escalated) {
                assertHidden(city, now, escalated.theme(), escalated.body());
                assertThat(escalated.body().step())
                        .isEqualTo(now.body().orElseThrow().step() + 1);
                told.add(escalated.theme());
            }
            now = CommunityIssues.FINDINGS.decider().evolve(now, event);
        }
        assertThat(heard(city, id)).isEqualTo(told);
    }

    private static List<Theme> heard(Marugoto city, IssueId id) {
        return city.store().journal().history(CommunityIssues.TYPE, id).stream()
                .flatMap(event -> theme(event).stream())
                .toList();
    }

    private static Optional<Theme> theme(IssueEvent event) {
        if (event instanceof IssueEvent.Opened opened) {
            return Optional.of(opened.theme());
        }
        return event instanceof IssueEvent.Raised raised ? Optional.of(raised.theme()) : Optional.empty();
    }

    private static void assertHidden(Marugoto city, Finding finding, Theme theme, Body body) {
        int k = city.profile().issueLadder().rungs().get(body.step() - 1).k();
        List<Source> there = finding.sources().stream()
                .filter(source -> body.area().map(source.within()::contains).orElse(true))
                .toList();
        boolean somebody = there.stream().anyMatch(source -> source.household().isPresent());
        long sharing = there.stream()
                .filter(source -> source.supportCase().isPresent())
                .filter(source ->
                        source.traits().needs().containsAll(theme.traits().needs()))
                .map(source -> source.household().orElseThrow())
                .distinct()
                .count();
        assertThat(!somebody || sharing >= k).as("hidden among %d", k).isTrue();
    }
}
