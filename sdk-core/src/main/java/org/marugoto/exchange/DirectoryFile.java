package org.marugoto.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.ClosingPeriod;
import org.marugoto.code.Text;
import org.marugoto.json.MarugotoJson;
import org.marugoto.resource.ContactPoint;
import org.marugoto.resource.Directory;
import org.marugoto.resource.Location;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.RuleForm;

/**
 * Writes a directory as a resource file of a profile, which {@link org.marugoto.profile.Profiles#directory} reads back.
 *
 * <p>Nothing is left out, confidential locations neither: the file is for the municipality alone.
 */
public final class DirectoryFile {

    private DirectoryFile() {}

    /** The file as JSON, which is YAML too. */
    public static String toJson(Directory directory) {
        List<Map<String, Object>> entries =
                directory.all().stream().map(DirectoryFile::entry).toList();
        return new MarugotoJson().writeTree(Map.of("resources", entries), true) + "\n";
    }

    private static Map<String, Object> entry(Resource entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", entry.id().value());
        tree.put("name", text(entry.name()));
        put(tree, "kana", entry.kana());
        put(tree, "description", entry.description());
        tree.put("kind", entry.kind());
        tree.put("formality", entry.formality());
        entry.organisation().ifPresent(agency -> tree.put("organisation", agency.value()));
        put(tree, "operator", entry.operator());
        put(tree, "functions", entry.functions());
        entry.location().ifPresent(location -> tree.put("location", location(location)));
        put(tree, "areas", texts(entry.areasServed()));
        put(
                tree,
                "schedules",
                entry.schedules().stream().map(DirectoryFile::schedule).toList());
        entry.eligibility().ifPresent(condition -> tree.put("eligibility", RuleForm.toTree(condition)));
        put(
                tree,
                "fees",
                entry.fees().stream()
                        .map(fee -> Map.of("yen", fee.yen(), "per", text(fee.per())))
                        .toList());
        entry.capacity().ifPresent(places -> tree.put("capacity", places));
        put(tree, "capacityPer", Optional.of("session").filter(per -> entry.capacityPerSession()));
        put(tree, "howToApply", entry.howToApply());
        put(tree, "requiredDocuments", entry.requiredDocuments());
        put(tree, "directions", entry.directions());
        put(tree, "languages", entry.languages());
        put(tree, "accessibility", entry.accessibility());
        put(tree, "contact", entry.contact());
        put(
                tree,
                "contacts",
                entry.contacts().stream().map(DirectoryFile::contact).toList());
        entry.confirmed().ifPresent(last -> {
            Map<String, Object> confirmed = new LinkedHashMap<>();
            confirmed.put("by", last.by().value());
            confirmed.put("on", last.on().toString());
            tree.put("confirmed", confirmed);
        });
        return tree;
    }

    private static Map<String, Object> contact(ContactPoint contact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "name", contact.name());
        put(tree, "title", contact.title());
        put(tree, "department", contact.department());
        put(tree, "email", contact.email());
        put(tree, "phone", contact.phone());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, Optional<String> words) {
        words.ifPresent(found -> tree.put(key, found));
    }

    private static void put(Map<String, Object> tree, String key, Collection<?> items) {
        if (!items.isEmpty()) {
            tree.put(key, new ArrayList<>(items));
        }
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ja", text.ja());
        tree.put("en", text.en());
        return tree;
    }

    private static Map<String, Object> location(Location location) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("area", location.area().value());
        tree.put("address", location.address());
        location.position().ifPresent(at -> {
            tree.put("latitude", at.latitude());
            tree.put("longitude", at.longitude());
        });
        if (location.confidential()) {
            tree.put("confidential", true);
        }
        return tree;
    }

    private static Map<String, Object> schedule(Schedule schedule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("begins", schedule.beginsOn().toString());
        tree.put("hours", schedule.hours().opens() + "-" + schedule.hours().closes());
        put(tree, "rules", schedule.rules().stream().map(Recurrence::toText).toList());
        put(tree, "furtherDays", days(schedule.furtherDays()));
        put(tree, "exceptions", days(schedule.exceptions()));
        if (!schedule.closesOnHolidays()) {
            tree.put("holidays", "open");
        }
        if (!schedule.closingPeriods().equals(List.of(ClosingPeriod.YEAR_END))) {
            tree.put(
                    "closed",
                    schedule.closingPeriods().stream()
                            .map(DirectoryFile::period)
                            .toList());
        }
        return tree;
    }

    private static List<String> days(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).toList();
    }

    private static Map<String, Object> period(ClosingPeriod period) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", period.first().toString().substring(2));
        tree.put("to", period.last().toString().substring(2));
        return tree;
    }
}
