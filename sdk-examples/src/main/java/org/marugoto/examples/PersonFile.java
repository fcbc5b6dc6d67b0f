package org.marugoto.examples;

import java.util.List;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.FactForm;
import org.marugoto.search.SearchRequest;
import org.marugoto.search.Week;
import org.marugoto.search.Weights;

/** Reads what is looked for, for one person, from YAML or JSON, see docs/reference/search.md; all faults at once. */
final class PersonFile {

    private static final Set<String> KEYS = Set.of(
            "facts",
            "home",
            "travelAreas",
            "position",
            "reachKilometres",
            "kinds",
            "needs",
            "interests",
            "times",
            "languages",
            "accessibility",
            "mostYen",
            "refuses",
            "knows",
            "weights");

    private final Areas areas;
    private final Weights usual;
    private final FactForm facts;
    private final SearchRequest.Builder request;

    private PersonFile(MunicipalityProfile profile, FactForm facts, SearchRequest.Builder request) {
        this.areas = profile.areas();
        this.usual = profile.searchWeights();
        this.facts = facts;
        this.request = request;
    }

    /** Puts what the document says into the request; what is wrong goes to the faults. */
    static void read(
            Document document,
            MunicipalityProfile profile,
            FactForm facts,
            SearchRequest.Builder request,
            Faults faults) {
        PersonFile file = new PersonFile(profile, facts, request.weights(profile.searchWeights()));
        YamlNode.parse(document, faults).ifPresent(node -> FormNode.sound(node, () -> file.person(node)));
    }

    private void person(YamlNode node) {
        node.allowOnly(KEYS);
        node.find("facts").map(facts::read).ifPresent(request::facts);
        node.find("home").ifPresent(at -> FormNode.value(at, AreaId::of).ifPresent(area -> home(at, area)));
        request.travelAreas(FormNode.values(node, "travelAreas", AreaId::of));
        node.find("travelAreas")
                .ifPresent(list -> list.items()
                        .forEach(at -> FormNode.value(at, AreaId::of).ifPresent(area -> known(at, area))));
        node.find("position").flatMap(FormNode::position).ifPresent(request::position);
        node.find("reachKilometres").map(at -> at.number(1, 1000)).ifPresent(request::reachKilometres);
        request.kinds(codes(node, "kinds"))
                .needs(codes(node, "needs"))
                .interests(codes(node, "interests"))
                .languages(List.copyOf(codes(node, "languages")))
                .accessibility(codes(node, "accessibility"));
        node.find("times").ifPresent(this::times);
        node.find("mostYen").map(at -> at.number(0, 1_000_000_000)).ifPresent(request::mostYen);
        node.find("refuses").ifPresent(this::refuses);
        node.find("knows").ifPresent(this::knows);
        node.find("weights").map(at -> Profiles.weights(at, usual)).ifPresent(request::weights);
    }

    private static Set<String> codes(YamlNode node, String key) {
        return FormNode.values(node, key, code -> code);
    }

    private void home(YamlNode at, AreaId area) {
        known(at, area);
        request.home(area);
    }

    private void known(YamlNode at, AreaId area) {
        if (!areas.contains(area)) {
            at.fault(Reason.of(DocumentFault.UNKNOWN_VALUE)
                    .with("name", at.path())
                    .with(
                            "expected",
                            areas.all().stream()
                                    .map(one -> one.id().value())
                                    .sorted()
                                    .toList())
                    .with("found", area));
        }
    }

    private void times(YamlNode list) {
        Week[] week = {Week.NONE};
        list.items().forEach(at -> FormNode.value(at, Week::of).ifPresent(time -> week[0] = week[0].and(time)));
        request.times(week[0]);
    }

    private void refuses(YamlNode node) {
        node.allowOnly(Set.of("codes", "resources", "agencies"));
        request.refusedCodes(codes(node, "codes"))
                .refusedResources(FormNode.values(node, "resources", ResourceId::of))
                .refusedAgencies(FormNode.values(node, "agencies", AgencyId::of));
    }

    private void knows(YamlNode node) {
        node.allowOnly(Set.of("resources", "agencies"));
        request.knownResources(FormNode.values(node, "resources", ResourceId::of))
                .knownAgencies(FormNode.values(node, "agencies", AgencyId::of));
    }
}
