package org.marugoto.exchange;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.decide.Reason;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Location;
import org.marugoto.resource.Resource;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.Span;

/** Writes an entry as a row of an open data list. */
final class FacilityWriter {

    private final Known known;
    private final FacilityList list;
    private final Losses losses;

    FacilityWriter(Known known, FacilityList list, Losses losses) {
        this.known = known;
        this.list = list;
        this.losses = losses;
    }

    /** The cells in the order of the columns. */
    List<String> row(Resource given) {
        if (given.isConfidential()) {
            lose(given, "location", ExchangeLoss.WITHHELD);
        }
        Resource entry = given.forPublication();
        Map<FacilityColumn, String> cells = new EnumMap<>(FacilityColumn.class);
        cells.put(FacilityColumn.CODE, known.profile().municipalCode().value());
        cells.put(FacilityColumn.PREFECTURE, known.prefecture());
        cells.put(FacilityColumn.CITY, known.municipality());
        cells.put(FacilityColumn.ID, entry.id().value());
        cells.put(FacilityColumn.NAME, entry.name().ja());
        put(cells, entry, FacilityColumn.ENGLISH, "name.en", english(entry));
        put(cells, entry, FacilityColumn.KANA, "kana", entry.kana());
        put(cells, entry, FacilityColumn.DIRECTIONS, "directions", entry.directions());
        put(cells, entry, FacilityColumn.KIND, "kind", kind(entry));
        put(cells, entry, FacilityColumn.DESCRIPTION, "description", entry.description());
        put(cells, entry, FacilityColumn.OPERATOR, "operator", operator(entry));
        put(cells, entry, FacilityColumn.ACCESSIBILITY, "accessibility", accessibility(entry));
        put(cells, entry, FacilityColumn.CAPACITY, "capacity", capacity(entry));
        location(cells, entry);
        contact(cells, entry);
        schedule(cells, entry);
        eligibility(cells, entry);
        loseTheRest(entry);
        return list.columns().stream().map(column -> cell(cells, column)).toList();
    }

    private String cell(Map<FacilityColumn, String> cells, String column) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().in(list).filter(column::equals).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void put(
            Map<FacilityColumn, String> cells,
            Resource entry,
            FacilityColumn column,
            String field,
            Optional<String> value) {
        value.ifPresent(found -> {
            cells.put(column, found);
            if (column.in(list).isEmpty()) {
                lose(entry, field, ExchangeLoss.NOT_EXPRESSIBLE);
            }
        });
    }

    private void lose(Resource entry, String field, ExchangeLoss code) {
        losses.add(field, entry.id() + "." + field, Reason.of(code));
    }

    private static Optional<String> english(Resource entry) {
        return Optional.of(entry.name().en())
                .filter(name -> !name.equals(entry.name().ja()));
    }

    /** What goes without saying in the list is not said. */
    private Optional<String> kind(Resource entry) {
        boolean usual = FacilityColumn.KIND.in(list).isEmpty() && entry.kind().equals(list.usualKind());
        return usual
                ? Optional.empty()
                : Optional.of(known.label(MunicipalityProfile.RESOURCE_KINDS, entry.kind())
                        .ja());
    }

    /** An agency of the municipality is written by its name. */
    private Optional<String> operator(Resource entry) {
        return entry.operator()
                .or(() -> entry.organisation().flatMap(known::agency).map(name -> name.ja()));
    }

    private Optional<String> accessibility(Resource entry) {
        return Optional.of(entry.accessibility().stream()
                        .map(code -> known.label(MunicipalityProfile.ACCESSIBILITY, code)
                                .ja())
                        .collect(Collectors.joining(";")))
                .filter(words -> !words.isEmpty());
    }

    private static Optional<String> capacity(Resource entry) {
        return entry.capacity().isPresent()
                ? Optional.of(String.valueOf(entry.capacity().getAsInt()))
                : Optional.empty();
    }

