package org.marugoto.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.marugoto.IssueSource;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.community.Body;
import org.marugoto.community.CommunityIssue;
import org.marugoto.community.Finding;
import org.marugoto.community.FindingEvent;
import org.marugoto.community.IssueCommand;
import org.marugoto.community.IssueId;
import org.marugoto.community.Source;
import org.marugoto.community.SourceId;
import org.marugoto.community.Theme;
import org.marugoto.conference.CaseTraits;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.document.YamlNode;
import org.marugoto.ledger.Outcome;

/** What journeys say about community issues. */
final class IssueSteps {

    static final NameKind<IssueId> ISSUE = new NameKind<>(Text.of("地域課題", "community issue"), IssueId::of);

    private static final NameKind<SourceId> SOURCE = new NameKind<>(Text.of("発見のもと", "source"), SourceId::of);

    private static final Expectations<CommunityIssue> STATE = Expectations.<CommunityIssue>none()
            .one("status", found -> Optional.of(found.status()))
            .one("body", found -> found.body().map(Body::rung))
            .one("area", found -> found.body().flatMap(Body::area))
            .one("committee", found -> found.body().flatMap(Body::committee))
            .one("topic", found -> found.theme().map(Theme::topic))
            .set("told", found -> found.theme().map(IssueSteps::told).orElse(Set.of()))
            .set("planned", CommunityIssue::planned)
            .set("roles", found -> found.roles().keySet())
            .set("done", CommunityIssue::done)
            .one("result", CommunityIssue::result);

    private static final Expectations<Acted<CommunityIssue>> ACTED = Acted.expectations(STATE);

    private static final Expectations<Finding> SOURCES = Expectations.<Finding>none()
            .one("finding", found -> Optional.of(found.status()))
            .list(
                    "cases",
                    found -> found.sources().stream()
                            .flatMap(source -> source.supportCase().stream())
                            .toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("find issue", IssueSteps::find, ACTED),
            new StepWord<>("add to issue", IssueSteps::add, ACTED),
            new StepWord<>("tell of issue", IssueSteps::tell, ACTED),
            new StepWord<>("escalate issue", IssueSteps::escalate, ACTED),
            new StepWord<>("share issue", IssueSteps::share, ACTED),
            new StepWord<>("plan issue", IssueSteps::plan, ACTED),
            new StepWord<>("agree roles", IssueSteps::agreeRoles, ACTED),
            new StepWord<>("act on issue", IssueSteps::act, ACTED),
            new StepWord<>("evaluate issue", IssueSteps::evaluate, ACTED),
            new StepWord<>("drop issue", IssueSteps::drop, ACTED),
            new StepWord<>("look at issue", IssueSteps::look, STATE),
            new StepWord<>("look at sources", IssueSteps::sources, SOURCES));

    private IssueSteps() {}

    private static StepWord.Call<Acted<CommunityIssue>> find(StepNode step) {
        Named<IssueId> issue = step.introduces(ISSUE);
        String topic = step.code("topic");
        Function<Scene, List<IssueSource>> seen = seen(step);
        return (scene, occasion) -> found(
                scene,
                issue,
                scene.marugoto().communityIssues().found(scene.id(issue), topic, seen.apply(scene), occasion),
                occasion);
    }

    /** Each source is added on its own, as it would be by hand. */
    private static StepWord.Call<Acted<CommunityIssue>> add(StepNode step) {
        Named<IssueId> issue = step.named(ISSUE);
        Function<Scene, List<IssueSource>> seen = seen(step);
        return (scene, occasion) -> seen.apply(scene).stream()
                .map(source -> found(
                        scene,
                        issue,
                        scene.marugoto().communityIssues().addSource(scene.id(issue), source, occasion),
                        occasion))
                .reduce((one, other) -> new Acted<>(
                        both(one.reasons(), other.reasons()), both(one.events(), other.events()), other.after()))
                .orElseThrow();
    }

    private static StepWord.Call<Acted<CommunityIssue>> tell(StepNode step) {
        return told(
                step,
                (scene, occasion, id, theme, rung) ->
                        scene.marugoto().communityIssues().describe(id, theme, rung, occasion));
    }

    private static StepWord.Call<Acted<CommunityIssue>> escalate(StepNode step) {
        return told(
                step,
                (scene, occasion, id, theme, rung) ->
                        scene.marugoto().communityIssues().escalate(id, theme, rung, occasion));
    }

    /** How a body hears of an issue, for the first time or as the next higher one. */
    private interface Tell {
        Outcome<Finding, FindingEvent> on(Scene scene, Occasion occasion, IssueId id, Theme theme, String rung);
    }

    private static StepWord.Call<Acted<CommunityIssue>> told(StepNode step, Tell tell) {
        Named<IssueId> issue = step.named(ISSUE);
        String rung = step.code("to");
        CaseTraits traits = traits(step);
        return (scene, occasion) -> found(
                scene,
                issue,
                tell.on(scene, occasion, scene.id(issue), theme(scene, issue, traits, occasion), rung),
                occasion);
    }

