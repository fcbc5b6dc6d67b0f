package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.community.Body;
import org.marugoto.community.CommunityIssue;
import org.marugoto.community.Finding;
import org.marugoto.community.FindingDecider;
import org.marugoto.community.FindingEvent;
import org.marugoto.community.IssueDecider;
import org.marugoto.community.IssueEvent;
import org.marugoto.community.Source;
import org.marugoto.community.SourceId;
import org.marugoto.community.Theme;
import org.marugoto.conference.CaseTraits;
import org.marugoto.conference.ConferenceId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.testkit.EventCensus;

class CommunityJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Occasion OCCASION =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("shakyo"), Instant.parse("2024-06-03T01:00:00Z"), DAY);
    private static final CaseTraits TRAITS = new CaseTraits(Set.of("P05"), Set.of("ELDERLY"), Set.of(80));
    private static final Theme THEME = new Theme("HOARDING", TRAITS);
    private static final Body DISTRICT =
            new Body(1, "district", Optional.of(AreaId.of("sakura")), Optional.of("ELDERLY"));
    private static final Body CITY = new Body(2, "city", Optional.empty(), Optional.empty());

    private static final List<IssueEvent> ISSUE = List.of(
            new IssueEvent.Opened(THEME, DISTRICT, OCCASION),
            new IssueEvent.Raised(THEME, CITY, OCCASION),
            new IssueEvent.Shared(Optional.of(ConferenceId.of("K1")), OCCASION),
            new IssueEvent.Planned(Set.of("CLEAN_UP"), DAY.plusDays(90), OCCASION),
            new IssueEvent.RolesAgreed(Map.of("LEAD", AgencyId.of("shakyo")), OCCASION),
            new IssueEvent.Acted("CLEAN_UP", OCCASION),
            new IssueEvent.Evaluated("IMPROVED", OCCASION),
            new IssueEvent.Dropped("OTHER", OCCASION));

    private static final List<FindingEvent> FINDING = List.of(
            new FindingEvent.Found("HOARDING", List.of(source("S1", Optional.of(CaseId.of("C1")))), OCCASION),
            new FindingEvent.SourceAdded(source("S2", Optional.empty()), OCCASION),
            new FindingEvent.SourceRemoved(SourceId.of("S2"), "MISTAKE", OCCASION),
            new FindingEvent.Described(THEME, DISTRICT, OCCASION),
            new FindingEvent.Escalated(THEME, CITY, OCCASION),
            new FindingEvent.Dropped("OTHER", OCCASION));

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_of_an_issue_reads_back_as_it_was_written() {
        EventCensus.of(IssueEvent.class).check(new IssueDecider(), ISSUE);
        CommunityIssue issue = CommunityIssue.NONE;
        for (IssueEvent event : ISSUE) {
            assertThat(json.read(IssueEvent.class, json.write(IssueEvent.class, event)))
                    .isEqualTo(event);
            issue = new IssueDecider().evolve(issue, event);
            assertThat(json.read(CommunityIssue.class, json.write(CommunityIssue.class, issue)))
                    .isEqualTo(issue);
        }
    }

    @Test
    void every_event_and_state_of_a_finding_reads_back_as_it_was_written() {
        EventCensus.of(FindingEvent.class).check(new FindingDecider(), FINDING);
        Finding finding = Finding.NONE;
        for (FindingEvent event : FINDING) {
            assertThat(json.read(FindingEvent.class, json.write(FindingEvent.class, event)))
                    .isEqualTo(event);
            finding = new FindingDecider().evolve(finding, event);
            assertThat(json.read(Finding.class, json.write(Finding.class, finding)))
                    .isEqualTo(finding);
        }
    }

    @Test
    void the_names_in_the_journal_are_these_forever() {
        assertThat(ISSUE.stream().map(event -> json.nameOf(IssueEvent.class, event)))
                .containsExactly(
                        "issue-opened",
                        "issue-raised",
                        "issue-shared",
                        "issue-planned",
                        "issue-roles-agreed",
                        "issue-acted",
                        "issue-evaluated",
                        "issue-dropped");
        assertThat(FINDING.stream().map(event -> json.nameOf(FindingEvent.class, event)))
                .containsExactly(
                        "finding-found",
                        "finding-source-added",
                        "finding-source-removed",
                        "finding-described",
                        "finding-escalated",
                        "finding-dropped");
    }

    private static Source source(String id, Optional<CaseId> about) {
        return new Source(
                SourceId.of(id),
                about.isPresent() ? Source.CASE : Source.RESIDENTS,
                about,
                about.map(CaseId::value),
                AreaId.of("sakura"),
                Set.of(AreaId.of("sakura"), AreaId.of("area-1")),
                TRAITS);
    }
}
