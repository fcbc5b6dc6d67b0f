package org.marugoto.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Resource;

/** The resource map of an area (地域資源マップ) as a picture: numbered points, and a list that says what they are. */
final class ResourceMapPicture {

    private static final Text TITLE = Text.of("地域資源マップ：%s", "Resource map: %s");
    private static final Text HOW = Text.of(
            "番号は右の一覧。模様は資源の種類。所在を明かさない所は載りません。",
            "Numbers: see the list. Pattern: kind of resource. Confidential places are not shown.");
    private static final Text NOWHERE = Text.of("地図上の場所が分からないもの", "without a point on the map");
    private static final Text SCALE = Text.of("%s km", "%s km");

    private static final int WIDTH = 860;
    private static final int LIST = 500;
    private static final int ROW = 24;
    private static final double TOP = 110;
    private static final double SIZE = 380;

    private final MunicipalityProfile profile;
    private final AreaId area;
    private final Names names;

    ResourceMapPicture(MunicipalityProfile profile, AreaId area, Locale locale) {
        this.profile = profile;
        this.area = area;
        this.names = new Names(Map.of(), locale);
    }

    /** The picture of these entries, none of which is confidential; their locations would be left out. */
    String draw(List<Resource> entries) {
        List<Resource> shown = entries.stream().map(Resource::forPublication).toList();
        List<Resource> placed =
                shown.stream().filter(entry -> position(entry).isPresent()).toList();
        List<String> kinds =
                shown.stream().map(Resource::kind).distinct().sorted().toList();
        String title = names.say(TITLE, areaName());
        Svg svg = new Svg(names.locale(), title, words(shown), WIDTH);
        svg.text(20, 58, "small", names.say(HOW));
        MapFrame frame = new MapFrame(
                placed.stream().flatMap(entry -> position(entry).stream()).toList(), 50, TOP, SIZE, SIZE);
        for (int at = 0; at < placed.size(); at++) {
            Resource entry = placed.get(at);
            Position where = position(entry).orElseThrow();
            Look look = Look.of(kinds.indexOf(entry.kind()));
            svg.circle(frame.x(where), frame.y(where), 14, look, words(entry));
            svg.text(frame.x(where), frame.y(where) + 5, "on middle", String.valueOf(at + 1));
        }
        if (placed.size() > 1) {
            double kilometres = frame.barKilometres(140);
            svg.scale(
                    20,
                    TOP + SIZE + 50,
                    kilometres * frame.pixelsAKilometre(),
                    names.say(SCALE, Svg.number(kilometres)));
        }
        return svg.document(Math.max(TOP + SIZE + 70, list(svg, placed, without(shown, placed), kinds)));
    }

    private static Optional<Position> position(Resource entry) {
        return entry.location().flatMap(Location::position);
    }

    private static List<Resource> without(List<Resource> all, List<Resource> some) {
        List<Resource> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return rest;
    }

    private double list(Svg svg, List<Resource> placed, List<Resource> elsewhere, List<String> kinds) {
        double y = TOP;
        for (int at = 0; at < placed.size(); at++) {
            y = entry(svg, placed.get(at), String.valueOf(at + 1), kinds, y);
        }
        if (!elsewhere.isEmpty()) {
            svg.text(LIST, y + 10, "small", names.say(NOWHERE));
            y += 36;
        }
        for (Resource entry : elsewhere) {
            y = entry(svg, entry, "–", kinds, y);
        }
        return y + 10;
    }

    private double entry(Svg svg, Resource entry, String number, List<String> kinds, double y) {
        svg.box(LIST, y - 13, 20, 16, Look.of(kinds.indexOf(entry.kind())));
        svg.text(LIST + 46, y, "end", number);
        svg.text(LIST + 54, y, "", Svg.fit(words(entry), 40));
        return y + ROW;
    }

    private String words(List<Resource> entries) {
        return entries.stream().map(this::words).collect(Collectors.joining(" / "));
    }

    private String words(Resource entry) {
        String kind = profile.codeList(MunicipalityProfile.RESOURCE_KINDS).label(entry.kind(), names.locale());
        return entry.name().in(names.locale()) + " (" + kind + ")";
    }

    private String areaName() {
        return profile.areas()
                .find(area)
                .map(found -> found.name().in(names.locale()))
                .orElse(area.value());
    }
}
