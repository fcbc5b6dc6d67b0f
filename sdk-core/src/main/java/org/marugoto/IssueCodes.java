package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marugoto.community.IssueCommand;
import org.marugoto.community.LadderRefusal;
import org.marugoto.community.Source;
import org.marugoto.community.Theme;
import org.marugoto.conference.CaseTraits;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Reason;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.situation.Pattern;

/** What community issues may be written with: the codes, areas and agencies of the profile, and nothing else. */
final class IssueCodes {

    private final MunicipalityProfile profile;

    IssueCodes(MunicipalityProfile profile) {
        this.profile = profile;
    }

    List<Reason> againstTopic(String topic) {
        return quiet(known().check("topic", topic, MunicipalityProfile.ISSUE_TOPICS));
    }

    List<Reason> againstDropGround(String ground) {
        return quiet(known().check("ground", ground, MunicipalityProfile.ISSUE_DROP_GROUNDS));
    }

    List<Reason> against(Theme theme) {
        List<Reason> wrong = new ArrayList<>(againstTopic(theme.topic()));
        wrong.addAll(against("traits", theme.traits()));
        return wrong;
    }

    List<Reason> against(IssueSource seen) {
        List<Reason> wrong = new ArrayList<>();
        if (!profile.areas().contains(seen.area())) {
            wrong.add(Reason.of(LadderRefusal.NO_SUCH_AREA).with("area", seen.area()));
        }
        if (seen instanceof IssueSource.Seen by) {
            wrong.addAll(against("traits", by.traits()));
            wrong.addAll(quiet(known().oneOf("origin", by.origin(), List.of(Source.RESIDENTS, Source.BASE))));
        }
        return wrong;
    }

    List<Reason> against(IssueCommand.Step step) {
        KnownCodes known = known();
        if (step instanceof IssueCommand.Plan plan) {
            known.checkAll("actions", plan.actions(), code -> code, MunicipalityProfile.ISSUE_ACTIONS);
        } else if (step instanceof IssueCommand.AgreeRoles agree) {
            known.checkAll("roles", agree.roles().keySet(), code -> code, MunicipalityProfile.ISSUE_ROLES);
            List<AgencyId> agencies =
                    profile.agencies().all().stream().map(agency -> agency.id()).toList();
            agree.roles().values().forEach(agency -> known.oneOf("roles", agency, agencies));
        } else if (step instanceof IssueCommand.Evaluate evaluate) {
            known.check("result", evaluate.result(), MunicipalityProfile.ISSUE_RESULTS);
        } else if (step instanceof IssueCommand.Drop drop) {
            known.check("ground", drop.ground(), MunicipalityProfile.ISSUE_DROP_GROUNDS);
        }
        return quiet(known);
    }

    static Reason noSuchCase(CaseId id) {
        return Reason.of(LadderRefusal.NO_SUCH_CASE).with("case", id);
    }

    private List<Reason> against(String field, CaseTraits traits) {
        KnownCodes known = known().checkAll(field + ".needs", traits.needs(), code -> code, MunicipalityProfile.NEEDS);
        List<String> patterns =
                profile.situations().patterns().stream().map(Pattern::id).toList();
        Set<String> told = traits.patterns();
        told.forEach(pattern -> known.oneOf(field + ".patterns", pattern, patterns));
        return quiet(known);
    }

    /** What was given may be somebody's name, so it is not repeated. */
    private static List<Reason> quiet(KnownCodes checked) {
        return checked.unknown().stream()
                .map(reason -> reason.with("found", "?"))
                .toList();
    }

    private KnownCodes known() {
        return new KnownCodes(profile);
    }
}
