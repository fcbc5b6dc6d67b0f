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
        CommunityIssues issues = scene.city().communityIssues();
        IssueId issue = IssueId.of("I-" + scene.number(2));
        Occasion now = scene.now();
        String rung = scene.oneOf(scene.city().profile().issueLadder().rungs().stream()
                .map(Rung::id)
                .toList());
        switch (scene.number(14)) {
            case 0, 1, 2 -> openCase(scene, now);
            case 3 -> scene.does(() -> issues.found(issue, "HOARDING", List.of(seen(scene)), now));
            case 4, 5, 6, 7 ->
                scene.does(() -> issues.addSource(issue, scene.oneIn(5) ? seen(scene) : inCase(scene), now));
            case 8, 9 -> scene.does(() -> issues.describe(issue, theme(scene), rung, now));
            case 10, 11 -> scene.does(() -> issues.escalate(issue, theme(scene), rung, now));
            case 12 -> scene.does(() -> issues.handle(issue, step(scene, now)));
            default -> away(scene, issue, now);
        }
    }

    private static void away(Scene scene, IssueId issue, Occasion now) {
        if (scene.oneIn(8)) {
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
                SourceId.of("S-" + scene.number(9)), Source.BASE, scene.area(), household, traits);
    }

    /** Each household lives in one of the smallest areas. */
    private static IssueSource inCase(Scene scene) {
        int number = scene.number(CASES);
        List<Area> areas = scene.city().profile().areas().all();
        String smallest = areas.get(areas.size() - 1).scheme();
        List<Area> districts =
                areas.stream().filter(area -> area.scheme().equals(smallest)).toList();
        return new IssueSource.OfCase(
                SourceId.of("SC-" + number),
                CaseId.of("KEISU-" + number),
                districts.get(number % districts.size()).id());
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
