package org.marugoto.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.Programme;
import org.marugoto.area.Areas;
import org.marugoto.area.MunicipalCode;
import org.marugoto.code.CodeList;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.document.ShapeCheck;
import org.marugoto.document.YamlNode;
import org.marugoto.form.Forms;
import org.marugoto.rule.RuleBook;
import org.marugoto.task.TaskPolicy;
import org.marugoto.training.TrainingPolicy;

/** Reads a profile: one pass over each of its files, every fault collected, one exception at the end. */
final class ProfileReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "municipalCode",
            "source",
            "centre",
            "fallback",
            "areas",
            "calendars",
            "programmes",
            "agencies",
            "handOver",
            "urgencies",
            "dangers",
            "conferenceKinds",
            "codeLists",
            "tags",
            "tasks",
            "forms",
            "planKinds",
            "resources",
            "participation",
            "rules",
            "situations",
            "communityIssues",
            "watchOver",
            "smallHelp",
            "points",
            "platformKinds",
            "training",
            "bases",
            "search");

    private final ProfileFiles files;
    private final Faults faults = new Faults();

    ProfileReader(ProfileFiles files) {
        this.files = files;
    }

    MunicipalityProfile read(Document main) {
        Optional<MunicipalityProfile.Builder> profile =
                YamlNode.parse(main, faults).map(this::profile);
        faults.throwIfAny();
        MunicipalityProfile read = profile.orElseThrow().build();
        read = withDirectory(read, main);
        ShapeCheck.ifAvailable().reasons(read).forEach(reason -> faults.add(main.name(), 1, reason));
        faults.throwIfAny();
        return read;
    }

    /** The resource files come last: they refer to areas, agencies, codes and facts. */
    private MunicipalityProfile withDirectory(MunicipalityProfile profile, Document main) {
        ResourceReader reader = new ResourceReader(profile, faults);
        YamlNode.parse(main, faults)
                .flatMap(top -> top.find("resources"))
                .ifPresent(list -> list.items().forEach(file -> resources(file, reader)));
        faults.throwIfAny();
        return profile.but().directory(reader.directory()).build();
    }

    private void resources(YamlNode file, ResourceReader reader) {
        try {
            reader.read(files.read(file.text()));
        } catch (FaultyDocumentException missing) {
            missing.faults().forEach(faults::add);
        }
    }

    private MunicipalityProfile.Builder profile(YamlNode top) {
        top.allowOnly(KEYS);
        Areas areas = top.require("areas").map(AreaReader::read).orElseGet(Areas::none);
        List<Programme> programmes =
                top.require("programmes").map(ProgrammeReader::read).orElse(List.of());
        Map<String, OpeningCalendar> calendars =
                top.require("calendars").map(CalendarReader::read).orElse(Map.of());
        TrainingPolicy training = top.find("training").map(TrainingReader::read).orElse(TrainingPolicy.USUAL);
        Agencies agencies = top.require("agencies")
                .map(new AgencyReader(areas, calendars, programmes, training.courses())::read)
                .orElseGet(() -> Agencies.of(areas, List.of()));
        Map<String, CodeList> codeLists = NationalDefaults.codeLists(
                top.require("codeLists").map(CodeListReader::read).orElse(Map.of()));
        for (String list :
                List.of(MunicipalityProfile.CHANNELS, MunicipalityProfile.CONSULTERS, MunicipalityProfile.NEEDS)) {
            top.find("codeLists").ifPresent(lists -> lists.require(list));
        }
        MunicipalityProfile.Builder profile = MunicipalityProfile.builder();
        profile.id(Nodes.required(top, "id")).name(Nodes.text(top, "name")).source(Nodes.required(top, "source"));
        municipalCode(top).ifPresent(profile::municipalCode);
        agency(top, "centre", agencies).ifPresent(profile::centre);
        agency(top, "fallback", agencies).ifPresent(profile::fallback);
        HandOverReader handOvers = new HandOverReader(agencies);
        top.require("handOver").map(handOvers::policy).ifPresent(profile::handOver);
        top.find("agencies").ifPresent(list -> profile.backUpChains(handOvers.backUpChains(list)));
        profile.urgencies(HandOverReader.urgencies(top.find("urgencies")));
        profile.dangers(HandOverReader.dangers(top.find("dangers")));
        top.find("tasks").map(ProfileReader::tasks).ifPresent(profile::taskPolicy);
        top.find("tags").ifPresent(tags -> profile.tagRules(new TagReader(agencies, programmes).read(tags)));
        top.find("planKinds").map(PlanKindReader::read).ifPresent(profile::planKinds);
        top.find("participation").map(PlacementKindReader::read).ifPresent(profile::placementKinds);
        top.find("conferenceKinds").map(ConferenceKindReader::read).ifPresent(profile::conferenceKinds);
        top.find("communityIssues")
                .map(node -> IssueLadderReader.read(node, areas, codeLists))
                .ifPresent(profile::issueLadder);
        top.find("watchOver")
                .map(node -> WatchPolicyReader.read(node, codeLists))
                .ifPresent(profile::watchPolicy);
        top.find("smallHelp")
                .map(node -> PointSchemeReader.policy(node, codeLists))
                .ifPresent(profile::helpPolicy);
        top.find("points")
                .map(list -> new PointSchemeReader(areas, codeLists).read(list))
                .ifPresent(profile::pointSchemes);
        top.find("platformKinds").map(PlatformKindReader::read).ifPresent(profile::platformKinds);
        profile.trainingPolicy(training);
        top.find("bases")
                .map(new BasePolicyReader(areas, agencies, codeLists)::read)
                .ifPresent(profile::basePolicy);
        top.find("search").flatMap(SearchReader::weights).ifPresent(profile::searchWeights);
        RuleBookReader rules = new RuleBookReader(files, areas, codeLists, faults);
        Optional<RuleBook> book = top.require("rules").flatMap(rules::read);
        book.ifPresent(profile::rules);
        profile.forms(forms(top, codeLists, book));
        top.find("agencies").ifPresent(list -> profile.acceptances(rules.acceptances(list, agencies)));
        top.find("situations")
                .map(list -> SituationReader.read(list, files, faults))
                .ifPresent(profile::situations);
        return profile.areas(areas).agencies(agencies).programmes(programmes).codeLists(codeLists);
    }

    private Forms forms(YamlNode top, Map<String, CodeList> codeLists, Optional<RuleBook> book) {
        FormReader own = new FormReader(codeLists, book.map(RuleBook::declarations));
        return NationalDefaults.forms(codeLists)
                .and(top.find("forms")
                        .map(list -> own.read(list, files, faults))
                        .orElse(List.of()));
    }

    private static Optional<MunicipalCode> municipalCode(YamlNode top) {
        return top.require("municipalCode").flatMap(node -> {
            try {
                return Optional.of(MunicipalCode.of(node.text()));
            } catch (IllegalArgumentException none) {
                node.fault(Reason.of(ProfileFault.NOT_A_MUNICIPAL_CODE).with("found", node.text()));
                return Optional.empty();
            }
        });
    }

    private static Optional<AgencyId> agency(YamlNode top, String key, Agencies agencies) {
        Optional<YamlNode> node = top.require(key);
        node.ifPresent(named -> Nodes.checkKnown(
                named,
                named.text(),
                agencies.all().stream().map(found -> found.id().value()).toList()));
        return node.flatMap(named -> Nodes.id(named, AgencyId::of));
    }

    private static TaskPolicy tasks(YamlNode node) {
        node.allowOnly(Set.of("assessWithin", "silentAfter"));
        return new TaskPolicy(
                node.find("assessWithin").map(days -> days.number(1, 365)).orElse(TaskPolicy.USUAL.assessWithin()),
                node.find("silentAfter").map(days -> days.number(1, 365)).orElse(TaskPolicy.USUAL.silentAfter()));
    }
}
