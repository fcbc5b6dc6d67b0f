package org.marugoto.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.CommunityIssues;
import org.marugoto.IssueSource;
import org.marugoto.Marugoto;
import org.marugoto.area.AreaId;
import org.marugoto.casework.CaseCommand;
import org.marugoto.casework.NextAction;
import org.marugoto.community.IssueCommand;
import org.marugoto.community.IssueId;
import org.marugoto.community.SourceId;
import org.marugoto.community.Theme;
import org.marugoto.conference.CaseTraits;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.Profiles;

/** Three cases become a matter of the city, which learns of none of them. */
public final class ShareAnIssue {

    private ShareAnIssue() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Marugoto chiba =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        LocalDate day = LocalDate.of(2024, 6, 3);
        Occasion today = Occasion.of(ActorId.of("W-12"), AgencyId.of("csw"), Instant.EPOCH, day);
        for (String id : List.of("C1", "C2", "C3")) {
            Set<Need> needs = id.equals("C3") ? Set.of(Need.of("ELDERLY")) : needs("ELDERLY", "ILLNESS");
            chiba.cases()
                    .handle(
                            CaseId.of(id),
                            new CaseCommand.Open(Consulter.of("FAMILY"), needs, new NextAction("ASSESS", day), today))
                    .state();
        }
        // snippet: ShareAnIssue
        CommunityIssues issues = chiba.communityIssues();
        IssueId hoarding = chiba.ids().next(IssueId::of);
        List<IssueSource> seen = Stream.of("C1", "C2", "C3")
                .<IssueSource>map(
                        id -> new IssueSource.OfCase(SourceId.of("S-" + id), CaseId.of(id), AreaId.of("chuo")))
                .toList();
        issues.found(hoarding, "HOARDING", seen, today).state();

        Theme elderlyAndIll = new Theme("HOARDING", new CaseTraits(Set.of(), Set.of("ELDERLY", "ILLNESS"), Set.of()));
        Theme elderly = new Theme("HOARDING", new CaseTraits(Set.of(), Set.of("ELDERLY"), Set.of()));
        var tooMuch = issues.describe(hoarding, elderlyAndIll, "city", today); // only two households share it
        issues.describe(hoarding, elderly, "city", today).state();
        issues.handle(hoarding, new IssueCommand.Share(Optional.empty(), today)).state();
        issues.handle(hoarding, new IssueCommand.Plan(Set.of("CLEAN_UP"), day.plusMonths(6), today))
                .state();
        // end snippet
        System.out.println(tooMuch.<String>match(
                done -> "told", reasons -> reasons.get(0).code().name()));
        System.out.println(issues.find(hoarding, today).orElseThrow().status());
    }

    private static Set<Need> needs(String one, String other) {
        return Set.of(Need.of(one), Need.of(other));
    }
}