    private static StepWord.Call<Acted<CommunityIssue>> share(StepNode step) {
        return steps(step, occasion -> new IssueCommand.Share(Optional.empty(), occasion));
    }

    private static StepWord.Call<Acted<CommunityIssue>> plan(StepNode step) {
        Set<String> actions = step.codes("actions", code -> code);
        LocalDate reviewOn = step.requiredDay("reviewOn").orElse(LocalDate.EPOCH);
        return steps(step, occasion -> new IssueCommand.Plan(actions, reviewOn, occasion));
    }

    private static StepWord.Call<Acted<CommunityIssue>> agreeRoles(StepNode step) {
        Map<String, AgencyId> roles = new TreeMap<>();
        step.require("roles")
                .map(YamlNode::entries)
                .ifPresent(entries -> entries.forEach(
                        (role, at) -> step.made(at, AgencyId::of).ifPresent(agency -> roles.put(role, agency))));
        return steps(step, occasion -> new IssueCommand.AgreeRoles(roles, occasion));
    }

    private static StepWord.Call<Acted<CommunityIssue>> act(StepNode step) {
        String action = step.code("action");
        return steps(step, occasion -> new IssueCommand.Act(action, occasion));
    }

    private static StepWord.Call<Acted<CommunityIssue>> evaluate(StepNode step) {
        String result = step.code("result");
        return steps(step, occasion -> new IssueCommand.Evaluate(result, occasion));
    }

    /** What was not told yet is dropped as a finding. */
    private static StepWord.Call<Acted<CommunityIssue>> drop(StepNode step) {
        Named<IssueId> issue = step.named(ISSUE);
        String ground = step.code("ground");
        return (scene, occasion) -> {
            var issues = scene.marugoto().communityIssues();
            IssueId id = scene.id(issue);
            return issues.find(id, occasion).isPresent()
                    ? Acted.of(
                            issues.handle(id, new IssueCommand.Drop(ground, occasion)),
                            () -> now(scene, issue, occasion))
                    : found(scene, issue, issues.dropFinding(id, ground, occasion), occasion);
        };
    }

    private static StepWord.Call<CommunityIssue> look(StepNode step) {
        Named<IssueId> issue = step.named(ISSUE);
        return (scene, occasion) -> now(scene, issue, occasion);
    }

    private static StepWord.Call<Finding> sources(StepNode step) {
        Named<IssueId> issue = step.named(ISSUE);
        return (scene, occasion) -> finding(scene, issue, occasion);
    }

    private static StepWord.Call<Acted<CommunityIssue>> steps(
            StepNode step, Function<Occasion, IssueCommand.Step> command) {
        Named<IssueId> issue = step.named(ISSUE);
        return (scene, occasion) -> Acted.of(
                scene.marugoto().communityIssues().handle(scene.id(issue), command.apply(occasion)),
                () -> now(scene, issue, occasion));
    }

    /** Cases that have names, or one thing that residents or a base have seen. */
    private static Function<Scene, List<IssueSource>> seen(StepNode step) {
        AreaId area = step.code("area", AreaId::of, AreaId.of("nowhere"));
        List<Named<CaseId>> cases = step.allKnown("cases", CaseSteps.CASE);
        String by = step.code("by", Source.RESIDENTS);
        boolean household = step.find("household").map(YamlNode::bool).orElse(false);
        CaseTraits traits = traits(step);
        if (cases.isEmpty()) {
            return scene -> List.of(new IssueSource.Seen(scene.unnamed(SOURCE), by, area, household, traits));
        }
        return scene -> cases.stream()
                .<IssueSource>map(about -> new IssueSource.OfCase(scene.unnamed(SOURCE), scene.id(about), area))
                .toList();
    }

    private static CaseTraits traits(StepNode step) {
        return new CaseTraits(
                step.codes("patterns", code -> code),
                step.codes("needs", code -> code),
                step.codes("decades", Integer::valueOf));
    }

    private static Theme theme(Scene scene, Named<IssueId> issue, CaseTraits traits, Occasion asking) {
        return new Theme(finding(scene, issue, asking).topic().orElse("NOTHING"), traits);
    }

    private static Acted<CommunityIssue> found(
            Scene scene, Named<IssueId> issue, Outcome<Finding, FindingEvent> outcome, Occasion asking) {
        Acted<Finding> acted = Acted.of(outcome, () -> Finding.NONE);
        return new Acted<>(acted.reasons(), acted.events(), now(scene, issue, asking));
    }

    private static CommunityIssue now(Scene scene, Named<IssueId> issue, Occasion asking) {
        return scene.marugoto().communityIssues().find(scene.id(issue), asking).orElse(CommunityIssue.NONE);
    }

    private static Finding finding(Scene scene, Named<IssueId> issue, Occasion asking) {
        return scene.marugoto()
                .communityIssues()
                .finding(scene.id(issue), asking)
                .orElse(Finding.NONE);
    }

    private static Set<String> told(Theme theme) {
        Set<String> told = new TreeSet<>(theme.traits().patterns());
        told.addAll(theme.traits().needs());
        theme.traits().ageDecades().forEach(decade -> told.add(decade.toString()));
        return told;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
