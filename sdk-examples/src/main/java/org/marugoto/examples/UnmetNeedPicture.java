package org.marugoto.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.code.Text;
import org.marugoto.matching.Scarcity;
import org.marugoto.matching.UnmetNeed;
import org.marugoto.resource.Position;
import org.marugoto.resource.ResourceId;

/** A map of unmet need (満たされないニーズの地図): where how many people wait for what and get no place. */
final class UnmetNeedPicture {

    private static final Text TITLE = Text.of("満たされないニーズの地図", "Unmet need: who waits where for what");
    private static final Text PEOPLE = Text.of("%s：%d人", "%s: %d");
    private static final Text HOW = Text.of(
            "円の面積と数字は、枠のない人数。模様は資源の種類。", "Area and number of a circle: people left out. Pattern: what they wait for.");
    private static final Text FLOOR =
            Text.of("%d人未満の数は、ほかとまとめて示しています。", "Numbers below %d are put together with others.");
    private static final Text WITHHELD = Text.of("ほかに%d人未満の、どこにも示していない方がいます。", "Fewer than %d more are shown nowhere.");
    private static final Text NOBODY = Text.of("枠のない方はいません。", "Nobody is left out.");
    private static final Text PLACES = Text.of("枠 %2$d（使用 %1$d）", "%d of %d places taken");
    private static final Text NO_PLACES = Text.of("枠なし", "no places");
    private static final Text SCALE = Text.of("%s km", "%s km");

    private static final int WIDTH = 860;
    private static final double RADIUS_OF_ONE = 9;
    private static final double TOP = 130;
    private static final double HEIGHT = 360;

    private final PlanSummary summary;
    private final Names names;
    private final Map<String, Position> positions;
    private final UnmetNeed.Published unmet;
    private final List<String> kinds;

    UnmetNeedPicture(PlanSummary summary, Map<String, Position> positions) {
        this.summary = summary;
        this.names = summary.names();
        this.positions = positions;
        this.unmet = summary.unmet();
        this.kinds = unmet.counts().stream()
                .flatMap(count -> count.cell().kind().stream())
                .distinct()
                .sorted()
                .toList();
    }

    String draw() {
        Svg svg = new Svg(names.locale(), names.say(TITLE), description(), WIDTH);
        svg.text(20, 58, "small", names.say(HOW));
        svg.text(20, 76, "small", names.say(FLOOR, unmet.floor()));
        MapFrame frame = new MapFrame(positions.values(), 110, TOP, 440, HEIGHT);
        positions.forEach((area, at) -> area(svg, area, frame.x(at), frame.y(at)));
        scale(svg, frame);
        legend(svg);
        double y = TOP + HEIGHT + 116;
        for (String line : elsewhere()) {
            svg.text(20, y, "", line);
            y += 22;
        }
        return svg.document(y);
    }

    /** The whole map in words. */
    private String description() {
        List<String> told = new ArrayList<>();
        unmet.counts().forEach(count -> told.add(names.say(PEOPLE, summary.words(count.cell()), count.people())));
        if (told.isEmpty() && unmet.isWhole()) {
            told.add(names.say(NOBODY));
        }
        if (!unmet.isWhole()) {
            told.add(names.say(WITHHELD, unmet.floor()));
        }
        return String.join(" / ", told);
    }

    /** The people of an area by what they wait for, whenever that is; the last is what was put together. */
    private Map<Optional<String>, Long> people(String area) {
        Map<Optional<String>, Long> people = new LinkedHashMap<>();
        kinds.forEach(kind -> people.put(Optional.of(kind), 0L));
        people.put(Optional.empty(), 0L);
        unmet.counts().stream()
                .filter(count -> count.cell()
                        .area()
                        .filter(where -> where.value().equals(area))
                        .isPresent())
                .forEach(count -> people.merge(count.cell().kind(), count.people(), Long::sum));
        people.values().removeIf(count -> count == 0);
        return people;
    }

    private void area(Svg svg, String area, double x, double y) {
        Map<Optional<String>, Long> people = people(area);
        double width = people.values().stream()
                .mapToDouble(count -> 2 * radius(count) + 6)
                .sum();
        double left = x - width / 2;
        double tallest = 4;
        for (Map.Entry<Optional<String>, Long> one : people.entrySet()) {
            double radius = radius(one.getValue());
            String kind = one.getKey().map(names::of).orElse(names.say(PlanSummary.ANYTHING));
            svg.circle(left + radius + 3, y, radius, look(one.getKey()), names.say(PEOPLE, kind, one.getValue()));
            svg.text(left + radius + 3, y + 5, "on middle", String.valueOf(one.getValue()));
            left += 2 * radius + 6;
            tallest = Math.max(tallest, radius);
        }
        if (people.isEmpty()) {
            svg.circle(x, y, 3, Look.PLAIN, names.of(area));
        }
        svg.text(x, y + tallest + 18, "on middle", names.of(area));
        svg.text(x, y + tallest + 34, "small middle", places(area));
    }

    private String places(String area) {
        return summary.byArea().stream()
                .filter(shortage -> shortage.label().equals(area))
                .findFirst()
                .map((Scarcity.Shortage<ResourceId> found) -> names.say(PLACES, found.taken(), found.places()))
                .orElse(names.say(NO_PLACES));
    }

    private static double radius(long people) {
        return RADIUS_OF_ONE * StrictMath.sqrt((double) people);
    }

    private Look look(Optional<String> kind) {
        return kind.map(code -> Look.of(kinds.indexOf(code))).orElse(Look.PLAIN);
    }

    private void scale(Svg svg, MapFrame frame) {
        double kilometres = frame.barKilometres(140);
        double length = kilometres * frame.pixelsAKilometre();
        svg.scale(20, TOP + HEIGHT + 86, length, names.say(SCALE, Svg.number(kilometres)));
    }

    /** What the patterns mean. */
    private void legend(Svg svg) {
        double y = 120;
        Map<Optional<String>, String> sorts = new LinkedHashMap<>();
        kinds.forEach(kind -> sorts.put(Optional.of(kind), names.of(kind)));
        sorts.put(Optional.empty(), names.say(PlanSummary.ANYTHING));
        for (Map.Entry<Optional<String>, String> sort : sorts.entrySet()) {
            svg.box(640, y - 14, 24, 18, look(sort.getKey()));
            svg.text(672, y, "", sort.getValue());
            y += 28;
        }
    }

    /** Who is at no point of the map. */
    private List<String> elsewhere() {
        List<String> lines = unmet.counts().stream()
                .filter(count -> count.cell()
                        .area()
                        .filter(area -> positions.containsKey(area.value()))
                        .isEmpty())
                .map(count -> names.say(PEOPLE, summary.words(count.cell()), count.people()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!unmet.isWhole()) {
            lines.add(names.say(WITHHELD, unmet.floor()));
        }
        return lines;
    }
}
