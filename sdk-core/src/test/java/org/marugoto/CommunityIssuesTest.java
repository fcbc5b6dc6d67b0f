package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.community.CommunityIssue;
import org.marugoto.community.Finding;
import org.marugoto.community.FindingEvent;
import org.marugoto.community.FindingRefusal;
import org.marugoto.community.IssueCommand;
import org.marugoto.community.IssueEvent;
import org.marugoto.community.IssueId;
import org.marugoto.community.LadderRefusal;
import org.marugoto.community.Source;
import org.marugoto.community.SourceId;
import org.marugoto.community.Theme;
import org.marugoto.conference.CaseTraits;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.household.AgeRange;
import org.marugoto.household.HouseholdCommand;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Member;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;

class CommunityIssuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final MunicipalityProfile CITY = Profiles.load(CityJourneys.files("toyonaka"));
    private static final IssueId ISSUE = IssueId.of("I1");
    private static final String LOW = "school-district";
    private static final Occasion CSW = by("shakyo");
    private static final Occasion VOLUNTEER = by("nandemo");

    /** The desk of volunteers reads no case but the one it brought in itself, the CSW reads all. */
    private static final AccessPolicy POLICY = (asking, kind, id) -> new AccessPolicy.Answer(
            asking,
            kind,
            id,
            !kind.equals("case")
                    || asking.agency().equals(CSW.agency())
                    || id.value().equals("KEISU-YAMADA"),
            "TEST");

    private final Marugoto marugoto =
            Marugoto.with(CITY).store(new InMemoryStore()).access(POLICY).build();
    private final CommunityIssues issues = marugoto.communityIssues();

    @Test
    void r30_no_planted_identity_reaches_an_issue_its_journal_or_a_refusal() {
        plant("YAMADA", "ELDERLY", "DEBT");
        plant("SUZUKI", "ELDERLY");
        plant("TANAKA", "ELDERLY");
        found("YAMADA", "SUZUKI", "TANAKA");
        StringBuilder heard = new StringBuilder();
        for (Theme tooMuch :
                List.of(theme("ELDERLY", "DEBT"), new Theme("HOARDING", decade(80)), theme("YAMADA-TARO"))) {
            heard.append(reasons(issues.describe(ISSUE, tooMuch, LOW, CSW)));
            assertThat(issues.find(ISSUE, VOLUNTEER)).isEmpty();
        }
        issues.describe(ISSUE, theme("ELDERLY"), LOW, CSW).state();
        issues.handle(ISSUE, new IssueCommand.Share(Optional.empty(), VOLUNTEER))
                .state();
        for (IssueCommand.Step words : List.of(
                new IssueCommand.Plan(Set.of("YAMADA-TARO"), DAY.plusDays(9), VOLUNTEER),
                new IssueCommand.Drop("KEISU-SUZUKI", VOLUNTEER))) {
            Outcome<CommunityIssue, IssueEvent> outcome = issues.handle(ISSUE, words);
            assertThat(codes(outcome)).containsExactly(DocumentFault.UNKNOWN_VALUE);
            heard.append(reasons(outcome));
        }
        assertThat(readByResidents())
                .doesNotContain("YAMADA")
                .doesNotContain("SUZUKI")
                .doesNotContain("TANAKA");
        assertThat(readByResidents()).doesNotContain("DEBT").contains("ELDERLY").contains("sakura");
        assertThat(heard.toString())
                .doesNotContain("KEISU")
                .doesNotContain("SETAI")
                .doesNotContain("YAMADA");
    }

    @Test
    void r30_a_decade_or_a_need_of_one_household_is_not_told_and_one_that_three_share_is() {
        plant("YAMADA", "ELDERLY", "DEBT");
        plant("SUZUKI", "ELDERLY");
        plant("TANAKA", "ELDERLY");
        age("YAMADA", 83);
        age("SUZUKI", 85);
        found("YAMADA", "SUZUKI", "TANAKA");
        assertThat(codes(issues.describe(ISSUE, new Theme("HOARDING", decade(80)), LOW, CSW)))
                .containsExactly(FindingRefusal.IDENTIFIES);
        plant("SATO", "ELDERLY");
        age("SATO", 80);
        issues.addSource(ISSUE, of("SATO"), CSW).state();
        assertThat(codes(issues.describe(ISSUE, new Theme("HOARDING", decade(80)), LOW, CSW)))
                .isEmpty();
    }

    @Test
    void two_cases_of_one_household_hide_nobody() {
        plant("YAMADA", "ELDERLY");
        plant("SUZUKI", "ELDERLY");
        open("KEISU-2", Set.of("ELDERLY"));
        marugoto.cases()
                .handle(CaseId.of("KEISU-2"), new CaseCommand.ConcernHousehold(HouseholdId.of("SETAI-SUZUKI"), CSW))
                .state();
        Outcome<Finding, FindingEvent> outcome = issues.found(
                ISSUE,
                "HOARDING",
                List.of(
                        of("YAMADA"),
                        of("SUZUKI"),
                        new IssueSource.OfCase(SourceId.of("S-2"), CaseId.of("KEISU-2"), AreaId.of("sakura"))),
                CSW);
        assertThat(codes(outcome)).containsExactly(FindingRefusal.TOO_FEW_CASES);
    }

    @Test
    void the_way_back_to_a_case_is_for_those_who_may_read_it() {
        plant("YAMADA", "ELDERLY");
        plant("SUZUKI", "ELDERLY");
        plant("TANAKA", "ELDERLY");
        found("YAMADA", "SUZUKI", "TANAKA");
        assertThat(cases(issues.finding(ISSUE, CSW).orElseThrow())).hasSize(3);
        assertThat(cases(issues.finding(ISSUE, VOLUNTEER).orElseThrow())).containsExactly(CaseId.of("KEISU-YAMADA"));
    }

    @Test
    void who_adds_a_source_learns_of_no_other_and_adds_no_case_of_others() {
        plant("YAMADA", "ELDERLY");
        plant("SUZUKI", "ELDERLY");
        plant("TANAKA", "ELDERLY");
        plant("SATO", "ELDERLY");
        found("SATO", "SUZUKI", "TANAKA");
        Finding seen = issues.addSource(ISSUE, of("YAMADA"), VOLUNTEER).state();
        assertThat(cases(seen)).containsExactly(CaseId.of("KEISU-YAMADA"));
        IssueSource hidden = new IssueSource.OfCase(SourceId.of("S9"), CaseId.of("KEISU-SATO"), AreaId.of("sakura"));
        IssueSource missing = new IssueSource.OfCase(SourceId.of("S9"), CaseId.of("NOBODY"), AreaId.of("sakura"));
        assertThat(codes(issues.addSource(ISSUE, hidden, VOLUNTEER))).containsExactly(LadderRefusal.NO_SUCH_CASE);
        assertThat(codes(issues.addSource(ISSUE, missing, CSW))).containsExactly(LadderRefusal.NO_SUCH_CASE);
    }

    @Test
    void telling_and_the_issue_are_recorded_together_or_not_at_all() {
        plant("YAMADA", "ELDERLY");
        plant("SUZUKI", "ELDERLY");
        plant("TANAKA", "ELDERLY");
        found("YAMADA", "SUZUKI", "TANAKA");
        issues.describe(ISSUE, theme("ELDERLY"), LOW, CSW).state();
        issues.handle(ISSUE, new IssueCommand.Drop("OTHER", CSW)).state();
        Outcome<Finding, FindingEvent> up = issues.escalate(ISSUE, theme("ELDERLY"), "life-area", CSW);
        assertThat(codes(up)).hasSize(1);
        assertThat(issues.finding(ISSUE, CSW).orElseThrow().body().orElseThrow().rung())
                .isEqualTo(LOW);
        StoreCheck check = StoreCheck.of(marugoto.store());
        assertThat(check.check(CommunityIssues.TYPE).ok()).isTrue();
        assertThat(check.check(CommunityIssues.FINDINGS).ok()).isTrue();
    }

    @Test
    void a_repeated_telling_or_step_records_nothing_new() {
        plant("YAMADA", "ELDERLY");
        plant("SUZUKI", "ELDERLY");
        plant("TANAKA", "ELDERLY");
        found("YAMADA", "SUZUKI", "TANAKA");
        for (int i = 0; i < 2; i++) {
            issues.describe(ISSUE, theme("ELDERLY"), LOW, CSW).state();
        }
        for (int i = 0; i < 2; i++) {
            issues.escalate(ISSUE, theme("ELDERLY"), "life-area", CSW).state();
        }
        assertThat(marugoto.store().journal().history(CommunityIssues.TYPE, ISSUE))
                .hasSize(2);
    }

    @Test
    void bad_input_is_refused_with_one_reason_each_and_nothing_is_recorded() {
        plant("YAMADA", "ELDERLY");
        AreaId nowhere = AreaId.of("nowhere");
        assertThat(codes(issues.found(ISSUE, "GOSSIP", List.of(residents("sakura")), CSW)))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(issues.found(
                        ISSUE, "SHOPPING", List.of(new IssueSource.OfCase(SourceId.of("S1"), yamada(), nowhere)), CSW)))
                .containsExactly(LadderRefusal.NO_SUCH_AREA);
        IssueSource fromMars = new IssueSource.Seen(SourceId.of("S1"), "MARS", AreaId.of("sakura"), false, decade(80));
        assertThat(codes(issues.found(ISSUE, "SHOPPING", List.of(fromMars), CSW)))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(codes(issues.describe(ISSUE, theme(), "parliament", CSW)))
                .containsExactly(LadderRefusal.NO_SUCH_BODY);
        assertThat(codes(issues.found(ISSUE, "SHOPPING", List.of(), CSW))).hasSize(1);
        assertThat(issues.finding(ISSUE, CSW)).isEmpty();
    }

    @Test
    void what_open_cases_have_in_common_is_offered_to_those_who_may_read_them() {
        plant("YAMADA", "ELDERLY", "DEBT");
        plant("SUZUKI", "ELDERLY");
        plant("TANAKA", "ELDERLY");
        Map<Need, List<CaseId>> common = issues.candidates(CSW);
        assertThat(common.keySet()).containsExactly(Need.of("ELDERLY"));
        assertThat(common.get(Need.of("ELDERLY"))).hasSize(3);
        assertThat(issues.candidates(VOLUNTEER)).isEmpty();
    }

    @Test
    void plans_to_be_looked_at_again_are_listed_by_day() {
        issues.found(ISSUE, "SHOPPING", List.of(residents("sakura")), CSW).state();
        issues.describe(ISSUE, Theme.of("SHOPPING"), LOW, CSW).state();
        issues.handle(ISSUE, new IssueCommand.Share(Optional.empty(), CSW)).state();
        issues.handle(ISSUE, new IssueCommand.Plan(Set.of("SMALL_HELP"), DAY.plusDays(30), CSW))
                .state();
        assertThat(issues.toReview(DAY.plusDays(29), CSW)).isEmpty();
        assertThat(issues.toReview(DAY.plusDays(30), CSW)).containsOnlyKeys(ISSUE);
        assertThat(issues.possible(ISSUE, CSW)).contains(IssueCommand.AgreeRoles.class);
    }

    private String readByResidents() {
        MarugotoJson json = new MarugotoJson();
        StringBuilder all = new StringBuilder();
        issues.find(ISSUE, VOLUNTEER).ifPresent(issue -> all.append(json.write(CommunityIssue.class, issue)));
        marugoto.store()
                .journal()
                .history(CommunityIssues.TYPE, ISSUE)
                .forEach(event -> all.append(json.write(IssueEvent.class, event)));
        return all.toString();
    }

    private void plant(String name, String... needs) {
        open("KEISU-" + name, Set.of(needs));
        marugoto.households()
                .handle(HouseholdId.of("SETAI-" + name), join(name, AgeRange.UNKNOWN))
                .state();
        marugoto.cases()
                .handle(
                        CaseId.of("KEISU-" + name),
                        new CaseCommand.ConcernHousehold(HouseholdId.of("SETAI-" + name), CSW))
                .state();
    }

    private void age(String name, int years) {
        marugoto.households()
                .handle(
                        HouseholdId.of("SETAI-" + name),
                        new HouseholdCommand.StateAge(PersonId.of(name + "-TARO"), AgeRange.of(years), DAY, CSW))
                .state();
    }

    private void open(String id, Set<String> needs) {
        marugoto.cases()
                .handle(
                        CaseId.of(id),
                        new CaseCommand.Open(
                                Consulter.of("FAMILY"),
                                Set.copyOf(needs.stream().map(Need::of).toList()),
                                new NextAction("ASSESS", DAY.plusDays(7)),
                                CSW))
                .state();
    }

    private void found(String... names) {
        issues.found(
                        ISSUE,
                        "HOARDING",
                        List.of(names).stream().map(CommunityIssuesTest::of).toList(),
                        CSW)
                .state();
    }

    private static HouseholdCommand join(String name, AgeRange age) {
        return new HouseholdCommand.Join(new Member(PersonId.of(name + "-TARO"), "SELF", age, DAY), CSW);
    }

    private static CaseId yamada() {
        return CaseId.of("KEISU-YAMADA");
    }

    private static IssueSource of(String name) {
        return new IssueSource.OfCase(SourceId.of("S-" + name), CaseId.of("KEISU-" + name), AreaId.of("sakura"));
    }

    private static IssueSource residents(String area) {
        return new IssueSource.Seen(
                SourceId.of("S-R"),
                Source.RESIDENTS,
                AreaId.of(area),
                false,
                new CaseTraits(Set.of(), Set.of(), Set.of()));
    }

    private static Theme theme(String... needs) {
        return new Theme("HOARDING", new CaseTraits(Set.of(), Set.of(needs), Set.of()));
    }

    private static CaseTraits decade(int first) {
        return new CaseTraits(Set.of(), Set.of(), Set.of(first));
    }

    private static List<CaseId> cases(Finding finding) {
        return finding.sources().stream()
                .flatMap(source -> source.supportCase().stream())
                .toList();
    }

    private static List<Reason.Code> codes(Outcome<?, ?> outcome) {
        return reasons(outcome).stream().map(Reason::code).toList();
    }

    private static List<Reason> reasons(Outcome<?, ?> outcome) {
        return outcome.match(done -> List.of(), reasons -> reasons);
    }

    private static Occasion by(String agency) {
        return Occasion.of(
                ActorId.of(agency + ".worker"),
                AgencyId.of(agency),
                DAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)),
                DAY);
    }
}
