package org.marugoto.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;
import org.marugoto.points.PointScheme;
import org.marugoto.points.PointYear;
import org.marugoto.points.SchemeId;
import org.marugoto.smallhelp.HelpPolicy;

/** Reads the point schemes of a municipality, and how it arranges small help. */
final class PointSchemeReader {

    private static final Set<String> KEYS = Set.of("id", "name", "areas", "years", "assumed");
    private static final Set<String> YEAR_KEYS =
            Set.of("fiscalYear", "earn", "perDay", "perYear", "spendOn", "expires", "assumed");
    private static final String END_OF_YEAR = "END_OF_YEAR";
    private static final String END_OF_NEXT_YEAR = "END_OF_NEXT_YEAR";
    private static final int MOST = 1_000_000;

    private final List<AreaId> areas;
    private final List<String> services;
    private final List<String> uses;

    PointSchemeReader(Areas areas, Map<String, CodeList> codeLists) {
        this.areas = areas.all().stream().map(Area::id).toList();
        this.services = Stream.concat(
                        codes(codeLists, PointScheme.SERVICES).stream(), codes(codeLists, HelpPolicy.SKILLS).stream())
                .distinct()
                .toList();
        this.uses = codes(codeLists, PointScheme.USES);
    }

    static HelpPolicy policy(YamlNode node, Map<String, CodeList> codeLists) {
        node.allowOnly(Set.of("adultsOnly"));
        return new HelpPolicy(choices(node.find("adultsOnly"), codes(codeLists, HelpPolicy.SKILLS)));
    }

    List<PointScheme> read(YamlNode list) {
        Map<String, PointScheme> schemes = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(KEYS);
            Nodes.flag(node);
            List<AreaId> where = areas(node);
            List<PointYear> years = years(node);
            node.require("id")
                    .ifPresent(id -> Nodes.id(id, SchemeId::of)
                            .map(scheme -> new PointScheme(scheme, Nodes.text(node, "name"), where, years))
                            .ifPresent(scheme -> Nodes.putOnce(schemes, id, scheme)));
        }
        return List.copyOf(schemes.values());
    }

    private List<AreaId> areas(YamlNode scheme) {
        Map<String, AreaId> found = new LinkedHashMap<>();
        scheme.require("areas")
                .ifPresent(list -> list.items().forEach(at -> {
                    Nodes.checkKnown(at, at.text(), areas);
                    Nodes.id(at, AreaId::of).ifPresent(area -> Nodes.putOnce(found, at, area));
                }));
        return List.copyOf(found.values());
    }

    private List<PointYear> years(YamlNode scheme) {
        Map<String, PointYear> years = new LinkedHashMap<>();
        scheme.require("years")
                .ifPresent(list -> list.items().forEach(node -> {
                    node.allowOnly(YEAR_KEYS);
                    Nodes.flag(node);
                    node.require("fiscalYear")
                            .ifPresent(written -> firstDay(written)
                                    .flatMap(first -> Nodes.sound(node, () -> year(node, first.getYear())))
                                    .ifPresent(year ->
                                            Nodes.putOnce(years, written, Integer.toString(year.year()), year)));
                }));
        return List.copyOf(years.values());
    }

    private PointYear year(YamlNode node, int year) {
        Map<String, Integer> earn = new LinkedHashMap<>();
        node.require("earn")
                .ifPresent(rates -> rates.entries().forEach((kind, points) -> {
                    Nodes.checkKnown(points, kind, services);
                    earn.put(kind, points.number(1, MOST));
                }));
        return new PointYear(
                year,
                earn,
                limit(node, "perDay"),
                limit(node, "perYear"),
                choices(node.require("spendOn"), uses),
                lastDay(node, year));
    }

    private static OptionalInt limit(YamlNode node, String key) {
        return node.find(key).stream().mapToInt(value -> value.number(1, MOST)).findFirst();
    }

    private static LocalDate lastDay(YamlNode node, int year) {
        Optional<YamlNode> expires = node.find("expires");
        String written = expires.map(YamlNode::text).orElse(END_OF_YEAR);
        return switch (written) {
            case END_OF_YEAR -> PointYear.endOf(year);
            case END_OF_NEXT_YEAR -> PointYear.endOf(year + 1);
            default -> expires.flatMap(YamlNode::date).orElse(PointYear.endOf(year));
        };
    }

    private static Optional<LocalDate> firstDay(YamlNode year) {
        Optional<LocalDate> first = FiscalYear.firstDay(year.text());
        if (first.isEmpty()) {
            year.fault(Reason.of(ProfileFault.NOT_A_FISCAL_YEAR).with("found", year.text()));
        }
        return first;
    }

    private static Set<String> choices(Optional<YamlNode> list, List<String> known) {
        Set<String> found = new LinkedHashSet<>();
        list.ifPresent(given -> given.items().forEach(one -> found.add(Nodes.choice(one, known))));
        return found;
    }

    private static List<String> codes(Map<String, CodeList> codeLists, String list) {
        return Optional.ofNullable(codeLists.get(list)).map(CodeList::codes).orElse(List.of()).stream()
                .map(Code::value)
                .toList();
    }
}
