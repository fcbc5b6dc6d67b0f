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
import org.marugoto.document.ShapeCheck;
import org.marugoto.document.YamlNode;

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
            "codeLists",
            "rules",
            "situations");

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
        ShapeCheck.ifAvailable().reasons(read).forEach(reason -> faults.add(main.name(), 1, reason));
        faults.throwIfAny();
        return read;
    }

    private MunicipalityProfile.Builder profile(YamlNode top) {
        top.allowOnly(KEYS);
        Areas areas = top.require("areas").map(AreaReader::read).orElseGet(Areas::none);
        List<Programme> programmes =
                top.require("programmes").map(ProgrammeReader::read).orElse(List.of());
        Map<String, OpeningCalendar> calendars =
                top.require("calendars").map(CalendarReader::read).orElse(Map.of());
        Agencies agencies = top.require("agencies")
                .map(new AgencyReader(areas, calendars, programmes)::read)
                .orElseGet(() -> Agencies.of(areas, List.of()));
        Map<String, CodeList> codeLists =
                top.require("codeLists").map(CodeListReader::read).orElse(Map.of());
        for (String list :
                List.of(MunicipalityProfile.CHANNELS, MunicipalityProfile.CONSULTERS, MunicipalityProfile.NEEDS)) {
            top.find("codeLists").ifPresent(lists -> lists.require(list));
        }
        MunicipalityProfile.Builder profile = MunicipalityProfile.builder();
        profile.id(Nodes.required(top, "id")).name(Nodes.text(top, "name")).source(Nodes.required(top, "source"));
        municipalCode(top).ifPresent(profile::municipalCode);
        agency(top, "centre", agencies).ifPresent(profile::centre);
        agency(top, "fallback", agencies).ifPresent(profile::fallback);
        top.require("handOver").map(ProfileReader::handOver).ifPresent(profile::handOver);
        RuleBookReader rules = new RuleBookReader(files, areas, codeLists, faults);
        top.require("rules").flatMap(rules::read).ifPresent(profile::rules);
        top.find("agencies").ifPresent(list -> profile.acceptances(rules.acceptances(list, agencies)));
        top.find("situations")
                .map(list -> SituationReader.read(list, files, faults))
                .ifPresent(profile::situations);
        return profile.areas(areas).agencies(agencies).programmes(programmes).codeLists(codeLists);
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

    private static HandOverPolicy handOver(YamlNode node) {
        node.allowOnly(Set.of("bound", "onDecline"));
        int bound = node.require("bound").map(found -> found.number(1, 10)).orElse(2);
        return new HandOverPolicy(bound, Nodes.required(node, "onDecline"));
    }
}
