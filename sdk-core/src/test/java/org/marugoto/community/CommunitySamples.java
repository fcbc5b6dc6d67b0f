package org.marugoto.community;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.conference.CaseTraits;
import org.marugoto.conference.ConferenceId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;

/** What the tests of community issues share. */
final class CommunitySamples {

    static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    static final CaseTraits ELDERLY = new CaseTraits(Set.of("P05"), Set.of("ELDERLY"), Set.of(80));
    static final CaseTraits NOTHING = new CaseTraits(Set.of(), Set.of(), Set.of());
    static final Theme HOARDING = new Theme("HOARDING", new CaseTraits(Set.of(), Set.of("ELDERLY"), Set.of()));
    static final Set<AreaId> DISTRICTS =
            Set.of(AreaId.of("east-1"), AreaId.of("east-2"), AreaId.of("west-1"), AreaId.of("west-2"));
    static final Body EAST_1 = new Body(1, "district", Optional.of(AreaId.of("east-1")), Optional.empty());
    static final Body EAST = new Body(2, "area", Optional.of(AreaId.of("east")), Optional.of("ELDERLY"));
    static final Body CITY = new Body(3, "city", Optional.empty(), Optional.empty());

    private CommunitySamples() {}

    static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("csw"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    /** A source in a district such as {@code east-1}, which lies in {@code east}. */
    static Source inCase(String id, String household, String district, CaseTraits traits) {
        return source(id, Source.CASE, Optional.of(CaseId.of("C-" + id)), Optional.of(household), district, traits);
    }

    static Source byResidents(String id, String district) {
        return source(id, Source.RESIDENTS, Optional.empty(), Optional.empty(), district, NOTHING);
    }

    /** One house that a base knows of. */
    static Source atBase(String id, String district, CaseTraits traits) {
        return source(id, Source.BASE, Optional.empty(), Optional.of(id), district, traits);
    }

    static List<Source> three(String district) {
        return List.of(
                inCase(district + "-a", "H1" + district, district, ELDERLY),
                inCase(district + "-b", "H2" + district, district, ELDERLY),
                inCase(district + "-c", "H3" + district, district, ELDERLY));
    }

    static Telling tell(Theme theme, Body body) {
        return new Telling(theme, body, 3, 0, 1, DISTRICTS);
    }

    static FindingCommand.Find find(List<Source> sources) {
        return new FindingCommand.Find("HOARDING", sources, 3, on(DAY));
    }

    static FindingCommand.Describe describe(Theme theme, Body body) {
        return new FindingCommand.Describe(tell(theme, body), on(DAY));
    }

    static List<FindingEvent> oneOfEachFindingEvent() {
        return List.of(
                new FindingEvent.Found("HOARDING", three("east-1"), on(DAY)),
                new FindingEvent.SourceAdded(byResidents("R1", "west-1"), on(DAY)),
                new FindingEvent.SourceRemoved(SourceId.of("R1"), "MISTAKE", on(DAY)),
                new FindingEvent.Described(HOARDING, EAST_1, on(DAY)),
                new FindingEvent.Escalated(HOARDING, EAST, on(DAY)),
                new FindingEvent.Dropped("OTHER", on(DAY)));
    }

    static List<IssueEvent> oneOfEachIssueEvent() {
        return List.of(
                new IssueEvent.Opened(HOARDING, EAST_1, on(DAY)),
                new IssueEvent.Raised(HOARDING, EAST, on(DAY)),
                new IssueEvent.Shared(Optional.of(ConferenceId.of("K1")), on(DAY)),
                new IssueEvent.Planned(Set.of("CLEAN_UP"), DAY.plusDays(90), on(DAY)),
                new IssueEvent.RolesAgreed(Map.of("LEAD", AgencyId.of("shakyo")), on(DAY)),
                new IssueEvent.Acted("CLEAN_UP", on(DAY)),
                new IssueEvent.Evaluated("IMPROVED", on(DAY)),
                new IssueEvent.Dropped("OTHER", on(DAY)));
    }

    private static Source source(
            String id,
            String origin,
            Optional<CaseId> about,
            Optional<String> household,
            String district,
            CaseTraits traits) {
        AreaId area = AreaId.of(district);
        AreaId wider = AreaId.of(district.substring(0, district.indexOf('-')));
        return new Source(SourceId.of(id), origin, about, household, area, Set.of(area, wider), traits);
    }
}
