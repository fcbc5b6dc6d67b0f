package org.marugoto.exchange;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.CsvTable;
import org.marugoto.document.DocumentFault;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFault;
import org.marugoto.resource.Location;
import org.marugoto.resource.Position;
import org.marugoto.resource.Resource;
import org.marugoto.resource.ResourceId;
import org.marugoto.resource.Schedule;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Span;

/** One row of an open data list, read into an entry. */
final class FacilityRow {

    private static final OpeningHours WHOLE_DAY = OpeningHours.of("00:00", "23:59");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern AGES = Pattern.compile("(?:([0-9]{1,3})[歳才]?)?\\s*[～〜~-]\\s*(?:([0-9]{1,3})[歳才]?)?");
    private static final int MOST = 999_999_999;

    private final Known known;
    private final FacilityList list;
    private final CsvTable.Row row;
    private final Losses losses;

    FacilityRow(Known known, FacilityList list, CsvTable.Row row, Losses losses) {
        this.known = known;
        this.list = list;
        this.row = row;
        this.losses = losses;
    }

    /** The entry; faults and empty if it has no id or no name. */
    Optional<Resource> read() {
        checkMunicipality();
        Optional<String> id = id();
        String name = row.required(list.nameColumn());
        Optional<Location> location = location();
        Optional<Integer> capacity = capacity();
        if (id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Resource.Builder entry = Resource.builder()
                .id(ResourceId.of(id.get()))
                .name(Text.of(name, FacilityColumn.ENGLISH.of(row).orElse(name)))
                .kind(kind())
                .formality(Resource.FORMAL)
                .location(location)
                .operator(FacilityColumn.OPERATOR.of(row))
                .kana(FacilityColumn.KANA.of(row))
                .directions(FacilityColumn.DIRECTIONS.of(row))
                .description(FacilityColumn.DESCRIPTION.of(row))
                .accessibility(accessibility())
                .eligibility(ages())
                .contact(contact());
        schedule().ifPresent(entry::addSchedules);
        capacity.ifPresent(entry::capacity);
        return Optional.of(entry.build());
    }

    /** A column that nobody takes over, where it says something. */
    void lose(String column) {
        if (!row.get(column).isEmpty()) {
            losses.add(column, column + " (" + row.line() + ")", Reason.of(ExchangeLoss.NOT_TAKEN_OVER));
        }
    }

    private void lose(FacilityColumn column, ExchangeLoss code) {
        String name = column.in(row).orElse(list.title().ja());
        losses.add(name, name + " (" + row.line() + ")", Reason.of(code));
    }

    private void checkMunicipality() {
        FacilityColumn.CODE.of(row).ifPresent(code -> {
            String own = known.profile().municipalCode().value();
            if (!own.startsWith(code) && !("0" + code).equals(own)) {
                String name = FacilityColumn.CODE.in(row).orElseThrow();
                losses.add(
                        name,
                        name + " (" + row.line() + ")",
                        Reason.of(ExchangeLoss.OTHER_MUNICIPALITY).with("found", code));
            }
        });
    }

    private Optional<String> id() {
        String column = FacilityColumn.ID.in(row).orElseThrow();
        String id = row.required(column);
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(Id.checked(id));
        } catch (IllegalArgumentException none) {
            row.fault(
                    column,
                    Reason.of(ProfileFault.NOT_AN_ID).with("name", column).with("found", id.length() + " characters"));
            return Optional.empty();
        }
    }

    private String kind() {
        Optional<String> kind =
                FacilityColumn.KIND.of(row).flatMap(text -> known.codeOf(MunicipalityProfile.RESOURCE_KINDS, text));
        if (kind.isEmpty()) {
            lose(FacilityColumn.KIND, ExchangeLoss.KIND_ASSUMED);
        }
        return kind.orElse(list.usualKind());
    }

    private Optional<Location> location() {
        Optional<Position> position = position();
        Optional<String> address = FacilityColumn.ADDRESS
                .of(row)
                .map(street -> street
                        + FacilityColumn.BUILDING
                                .of(row)
                                .map(building -> " " + building)
                                .orElse(""));
        if (address.isEmpty()) {
            if (position.isPresent()) {
                lose(FacilityColumn.LATITUDE, ExchangeLoss.NOT_TAKEN_OVER);
            }
            return Optional.empty();
        }
        Optional<AreaId> area = address.flatMap(known::areaIn);
        if (area.isEmpty()) {
            lose(FacilityColumn.ADDRESS, ExchangeLoss.AREA_UNKNOWN);
        }
        return address.map(found -> new Location(area.orElse(Location.UNPLACED), postal() + found, position, false));
    }

    private String postal() {
        Optional<String> code = FacilityColumn.POSTAL_CODE.of(row);
        Optional<String> mark = code.flatMap(PostalCode::mark);
        if (code.isPresent() && mark.isEmpty()) {
            lose(FacilityColumn.POSTAL_CODE, ExchangeLoss.NOT_UNDERSTOOD);
        }
        return mark.map(found -> found + " ").orElse("");
    }

    private Optional<Position> position() {
        Optional<Double> latitude = degrees(FacilityColumn.LATITUDE, 90);
        Optional<Double> longitude = degrees(FacilityColumn.LONGITUDE, 180);
        return latitude.flatMap(north -> longitude.map(east -> new Position(north, east)));
    }

