package org.marugoto.testkit.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.CommunityIssues;
import org.marugoto.IssueSource;
import org.marugoto.Marugoto;
import org.marugoto.area.Area;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.code.Code;
import org.marugoto.community.IssueCommand;
import org.marugoto.community.IssueId;
import org.marugoto.community.Rung;
import org.marugoto.community.Source;
import org.marugoto.community.SourceId;
import org.marugoto.community.Theme;
import org.marugoto.conference.CaseTraits;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.HouseholdId;
import org.marugoto.profile.MunicipalityProfile;

/** What is seen in many households becomes an issue of the neighbourhood, goes up, and something is done about it. */
final class IssueMoves implements RoomMoves {

    private static final int CASES = 8;
    private static final int NEEDS = 3;

    @Override
    public void move(Scene scene) {
        IssueId issue = IssueId.of("I-" + scene.number(2));
        Occasion now = scene.now();
        if (scene.oneIn(3)) {
            for (int i = 0; i < 4; i++) {
                openCase(scene, now);
            }
        } else if (scene.oneIn(5)) {
            away(scene, issue, now);
        } else if (told(scene, issue) && scene.oneIn(2)) {
            scene.does(() -> scene.city().communityIssues().handle(issue, step(scene, now)));
        } else {
            find(scene, issue, now);
        }
    }

    /** It is seen, seen again, and told to the next body, or to any. */
    private static void find(Scene scene, IssueId issue, Occasion now) {
        CommunityIssues issues = scene.city().communityIssues();
        scene.does(() -> issues.found(issue, "HOARDING", List.of(seen(scene)), now));
        for (int i = 0; i < 3; i++) {
            scene.does(() -> issues.addSource(issue, scene.oneIn(6) ? seen(scene) : inCase(scene), now));
        }
        List<String> rungs = scene.city().profile().issueLadder().rungs().stream()
                .map(Rung::id)
                .toList();
        int next = scene.oneIn(4) ? scene.number(rungs.size()) : told(scene, issue) ? 1 : 0;
        scene.does(() -> told(scene, issue)
                ? issues.escalate(issue, theme(scene), rungs.get(next), now)
                : issues.describe(issue, theme(scene), rungs.get(next), now));
    }

    private static boolean told(Scene scene, IssueId issue) {
        return scene.city().store().ledger(CommunityIssues.TYPE).find(issue).isPresent();
    }

    private static void away(Scene scene, IssueId issue, Occasion now) {
        if (scene.oneIn(6)) {
            scene.does(() -> scene.city().communityIssues().dropFinding(issue, "OTHER", now));
        } else {
            SourceId source = SourceId.of("SC-" + scene.number(CASES));
            scene.does(() -> scene.city().communityIssues().removeSource(issue, source, "MISTAKE", now));
        }
    }

    private static void openCase(Scene scene, Occasion now) {
        CaseId id = CaseId.of("KEISU-" + scene.number(CASES));
        NextAction next = new NextAction("ASSESS", now.on().plusDays(7));
        Set<Need> needs = needs(scene, 2).stream().map(Need::of).collect(Collectors.toSet());
        scene.does(
                () -> scene.city().cases().handle(id, new CaseCommand.Open(Consulter.of("FAMILY"), needs, next, now)));
        HouseholdId household = HouseholdId.of("SETAI-" + scene.number(CASES - 2));
        scene.does(() -> scene.city().cases().handle(id, new CaseCommand.ConcernHousehold(household, now)));
    }

    private static IssueCommand.Step step(Scene scene, Occasion now) {
        return switch (scene.number(6)) {
            case 0, 1 -> new IssueCommand.Plan(Set.of("CLEAN_UP"), now.on().plusDays(30), now);
            case 2 -> new IssueCommand.AgreeRoles(Map.of("LEAD", scene.agency()), now);
            case 3 -> new IssueCommand.Act("CLEAN_UP", now);
            case 4 -> new IssueCommand.Evaluate("IMPROVED", now);
            default -> new IssueCommand.Share(Optional.empty(), now);
        };
    }

    private static IssueSource seen(Scene scene) {
        boolean household = scene.oneIn(2);
        CaseTraits traits =
                household ? theme(scene).traits() : Theme.of("HOARDING").traits();
        return new IssueSource.Seen(
                SourceId.of("S-" + scene.number(9)), Source.BASE, inCase(scene).area(), household, traits);
    }

    /** Each household lives in one of the smallest areas, most of them in the same. */
    private static IssueSource inCase(Scene scene) {
        int number = scene.number(CASES);
        List<Area> areas = scene.city().profile().areas().all();
        String smallest = areas.get(areas.size() - 1).scheme();
        List<Area> districts =
                areas.stream().filter(area -> area.scheme().equals(smallest)).toList();
        return new IssueSource.OfCase(
                SourceId.of("SC-" + number),
                CaseId.of("KEISU-" + number),
                districts.get(Math.max(0, number - CASES / 2)).id());
    }

    private static Theme theme(Scene scene) {
        return new Theme("HOARDING", new CaseTraits(Set.of(), needs(scene, 5), Set.of()));
    }

    /** The first needs of the city, most of them left out the larger the number. */
    private static Set<String> needs(Scene scene, int sparse) {
        return scene.city().profile().codeList(MunicipalityProfile.NEEDS).codes().stream()
                .limit(NEEDS)
                .map(Code::value)
                .filter(need -> scene.oneIn(sparse))
                .collect(Collectors.toSet());
    }

    @Override
    public void hold(Marugoto city) {
        IssueLaws.holdFor(city);
    }

    @Override
    public int weight() {
        return 4;
    }
}
