package org.marugoto.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marugoto.agency.Agency;
import org.marugoto.agency.Programme;
import org.marugoto.code.Text;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.report.TextTable;

/** A profile as a page to read; what no source says is marked as assumed. */
final class ProfilePage {

    private ProfilePage() {}

    static String text(MunicipalityProfile profile, Locale locale) {
        String assumed = Text.of("（仮定）", "(assumed)").in(locale);
        TextTable areas = new TextTable();
        profile.areas()
                .all()
                .forEach(area -> areas.row(area.id().value(), area.name().in(locale), area.assumed() ? assumed : ""));
        TextTable programmes = new TextTable();
        profile.programmes()
                .forEach(programme ->
                        programmes.row(programme.code(), programme.name().in(locale), start(programme)));
        TextTable agencies = new TextTable();
        profile.agencies()
                .all()
                .forEach(agency ->
                        agencies.row(agency.id().value(), agency.name().in(locale), agency.assumed() ? assumed : ""));
        return "%s  %s  %s  (%s)%n%n%s%n%s%n%s"
                .formatted(
                        profile.id(),
                        profile.name().in(locale),
                        profile.municipalCode(),
                        profile.source(),
                        areas,
                        programmes,
                        agencies)
                .replace("\r", "");
    }

    static Map<String, Object> tree(MunicipalityProfile profile, Locale locale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", profile.id());
        tree.put("name", profile.name().in(locale));
        tree.put("municipalCode", profile.municipalCode().value());
        tree.put("source", profile.source());
        tree.put("centre", profile.centre().value());
        tree.put("fallback", profile.fallback().value());
        List<Object> areas = new ArrayList<>();
        profile.areas()
                .all()
                .forEach(area -> areas.add(named(area.id().value(), area.name().in(locale), area.assumed())));
        tree.put("areas", areas);
        List<Object> programmes = new ArrayList<>();
        profile.programmes().forEach(programme -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", programme.code());
            one.put("name", programme.name().in(locale));
            one.put("from", start(programme));
            programmes.add(one);
        });
        tree.put("programmes", programmes);
        List<Object> agencies = new ArrayList<>();
        for (Agency agency : profile.agencies().all()) {
            agencies.add(named(agency.id().value(), agency.name().in(locale), agency.assumed()));
        }
        tree.put("agencies", agencies);
        return tree;
    }

    private static Map<String, Object> named(String id, String name, boolean assumed) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", id);
        one.put("name", name);
        one.put("assumed", assumed);
        return one;
    }

    private static String start(Programme programme) {
        return programme.startsOn().map(String::valueOf).orElse("-");
    }
}