    private void location(Map<FacilityColumn, String> cells, Resource entry) {
        entry.location().ifPresent(location -> {
            cells.put(FacilityColumn.ADDRESS, location.address());
            location.position().ifPresent(at -> {
                cells.put(FacilityColumn.LATITUDE, String.valueOf(at.latitude()));
                cells.put(FacilityColumn.LONGITUDE, String.valueOf(at.longitude()));
            });
            if (!known.areaIn(location.address()).orElse(Location.UNPLACED).equals(location.area())) {
                lose(entry, "location.area", ExchangeLoss.NOT_EXPRESSIBLE);
            }
        });
    }

    private void contact(Map<FacilityColumn, String> cells, Resource entry) {
        entry.contact().ifPresent(line -> {
            ContactLine parts = ContactLine.parse(line);
            List<ContactLine.Phone> first = parts.phones().stream().limit(1).toList();
            first.forEach(phone -> {
                cells.put(FacilityColumn.PHONE, phone.number());
                phone.extension().ifPresent(digits -> cells.put(FacilityColumn.EXTENSION, digits));
            });
            parts.url().ifPresent(url -> cells.put(FacilityColumn.URL, url));
            if (!new ContactLine(first, Optional.empty(), parts.url()).line().equals(entry.contact())) {
                lose(entry, "contact", ExchangeLoss.NOT_EXPRESSIBLE);
            }
        });
    }

    /** A list has one line of weekdays; what it says of a schedule that is more is told as a loss. */
    private void schedule(Map<FacilityColumn, String> cells, Resource entry) {
        if (entry.schedules().isEmpty()) {
            return;
        }
        Schedule schedule = entry.schedules().get(0);
        Optional<String> days = FacilityDays.write(schedule);
        boolean hasHours = FacilityColumn.OPENS.in(list).isPresent();
        boolean whole = entry.schedules().size() == 1
                && hasHours
                && days.flatMap(text -> FacilityDays.read(text, schedule.hours()))
                        .filter(schedule::equals)
                        .isPresent();
        if (!whole) {
            lose(entry, "schedules", ExchangeLoss.NOT_EXPRESSIBLE);
        }
        days.filter(text -> entry.schedules().size() == 1).ifPresent(text -> {
            cells.put(FacilityColumn.DAYS, text);
            cells.put(FacilityColumn.OPENS, time(schedule.hours().opens()));
            cells.put(FacilityColumn.CLOSES, time(schedule.hours().closes()));
        });
    }

    private static String time(LocalTime time) {
        return time.withSecond(0).withNano(0).toString();
    }

    private void eligibility(Map<FacilityColumn, String> cells, Resource entry) {
        entry.eligibility().ifPresent(condition -> {
            Optional<String> ages = Ages.of(condition).flatMap(FacilityWriter::ages);
            put(cells, entry, FacilityColumn.AGES, "eligibility", ages);
            if (ages.isEmpty()) {
                lose(entry, "eligibility", ExchangeLoss.NOT_EXPRESSIBLE);
            }
        });
    }

    private static Optional<String> ages(Span<Integer> span) {
        String from = span.from().map(age -> age + "歳").orElse("");
        String to = span.to().map(age -> age + "歳").orElse("");
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(from + "～" + to);
    }

    private void loseTheRest(Resource entry) {
        List<String> fields = new ArrayList<>();
        if (!entry.formality().equals(Resource.FORMAL)) {
            fields.add("formality");
        }
        if (entry.organisation().isPresent()) {
            fields.add("organisation");
        }
        if (!entry.functions().isEmpty()) {
            fields.add("functions");
        }
        if (!entry.areasServed().isEmpty()) {
            fields.add("areas");
        }
        if (!entry.fees().isEmpty()) {
            fields.add("fees");
        }
        if (!entry.languages().isEmpty()) {
            fields.add("languages");
        }
        if (!entry.contacts().isEmpty()) {
            fields.add("contacts");
        }
        if (!entry.requiredDocuments().isEmpty()) {
            fields.add("requiredDocuments");
        }
        if (entry.howToApply().isPresent()) {
            fields.add("howToApply");
        }
        if (entry.capacityPerSession()) {
            fields.add("capacityPer");
        }
        if (entry.confirmed().isPresent()) {
            fields.add("confirmed");
        }
        fields.forEach(field -> lose(entry, field, ExchangeLoss.NOT_EXPRESSIBLE));
    }
}
