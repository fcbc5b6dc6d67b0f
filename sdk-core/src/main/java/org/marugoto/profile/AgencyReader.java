package org.marugoto.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Desk;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.Programme;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;
import org.marugoto.training.Course;

/** Reads the agencies of a profile with their desks. */
final class AgencyReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "nickname",
            "type",
            "fields",
            "operator",
            "calendar",
            "openedOn",
            "closedOn",
            "areas",
            "programmes",
            "desks",
            "assumed",
            "accepts",
            "redirectsTo",
            "backUp");

    private static final Set<String> DESK_KEYS = Set.of(
            "id", "name", "hint", "targets", "phones", "byAppointment", "lines", "slotMinutes", "requires", "calendar");

    private final Areas areas;
    private final Map<String, OpeningCalendar> calendars;
    private final List<String> programmes;
    private final List<String> courses;

    AgencyReader(
            Areas areas, Map<String, OpeningCalendar> calendars, List<Programme> programmes, List<Course> courses) {
        this.areas = areas;
        this.calendars = calendars;
        this.programmes = programmes.stream().map(Programme::code).toList();
        this.courses = courses.stream().map(Course::code).toList();
    }

    Agencies read(YamlNode list) {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(KEYS);
            node.require("id")
                    .ifPresent(id -> Nodes.id(id, AgencyId::of)
                            .flatMap(agency -> Nodes.sound(node, () -> agency(node, agency)))
                            .ifPresent(agency -> Nodes.putOnce(agencies, id, agency)));
        }
        return Agencies.of(areas, agencies.values());
    }

    private Agency agency(YamlNode node, AgencyId id) {
        Agency.Builder agency = Agency.builder();
        agency.id(id).name(Nodes.text(node, "name")).assumed(Nodes.flag(node));
        agency.nickname(node.find("nickname").map(Nodes::text));
        agency.type(node.find("type").map(YamlNode::text));
        agency.operator(node.find("operator").map(YamlNode::text));
        agency.fields(Nodes.texts(node, "fields"));
        agency.areas(areasOf(node));
        agency.programmes(programmesOf(node));
        agency.openedOn(node.find("openedOn").flatMap(YamlNode::date));
        agency.closedOn(node.find("closedOn").flatMap(YamlNode::date));
        agency.calendar(calendarOf(node));
        agency.desks(desksOf(node));
        return agency.build();
    }

    private List<AreaId> areasOf(YamlNode node) {
        List<AreaId> served = new ArrayList<>();
        node.find("areas")
                .ifPresent(list -> list.items().forEach(area -> {
                    Nodes.checkKnown(
                            area,
                            area.text(),
                            areas.all().stream()
                                    .map(found -> found.id().value())
                                    .toList());
                    Nodes.id(area, AreaId::of).filter(areas::contains).ifPresent(served::add);
                }));
        return served;
    }

    private List<String> programmesOf(YamlNode node) {
        node.find("programmes")
                .ifPresent(list -> list.items().forEach(code -> Nodes.checkKnown(code, code.text(), programmes)));
        return Nodes.texts(node, "programmes").stream()
                .filter(programmes::contains)
                .toList();
    }

    private OpeningCalendar calendarOf(YamlNode node) {
        Optional<YamlNode> named = node.require("calendar");
        named.ifPresent(calendar -> Nodes.checkKnown(calendar, calendar.text(), calendars.keySet()));
        OpeningCalendar calendar = named.map(name -> calendars.get(name.text()))
                .orElseGet(() -> OpeningCalendar.builder().build());
        return calendar.but()
                .openedOn(node.find("openedOn").flatMap(YamlNode::date))
                .closedOn(node.find("closedOn").flatMap(YamlNode::date))
                .build();
    }

    private List<Desk> desksOf(YamlNode node) {
        Map<String, Desk> desks = new LinkedHashMap<>();
        node.find("desks")
                .ifPresent(list -> list.items()
                        .forEach(desk -> desk.require("id")
                                .filter(id -> Nodes.id(id, Id::checked).isPresent())
                                .ifPresent(id -> Nodes.putOnce(desks, id, desk(desk, id.text())))));
        return List.copyOf(desks.values());
    }

    private Desk desk(YamlNode node, String id) {
        node.allowOnly(DESK_KEYS);
        return Desk.builder()
                .id(id)
                .name(Nodes.text(node, "name"))
                .hint(node.find("hint").map(Nodes::text))
                .targets(Nodes.texts(node, "targets"))
                .phones(Nodes.texts(node, "phones"))
                .byAppointment(node.find("byAppointment").map(YamlNode::bool).orElse(false))
                .lines(node.find("lines").map(found -> found.number(1, 100)).orElse(1))
                .slotMinutes(node.find("slotMinutes")
                        .map(found -> found.number(5, 480))
                        .orElse(30))
                .requires(requires(node))
                .calendar(node.find("calendar").map(name -> calendars.get(name.text())))
                .build();
    }

    private Set<String> requires(YamlNode desk) {
        Set<String> required = new LinkedHashSet<>();
        desk.find("requires")
                .ifPresent(list -> list.items().forEach(course -> required.add(Nodes.choice(course, courses))));
        return required;
    }
}
