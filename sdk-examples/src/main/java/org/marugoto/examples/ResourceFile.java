package org.marugoto.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.resource.Confirmation;
import org.marugoto.resource.Fee;
import org.marugoto.resource.Location;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.RuleForm;
import org.marugoto.search.Listing;

/** Reads a list of resources from YAML or JSON, see docs/reference/search.md; all faults at once. */
final class ResourceFile {

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "kind",
            "formality",
            "organisation",
            "functions",
            "location",
            "position",
            "areas",
            "schedules",
            "for",
            "fees",
            "capacity",
            "placesLeft",
            "languages",
            "accessibility",
            "contact",
            "confirmed");
    private static final int MOST = 1_000_000_000;

    private final RuleForm conditions;
    private final List<Listing> listings = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private ResourceFile(RuleForm conditions) {
        this.conditions = conditions;
    }

    /** The resources in the document; what is wrong goes to the faults. */
    static List<Listing> read(Document document, RuleForm conditions, Faults faults) {
        ResourceFile file = new ResourceFile(conditions);
        YamlNode.parse(document, faults)
                .ifPresent(list -> list.items().forEach(node -> FormNode.sound(node, () -> file.listing(node))));
        return file.listings;
    }

    private void listing(YamlNode node) {
        node.allowOnly(KEYS);
        Resource.Builder resource = Resource.builder();
        Optional<ResourceId> id = FormNode.required(node, "id", ResourceId::of);
        Optional<Text> name = node.require("name").map(FormNode::text);
        Optional<String> kind = FormNode.required(node, "kind", code -> code);
        resource.formality(node.find("formality").map(YamlNode::text).orElse(Resource.INFORMAL));
        FormNode.optional(node, "organisation", AgencyId::of, resource::organisation);
        resource.functions(FormNode.values(node, "functions", code -> code))
                .areasServed(FormNode.values(node, "areas", AreaId::of))
                .languages(FormNode.values(node, "languages", code -> code))
                .accessibility(FormNode.values(node, "accessibility", code -> code));
        node.find("location").flatMap(ResourceFile::location).ifPresent(resource::location);
        items(node, "schedules").forEach(at -> schedule(at).ifPresent(resource::addSchedules));
        node.find("for").map(conditions::condition).ifPresent(resource::eligibility);
        items(node, "fees").forEach(at -> resource.addFees(fee(at)));
        node.find("capacity").map(at -> at.number(0, MOST)).ifPresent(resource::capacity);
        node.find("contact").map(YamlNode::text).ifPresent(resource::contact);
        node.find("confirmed").flatMap(ResourceFile::confirmation).ifPresent(resource::confirmed);
        if (id.isPresent() && name.isPresent() && kind.isPresent()) {
            put(node, resource.id(id.get()).name(name.get()).kind(kind.get()).build());
        }
    }

    private void put(YamlNode node, Resource resource) {
        YamlNode id = node.find("id").orElseThrow();
        Integer first = lines.putIfAbsent(id.text(), id.line());
        if (first != null) {
            id.fault(Reason.of(DocumentFault.TWICE)
                    .with("name", id.path())
                    .with("found", id.text())
                    .with("first", first));
            return;
        }
        Listing.Builder listing = Listing.builder().resource(resource);
        node.find("placesLeft").map(at -> at.number(0, MOST)).ifPresent(listing::placesLeft);
        node.find("position").flatMap(FormNode::position).ifPresent(listing::position);
        listings.add(listing.build());
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        return node.find(key).map(YamlNode::items).orElse(List.of());
    }

    private static Optional<Location> location(YamlNode node) {
        node.allowOnly(Set.of("area", "address", "confidential"));
        Optional<AreaId> area = node.require("area").flatMap(at -> FormNode.value(at, AreaId::of));
        Optional<String> address = node.require("address").map(YamlNode::text);
        boolean confidential = node.find("confidential").map(YamlNode::bool).orElse(false);
        return area.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new Location(area.get(), address.get(), confidential));
    }

    private static Optional<Schedule> schedule(YamlNode node) {
        node.allowOnly(Set.of("rule", "hours", "from", "further", "except", "openOnHolidays"));
        Schedule.Builder schedule = Schedule.builder();
        schedule.beginsOn(node.find("from").flatMap(YamlNode::date).orElse(LocalDate.of(2000, 1, 1)));
        FormNode.optional(node, "rule", Recurrence::parse, schedule::addRules);
        schedule.furtherDays(FormNode.values(node, "further", LocalDate::parse))
                .exceptions(FormNode.values(node, "except", LocalDate::parse))
                .closesOnHolidays(
                        !node.find("openOnHolidays").map(YamlNode::bool).orElse(false));
        Optional<OpeningHours> hours = node.require("hours").flatMap(at -> FormNode.value(at, ResourceFile::hours));
        return hours.map(found -> schedule.hours(found).build());
    }

    private static OpeningHours hours(String text) {
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d ?- ?([01]\\d|2[0-3]):[0-5]\\d")) {
            throw new IllegalArgumentException("Expected hours like 10:00-12:00, but found (%s).".formatted(text));
        }
        String[] ends = text.split(" ?- ?", -1);
        return OpeningHours.of(ends[0], ends[1]);
    }

    private static Fee fee(YamlNode node) {
        node.allowOnly(Set.of("yen", "per"));
        return new Fee(
                node.require("yen").map(at -> at.number(0, MOST)).orElse(0),
                node.find("per").map(FormNode::text).orElse(Text.of("1回", "a visit")));
    }

    private static Optional<Confirmation> confirmation(YamlNode node) {
        node.allowOnly(Set.of("by", "on"));
        Optional<ActorId> by = node.require("by").flatMap(at -> FormNode.value(at, ActorId::of));
        Optional<LocalDate> on = node.require("on").flatMap(YamlNode::date);
        return by.flatMap(actor -> on.map(day -> new Confirmation(actor, day)));
    }
}