    private Optional<Double> degrees(FacilityColumn column, int most) {
        Optional<String> cell = column.of(row);
        try {
            Optional<Double> degrees = cell.map(Double::valueOf).filter(found -> Math.abs(found) <= most);
            if (cell.isPresent() && degrees.isEmpty()) {
                notANumber(column, -most, most);
            }
            return degrees;
        } catch (NumberFormatException none) {
            notANumber(column, -most, most);
            return Optional.empty();
        }
    }

    private void notANumber(FacilityColumn column, int min, int max) {
        String name = column.in(row).orElseThrow();
        row.fault(
                name,
                Reason.of(DocumentFault.NOT_A_NUMBER)
                        .with("name", name)
                        .with("min", min)
                        .with("max", max)
                        .with("found", row.get(name)));
    }

    private Optional<Integer> capacity() {
        Optional<String> cell = FacilityColumn.CAPACITY.of(row);
        try {
            Optional<Integer> places = cell.map(text -> Integer.valueOf(text.replaceFirst("[人名]$", "")))
                    .filter(found -> found >= 0 && found <= MOST);
            if (cell.isPresent() && places.isEmpty()) {
                notANumber(FacilityColumn.CAPACITY, 0, MOST);
            }
            return places;
        } catch (NumberFormatException none) {
            notANumber(FacilityColumn.CAPACITY, 0, MOST);
            return Optional.empty();
        }
    }

    private List<String> accessibility() {
        List<String> words = FacilityColumn.ACCESSIBILITY
                .of(row)
                .map(text -> Arrays.stream(text.split("[;；]")).map(String::strip))
                .map(parts -> parts.filter(part -> !part.isEmpty()).toList())
                .orElse(List.of());
        List<String> codes = words.stream()
                .flatMap(part -> known.codeOf(MunicipalityProfile.ACCESSIBILITY, part).stream())
                .toList();
        if (codes.size() < words.size()) {
            lose(FacilityColumn.ACCESSIBILITY, ExchangeLoss.NOT_UNDERSTOOD);
        }
        return codes;
    }

    private Optional<Condition> ages() {
        Optional<String> cell = FacilityColumn.AGES.of(row);
        Optional<Span<Integer>> span = cell.flatMap(FacilityRow::span);
        if (cell.isPresent() && span.isEmpty()) {
            lose(FacilityColumn.AGES, ExchangeLoss.NOT_UNDERSTOOD);
        }
        return span.map(Ages::condition);
    }

    private static Optional<Span<Integer>> span(String text) {
        Matcher ages = AGES.matcher(text);
        if (!ages.matches() || (ages.group(1) == null && ages.group(2) == null)) {
            return Optional.empty();
        }
        int from = ages.group(1) == null ? 0 : Integer.parseInt(ages.group(1));
        int to = ages.group(2) == null ? 150 : Integer.parseInt(ages.group(2));
        if (from > to || to > 150) {
            return Optional.empty();
        }
        return Optional.of(
                ages.group(1) == null
                        ? Span.atMost(to)
                        : ages.group(2) == null ? Span.atLeast(from) : Span.of(from, to));
    }

    private Optional<String> contact() {
        List<ContactLine.Phone> phones =
                FacilityColumn.PHONE
                        .of(row)
                        .map(number -> new ContactLine.Phone(number, FacilityColumn.EXTENSION.of(row)))
                        .stream()
                        .collect(Collectors.toList());
        if (phones.isEmpty() && FacilityColumn.EXTENSION.of(row).isPresent()) {
            lose(FacilityColumn.EXTENSION, ExchangeLoss.NOT_TAKEN_OVER);
        }
        return new ContactLine(phones, FacilityColumn.EMAIL.of(row), FacilityColumn.URL.of(row)).line();
    }

    private Optional<Schedule> schedule() {
        Optional<String> days = FacilityColumn.DAYS.of(row);
        Optional<OpeningHours> hours = hours();
        if (days.isEmpty()) {
            hours.ifPresent(known -> lose(FacilityColumn.OPENS, ExchangeLoss.NOT_TAKEN_OVER));
            return Optional.empty();
        }
        Optional<Schedule> schedule = days.flatMap(text -> FacilityDays.read(text, hours.orElse(WHOLE_DAY)));
        if (schedule.isEmpty()) {
            lose(FacilityColumn.DAYS, ExchangeLoss.NOT_UNDERSTOOD);
        } else if (hours.isEmpty()) {
            lose(FacilityColumn.OPENS, ExchangeLoss.HOURS_ASSUMED);
        }
        return schedule;
    }

    private Optional<OpeningHours> hours() {
        Optional<LocalTime> opens = time(FacilityColumn.OPENS);
        Optional<LocalTime> closes = time(FacilityColumn.CLOSES);
        if (opens.isPresent() && closes.isPresent() && opens.get().isBefore(closes.get())) {
            return opens.map(from -> new OpeningHours(from, closes.get()));
        }
        if (opens.isPresent() || closes.isPresent()) {
            lose(FacilityColumn.OPENS, ExchangeLoss.NOT_UNDERSTOOD);
        }
        return Optional.empty();
    }

    private Optional<LocalTime> time(FacilityColumn column) {
        Optional<String> cell = column.of(row);
        try {
            return cell.map(text -> LocalTime.parse(text, TIME));
        } catch (DateTimeException none) {
            String name = column.in(row).orElseThrow();
            row.fault(name, Reason.of(ProfileFault.NOT_OPENING_HOURS).with("found", cell.orElseThrow()));
            return Optional.empty();
        }
    }
}
