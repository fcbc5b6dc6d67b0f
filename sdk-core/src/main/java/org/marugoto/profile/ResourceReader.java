package org.marugoto.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Agency;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.ContactPoint;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.RuleForm;

/** Reads resource files: the entries of a directory; areas, agencies, codes and facts have to be those of the profile. */
final class ResourceReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "description",
            "kind",
            "formality",
            "organisation",
            "operator",
            "functions",
            "location",
            "areas",
            "schedules",
            "eligibility",
            "fees",
            "capacity",
            "languages",
            "accessibility",
            "contact",
            "confirmed",
            "kana",
            "capacityPer",
            "howToApply",
            "requiredDocuments",
            "directions",
            "contacts");

    /** A profile may have a list of formalities of its own. */
    private static final String FORMALITIES = "formalities";

    private static final int MOST = 1_000_000_000;

    private final MunicipalityProfile profile;
    private final Faults faults;
    private final RuleForm conditions;
    private final Map<String, Resource> entries = new LinkedHashMap<>();
    private final Map<String, String> firstLines = new LinkedHashMap<>();

    ResourceReader(MunicipalityProfile profile, Faults faults) {
        this.profile = profile;
        this.faults = faults;
        this.conditions = Profiles.conditions(profile, faults);
    }

    /** What was read so far. */
    Directory directory() {
        return Directory.of(entries.values());
    }

    void read(Document document) {
        YamlNode.parse(document, faults).ifPresent(top -> {
            top.allowOnly(Set.of("resources"));
            top.require("resources").ifPresent(list -> list.items().forEach(this::entry));
        });
    }

    private void entry(YamlNode node) {
        node.allowOnly(KEYS);
        Optional<YamlNode> id = node.require("id")
                .filter(found -> Nodes.id(found, ResourceId::of).isPresent());
        id.flatMap(found -> Nodes.sound(node, () -> resource(node, ResourceId.of(found.text()))))
                .ifPresent(resource -> keep(id.get(), resource));
    }

    private void keep(YamlNode id, Resource resource) {
        String first = firstLines.putIfAbsent(id.text(), id.file() + ":" + id.line());
        if (first != null) {
            id.fault(Reason.of(DocumentFault.TWICE)
                    .with("name", id.path())
                    .with("found", id.text())
                    .with("first", first));
        }
        entries.putIfAbsent(id.text(), resource);
    }

    private Resource resource(YamlNode node, ResourceId id) {
        Resource.Builder entry = Resource.builder().id(id).name(Nodes.text(node, "name"));
        entry.kind(code(node, "kind", codes(MunicipalityProfile.RESOURCE_KINDS)));
        entry.formality(code(node, "formality", formalities()));
        text(node, "description").ifPresent(entry::description);
        text(node, "operator").ifPresent(entry::operator);
        text(node, "contact").ifPresent(entry::contact);
        text(node, "kana").ifPresent(entry::kana);
        text(node, "howToApply").ifPresent(entry::howToApply);
        text(node, "directions").ifPresent(entry::directions);
        entry.requiredDocuments(Nodes.texts(node, "requiredDocuments"));
        items(node, "contacts").forEach(at -> contact(at).ifPresent(entry::addContacts));
        node.find("organisation").flatMap(this::agency).ifPresent(entry::organisation);
        entry.functions(codes(node, "functions", codes(MunicipalityProfile.BASE_FUNCTIONS)));
        entry.accessibility(codes(node, "accessibility", codes(MunicipalityProfile.ACCESSIBILITY)));
        entry.languages(Nodes.texts(node, "languages"));
        node.find("location").flatMap(this::location).ifPresent(entry::location);
        items(node, "areas").forEach(area -> area(area).ifPresent(entry::addAreasServed));
        items(node, "schedules")
                .forEach(schedule -> ScheduleReader.read(schedule).ifPresent(entry::addSchedules));
        node.find("eligibility").ifPresent(when -> entry.eligibility(conditions.condition(when)));
        items(node, "fees").forEach(fee -> fee(fee).ifPresent(entry::addFees));
        node.find("capacity").ifPresent(places -> entry.capacity(places.number(0, MOST)));
        node.find("capacityPer")
                .ifPresent(per -> entry.capacityPerSession(
                        Nodes.choice(per, List.of("all", "session")).equals("session")));
        node.find("confirmed").flatMap(ResourceReader::confirmation).ifPresent(entry::confirmed);
        return entry.build();
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        return node.find(key).map(YamlNode::items).orElse(List.of());
    }

    private static Optional<String> text(YamlNode node, String key) {
        return node.find(key).map(YamlNode::text).filter(text -> !text.isBlank());
    }

    private static String code(YamlNode node, String key, List<String> known) {
        node.find(key).ifPresent(code -> Nodes.checkKnown(code, code.text(), known));
        return Nodes.required(node, key);
    }

    private static List<String> codes(YamlNode node, String key, List<String> known) {
        items(node, key).forEach(code -> Nodes.checkKnown(code, code.text(), known));
        return Nodes.texts(node, key);
    }

    private List<String> formalities() {
        return profile.codeLists().containsKey(FORMALITIES)
                ? codes(FORMALITIES)
                : List.of(Resource.FORMAL, Resource.INFORMAL);
    }

    private List<String> codes(String list) {
        return Optional.ofNullable(profile.codeLists().get(list)).map(CodeList::codes).orElse(List.of()).stream()
                .map(Code::value)
                .toList();
    }

    private Optional<AgencyId> agency(YamlNode node) {
        List<AgencyId> known = profile.agencies().all().stream().map(Agency::id).toList();
        Nodes.checkKnown(node, node.text(), known.stream().map(Id::value).toList());
        return Nodes.id(node, AgencyId::of);
    }

    private Optional<AreaId> area(YamlNode node) {
        Nodes.checkKnown(
                node,
                node.text(),
                profile.areas().all().stream().map(Area::id).map(Id::value).toList());
        return Nodes.id(node, AreaId::of);
    }

    private Optional<Location> location(YamlNode node) {
        node.allowOnly(Set.of("area", "address", "latitude", "longitude", "confidential"));
        Optional<AreaId> area = node.require("area")
                .flatMap(at -> at.text().equals(Location.UNPLACED.value()) ? Optional.of(Location.UNPLACED) : area(at));
        String address = Nodes.required(node, "address");
        boolean confidential = node.find("confidential").map(YamlNode::bool).orElse(false);
        Optional<Position> position = position(node);
        return area.flatMap(found -> Nodes.sound(node, () -> new Location(found, address, position, confidential)));
    }

    private static Optional<Position> position(YamlNode node) {
        if (node.find("latitude").isEmpty() && node.find("longitude").isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> latitude = node.require("latitude").flatMap(at -> degrees(at, 90));
        Optional<Double> longitude = node.require("longitude").flatMap(at -> degrees(at, 180));
        return latitude.flatMap(north -> longitude.map(east -> new Position(north, east)));
    }

    private static Optional<Double> degrees(YamlNode node, int most) {
        try {
            double degrees = Double.parseDouble(node.text());
            if (Math.abs(degrees) <= most) {
                return Optional.of(degrees);
            }
        } catch (NumberFormatException none) {
            // said below
        }
        node.fault(Reason.of(DocumentFault.NOT_A_NUMBER)
                .with("name", node.path())
                .with("min", -most)
                .with("max", most)
                .with("found", node.text()));
        return Optional.empty();
    }

    private static Optional<Fee> fee(YamlNode node) {
        node.allowOnly(Set.of("yen", "per"));
        Optional<Integer> yen = node.require("yen").map(amount -> amount.number(0, MOST));
        return yen.map(amount -> new Fee(amount, Nodes.text(node, "per")));
    }

    private static Optional<ContactPoint> contact(YamlNode node) {
        node.allowOnly(Set.of("name", "title", "department", "email", "phone"));
        return Nodes.sound(
                node,
                () -> new ContactPoint(
                        text(node, "name"),
                        text(node, "title"),
                        text(node, "department"),
                        text(node, "email"),
                        text(node, "phone")));
    }

    private static Optional<Confirmation> confirmation(YamlNode node) {
        node.allowOnly(Set.of("by", "on"));
        Optional<ActorId> by = node.require("by").flatMap(actor -> Nodes.id(actor, ActorId::of));
        return node.require("on").flatMap(YamlNode::date).flatMap(on -> by.map(actor -> new Confirmation(actor, on)));
    }
}
