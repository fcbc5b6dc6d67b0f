package org.marugoto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.code.Code;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.ledger.Store;
import org.marugoto.participation.PlacementKind;
import org.marugoto.platform.Idea;
import org.marugoto.platform.Lecture;
import org.marugoto.platform.PlatformCommand;
import org.marugoto.platform.PlatformKind;
import org.marugoto.platform.PlatformRefusal;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.ResourceId;
import org.marugoto.training.AwarenessRefusal;
import org.marugoto.training.Reach;

/** What platform meetings and the awareness record may be written with: the codes, areas and resources that are known. */
final class PlatformCodes {

    private final MunicipalityProfile profile;

    PlatformCodes(MunicipalityProfile profile) {
        this.profile = profile;
    }

    List<Reason> against(PlatformCommand.Step step, Store store) {
        if (step instanceof PlatformCommand.Hold hold) {
            return quiet(audience("attendance", hold.attendance().keySet()));
        }
        if (step instanceof PlatformCommand.GiveLecture give) {
            return against(give.lecture());
        }
        if (step instanceof PlatformCommand.PutIdea put) {
            return against(put.idea());
        }
        return step instanceof PlatformCommand.MakeMap made ? against(made.resources(), store) : List.of();
    }

    Reason noSuchKind(String kind) {
        return Reason.of(PlatformRefusal.NO_SUCH_KIND)
                .with(
                        "expected",
                        profile.platformKinds().stream().map(PlatformKind::code).toList())
                .with("found", kind);
    }

    List<Reason> against(Reach reach) {
        List<Reason> wrong = new ArrayList<>(
                quiet(audience("reach.audience", reach.audience().keySet())
                        .check("reach.means", reach.means(), MunicipalityProfile.AWARENESS_MEANS)
                        .check("reach.topic", reach.topic(), MunicipalityProfile.AWARENESS_TOPICS)));
        reach.areas().forEach(area -> wrong.addAll(against(Optional.of(area))));
        return wrong;
    }

    List<Reason> against(Optional<AreaId> area) {
        return area.filter(known -> !profile.areas().contains(known)).stream()
                .map(unknown -> Reason.of(AwarenessRefusal.NO_SUCH_AREA).with("area", unknown))
                .toList();
    }

    private List<Reason> against(Lecture lecture) {
        return quiet(audience("lecture.audience", lecture.audience().keySet())
                .check("lecture.topic", lecture.topic(), MunicipalityProfile.AWARENESS_TOPICS));
    }

    /** What is wanted is a kind of placement or resource, or a function of one. */
    private List<Reason> against(Idea idea) {
        List<String> known = new ArrayList<>(
                profile.placementKinds().all().stream().map(PlacementKind::code).toList());
        for (String list : List.of(MunicipalityProfile.RESOURCE_KINDS, MunicipalityProfile.BASE_FUNCTIONS)) {
            profile.codeList(list).codes().stream().map(Code::value).forEach(known::add);
        }
        List<Reason> wrong = new ArrayList<>(against(idea.area()));
        wrong.addAll(quiet(new KnownCodes(profile).oneOf("idea.kind", idea.kind(), known)));
        return wrong;
    }

    /** A resource is known if the directory has it, or if it has ever offered places. */
    private List<Reason> against(Set<ResourceId> resources, Store store) {
        List<ResourceId> strange = resources.stream()
                .filter(id -> profile.directory().find(id).isEmpty())
                .filter(id -> store.ledger(Resources.TYPE).find(id).isEmpty())
                .toList();
        return strange.stream()
                .map(id -> Reason.of(DocumentFault.UNKNOWN_VALUE)
                        .with("name", "resources")
                        .with("expected", "a resource of the directory, or one with places")
                        .with("found", id))
                .toList();
    }

    private KnownCodes audience(String field, Set<String> groups) {
        return new KnownCodes(profile).checkAll(field, groups, group -> group, MunicipalityProfile.AUDIENCES);
    }

    /** What was given may be somebody's name, so it is not repeated. */
    private static List<Reason> quiet(KnownCodes checked) {
        return checked.unknown().stream()
                .map(reason -> reason.with("found", "?"))
                .toList();
    }
}
