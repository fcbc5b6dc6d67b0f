package org.marugoto.profile;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.conference.AgendaItem;
import org.marugoto.conference.ConferenceKind;
import org.marugoto.conference.Hat;
import org.marugoto.conference.Rhythm;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;

/** Reads the kinds of conference of a profile. */
final class ConferenceKindReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "basis",
            "body",
            "conveners",
            "consent",
            "undertaking",
            "sharingGround",
            "takes",
            "decides",
            "sittings",
            "rhythm",
            "parent",
            "gapsFrom",
            "assumed");
    private static final List<String> ITEMS = List.of(
            AgendaItem.CASE,
            AgendaItem.GAP,
            AgendaItem.COMMUNITY_ISSUE,
            AgendaItem.PROGRAMME_RESULT,
            AgendaItem.MEASURE);
    private static final List<String> SITTINGS = List.of(Hat.REGULAR, Hat.AD_HOC);

    private ConferenceKindReader() {}

    static List<ConferenceKind> read(YamlNode list) {
        Map<String, ConferenceKind> kinds = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(KEYS);
            node.require("id")
                    .filter(id -> Nodes.id(id, Id::checked).isPresent())
                    .ifPresent(id -> Nodes.sound(node, () -> kind(node, id.text()))
                            .ifPresent(kind -> Nodes.putOnce(kinds, id, kind)));
        }
        List<String> ids = list.items().stream()
                .flatMap(node -> node.find("id").map(YamlNode::text).stream())
                .toList();
        list.items()
                .forEach(node -> node.find("parent").ifPresent(parent -> Nodes.checkKnown(parent, parent.text(), ids)));
        return List.copyOf(kinds.values());
    }

    private static ConferenceKind kind(YamlNode node, String id) {
        return ConferenceKind.builder()
                .name(Nodes.text(node, "name"))
                .body(node.find("body").map(YamlNode::text).orElse(id))
                .hat(hat(node, id))
                .rhythm(node.find("rhythm").map(ConferenceKindReader::rhythm))
                .gapsFrom(node.find("gapsFrom").map(n -> n.number(1, 1_000)).orElse(3))
                .assumed(Nodes.flag(node))
                .build();
    }

    private static Hat hat(YamlNode node, String id) {
        return Hat.builder()
                .kind(id)
                .basis(node.find("basis").map(YamlNode::text))
                .conveners(Nodes.texts(node, "conveners"))
                .needsConsent(node.require("consent").map(YamlNode::bool).orElse(true))
                .needsUndertaking(
                        node.require("undertaking").map(YamlNode::bool).orElse(true))
                .sharingGround(node.find("sharingGround").map(YamlNode::text))
                .takes(choices(node, "takes", ITEMS))
                .decides(Nodes.texts(node, "decides"))
                .sittings(choices(node, "sittings", SITTINGS))
                .parent(node.find("parent").map(YamlNode::text))
                .build();
    }

    private static List<String> choices(YamlNode node, String key, List<String> known) {
        Optional<YamlNode> list = node.require(key);
        return list.map(found -> found.items().stream()
                        .map(item -> Nodes.choice(item, known))
                        .toList())
                .orElse(List.of());
    }

    private static Rhythm rhythm(YamlNode node) {
        node.allowOnly(Set.of("everyMonths", "startsOn", "week", "weekday", "reminderDays"));
        Rhythm.Builder rhythm = Rhythm.builder()
                .everyMonths(
                        node.require("everyMonths").map(n -> n.number(1, 12)).orElse(1))
                .reminderDays(
                        node.find("reminderDays").map(n -> n.number(0, 90)).orElse(14));
        node.find("week").ifPresent(week -> rhythm.week(week.number(1, 4)));
        node.find("weekday")
                .flatMap(day -> Nodes.oneOf(day, day.text(), DayOfWeek.values()))
                .ifPresent(rhythm::weekday);
        node.require("startsOn").flatMap(YamlNode::date).ifPresent(rhythm::startsOn);
        return rhythm.build();
    }
}
